#include "scenario/draft.hpp"

#include <utility>

namespace finsam {

void Draft::refuse(const Place& place, const std::string& key, std::string what) {
  diagnostics.error(place, key, std::move(what));
  failed.insert(key);
}

const Node::Entry* find_entry(const Node& root, std::string_view path) {
  const Node* node = &root;
  while (true) {
    const std::size_t dot = path.find('.');
    const Node::Entry* entry = node->find(path.substr(0, dot));
    if (!entry || dot == path.npos) return entry;
    node = &entry->value;
    path.remove_prefix(dot + 1);
  }
}

Place place_around(const Node& root, std::string_view path) {
  while (true) {
    const std::size_t dot = path.rfind('.');
    if (dot == path.npos) return root.place;
    path = path.substr(0, dot);
    if (const Node::Entry* entry = find_entry(root, path)) return entry->place;
  }
}

}  // namespace finsam
