#include "data/forbund_tables.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "data/csv_columns.hpp"
#include "data/first_lines.hpp"
#include "data/name_list.hpp"
#include "data/quote.hpp"
#include "data/row_cells.hpp"
#include "data/statuses.hpp"

namespace finsam {
namespace {

/// The one column that holds kronor.
std::string_view kronor_column(std::span<const TableColumn> columns) {
  return std::find_if(columns.begin(), columns.end(),
                      [](const TableColumn& column) { return column.kind == CellKind::kronor; })
      ->name;
}

/// Whether a förbund is one that only events bring about.
bool is_formed(const Roster& roster, std::size_t forbund) {
  return forbund + static_cast<std::size_t>(roster.formed) >= roster.forbund.size();
}

/// Warns of a row about a förbund that is not there at the opening.
void warn_of_formed(const Roster& roster, int forbund, const RowCells& cells, TableErrors& errors) {
  for (const RosterChange& change : roster.changes) {
    for (const RosterEvent& event : change.events) {
      const bool merges = event.kind == EventKind::merge;
      if (event.forbund != forbund || (!merges && event.kind != EventKind::form)) continue;
      errors
          .warning(cells.cell("forbund_id"),
                   fmt::format("forbund_id: the row never counts: {} {} in {}, {}",
                               in_quotes(roster.forbund[static_cast<std::size_t>(forbund)].id),
                               merges ? "comes of a merger" : "forms", change.year.number,
                               merges ? "with the sums of those that merge"
                                      : "without a last allocation and eget kapital"))
          .also(event.place, "the event");
      return;
    }
  }
}

void note_without_row(const Roster& roster, const std::vector<bool>& has_row, TableErrors& errors) {
  std::vector<std::string> without;
  for (std::size_t i = 0; i < has_row.size(); ++i) {
    if (!has_row[i] && !is_formed(roster, i)) without.push_back(roster.forbund[i].id);
  }
  if (without.empty()) return;
  errors.note(fmt::format("without a row, and so without a last allocation and eget kapital: {}",
                          first_names(without)));
}

/// Reads a table with a row per förbund and year.
///
/// @param read_rest  what a row holds besides; read of every row, so that all its errors are told
/// @param take       given each förbund and year once, with what `read_rest` gave and the place
template <class ReadRest, class Take>
void read_by_year(const LocatedText& text, const CsvColumns& columns, const Roster& roster,
                  std::vector<TableProvenance>& provenance, TableErrors& errors,
                  const ReadRest& read_rest, const Take& take) {
  const auto table = read_csv(text, columns, errors);
  if (!table) {
    provenance.push_back(provenance_of(text));
    return;
  }
  const RosterIndex known = index_of_forbund(roster);
  RowStatuses statuses(text, *table, "status");
  FirstLines seen;
  for (const CsvRow& row : table->rows) {
    if (errors.too_many()) break;
    statuses.take(row, errors);
    const RowCells cells(*table, row, errors);
    const auto forbund = cells.forbund("forbund_id", known);
    const auto year = cells.year("year");
    const auto rest = read_rest(cells);
    const bool is_unknown = !forbund && !known.empty();
    if (is_unknown || !year) continue;
    const CsvCell& cell = cells.cell("forbund_id");
    if (!seen.is_new(fmt::format("{} {}", cell.text, year->number), cells, "forbund_id")) continue;
    if (forbund) take(*forbund, *year, rest, errors.place(cell));
  }
  provenance.push_back(statuses.provenance());
}

}  // namespace

std::vector<Opening> read_opening(const LocatedText& text, const Roster& roster,
                                  std::vector<TableProvenance>& provenance,
                                  Diagnostics& diagnostics) {
  std::vector<Opening> opening(roster.forbund.size());
  TableErrors errors(text, diagnostics);
  const auto table = read_csv(text, csv_columns("data.opening"), errors);
  if (!table) {
    provenance.push_back(provenance_of(text));
    return opening;
  }
  const RosterIndex known = index_of_forbund(roster);
  RowStatuses statuses(text, *table, "status");
  std::vector<bool> has_row(opening.size(), false);
  FirstLines seen;
  for (const CsvRow& row : table->rows) {
    if (errors.too_many()) break;
    statuses.take(row, errors);
    const RowCells cells(*table, row, errors);
    const auto forbund = cells.forbund("forbund_id", known);
    Opening balance;
    if (!cells.is_empty("state_allocation_kr")) {
      balance.state_allocation = cells.kronor("state_allocation_kr");
    }
    balance.eget_kapital = cells.kronor("eget_kapital_kr").value_or(Money<double>{0.0});
    const bool is_unknown = !forbund && !known.empty();
    if (is_unknown || !seen.is_new(cells.cell("forbund_id").text, cells, "forbund_id")) continue;
    if (!forbund) continue;
    opening[static_cast<std::size_t>(*forbund)] = balance;
    has_row[static_cast<std::size_t>(*forbund)] = true;
    if (is_formed(roster, static_cast<std::size_t>(*forbund))) {
      warn_of_formed(roster, *forbund, cells, errors);
    }
  }
  note_without_row(roster, has_row, errors);
  provenance.push_back(statuses.provenance());
  return opening;
}

ApplicantTable read_applicants(const LocatedText& text, const Roster& roster,
                               std::vector<TableProvenance>& provenance, Diagnostics& diagnostics) {
  ApplicantTable applicants;
  applicants.table = static_cast<int>(provenance.size());
  TableErrors errors(text, diagnostics);
  const auto no_more = [](const RowCells&) { return true; };
  read_by_year(text, csv_columns("targeted.applicants"), roster, provenance, errors, no_more,
               [&](int forbund, Year year, bool, const Place& place) {
                 applicants.rows.push_back({forbund, year, place});
               });
  return applicants;
}

AmountTable read_amounts(const LocatedText& text, std::span<const TableColumn> columns,
                         const Roster& roster, std::vector<TableProvenance>& provenance,
                         Diagnostics& diagnostics) {
  AmountTable amounts;
  amounts.table = static_cast<int>(provenance.size());
  TableErrors errors(text, diagnostics);
  const std::string_view column = kronor_column(columns);
  const auto amount_of = [&](const RowCells& cells) { return cells.kronor(column); };
  read_by_year(
      text, csv_columns(columns), roster, provenance, errors, amount_of,
      [&](int forbund, Year year, std::optional<Money<double>> amount, const Place& place) {
        if (amount) amounts.rows.push_back({forbund, year, *amount, place});
      });
  return amounts;
}

}  // namespace finsam
