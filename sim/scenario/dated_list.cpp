#include "scenario/dated_list.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "scenario/when.hpp"

namespace finsam {
namespace {

std::optional<When> when_of(const Node& item) {
  const bool one_key = item.kind == NodeKind::map && item.entries.size() == 1;
  return one_key ? parse_when(item.entries.front().key) : std::nullopt;
}

}  // namespace

bool is_dated_list(const Node& node, NodeKind value) {
  if (node.kind != NodeKind::list) return false;
  if (value != NodeKind::list) return true;
  return std::any_of(node.items.begin(), node.items.end(), [](const Node& item) {
    return item.kind == NodeKind::list || when_of(item).has_value();
  });
}

Node dated_list(Node node, NodeKind value) {
  if (is_dated_list(node, value)) return node;
  Node list;
  list.kind = NodeKind::list;
  list.place = node.place;
  list.items.push_back(std::move(node));
  return list;
}

Node dated_item(Node::Entry entry) {
  Node item;
  item.kind = NodeKind::map;
  item.place = entry.place;
  entry.key = "from " + entry.key;
  item.entries.push_back(std::move(entry));
  return item;
}

bool take_year(Node& list, Year year) {
  const auto taken = std::remove_if(list.items.begin(), list.items.end(), [&](const Node& item) {
    const auto when = when_of(item);
    return when && when->year == year;
  });
  const bool any = taken != list.items.end();
  list.items.erase(taken, list.items.end());
  return any;
}

}  // namespace finsam
