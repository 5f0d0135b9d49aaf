#include "scenario/read_dated.hpp"

#include <fmt/format.h>

#include <map>
#include <utility>

#include "data/quote.hpp"

namespace finsam {
namespace {

/// Refuses a year that is given twice; the two forms "from" and "only" don't clash.
class YearsSeen {
 public:
  bool add(Year year, bool only, const Place& place, const std::string& path,
           Diagnostics& diagnostics) {
    const auto [first, is_new] = seen_.emplace(std::pair(year.number, only), place);
    if (is_new) return true;
    diagnostics.error(place, path,
                      fmt::format("{} is given twice; the first is in line {}, column {}",
                                  year.number, first->second.line, first->second.column));
    return false;
  }

 private:
  std::map<std::pair<int, bool>, Place> seen_;
};

std::vector<DatedNode> from_map(const Node& map, const std::string& path,
                                Diagnostics& diagnostics) {
  std::vector<DatedNode> nodes;
  YearsSeen seen;
  for (const Node::Entry& entry : map.entries) {
    const Parsed<Year> year = parse_year(entry.key);
    if (year && seen.add(*year, false, entry.place, path, diagnostics)) {
      nodes.push_back({*year, false, &entry.value});
    } else if (!year) {
      diagnostics.error(entry.place, path, year.error());
    }
  }
  return nodes;
}

/// The year and form of "from 2026" or "only 2027".
std::optional<std::pair<Year, bool>> parse_when(std::string_view text) {
  for (const bool only : {false, true}) {
    const std::string_view word = only ? "only " : "from ";
    if (!text.starts_with(word)) continue;
    if (const Parsed<Year> year = parse_year(text.substr(word.size()))) {
      return std::pair(*year, only);
    }
  }
  return std::nullopt;
}

std::vector<DatedNode> from_list(const Node& list, const std::string& path,
                                 Diagnostics& diagnostics) {
  std::vector<DatedNode> nodes;
  YearsSeen seen;
  for (const Node& item : list.items) {
    if (item.refused) continue;
    const bool one_key = item.kind == NodeKind::map && item.entries.size() == 1;
    const auto when = one_key ? parse_when(item.entries[0].key) : std::nullopt;
    if (!when) {
      diagnostics.error(
          item.place, path,
          "expected one value, or dated ones: \"- from 2026: value\" and \"- only 2027: value\"");
    } else if (seen.add(when->first, when->second, item.place, path, diagnostics)) {
      nodes.push_back({when->first, when->second, &item.entries[0].value});
    }
  }
  return nodes;
}

}  // namespace

std::vector<DatedNode> dated_nodes(const Node& node, const std::string& path, bool list_form,
                                   Diagnostics& diagnostics) {
  const bool is_empty = (node.kind == NodeKind::map && node.entries.empty()) ||
                        (node.kind == NodeKind::list && node.items.empty());
  if (is_empty) {
    diagnostics.error(node.place, path, "has no value");
    return {};
  }
  if (node.kind == NodeKind::map) return from_map(node, path, diagnostics);
  if (node.kind == NodeKind::list && list_form) return from_list(node, path, diagnostics);
  return {{std::nullopt, false, &node}};
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
