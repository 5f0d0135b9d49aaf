#include "report/compare_tables.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "report/differing_table.hpp"
#include "report/term_text.hpp"

namespace finsam {
namespace {

constexpr std::array<const char*, 5> level_words = {"nation", "forbund", "municipality", "region",
                                                    "account"};

Cell level_cell(Level level) { return level_words[static_cast<std::size_t>(level)]; }

Cell value_cell(std::optional<std::int64_t> value, const Quantity& quantity) {
  if (!value) return {};
  if (quantity.measure == Measure::per_cent) return Hundredths{*value};
  return *value;
}

Cell ratio_cell(std::optional<std::int64_t> hundredths) {
  return hundredths ? Cell{Hundredths{*hundredths}} : Cell{};
}

/// quantity, base, reform, difference, per_cent, kr_per_inhabitant
void append_value(std::vector<Cell>& row, const ComparedValue& value, const Quantity& quantity) {
  row.insert(row.end(), {std::string(quantity.name), value_cell(value.base, quantity),
                         value_cell(value.reform, quantity), value_cell(value.difference, quantity),
                         ratio_cell(value.per_cent), ratio_cell(value.kr_per_inhabitant)});
}

/// Whether a run has calculated the quantity of a unit in a year.
bool is_known(const ComparedYear& year, std::size_t quantity) {
  const ComparedValue& value = year.values[quantity];
  return (year.in_base && value.base) || (year.in_reform && value.reform);
}

bool is_nothing(const ComparedYear& year, std::size_t quantity) {
  const ComparedValue& value = year.values[quantity];
  return value.base.value_or(0) == 0 && value.reform.value_or(0) == 0;
}

/// Whether a quantity of the level has anything to show.
bool is_shown(const ComparedLevel& level, std::size_t quantity) {
  if (!quantities_of(level.level)[quantity].if_any) return true;
  return !std::all_of(level.units.begin(), level.units.end(), [&](const ComparedUnit& unit) {
    return std::all_of(unit.years.begin(), unit.years.end(),
                       [&](const ComparedYear& year) { return is_nothing(year, quantity); });
  });
}

void append_level(Table& table, const ComparedLevel& level) {
  const std::span<const Quantity> quantities = quantities_of(level.level);
  std::vector<bool> shown;
  for (std::size_t i = 0; i < quantities.size(); ++i) shown.push_back(is_shown(level, i));
  for (const ComparedUnit& unit : level.units) {
    std::vector<bool> known(quantities.size());
    const auto append = [&](const Cell& year, std::size_t i, const ComparedValue& value) {
      std::vector<Cell> row = {level_cell(level.level), year, unit.id, unit.name};
      append_value(row, value, quantities[i]);
      table.rows.push_back(std::move(row));
    };
    for (const ComparedYear& year : unit.years) {
      for (std::size_t i = 0; i < quantities.size(); ++i) {
        if (!shown[i] || !is_known(year, i)) continue;
        known[i] = true;
        append(std::int64_t{year.year}, i, year.values[i]);
      }
    }
    if (level.level == Level::account) continue;  // some of its lines do not add up over years
    for (std::size_t i = 0; i < quantities.size(); ++i) {
      if (known[i]) append(std::string("all"), i, unit.all[i]);
    }
  }
}

Table comparison_table(const CompareSource& source) {
  Table table{"comparison",
              {"level", "year", "id", "name", "quantity", "base", "reform", "difference",
               "per_cent", "kr_per_inhabitant"},
              {}};
  for (const ComparedLevel& level : source.comparison.levels) append_level(table, level);
  return table;
}

constexpr Level ranked_levels[] = {Level::forbund, Level::municipality, Level::region};

void append_outcome(Table& table, const ComparedLevel& level, const char* word,
                    const std::vector<int>& units) {
  const Quantity& quantity = quantities_of(level.level).front();
  for (std::size_t i = 0; i < units.size(); ++i) {
    const ComparedUnit& unit = level.units[static_cast<std::size_t>(units[i])];
    std::vector<Cell> row = {level_cell(level.level), std::string(word),
                             static_cast<std::int64_t>(i + 1), unit.id, unit.name};
    append_value(row, unit.all.front(), quantity);
    table.rows.push_back(std::move(row));
  }
}

Table outcomes_table(const CompareSource& source) {
  Table table{"outcomes",
              {"level", "outcome", "rank", "id", "name", "quantity", "base", "reform", "difference",
               "per_cent", "kr_per_inhabitant"},
              {}};
  for (const Level level : ranked_levels) {
    const Outcome outcome = outcome_of(source.level(level), source.dead_band);
    append_outcome(table, source.level(level), "more", outcome.more);
    append_outcome(table, source.level(level), "less", outcome.less);
    append_outcome(table, source.level(level), "within", outcome.within);
  }
  return table;
}

Table counts_table(const CompareSource& source) {
  Table table{"counts", {"level", "quantity", "dead_band", "more", "less", "within"}, {}};
  const auto count = [](const std::vector<int>& list) {
    return static_cast<std::int64_t>(list.size());
  };
  for (const Level level : ranked_levels) {
    const Outcome outcome = outcome_of(source.level(level), source.dead_band);
    table.rows.push_back({level_cell(level), std::string(quantities_of(level).front().name),
                          written(source.dead_band), count(outcome.more), count(outcome.less),
                          count(outcome.within)});
  }
  return table;
}

std::vector<Cell> run_row(const char* word, const ComparedSide& side) {
  const std::vector<int> years = years_of(side.run);
  std::string settings;
  for (const auto& [key, value] : side.settings) {
    settings += fmt::format("{}{}={}", settings.empty() ? "" : "; ", key, value);
  }
  return {std::string(word),
          side.run.scenario.title,
          side.given,
          settings,
          std::int64_t{years.front()},
          std::int64_t{years.back()},
          side.run.program_version,
          side.run.model_version};
}

Table runs_table(const CompareSource& source) {
  Table table{"runs",
              {"run", "title", "given", "settings", "first_year", "last_year", "program_version",
               "model_version"},
              {}};
  table.rows = {run_row("base", source.base), run_row("reform", source.reform)};
  return table;
}

}  // namespace

std::array<Table, 5> compare_tables(const CompareSource& source) {
  return {comparison_table(source), outcomes_table(source), counts_table(source),
          differing_table(source), runs_table(source)};
}

}  // namespace finsam
