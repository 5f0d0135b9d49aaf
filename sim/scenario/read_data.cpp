#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string_view>

#include "data/event_table.hpp"
#include "data/forbund_tables.hpp"
#include "data/parse_quantity.hpp"
#include "data/quote.hpp"
#include "data/roster_tables.hpp"
#include "data/statistics_table.hpp"
#include "finsam/key_paths.hpp"
#include "scenario/needed.hpp"
#include "scenario/read_dated.hpp"
#include "scenario/tables.hpp"

namespace finsam {
namespace {

constexpr std::size_t most_forbund = 1000;

/// Refuses a list of more items than are read, and the same text twice in it.
bool is_short_list(Draft& draft, const Node& list, const std::string& key, const char* of_what) {
  const auto most = static_cast<std::size_t>(find_part(key)->most);
  if (list.items.size() > most) {
    draft.refuse(list.place, key,
                 fmt::format("{} {}; at most {} are read", list.items.size(), of_what, most));
    return false;
  }
  std::map<std::string_view, Place> seen;
  bool all_new = true;
  for (const Node& item : list.items) {
    const bool is_path = item.kind == NodeKind::scalar && !item.literal;
    if (!is_path) continue;
    const auto [first, is_new] = seen.emplace(item.text, item.place);
    if (is_new) continue;
    draft.refuse(item.place, key, in_quotes(item.text) + " is listed twice")
        .also(first->second, "the first one");
    all_new = false;
  }
  return all_new;
}

/// The entry of a part that must be there.
const Node::Entry* required_entry(Draft& draft, const std::string& key) {
  const Node::Entry* entry = find_entry(draft.root, key);
  if (entry || !draft.sound(key)) return entry;
  if (draft.complete) {
    draft.refuse(place_of_missing(draft, key), key, missing_text(*find_part(key)));
  }
  return nullptr;
}

std::optional<LocatedText> required_table(Draft& draft, const std::string& key) {
  const Node::Entry* entry = required_entry(draft, key);
  return entry ? table_at(draft, entry->value, key) : std::nullopt;
}

/// The codes of municipalities outside any region; empty when the scenario does not name any.
std::optional<std::vector<PlacedText>> read_outside_region(Draft& draft) {
  const std::string key = "data.outside_region";
  const Node::Entry* entry = find_entry(draft.root, key);
  if (!entry || entry->value.refused) return std::nullopt;
  draft.scenario.outside_region = entry->value.place;
  std::vector<PlacedText> codes;
  if (entry->value.kind != NodeKind::list) {
    draft.refuse(entry->value.place, key,
                 fmt::format("expected a list of codes, such as {}", find_part(key)->example));
    return codes;
  }
  if (!is_short_list(draft, entry->value, key, "codes")) return codes;
  for (const Node& item : entry->value.items) {
    if (const std::string* text = scalar_text(item, key, draft.diagnostics)) {
      codes.push_back({*text, item.place});
    }
  }
  return codes;
}

void read_the_roster(Draft& draft) {
  Scenario& scenario = draft.scenario;
  RosterTables tables;
  marking_failure(draft, "data.roster", [&] {
    tables.municipalities = required_table(draft, "data.municipalities");
    tables.regions = required_table(draft, "data.regions");
    tables.members = required_table(draft, "data.members");
    scenario.roster =
        read_roster(tables, read_outside_region(draft), scenario.provenance, draft.diagnostics);
  });
  draft.roster_known =
      tables.municipalities && tables.regions && tables.members && draft.sound("data.roster");
  const std::size_t count = scenario.roster.forbund.size();
  if (count > most_forbund) {
    draft.refuse(find_entry(draft.root, "data.members")->value.place, "data.members",
                 fmt::format("{} förbund; at most {} are read", count, most_forbund));
  }
}

/// The tables of a list, or the one in its stead; those that can be opened. A list without any is
/// taken where the part may be left out.
/// @return empty when `entry` is no list of tables, which is then reported
std::optional<std::vector<LocatedText>> tables_listed(Draft& draft, const Node::Entry& entry,
                                                      const std::string& key) {
  const Node& list = entry.value;
  const bool one = list.kind == NodeKind::scalar;
  if (!one && list.kind != NodeKind::list) {
    draft.refuse(list.place, key,
                 fmt::format("expected a list of tables, not {}", kind_text(list.kind)));
    return std::nullopt;
  }
  if (!one && list.items.empty() && !find_part(key)->optional) {
    draft.refuse(list.place, key, "the list has no tables; at least one is needed");
    return std::nullopt;
  }
  if (!is_short_list(draft, list, key, "tables")) return std::nullopt;
  std::vector<LocatedText> tables;
  for (std::size_t i = 0; i < (one ? 1 : list.items.size()); ++i) {
    auto text = table_at(draft, one ? list : list.items[i], fmt::format("{}.{}", key, i + 1));
    if (text) tables.push_back(std::move(*text));
  }
  return tables;
}

/// How many tables `node` names, readable or not: a list, or one in its stead.
std::size_t count_of(const Node& node) {
  return node.kind == NodeKind::list ? node.items.size() : 1;
}

void read_the_events(Draft& draft) {
  const std::string key = "data.events";
  const Node::Entry* entry = find_entry(draft.root, key);
  if (!entry || entry->value.refused) return;
  Scenario& scenario = draft.scenario;
  marking_failure(draft, "data.roster", [&] {
    const auto tables = tables_listed(draft, *entry, key);
    if (!tables || tables->size() < count_of(entry->value)) scenario.roster.forbund.clear();
    if (!tables) return;
    const std::size_t before = draft.error_count();
    std::vector<RosterEvent> events =
        read_events(*tables, scenario.roster, scenario.provenance, draft.diagnostics);
    if (draft.roster_known && draft.error_count() == before) {
      change_roster(scenario.roster, std::move(events), draft.diagnostics);
    }
  });
  draft.roster_known = draft.roster_known && draft.sound("data.roster");
}

void read_the_statistics(Draft& draft) {
  const std::string key = "data.statistics";
  const Node::Entry* entry = required_entry(draft, key);
  if (!entry || entry->value.refused) {
    draft.failed.insert(key);
    return;
  }
  Scenario& scenario = draft.scenario;
  marking_failure(draft, key, [&] {
    const auto tables = tables_listed(draft, *entry, key);
    if (!tables) return;
    draft.indicators_known = tables->size() == count_of(entry->value);
    for (const LocatedText& text : *tables) {
      const bool known = read_statistics(text, scenario.roster, scenario.statistics,
                                         scenario.provenance, draft.diagnostics);
      draft.indicators_known = draft.indicators_known && known;
    }
  });
}

/// The years that a date of the manifest names: "2019", "2019-12-31", "2005–2020".
std::vector<int> years_named(const std::string& date) {
  std::vector<int> years;
  std::string digits;
  for (const char c : date + ' ') {
    if (c >= '0' && c <= '9') {
      digits += c;
      continue;
    }
    const auto year = parse_year(digits);
    if (year) years.push_back(year->number);
    digits.clear();
  }
  return years;
}

/// The opening table stands for the year before the first simulated one, whatever its own date.
void check_opening_date(Draft& draft, const Place& place) {
  const Scenario& scenario = draft.scenario;
  if (!draft.years_known || scenario.provenance.back().role != "data.opening") return;
  const std::vector<int> named = years_named(scenario.provenance.back().date);
  const int used_as = scenario.first.number - 1;
  if (named.empty() || std::find(named.begin(), named.end(), used_as) != named.end()) return;
  draft.diagnostics
      .warning(
          place, "data.opening",
          fmt::format("the table is of {}, but is used as the end of {}", named.front(), used_as))
      .also(find_entry(draft.root, "years")->value.place, "the first year");
}

void read_the_opening(Draft& draft) {
  const std::string key = "data.opening";
  Scenario& scenario = draft.scenario;
  scenario.opening.resize(scenario.roster.forbund.size());
  const Node::Entry* entry = find_entry(draft.root, key);
  if (!entry) return;
  marking_failure(draft, key, [&] {
    const auto text = table_at(draft, entry->value, key);
    if (!text) return;
    scenario.opening = read_opening(*text, scenario.roster, scenario.provenance, draft.diagnostics);
    check_opening_date(draft, entry->value.place);
  });
}

}  // namespace

void read_data(Draft& draft) {
  read_the_roster(draft);
  read_the_events(draft);
  read_the_statistics(draft);
  read_the_opening(draft);
}

}  // namespace finsam
