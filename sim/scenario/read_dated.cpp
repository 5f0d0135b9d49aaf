#include "scenario/read_dated.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>

#include "data/parse_quantity.hpp"
#include "data/quote.hpp"
#include "scenario/dated_list.hpp"
#include "scenario/draft.hpp"
#include "scenario/when.hpp"

namespace finsam {
namespace {

/// The dated values found so far.
class Found {
 public:
  Found(const std::string& path, Diagnostics& diagnostics)
      : path_(path), diagnostics_(diagnostics) {}

  /// Adds a value; a second one for the same time is refused, but "from" and "only" don't clash.
  void add(std::optional<Year> year, bool only, const Node& value, const Place& place) {
    const auto [first, is_new] = first_.emplace(std::pair(year ? year->number : 0, only), place);
    if (is_new) {
      nodes_.push_back({year, only, &value});
      return;
    }
    const std::string what = year ? std::to_string(year->number) : "a value without a year";
    refuse(place, fmt::format("{} is given twice; the first is in {}", what,
                              place_seen_from(place, first->second)))
        .also(first->second, "the first one");
  }
  Diagnostic& refuse(const Place& place, std::string what) {
    return diagnostics_.error(place, path_, std::move(what));
  }
  std::vector<DatedNode> take() { return std::move(nodes_); }

 private:
  const std::string& path_;
  Diagnostics& diagnostics_;
  std::map<std::pair<int, bool>, Place> first_;
  std::vector<DatedNode> nodes_;
};

void read_map(const Node& map, Found& found) {
  for (const Node::Entry& entry : map.entries) {
    if (const Parsed<Year> year = parse_year(entry.key)) {
      found.add(*year, false, entry.value, entry.place);
    } else {
      found.refuse(entry.place, year_fault(entry.key));
    }
  }
}

constexpr const char* list_hint =
    "expected one value, or dated ones: \"- value\" for the years before, \"- from 2026: value\" "
    "and \"- only 2027: value\"";

/// Refuses an item that is neither a value nor a dated one.
void refuse_item(const Node& item, Found& found) {
  if (item.kind != NodeKind::map || item.entries.empty()) {
    found.refuse(item.place, list_hint);
    return;
  }
  const Node::Entry& first = item.entries.front();
  found.refuse(first.place, when_fault(first.key, first.value.text));
}

void read_item(const Node& item, NodeKind value, Found& found) {
  const bool one_key = item.kind == NodeKind::map && item.entries.size() == 1;
  if (item.refused) return;
  if (item.kind == value) {
    found.add(std::nullopt, false, item, item.place);
  } else if (const auto when = one_key ? parse_when(item.entries[0].key) : std::nullopt) {
    found.add(when->year, when->only, item.entries[0].value, item.place);
  } else {
    refuse_item(item, found);
  }
}

void read_list(const Node& list, NodeKind value, Found& found) {
  const bool dateless = std::all_of(list.items.begin(), list.items.end(), [&](const Node& item) {
    return item.kind == value && dated_value_fault(item.text).empty();
  });
  if (dateless) {
    found.refuse(list.place, list_hint);
    return;
  }
  for (const Node& item : list.items) read_item(item, value, found);
}

}  // namespace

std::vector<DatedNode> dated_nodes(const Node& node, const std::string& path, NodeKind value,
                                   Diagnostics& diagnostics) {
  Found found(path, diagnostics);
  const bool is_empty = (node.kind == NodeKind::map && node.entries.empty()) ||
                        (node.kind == NodeKind::list && node.items.empty());
  if (is_empty) {
    found.refuse(node.place, "has no value");
  } else if (node.kind == NodeKind::map) {
    read_map(node, found);
  } else if (is_dated_list(node, value)) {
    read_list(node, value, found);
  } else {
    return {{std::nullopt, false, &node}};
  }
  return found.take();
}

const std::string* scalar_text(const Node& node, const std::string& path,
                               Diagnostics& diagnostics) {
  if (node.refused) return nullptr;
  if (node.kind == NodeKind::scalar) return &node.text;
  if (node.kind == NodeKind::nothing) {
    diagnostics.error(node.place, path, "has no value");
  } else {
    diagnostics.error(node.place, path,
                      fmt::format("expected a single value, not {}", kind_text(node.kind)));
  }
  return nullptr;
}

}  // namespace finsam
