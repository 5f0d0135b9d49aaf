#include "scenario/check_keys.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "data/did_you_mean.hpp"
#include "data/quote.hpp"
#include "finsam/key_paths.hpp"

namespace finsam {
namespace {

/// The whole path of a key that has the name `name` elsewhere in the language, for one that was
/// written at the wrong level.
std::string path_elsewhere(std::string_view name) {
  for (const KeyInOrder& key : keys_in_order()) {
    const std::size_t dot = key.key.rfind('.');
    if (dot != key.key.npos && key.key.substr(dot + 1) == name) return std::string(key.key);
  }
  return {};
}

/// Words from other languages of this kind, and earlier ones of this, and what they are called
/// here.
constexpr std::pair<std::string_view, std::string_view> other_words[] = {
    {"law", "extends"}, {"base", "extends"}, {"inherits", "extends"}, {"include", "extends"}};

std::string hint_for(const std::string& name, const std::vector<std::string_view>& names) {
  for (const auto& [other, ours] : other_words) {
    const bool is_here = std::find(names.begin(), names.end(), ours) != names.end();
    if (name == other && is_here) return fmt::format("; did you mean {}?", in_quotes(ours));
  }
  // A path as it is written after --set.
  const std::size_t dot = name.find('.');
  if (dot != name.npos && described_at(name)) {
    return fmt::format("; write {} under {}", in_quotes(name.substr(dot + 1)),
                       in_quotes(name.substr(0, dot)));
  }
  std::string near = did_you_mean(name, std::vector<std::string>(names.begin(), names.end()));
  if (!near.empty()) return near;
  for (const std::string_view each : names) {
    // Letters in the wrong order are two changes, too many for a short word.
    const bool same_letters = each.size() == name.size() && name.size() < 20 &&
                              std::is_permutation(each.begin(), each.end(), name.begin());
    if (same_letters) return fmt::format("; did you mean {}?", in_quotes(each));
  }
  const std::string elsewhere = path_elsewhere(name);
  return elsewhere.empty() ? "" : fmt::format("; did you mean {}?", in_quotes(elsewhere));
}

/// What to write when `value` looks like a key and its value: "execution:95 %".
const char* colon_hint(const Node& value) {
  const std::size_t colon = value.text.find(':');
  const bool stuck = colon != value.text.npos && colon > 0 && colon + 1 < value.text.size();
  return stuck && value.text[colon + 1] != ' ' ? "; write a space after the colon" : "";
}

void check_group(Draft& draft, const Node& group, const std::string& path);

/// The value at a key that should hold further keys.
void check_below(Draft& draft, const Node& value, const std::string& path) {
  if (value.kind == NodeKind::map) {
    check_group(draft, value, path);
    return;
  }
  if (!value.refused) {
    draft.refuse(
        value.place, path,
        fmt::format("expected a map of keys ({}), not {}{}", fmt::join(names_in(path), ", "),
                    kind_text(value.kind), colon_hint(value)));
  }
  // What should stand there is not missed as well.
  for (const KeyInOrder& key : keys_in_order()) {
    if (key.key.starts_with(path + ".")) draft.failed.emplace(key.key);
  }
}

void check_group(Draft& draft, const Node& group, const std::string& path) {
  const std::vector<std::string_view> names = names_in(path);
  for (const Node::Entry& entry : group.entries) {
    const std::string below = path.empty() ? entry.key : path + "." + entry.key;
    if (std::find(names.begin(), names.end(), entry.key) == names.end()) {
      const std::string hint = draft.gives_hints() ? hint_for(entry.key, names) : "";
      draft.refuse(entry.place, below, "unknown key" + hint);
      // What is missing may stand in the file that was not read for want of the right word.
      if (hint.find("\"extends\"") != hint.npos) draft.complete = false;
    } else if (is_group(below)) {
      check_below(draft, entry.value, below);
    }
  }
}

}  // namespace

void check_keys(Draft& draft) { check_group(draft, draft.root, ""); }

}  // namespace finsam
