#include "report/tables.hpp"

#include <map>

#include "report/cells.hpp"

namespace finsam {
namespace {

Table empty_table(const TableShape& shape) {
  Table table{std::string(shape.name), {}, {}};
  for (const ResultColumn& column : shape.columns) table.columns.emplace_back(column.name);
  return table;
}

Cell count_cell(int count) { return std::int64_t{count}; }

const char* word_of(AgainstIdeal against) {
  switch (against) {
    case AgainstIdeal::below:
      return "below";
    case AgainstIdeal::above:
      return "above";
    case AgainstIdeal::level:
      break;
  }
  return "level";
}

Cell participants_cell(std::optional<double> participants) {
  return participants ? Cell{static_cast<std::int64_t>(*participants)} : Cell{};
}

std::vector<Cell> forbund_row(const Roster& roster, Year year, const ForbundYear& row) {
  const Forbund& forbund = forbund_in(roster, year, row.forbund);
  const double total = 2.0 * row.state.kr;
  return {count_cell(year.number),
          forbund.id,
          forbund.name,
          static_cast<std::int64_t>(forbund.members.size()),
          grid_cell(row.population),
          grid_cell(row.need),
          grid_cell(row.ideal.kr),
          whole_cell(row.floor),
          whole_cell(row.possible),
          whole_cell(row.state),
          whole_cell(row.municipal),
          whole_cell(row.regional),
          whole_cell(row.targeted),
          whole_cell(row.other_income),
          whole_cell(row.admin),
          whole_cell(row.spent),
          whole_cell(row.opening_eget_kapital),
          whole_cell(row.closing_eget_kapital),
          whole_cell(Money<double>{0.0}),
          whole_cell(row.trappan_limit),
          whole_cell(row.excess),
          word_of(row.against_ideal),
          ratio_cell(total, row.population),
          participants_cell(row.participants)};
}

/// The last row of a förbund that is dissolved.
std::vector<Cell> dissolved_row(const Roster& roster, Year year, const DissolvedForbund& row,
                                const std::vector<std::string>& columns) {
  const Forbund& forbund = forbund_in(roster, year, row.forbund);
  const std::map<std::string, Cell> known = {
      {"year", count_cell(year.number)},
      {"forbund_id", forbund.id},
      {"forbund", forbund.name},
      {"opening_eget_kapital", whole_cell(row.opening_eget_kapital)},
      {"paid_back", whole_cell(row.opening_eget_kapital)},
      {"closing_eget_kapital", whole_cell(Money<double>{0.0})},
      {"against_ideal", std::string()}};
  std::vector<Cell> cells;
  cells.reserve(columns.size());
  for (const std::string& column : columns) {
    const auto found = known.find(column);
    cells.push_back(found == known.end() ? Cell{} : found->second);
  }
  return cells;
}

/// The two cannot meet: gains are not asked where the floors cost more than there is.
std::string flags_of(const NationYear& nation) {
  if (nation.damping_not_affordable || nation.settlement_not_affordable) {
    return "damping not affordable";
  }
  return nation.gains_cannot_pay ? "gains cannot pay" : "";
}

Cell top_quarter_cell(const NationYear& nation) {
  if (nation.forbund_count < 4) return {};
  return ratio_cell(100.0 * nation.top_quarter.kr, nation.eget_kapital.kr);
}

std::vector<Cell> nation_row(Year year, const NationYear& nation) {
  return {count_cell(year.number),
          whole_cell(nation.frame),
          whole_cell(nation.national_support),
          whole_cell(nation.distributable),
          whole_cell(nation.state),
          whole_cell(nation.targeted),
          whole_cell(nation.returned),
          whole_cell(nation.returned_reserve),
          whole_cell(nation.returned_undistributed),
          whole_cell(nation.returned_capital_rule),
          whole_cell(nation.returned_unmatched),
          whole_cell(nation.unmatched),
          whole_cell(nation.municipal),
          whole_cell(nation.regional),
          count_cell(nation.forbund_count),
          count_cell(nation.municipality_count),
          whole_cell(nation.eget_kapital),
          whole_cell(nation.excess),
          count_cell(nation.above),
          count_cell(nation.level),
          count_cell(nation.below),
          count_cell(nation.over_4_mkr),
          top_quarter_cell(nation),
          flags_of(nation)};
}

}  // namespace

Table forbund_year_table(const Scenario& scenario, const Results& results) {
  Table table = empty_table(table_shapes[0]);
  for (const YearResult& year : results.years) {
    for (const ForbundYear& row : year.forbund) {
      table.rows.push_back(forbund_row(scenario.roster, year.year, row));
    }
    for (const DissolvedForbund& row : year.dissolved) {
      table.rows.push_back(dissolved_row(scenario.roster, year.year, row, table.columns));
    }
  }
  return table;
}

Table municipality_year_table(const Scenario& scenario, const Results& results) {
  Table table = empty_table(table_shapes[1]);
  const Roster& roster = scenario.roster;
  for (const YearResult& year : results.years) {
    for (const MunicipalityYear& row : year.municipalities) {
      const Municipality& kommun =
          roster.municipalities[static_cast<std::size_t>(row.municipality)];
      const Forbund& forbund = roster.forbund[static_cast<std::size_t>(row.forbund)];
      table.rows.push_back({count_cell(year.year.number), kommun.code, kommun.name, forbund.id,
                            whole_cell(row.contribution)});
    }
  }
  return table;
}

Table region_year_table(const Scenario& scenario, const Results& results) {
  Table table{"region_year", {"year", "lanskod", "region", "forbund_id", "contribution"}, {}};
  const Roster& roster = scenario.roster;
  for (const YearResult& year : results.years) {
    for (const RegionYear& row : year.regions) {
      const Lan& lan = roster.lan[static_cast<std::size_t>(row.lan)];
      const Forbund& forbund = roster.forbund[static_cast<std::size_t>(row.forbund)];
      table.rows.push_back({count_cell(year.year.number), lan.code, lan.region, forbund.id,
                            whole_cell(row.contribution)});
    }
  }
  return table;
}

Table nation_year_table(const Results& results) {
  Table table = empty_table(table_shapes[3]);
  for (const YearResult& year : results.years) {
    table.rows.push_back(nation_row(year.year, year.nation));
  }
  return table;
}

std::array<Table, 5> result_tables(const Scenario& scenario, const Results& results) {
  return {forbund_year_table(scenario, results), municipality_year_table(scenario, results),
          region_year_table(scenario, results), nation_year_table(results),
          national_account_table(scenario, results)};
}

}  // namespace finsam
