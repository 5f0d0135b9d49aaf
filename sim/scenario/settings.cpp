#include "scenario/settings.hpp"

#include <fmt/format.h>

#include <charconv>

#include "data/parse_quantity.hpp"
#include "data/quote.hpp"
#include "data/utf8.hpp"
#include "finsam/key_paths.hpp"

namespace finsam {
namespace {

/// The item of a list that `segment` numbers, or null.
Node* item_at(Node& list, const std::string& segment) {
  std::size_t index = 0;
  const char* end = segment.data() + segment.size();
  const auto [stopped, error] = std::from_chars(segment.data(), end, index);
  if (error != std::errc() || stopped != end || index >= list.items.size()) return nullptr;
  return &list.items[index];
}

/// A setting as it is written.
struct Setting {
  const std::string& key;
  const std::string& value;
  Place place;  ///< of the value

  /// The place of the part of the key that is `length` bytes long and begins at `begin`.
  Place of_key(std::size_t begin, std::size_t length) const {
    const int to_value = character_count(std::string_view(key).substr(begin));
    return {place.file, 1, -to_value, character_count(std::string_view(key).substr(begin, length))};
  }
};

/// Why there is no way from the value `text`, which stands at the key path `path`, to `segment`.
std::string no_part_text(const std::string& text, std::string_view path, const std::string& segment,
                         const Setting& setting) {
  const Description* description = described_at(path);
  if (description && description->dated && path.size() + 1 + segment.size() == setting.key.size() &&
      parse_year(segment)) {
    return fmt::format("one value for every year stands there; write {}=[{}, from {}: {}]", path,
                       text, segment, setting.value);
  }
  return fmt::format("{} has no parts; nothing is called {} in it", in_quotes(text),
                     in_quotes(segment));
}

/// One step down from `node`, at `path`; null when there is no way, with the reason in `why`.
Node* step_into(Node& node, std::string_view path, const std::string& segment,
                const Setting& setting, std::string& why) {
  const Place place = setting.of_key(path.empty() ? 0 : path.size() + 1, segment.size());
  if (node.kind == NodeKind::list) {
    Node* item = item_at(node, segment);
    if (!item) {
      why = fmt::format("no item {} here; the list has {}, numbered from 0", in_quotes(segment),
                        node.items.size());
    }
    return item;
  }
  if (node.kind == NodeKind::scalar) {
    why = no_part_text(node.text, path, segment, setting);
    return nullptr;
  }
  if (Node::Entry* entry = node.find(segment)) {
    entry->place = place;
    return &entry->value;
  }
  node.kind = NodeKind::map;
  node.entries.push_back({segment, place, {}});
  node.entries.back().value.place = place;
  return &node.entries.back().value;
}

/// `key` with dots where it has brackets: "trappan.steps[0].share" is "trappan.steps.0.share".
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
  const Setting setting{key, value, {before + value, 1, 1, character_count(trimmed(value))}};
  const std::string& file = setting.place.file;
  diagnostics.sources().keep_option(file, before, value);
  if (trimmed(value).empty()) {
    diagnostics.error(setting.place, key, "has no value");
    return;
  }
  if (key.find('[') != key.npos) {
    diagnostics.error(setting.of_key(0, key.size()), key, "write " + without_brackets(key));
    return;
  }
  const std::optional<Node> node = read_tree(value, file, diagnostics);
  if (!node) return;
  Node* target = &root;
  std::size_t begin = 0;
  while (begin <= key.size()) {
    const std::size_t dot = std::min(key.find('.', begin), key.size());
    const std::string segment = key.substr(begin, dot - begin);
    const std::string_view path = std::string_view(key).substr(0, begin == 0 ? 0 : begin - 1);
    std::string why;
    target = segment.empty() ? nullptr : step_into(*target, path, segment, setting, why);
    if (!target) {
      diagnostics.error(setting.of_key(begin, std::max<std::size_t>(segment.size(), 1)), key,
                        why.empty() ? "is not a key path, such as frame.amount" : why);
      return;
    }
    begin = dot + 1;
  }
  *target = *node;
}

}  // namespace finsam
