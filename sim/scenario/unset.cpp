#include "scenario/unset.hpp"

#include <algorithm>

#include "data/did_you_mean.hpp"
#include "data/parse_quantity.hpp"
#include "scenario/draft.hpp"

namespace finsam {
namespace {

constexpr std::string_view unset_word = "unset";

const char* nothing_text(const Place& place) {
  return is_setting(place) ? "there is nothing to unset" : "nothing is inherited to unset";
}

}  // namespace

bool says_unset(const Node& node) {
  return node.kind == NodeKind::scalar && node.text == unset_word;
}

void refuse_unset_within(Node& node, KeyPath& path, Diagnostics& diagnostics) {
  if (says_unset(node)) {
    diagnostics.error(node.place, joined(path),
                      std::string(nothing_text(node.place)) + "; leave it out");
    node.refused = true;
  }
  for (Node::Entry& entry : node.entries) {
    path.push_back(entry.key);
    refuse_unset_within(entry.value, path, diagnostics);
    path.pop_back();
  }
  for (Node& item : node.items) {
    if (says_unset(item)) {
      diagnostics.error(item.place, joined(path),
                        "a list replaces all that is inherited, so there is nothing to unset in "
                        "it; leave the item out");
      item.refused = true;
    } else {
      refuse_unset_within(item, path, diagnostics);
    }
  }
}

void refuse_unset(const Place& place, const KeyPath& path, const Node& inherited,
                  Diagnostics& diagnostics) {
  // With more messages than this, looking for what was meant takes more time than it is worth.
  constexpr std::size_t most_hints = 50;
  std::optional<std::string> near;
  if (diagnostics.all().size() < most_hints) {
    std::vector<std::string> names;
    for (const Node::Entry& entry : inherited.entries) {
      if (entry.value.kind != NodeKind::unset) names.push_back(entry.key);
    }
    near = nearest_of(path.back(), names);
  }
  const std::string nothing(nothing_text(place));
  if (parse_year(path.back()) && !is_setting(place)) {
    diagnostics.error(place, joined(path), nothing + "; leave it out",
                      "a value for some years only stands in a list, as \"- only 2026: value\"");
    return;
  }
  diagnostics.error(place, joined(path), nothing + (near ? "" : "; leave it out"), meant(near));
}

void drop_unset(Node& root, KeyPath& path, std::map<std::string, Place, std::less<>>& unset) {
  const auto removed =
      std::remove_if(root.entries.begin(), root.entries.end(), [&](Node::Entry& entry) {
        path.push_back(entry.key);
        const bool is_unset = entry.value.kind == NodeKind::unset;
        const bool had_entries = !entry.value.entries.empty();
        if (is_unset) unset.emplace(joined(path), entry.value.place);
        drop_unset(entry.value, path, unset);
        path.pop_back();
        return is_unset || (had_entries && entry.value.entries.empty());
      });
  root.entries.erase(removed, root.entries.end());
}

}  // namespace finsam
