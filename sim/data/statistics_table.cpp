#include "data/statistics_table.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "data/csv_columns.hpp"
#include "data/first_lines.hpp"
#include "data/quote.hpp"
#include "data/row_cells.hpp"
#include "data/statuses.hpp"
#include "finsam/key_paths.hpp"

namespace finsam {
namespace {

/// A column that holds an indicator, and where its values go.
struct IndicatorColumn {
  std::string column;
  Statistic statistic;
};

/// Whether every such table has a column of that name for something else.
bool is_named(std::string_view column) {
  const auto known = find_part("data.statistics")->columns;
  return std::any_of(known.begin(), known.end(), [&](const TableColumn& each) {
    return !each.any_name && each.name == column;
  });
}

std::string indicator_of(const std::string& column) {
  return column == "population_16_64" ? "population" : column;
}

/// Whether a column can be an indicator of that name.
bool is_indicator(const CsvCell& cell, const std::string& name, const Statistics& statistics,
                  const std::vector<IndicatorColumn>& found,
                  const std::vector<TableProvenance>& provenance, TableErrors& errors) {
  if (name == "need") {
    errors.error(cell,
                 "\"need\" is the sum of its components; give the columns ohalsa, "
                 "arbetsmarknadsstod and ekonomiskt_bistand instead");
    return false;
  }
  if (const Statistic* earlier = statistics.find(name)) {
    const std::string& table = provenance[static_cast<std::size_t>(earlier->table)].file;
    errors
        .error(cell, fmt::format("the indicator {} is already in the table {}", in_quotes(name),
                                 in_quotes(table)))
        .also(earlier->place, "the first one");
    return false;
  }
  const auto same = std::find_if(found.begin(), found.end(), [&](const IndicatorColumn& column) {
    return column.statistic.name == name;
  });
  if (same == found.end()) return true;
  errors.error(cell, fmt::format("the indicator {} has two columns", in_quotes(name)))
      .also(same->statistic.place, "the first one");
  return false;
}

std::vector<IndicatorColumn> indicator_columns(const CsvTable& table, const Roster& roster,
                                               const Statistics& statistics,
                                               const std::vector<TableProvenance>& provenance,
                                               TableErrors& errors) {
  std::vector<IndicatorColumn> columns;
  const int errors_before = errors.error_count();
  for (const CsvCell& cell : table.header) {
    if (is_named(cell.text)) continue;
    Statistic statistic;
    statistic.name = indicator_of(cell.text);
    statistic.table = static_cast<int>(provenance.size());
    statistic.by_municipality.resize(roster.municipalities.size());
    statistic.place = errors.place(cell);
    if (is_indicator(cell, statistic.name, statistics, columns, provenance, errors)) {
      columns.push_back({cell.text, std::move(statistic)});
    }
  }
  if (columns.empty() && errors.error_count() == errors_before) {
    errors.error(table.header.front(), "no column with an indicator, for example population_16_64");
  }
  return columns;
}

void take_row(const RowCells& cells, Status status, const RosterIndex& municipalities,
              FirstLines& seen, std::vector<IndicatorColumn>& columns) {
  const auto municipality = cells.municipality("kommunkod", municipalities);
  const auto year = cells.year("year");
  const bool is_new = !municipality || !year ||
                      seen.is_new(fmt::format("{} {}", cells.cell("kommunkod").text, year->number),
                                  cells, "kommunkod");
  for (IndicatorColumn& column : columns) {
    if (cells.is_empty(column.column)) continue;
    const auto tenths = cells.tenths(column.column);
    if (!municipality || !year || !is_new || !tenths) continue;
    column.statistic.by_municipality[static_cast<std::size_t>(*municipality)].emplace(
        year->number, Observation{*tenths, status});
  }
}

}  // namespace

bool read_statistics(const LocatedText& text, const Roster& roster, Statistics& statistics,
                     std::vector<TableProvenance>& provenance, Diagnostics& diagnostics) {
  TableErrors errors(text, diagnostics);
  const auto table = read_csv(text, csv_columns("data.statistics"), errors);
  if (!table) {
    provenance.push_back(provenance_of(text));
    return false;
  }
  refuse_without_rows(*table, errors);
  const int errors_before = errors.error_count();
  std::vector<IndicatorColumn> columns =
      indicator_columns(*table, roster, statistics, provenance, errors);
  const bool all_known = errors.error_count() == errors_before;
  const RosterIndex municipalities = index_of_municipalities(roster);
  RowStatuses statuses(text, *table, "status");
  FirstLines seen;
  for (const CsvRow& row : table->rows) {
    if (errors.too_many()) break;
    const Status status = statuses.take(row, errors);
    take_row(RowCells(*table, row, errors), status, municipalities, seen, columns);
  }
  for (IndicatorColumn& column : columns) statistics.all.push_back(std::move(column.statistic));
  provenance.push_back(statuses.provenance());
  return all_known;
}

}  // namespace finsam
