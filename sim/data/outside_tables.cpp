#include "data/outside_tables.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "data/csv_columns.hpp"
#include "data/first_lines.hpp"
#include "data/quote.hpp"
#include "data/row_cells.hpp"
#include "data/statuses.hpp"
#include "finsam/terms.hpp"

namespace finsam {
namespace {

/// What lines of the national account begin with that have another meaning.
constexpr std::array<std::string_view, 4> taken_ids = {"all", "all_appropriations", "other",
                                                       "state"};

constexpr std::size_t longest_id = 30;

bool is_plain(std::string_view id) {
  return id.size() <= longest_id && id.front() >= 'a' && id.front() <= 'z' &&
         std::all_of(id.begin(), id.end(), [](char c) {
           return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
         });
}

std::optional<std::string> id_of(const RowCells& cells) {
  auto id = cells.text("id");
  if (!id) return std::nullopt;
  if (!is_plain(*id)) {
    cells.error("id", fmt::format("{} is not an id; write at most {} small letters a–z, digits and "
                                  "_, for example \"two_party\"",
                                  in_quotes(*id), longest_id));
    return std::nullopt;
  }
  if (std::find(taken_ids.begin(), taken_ids.end(), *id) != taken_ids.end()) {
    cells.error("id", fmt::format("the national account has lines of its own that begin with {}; "
                                  "choose another id",
                                  in_quotes(*id)));
    return std::nullopt;
  }
  return id;
}

/// The columns that hold kronor: what there is, and what is used of it where that is told.
std::vector<std::string_view> kronor_columns(std::span<const TableColumn> columns) {
  std::vector<std::string_view> names;
  for (const TableColumn& column : columns) {
    if (column.kind == CellKind::kronor) names.push_back(column.name);
  }
  return names;
}

/// Fills in the amounts of a row.
bool take_amounts(const RowCells& cells, const std::vector<std::string_view>& columns,
                  OutsideMoney& row) {
  const auto given = cells.kronor(columns.front());
  const auto used = cells.kronor(columns.back());
  if (!given || !used) return false;
  row.given = *given;
  row.used = *used;
  if (row.used <= row.given) return true;
  cells.error(columns.back(),
              fmt::format("{} is more than the frame, {}", written(row.used), written(row.given)));
  return false;
}

}  // namespace

OutsideTable read_outside(const LocatedText& text, std::span<const TableColumn> columns,
                          std::vector<TableProvenance>& provenance, Diagnostics& diagnostics) {
  OutsideTable outside;
  outside.table = static_cast<int>(provenance.size());
  TableErrors errors(text, diagnostics);
  const auto table = read_csv(text, csv_columns(columns), errors);
  if (!table) {
    provenance.push_back(provenance_of(text));
    return outside;
  }
  const std::vector<std::string_view> amounts = kronor_columns(columns);
  RowStatuses statuses(text, *table, "status");
  FirstLines seen;
  for (const CsvRow& line : table->rows) {
    if (errors.too_many()) break;
    const RowCells cells(*table, line, errors);
    OutsideMoney row;
    row.status = statuses.take(line, errors);
    const auto year = cells.year("year");
    const auto id = id_of(cells);
    const auto name = cells.text("name");
    const bool sound = take_amounts(cells, amounts, row);
    if (!year || !id || !name || !sound) continue;
    if (!seen.is_new(fmt::format("{} {}", *id, year->number), cells, "id")) continue;
    row.year = *year;
    row.id = *id;
    row.name = *name;
    if (cells.has("source")) row.source = cells.cell("source").text;
    row.place = cells.place("id");
    outside.rows.push_back(std::move(row));
  }
  provenance.push_back(statuses.provenance());
  return outside;
}

}  // namespace finsam
