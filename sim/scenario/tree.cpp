#include "scenario/tree.hpp"

#include <algorithm>

namespace finsam {

const Node::Entry* Node::find(std::string_view key) const {
  const auto found = std::find_if(entries.begin(), entries.end(),
                                  [&](const Entry& entry) { return entry.key == key; });
  return found == entries.end() ? nullptr : &*found;
}

Node::Entry* Node::find(std::string_view key) {
  const auto found = std::find_if(entries.begin(), entries.end(),
                                  [&](const Entry& entry) { return entry.key == key; });
  return found == entries.end() ? nullptr : &*found;
}

const char* kind_text(NodeKind kind) {
  switch (kind) {
    case NodeKind::nothing:
    case NodeKind::unset:
      return "nothing";
    case NodeKind::scalar:
      return "a single value";
    case NodeKind::list:
      return "a list";
    case NodeKind::map:
      return "a map of keys";
  }
  return "";
}

}  // namespace finsam
