#include "scenario/read_dated.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>

#include "data/quote.hpp"

namespace finsam {
namespace {

/// When a value holds, for telling two for the same time: year (0: always) and whether only then.
using When = std::pair<int, bool>;

/// Refuses a second value for the same time; "from" and "only" don't clash.
class Seen {
 public:
  bool add(When when, const Place& place, const std::string& path, Diagnostics& diagnostics) {
    const auto [first, is_new] = seen_.emplace(when, place);
    if (is_new) return true;
    const std::string what =
        when.first == 0 ? "a value without a year" : std::to_string(when.first);
    diagnostics
        .error(place, path,
               fmt::format("{} is given twice; the first is in line {}, column {}", what,
                           first->second.line, first->second.column))
        .also(first->second, "the first one");
    return false;
  }

 private:
  std::map<When, Place> seen_;
};

std::vector<DatedNode> from_map(const Node& map, const std::string& path,
                                Diagnostics& diagnostics) {
  std::vector<DatedNode> nodes;
  Seen seen;
  for (const Node::Entry& entry : map.entries) {
    const Parsed<Year> year = parse_year(entry.key);
    if (year && seen.add({year->number, false}, entry.place, path, diagnostics)) {
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

constexpr const char* list_hint =
    "expected one value, or dated ones: \"- value\" for the years before, \"- from 2026: value\" "
    "and \"- only 2027: value\"";

std::vector<DatedNode> from_list(const Node& list, const std::string& path,
                                 Diagnostics& diagnostics) {
  const auto is_value = [](const Node& item) { return item.kind == NodeKind::scalar; };
  if (std::all_of(list.items.begin(), list.items.end(), is_value)) {
    diagnostics.error(list.place, path, list_hint);
    return {};
  }
  std::vector<DatedNode> nodes;
  Seen seen;
  for (const Node& item : list.items) {
    if (item.refused) continue;
    const bool one_key = item.kind == NodeKind::map && item.entries.size() == 1;
    const auto when = one_key ? parse_when(item.entries[0].key) : std::nullopt;
    if (is_value(item)) {
      if (seen.add({0, false}, item.place, path, diagnostics)) {
        nodes.push_back({std::nullopt, false, &item});
      }
    } else if (!when) {
      diagnostics.error(item.place, path, list_hint);
    } else if (seen.add({when->first.number, when->second}, item.place, path, diagnostics)) {
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
