#include <fmt/format.h>

#include "report/data_status_text.hpp"

namespace finsam {
namespace {

constexpr Status statuses[] = {Status::official,  Status::estimated,  Status::reconstructed,
                               Status::synthetic, Status::assumption, Status::unstated,
                               Status::changed};

Cell number(int value) { return std::int64_t{value}; }

Cell text_or_empty(const std::string& text) { return text.empty() ? Cell() : Cell(text); }

/// What the manifest says, or where the scenario has a table of its own.
Cell origin_of(const TableProvenance& table) {
  if (table.file == "inline") return fmt::format("{}:{}", table.named_at.file, table.named_at.line);
  return text_or_empty(table.origin);
}

std::vector<Cell> row_of(const TableStatus& status, const std::optional<int>& age) {
  const TableProvenance& table = *status.table;
  std::vector<Cell> row = {table.role,
                           table.file,
                           origin_of(table),
                           status.years ? number(status.years->first) : Cell(),
                           status.years ? number(status.years->second) : Cell(),
                           text_or_empty(table.unit),
                           text_or_empty(table.date),
                           age ? number(*age) : Cell(),
                           number(table.rows)};
  for (const Status each : statuses) {
    const auto found = table.rows_by_status.find(each);
    row.push_back(number(found == table.rows_by_status.end() ? 0 : found->second));
  }
  row.emplace_back(table.sha256);
  row.push_back(status.matches ? number(*status.matches ? 1 : 0) : Cell());
  return row;
}

void add_gaps(Table& gaps, const TableStatus& status, const Roster& roster) {
  for (const StatisticGaps& gap : status.gaps) {
    for (const int index : gap.municipalities) {
      const Municipality& missing = roster.municipalities[static_cast<std::size_t>(index)];
      gaps.rows.push_back({status.table->role, gap.name, missing.code, missing.name, Cell(), Cell(),
                           Cell(), Cell()});
    }
    for (const HeldOver& span : gap.years) {
      gaps.rows.push_back({status.table->role, gap.name, Cell(), Cell(), number(span.first),
                           number(span.last), number(span.from), number(span.municipalities)});
    }
  }
}

}  // namespace

std::vector<Table> data_status_tables(const Scenario& scenario,
                                      const std::vector<TableStatus>& tables, const Ages& ages) {
  Table rows{
      "tables",
      {"role", "file", "origin", "first_year", "last_year", "unit", "date", "age_days", "rows"},
      {}};
  for (const Status each : statuses) rows.columns.emplace_back(to_text(each));
  rows.columns.insert(rows.columns.end(), {"sha256", "matches_manifest"});
  Table gaps{"gaps",
             {"role", "statistic", "kommunkod", "kommun", "first_year", "last_year", "taken_from",
              "municipalities"},
             {}};
  for (std::size_t i = 0; i < tables.size(); ++i) {
    rows.rows.push_back(row_of(tables[i], ages[i]));
    add_gaps(gaps, tables[i], scenario.roster);
  }
  return {std::move(rows), std::move(gaps)};
}

}  // namespace finsam
