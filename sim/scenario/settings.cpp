#include "scenario/settings.hpp"

#include <fmt/format.h>

#include <charconv>

#include "data/quote.hpp"
#include "data/utf8.hpp"

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

/// One step down from `node`; null when there is no way, with the reason in `why`.
Node* step_into(Node& node, const std::string& segment, const Place& place, std::string& why) {
  if (node.kind == NodeKind::list) {
    Node* item = item_at(node, segment);
    if (!item) {
      why = fmt::format("no item {} here; the list has {}, numbered from 0", in_quotes(segment),
                        node.items.size());
    }
    return item;
  }
  if (node.kind == NodeKind::scalar) {
    why = fmt::format("{} has no parts; nothing is called {} in it", in_quotes(node.text),
                      in_quotes(segment));
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

}  // namespace

void apply_setting(Node& root, const std::string& key, const std::string& value,
                   Diagnostics& diagnostics) {
  const Place place{fmt::format("--set {}={}", key, value), 1, 1};
  if (trimmed(value).empty()) {
    diagnostics.error(place, key, "has no value");
    return;
  }
  const std::optional<Node> node = read_tree(value, place.file, diagnostics);
  if (!node) return;
  Node* target = &root;
  std::size_t begin = 0;
  while (begin <= key.size()) {
    const std::size_t dot = std::min(key.find('.', begin), key.size());
    const std::string segment = key.substr(begin, dot - begin);
    std::string why;
    target = segment.empty() ? nullptr : step_into(*target, segment, place, why);
    if (!target) {
      diagnostics.error(place, key, why.empty() ? "is not a key path, such as frame.amount" : why);
      return;
    }
    begin = dot + 1;
  }
  *target = *node;
}

}  // namespace finsam
