#include "data/roster_tables.hpp"

#include <fmt/format.h>

#include "data/csv_columns.hpp"
#include "data/first_lines.hpp"
#include "data/member_table.hpp"
#include "data/quote.hpp"
#include "data/row_cells.hpp"
#include "data/statuses.hpp"

namespace finsam {
namespace {

/// Where the rows of a table stand among all, and whether everyone that it tells of could be read.
struct TableRead {
  TableProvenance provenance;
  bool complete = false;
};

TableRead read_regions(const LocatedText& text, Roster& roster, Diagnostics& diagnostics) {
  TableErrors errors(text, diagnostics);
  const auto table = read_csv(text, csv_columns("data.regions"), errors);
  if (!table) return {provenance_of(text)};
  bool complete = errors.error_count() == 0;
  refuse_without_rows(*table, errors);
  RowStatuses statuses(text, *table, "status");
  FirstLines seen;
  for (const CsvRow& row : table->rows) {
    if (errors.too_many()) break;
    statuses.take(row, errors);
    const RowCells cells(*table, row, errors);
    const auto code = cells.lanskod("lanskod");
    const auto name = cells.text("lan");
    const auto region = cells.text("region");
    complete = complete && code && name && region;
    if (!code || !seen.is_new(*code, cells, "lanskod")) continue;
    roster.lan.push_back({*code, name.value_or(""), region.value_or("")});
  }
  return {statuses.provenance(), complete && !errors.too_many()};
}

/// The län of a municipality, 0 where it cannot be told.
int lan_of(const RowCells& cells, const RosterIndex& known) {
  const auto code = cells.lanskod("lanskod");
  if (!code || known.empty()) return 0;
  if (const auto found = known.find(*code); found != known.end()) return found->second;
  cells.error("lanskod",
              fmt::format("unknown län {}; it is not in the regions table", in_quotes(*code)));
  return 0;
}

TableRead read_municipalities(const LocatedText& text, Roster& roster, Diagnostics& diagnostics) {
  TableErrors errors(text, diagnostics);
  const auto table = read_csv(text, csv_columns("data.municipalities"), errors);
  if (!table) return {provenance_of(text)};
  bool complete = errors.error_count() == 0;
  refuse_without_rows(*table, errors);
  RowStatuses statuses(text, *table, "status");
  const RosterIndex lan = index_of_lan(roster);
  FirstLines seen;
  for (const CsvRow& row : table->rows) {
    if (errors.too_many()) break;
    statuses.take(row, errors);
    const RowCells cells(*table, row, errors);
    const auto code = cells.kommunkod("kommunkod");
    const auto name = cells.text("kommun");
    const int in_lan = lan_of(cells, lan);
    complete = complete && code;
    if (!code || !seen.is_new(*code, cells, "kommunkod")) continue;
    roster.municipalities.push_back({*code, name.value_or(""), in_lan});
  }
  return {statuses.provenance(), complete && !errors.too_many()};
}

void mark_outside_region(const std::optional<std::vector<PlacedText>>& written, Roster& roster,
                         Diagnostics& diagnostics) {
  const RosterIndex index = index_of_municipalities(roster);
  if (!written) {
    const auto gotland = index.find(default_outside_region);
    if (gotland != index.end()) roster.municipalities[gotland->second].outside_region = true;
    return;
  }
  for (const PlacedText& code : *written) {
    if (const auto wrong = wrong_code(code.text, 4, "")) {
      diagnostics.error(code.place, "data.outside_region", *wrong);
    } else if (const auto found = index.find(code.text); found != index.end()) {
      roster.municipalities[found->second].outside_region = true;
    } else if (!index.empty()) {
      diagnostics.error(
          code.place, "data.outside_region",
          fmt::format("unknown municipality {}; it is not in the municipalities table",
                      in_quotes(code.text)));
    }
  }
}

}  // namespace

Roster read_roster(const RosterTables& tables,
                   const std::optional<std::vector<PlacedText>>& outside_region,
                   std::vector<TableProvenance>& provenance, Diagnostics& diagnostics) {
  Roster roster;
  std::optional<TableRead> regions;
  if (tables.regions) regions = read_regions(*tables.regions, roster, diagnostics);
  if (!regions || !regions->complete) roster.lan.clear();
  bool complete = false;
  if (tables.municipalities) {
    TableRead municipalities = read_municipalities(*tables.municipalities, roster, diagnostics);
    provenance.push_back(std::move(municipalities.provenance));
    complete = municipalities.complete;
  }
  if (!complete) roster.municipalities.clear();
  if (regions) provenance.push_back(std::move(regions->provenance));
  mark_outside_region(outside_region, roster, diagnostics);
  if (tables.members) provenance.push_back(read_members(*tables.members, roster, diagnostics));
  return roster;
}

}  // namespace finsam
