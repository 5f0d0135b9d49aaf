#include "scenario/check_keys.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <optional>
#include <vector>

#include "data/did_you_mean.hpp"
#include "data/parse_quantity.hpp"
#include "data/quote.hpp"
#include "finsam/key_paths.hpp"
#include "scenario/other_words.hpp"
#include "scenario/when.hpp"

namespace finsam {
namespace {

/// The whole path of a key whose last name is near to `name`, for one written at the wrong level.
std::optional<std::string> path_elsewhere(const std::string& name) {
  std::vector<std::string> names;
  std::vector<std::string> paths;
  for (const KeyInOrder& key : keys_in_order()) {
    paths.emplace_back(key.key);
    names.emplace_back(key.key.substr(key.key.rfind('.') + 1));
  }
  const std::optional<std::string> near = nearest_of(name, names);
  if (!near) return std::nullopt;
  return paths[static_cast<std::size_t>(std::find(names.begin(), names.end(), *near) -
                                        names.begin())];
}

std::string hint_for(const std::string& name, const std::vector<std::string_view>& names) {
  if (const auto ours = called_here(name)) {
    const bool is_here = std::find(names.begin(), names.end(), *ours) != names.end();
    if (is_here) return meant(ours);
  }
  if (parse_year(name) || parse_when(name)) {
    return "a date stands in a list below the key whose value it dates";
  }
  // A path as it is written after --set.
  const std::size_t dot = name.find('.');
  if (dot != name.npos && described_at(name)) {
    return fmt::format("write {} under {}", in_quotes(name.substr(dot + 1)),
                       in_quotes(name.substr(0, dot)));
  }
  const auto near = nearest_of(name, std::vector<std::string>(names.begin(), names.end()));
  if (near) return meant(near);
  const auto path = path_called(name);
  return meant(path ? path : path_elsewhere(name));
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
      draft.refuse(entry.place, below, "unknown key", hint);
      // What is missing may stand in the file that was not read for want of the right word.
      if (hint == meant("extends")) draft.complete = false;
    } else if (is_group(below)) {
      check_below(draft, entry.value, below);
    }
  }
}

}  // namespace

void check_keys(Draft& draft) { check_group(draft, draft.root, ""); }

}  // namespace finsam
