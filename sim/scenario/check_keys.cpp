#include "scenario/check_keys.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <vector>

#include "data/did_you_mean.hpp"
#include "data/quote.hpp"
#include "scenario/parts.hpp"

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

std::string hint_for(const std::string& name, const std::vector<std::string_view>& names) {
  const std::string near = did_you_mean(name, std::vector<std::string>(names.begin(), names.end()));
  if (!near.empty()) return near;
  const std::string elsewhere = path_elsewhere(name);
  return elsewhere.empty() ? "" : fmt::format("; did you mean {}?", in_quotes(elsewhere));
}

void check_group(const Node& group, const std::string& path, Diagnostics& diagnostics) {
  const std::vector<std::string_view> names = names_in(path);
  for (const Node::Entry& entry : group.entries) {
    const std::string below = path.empty() ? entry.key : path + "." + entry.key;
    if (std::find(names.begin(), names.end(), entry.key) == names.end()) {
      diagnostics.error(entry.place, below, "unknown key" + hint_for(entry.key, names));
    } else if (is_group(below)) {
      if (entry.value.kind == NodeKind::map) {
        check_group(entry.value, below, diagnostics);
      } else if (!entry.value.refused) {
        diagnostics.error(
            entry.value.place, below,
            fmt::format("expected a map of keys ({}), not {}", fmt::join(names_in(below), ", "),
                        kind_text(entry.value.kind)));
      }
    }
  }
}

}  // namespace

void check_keys(const Node& root, Diagnostics& diagnostics) { check_group(root, "", diagnostics); }

}  // namespace finsam
