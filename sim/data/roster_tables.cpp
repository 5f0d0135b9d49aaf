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

TableProvenance read_regions(const LocatedText& text, Roster& roster, Diagnostics& diagnostics) {
  TableErrors errors(text, diagnostics);
  const auto table = read_csv(text, csv_columns("data.regions"), errors);
  if (!table) return provenance_of(text);
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
    if (!code || !seen.is_new(*code, cells, "lanskod")) continue;
    roster.lan.push_back({*code, name.value_or(""), region.value_or("")});
  }
  return statuses.provenance();
}

TableProvenance read_municipalities(const LocatedText& text, bool regions_known, Roster& roster,
                                    Diagnostics& diagnostics) {
  TableErrors errors(text, diagnostics);
  const auto table = read_csv(text, csv_columns("data.municipalities"), errors);
  if (!table) return provenance_of(text);
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
    const auto lan_code = cells.lanskod("lanskod");
    if (!code || !seen.is_new(*code, cells, "kommunkod")) continue;
    Municipality municipality{*code, name.value_or("")};
    if (lan_code && regions_known) {
      if (const auto found = lan.find(*lan_code); found != lan.end()) {
        municipality.lan = found->second;
      } else {
        cells.error("lanskod", fmt::format("unknown län {}; it is not in the regions table",
                                           in_quotes(*lan_code)));
      }
    }
    roster.municipalities.push_back(std::move(municipality));
  }
  return statuses.provenance();
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
  std::optional<TableProvenance> regions;
  if (tables.regions) regions = read_regions(*tables.regions, roster, diagnostics);
  if (tables.municipalities) {
    provenance.push_back(
        read_municipalities(*tables.municipalities, !roster.lan.empty(), roster, diagnostics));
  }
  if (regions) provenance.push_back(std::move(*regions));
  mark_outside_region(outside_region, roster, diagnostics);
  if (tables.members) provenance.push_back(read_members(*tables.members, roster, diagnostics));
  return roster;
}

}  // namespace finsam
