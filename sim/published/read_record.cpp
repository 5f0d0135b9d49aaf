#include "published/read_record.hpp"

#include <fmt/format.h>

#include "data/csv.hpp"
#include "data/first_lines.hpp"
#include "data/row_cells.hpp"
#include "published/parse_measured.hpp"

namespace finsam {
namespace {

/// The value as a figure would be written, with its unit.
std::string with_unit(const std::string& value, const std::string& unit) {
  if (unit.starts_with("per cent")) return value + " %";
  if (unit == "count" || unit == "ratio") return value;
  return value + " " + unit;
}

}  // namespace

RecordTable read_record(const std::string& file, const Place& where, Diagnostics& diagnostics) {
  RecordTable record{file, {}};
  const auto text = open_table("record", file, file, where, diagnostics);
  if (!text) return record;
  TableErrors errors(*text, diagnostics);
  const auto table =
      read_csv(*text, {{"year", "quantity", "value", "unit", "precision", "source"}}, errors);
  if (!table) return record;
  FirstLines seen;
  for (const CsvRow& row : table->rows) {
    if (errors.too_many()) break;
    const RowCells cells(*table, row, errors);
    const auto year = cells.year("year");
    const auto quantity = cells.text("quantity");
    const auto value = cells.text("value");
    const auto unit = cells.text("unit");
    if (!year || !quantity || !value || !unit) continue;
    if (!seen.is_new(fmt::format("{} {}", year->number, *quantity), cells, "quantity")) continue;
    const auto measured = parse_measured(with_unit(*value, *unit));
    if (measured) {
      record.rows.push_back({*year, *quantity, *measured, cells.place("value")});
    } else {
      cells.error("value", measured.error());
    }
  }
  return record;
}

}  // namespace finsam
