#include "scenario/extends_paths.hpp"

#include <fmt/format.h>

#include "scenario/extended_files.hpp"

namespace finsam {

std::vector<const Node*> extends_paths(const Node& root, Draft& draft) {
  std::vector<const Node*> paths;
  const Node::Entry* entry = root.find("extends");
  if (!entry) return paths;
  const auto refuse = [&](const Place& place, std::string what) {
    draft.complete = false;
    draft.diagnostics.error(place, "extends", std::move(what));
  };
  const auto add = [&](const Node& node) {
    if (node.kind == NodeKind::scalar && !node.text.empty()) {
      paths.push_back(&node);
    } else if (!node.refused) {
      refuse(node.place,
             fmt::format("expected a path or a list of paths, not {}",
                         node.kind == NodeKind::scalar ? "nothing" : kind_text(node.kind)));
    }
  };
  if (entry->value.kind != NodeKind::list) {
    add(entry->value);
  } else if (entry->value.items.empty()) {
    refuse(entry->value.place, "an empty list; leave extends out, or name a file");
  } else if (entry->value.items.size() > most_files) {
    refuse(entry->place,
           fmt::format("{} files; at most {} are read", entry->value.items.size(), most_files));
  } else {
    for (const Node& node : entry->value.items) add(node);
  }
  return paths;
}

bool concerns_extends(std::string_view path) {
  return path == "extends" || path.starts_with("extends.");
}

}  // namespace finsam
