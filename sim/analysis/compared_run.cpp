#include "analysis/compared_run.hpp"

#include <algorithm>
#include <set>

#include "analysis/inhabitants.hpp"

namespace finsam {
namespace {

constexpr Quantity nation_quantities[] = {
    {"frame"},
    {"national_support"},
    {"distributable"},
    {"state"},
    {"targeted"},
    {"returned"},
    {"returned_reserve"},
    {"returned_undistributed"},
    {"returned_capital_rule"},
    {"returned_unmatched"},
    {"unmatched"},
    {"municipal"},
    {"regional"},
    {"forbund_count", Sum::last_year, Measure::number},
    {"municipality_count", Sum::last_year, Measure::number},
    {"paid_back", Sum::over_years, Measure::kronor, true},
    {"eget_kapital", Sum::last_year},
    {"excess", Sum::last_year},
    {"above", Sum::last_year, Measure::number},
    {"level", Sum::last_year, Measure::number},
    {"below", Sum::last_year, Measure::number},
    {"over_4_mkr", Sum::last_year, Measure::number},
    {"top_quarter_share", Sum::last_year, Measure::per_cent},
};

constexpr Quantity forbund_quantities[] = {
    {"state"},
    {"municipal"},
    {"regional"},
    {"income"},
    {"paid_back", Sum::over_years, Measure::kronor, true},
    {"closing_eget_kapital", Sum::last_year},
    {"excess", Sum::last_year},
    {"participants", Sum::over_years, Measure::number},
};

constexpr Quantity payer_quantities[] = {{"contribution"}};

/// The columns of the national account that hold values; a line has one of them.
constexpr Quantity account_quantities[] = {{"kr"},
                                           {"count", Sum::last_year, Measure::number},
                                           {"per_cent", Sum::last_year, Measure::per_cent}};

/// What adds up to "income".
constexpr std::string_view income_columns[] = {"state", "municipal", "regional", "targeted",
                                               "other_income"};

std::size_t column_of(const Table& table, std::string_view name) {
  const auto found = std::find(table.columns.begin(), table.columns.end(), name);
  return static_cast<std::size_t>(found - table.columns.begin());
}

std::optional<std::int64_t> number_in(const Cell& cell) {
  if (const auto* whole = std::get_if<std::int64_t>(&cell)) return *whole;
  if (const auto* real = std::get_if<Hundredths>(&cell)) return real->count;
  return std::nullopt;
}

/// Whether a quantity of `table` is added up from the table of the förbund.
bool is_of_forbund(const Table& table, const Quantity& quantity) {
  return table.name == "nation_year" && quantity.name == "paid_back";
}

/// Where the columns stand that add up to a quantity.
std::vector<std::size_t> columns_of(const Table& table, const Quantity& quantity) {
  if (is_of_forbund(table, quantity)) return {};
  if (quantity.name != "income") return {column_of(table, quantity.name)};
  std::vector<std::size_t> columns;
  for (const std::string_view name : income_columns) columns.push_back(column_of(table, name));
  return columns;
}

std::optional<std::int64_t> sum_of(const std::vector<Cell>& row,
                                   const std::vector<std::size_t>& columns) {
  std::int64_t sum = 0;
  for (const std::size_t column : columns) {
    const std::optional<std::int64_t> part = number_in(row[column]);
    if (!part) return std::nullopt;
    sum += *part;
  }
  return sum;
}

/// Adds what is known.
void add(std::optional<std::int64_t>& sum, std::optional<std::int64_t> part) {
  if (part) sum = sum.value_or(0) + *part;
}

/// The table, id and name of a level.
struct LevelColumns {
  const Table& table;
  std::string_view id;
  std::string_view name;
};

LevelColumns columns_of(const ComparedRun& run, Level level) {
  switch (level) {
    case Level::nation:
      return {run.tables[3], "", ""};
    case Level::forbund:
      return {run.tables[0], "forbund_id", "forbund"};
    case Level::municipality:
      return {run.tables[1], "kommunkod", "kommun"};
    case Level::account:
      return {run.tables[4], "line", "line"};
    case Level::region:
      break;
  }
  return {run.tables[2], "lanskod", "region"};
}

std::string text_in(const Table& table, const std::vector<Cell>& row, std::string_view column) {
  if (column.empty()) return "nation";
  const auto* text = std::get_if<std::string>(&row[column_of(table, column)]);
  return text ? *text : "";
}

/// Whether `row` is the last one of a förbund that is dissolved: what it lacks is nothing.
bool is_dissolved(const Table& table, const std::vector<Cell>& row) {
  return table.name == "forbund_year" && !number_in(row[column_of(table, "state")]);
}

/// Whether the run has calculated what `columns` add up to for any förbund that goes on.
bool is_calculated(const Table& table, const std::vector<std::size_t>& columns) {
  return std::any_of(table.rows.begin(), table.rows.end(), [&](const std::vector<Cell>& row) {
    return !is_dissolved(table, row) && sum_of(row, columns);
  });
}

/// The series of `id` in `units`, a new one at the end if there is none yet.
UnitSeries& series_of(std::vector<UnitSeries>& units, std::map<std::string, std::size_t>& places,
                      const std::string& id, const std::string& name) {
  const auto [place, is_new] = places.emplace(id, units.size());
  if (is_new) units.push_back({id, name, {}});
  return units[place->second];
}

/// Reads the rows of a level; of several rows of one unit and year, the amounts add up.
std::vector<UnitSeries> read_units(const LevelColumns& level,
                                   std::span<const Quantity> quantities) {
  std::vector<std::vector<std::size_t>> columns;
  std::vector<bool> calculated;
  for (const Quantity& quantity : quantities) {
    columns.push_back(columns_of(level.table, quantity));
    calculated.push_back(is_calculated(level.table, columns.back()));
  }
  const std::size_t year_column = column_of(level.table, "year");
  std::vector<UnitSeries> units;
  std::map<std::string, std::size_t> places;
  for (const std::vector<Cell>& row : level.table.rows) {
    UnitSeries& unit = series_of(units, places, text_in(level.table, row, level.id),
                                 text_in(level.table, row, level.name));
    const auto year = static_cast<int>(number_in(row[year_column]).value_or(0));
    UnitYear& found = unit.years[year];
    found.values.resize(quantities.size());
    const bool gone = is_dissolved(level.table, row);
    for (std::size_t i = 0; i < quantities.size(); ++i) {
      const std::optional<std::int64_t> sum = sum_of(row, columns[i]);
      add(found.values[i], gone && calculated[i] ? sum.value_or(0) : sum);
    }
  }
  return units;
}

/// What all förbund pay back, year by year.
void add_paid_back(UnitSeries& nation, const Table& forbund_year) {
  std::size_t place = 0;
  while (nation_quantities[place].name != "paid_back") ++place;
  const std::size_t column = column_of(forbund_year, "paid_back");
  const std::size_t year_column = column_of(forbund_year, "year");
  for (const std::vector<Cell>& row : forbund_year.rows) {
    const auto found = nation.years.find(static_cast<int>(number_in(row[year_column]).value_or(0)));
    if (found != nation.years.end()) add(found->second.values[place], number_in(row[column]));
  }
}

/// Per förbund and year, from the förbund's own table; the nation has the sum of them.
void add_populations(std::vector<UnitSeries>& units, Level level, const Table& forbund_year) {
  std::map<std::pair<std::string, int>, std::optional<std::int64_t>> populations;
  std::map<int, std::optional<std::int64_t>> sums;
  const std::size_t column = column_of(forbund_year, "population");
  for (const std::vector<Cell>& row : forbund_year.rows) {
    const auto year = static_cast<int>(number_in(row[0]).value_or(0));
    const std::optional<std::int64_t> population = number_in(row[column]);
    add(populations[{text_in(forbund_year, row, "forbund_id"), year}], population);
    add(sums[year], population);
  }
  for (UnitSeries& unit : units) {
    for (auto& [year, values] : unit.years) {
      values.population = level == Level::nation ? sums[year] : populations[{unit.id, year}];
    }
  }
}

}  // namespace

std::span<const Quantity> quantities_of(Level level) {
  switch (level) {
    case Level::nation:
      return nation_quantities;
    case Level::forbund:
      return forbund_quantities;
    case Level::account:
      return account_quantities;
    case Level::municipality:
    case Level::region:
      break;
  }
  return payer_quantities;
}

std::vector<UnitSeries> units_of(const ComparedRun& run, Level level) {
  std::vector<UnitSeries> units = read_units(columns_of(run, level), quantities_of(level));
  if (level == Level::nation || level == Level::forbund) {
    add_populations(units, level, run.tables[0]);
    if (level == Level::nation && !units.empty()) add_paid_back(units.front(), run.tables[0]);
    return units;
  }
  if (level == Level::account) return units;
  const auto population_of_unit =
      level == Level::municipality ? municipal_population : regional_population;
  for (UnitSeries& unit : units) {
    for (auto& [year, values] : unit.years) {
      values.population = population_of_unit(run.scenario, unit.id, Year{year});
    }
  }
  return units;
}

std::vector<int> years_of(const ComparedRun& run) {
  std::set<int> years;
  for (const std::vector<Cell>& row : run.tables[3].rows) {
    if (const auto year = number_in(row[0])) years.insert(static_cast<int>(*year));
  }
  return {years.begin(), years.end()};
}

}  // namespace finsam
