#include "scenario/settings.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <utility>

#include "data/parse_quantity.hpp"
#include "data/quote.hpp"
#include "data/utf8.hpp"
#include "scenario/merge.hpp"
#include "scenario/when.hpp"

namespace finsam {
namespace {

/// The item of a list that `segment` numbers, the first one with 1, or null.
Node* item_at(Node& list, const std::string& segment) {
  std::size_t number = 0;
  const char* end = segment.data() + segment.size();
  const auto [stopped, error] = std::from_chars(segment.data(), end, number);
  const bool is_number = error == std::errc() && stopped == end;
  if (!is_number || number == 0 || number > list.items.size()) return nullptr;
  return &list.items[number - 1];
}

/// A setting as it is written.
struct Setting {
  const std::string& key;
  KeyPath segments;
  Place place;  ///< of the value

  /// The place of the part of the key that is `length` bytes long and begins at `begin`.
  Place of_key(std::size_t begin, std::size_t length) const {
    const int to_value = character_count(std::string_view(key).substr(begin));
    return {place.file, 1, -to_value, character_count(std::string_view(key).substr(begin, length))};
  }
  /// The place of the segment `index` of the key.
  Place of_segment(std::size_t index) const {
    std::size_t begin = 0;
    for (std::size_t i = 0; i < index; ++i) begin += segments[i].size() + 1;
    return of_key(begin, segments[index].size());
  }
};

/// Why there is no way from the value `text` to `segment`.
std::string no_part_text(const std::string& text, const std::string& segment) {
  return fmt::format("{} has no parts; nothing is called {} in it", in_quotes(text),
                     in_quotes(segment));
}

std::string no_item_text(const Node& list, const std::string& segment) {
  return fmt::format("no item {} here; the list has {}, numbered from 1", in_quotes(segment),
                     list.items.size());
}

/// The keys of a key path; empty where one of them is, or where they are too many.
KeyPath segments_of(const std::string& key) {
  KeyPath segments;
  std::size_t begin = 0;
  while (begin <= key.size()) {
    const std::size_t dot = std::min(key.find('.', begin), key.size());
    if (dot == begin || segments.size() == deepest_nesting) return {};
    segments.push_back(key.substr(begin, dot - begin));
    begin = dot + 1;
  }
  return segments;
}

/// Where one key leads. Without a node and a reason, nothing is there to go into.
struct Step {
  Node* node = nullptr;
  std::string why_not = {};
};

/// One step down from `node` at `path` to `segment`; marks the way as set at `place`. The last key
/// of a map, and the year of a dated value, are not gone into: what stands there is laid over.
Step step_into(Node& node, const KeyPath& path, const std::string& segment, bool is_last,
               const Place& place) {
  const bool takes_year = is_last && dated_kind(path) != NodeKind::nothing;
  if (takes_year && parse_year(segment)) return {};
  if (node.kind == NodeKind::map && !is_last) {
    Node::Entry* entry = node.find(segment);
    if (!entry || entry->value.kind == NodeKind::unset) return {};
    entry->place = place;
    return {&entry->value};
  }
  if (node.kind == NodeKind::list) {
    if (Node* item = item_at(node, segment)) return {item};
    return {nullptr, takes_year ? year_fault(segment) : no_item_text(node, segment)};
  }
  if (node.kind == NodeKind::scalar) {
    return {nullptr, takes_year ? year_fault(segment) : no_part_text(node.text, segment)};
  }
  return {};
}

/// Where a setting goes in: the innermost node on its way, and how many keys lead there.
struct Target {
  Node* node = nullptr;
  std::size_t depth = 0;
  std::string why_not = {};
};

Target way_down(Node& root, const Setting& setting) {
  const KeyPath& segments = setting.segments;
  Target target{&root};
  for (; target.depth < segments.size(); ++target.depth) {
    const std::size_t depth = target.depth;
    const KeyPath path(segments.begin(), segments.begin() + static_cast<long>(depth));
    const bool is_last = depth + 1 == segments.size();
    const Step step =
        step_into(*target.node, path, segments[depth], is_last, setting.of_segment(depth));
    if (!step.why_not.empty()) return {nullptr, depth, step.why_not};
    if (!step.node) break;
    target.node = step.node;
  }
  return target;
}

/// `value` under the keys of the setting from `depth` on.
Node nested(Node value, const Setting& setting, std::size_t depth) {
  for (std::size_t i = setting.segments.size(); i > depth; --i) {
    Node map;
    map.kind = NodeKind::map;
    map.place = setting.of_segment(i - 1);
    map.entries.push_back({setting.segments[i - 1], map.place, std::move(value)});
    value = std::move(map);
  }
  return value;
}

/// `key` with dots where it has brackets: "trappan.steps[1].share" is "trappan.steps.1.share".
std::string without_brackets(const std::string& key) {
  std::string path;
  for (const char c : key) {
    if (c == '[') path += '.';
    if (c != '[' && c != ']') path += c;
  }
  return path;
}

}  // namespace

void apply_setting(Node& root, const std::string& key, const std::string& value,
                   Diagnostics& diagnostics) {
  const std::string before = fmt::format("--set {}=", key);
  const std::string file = before + value;
  const Setting setting{key, segments_of(key), {file, 1, 1, character_count(trimmed(value))}};
  diagnostics.sources().keep_option(file, before, value);
  if (trimmed(value).empty()) {
    diagnostics.error(setting.place, key, "has no value");
    return;
  }
  if (key.find('[') != key.npos) {
    diagnostics.error(setting.of_key(0, key.size()), key,
                      "write " + without_brackets(key) + "; items are numbered from 1");
    return;
  }
  std::optional<Node> node = read_tree(value, file, diagnostics);
  if (!node) return;
  if (setting.segments.empty()) {
    diagnostics.error(setting.of_key(0, key.size()), key,
                      "is not a key path, such as frame.amount");
    return;
  }
  const Target target = way_down(root, setting);
  if (!target.node) {
    diagnostics.error(setting.of_segment(target.depth), key, target.why_not);
    return;
  }
  const auto first = setting.segments.begin();
  lay_over(*target.node, nested(std::move(*node), setting, target.depth),
           {first, first + static_cast<long>(target.depth)}, diagnostics);
}

}  // namespace finsam
