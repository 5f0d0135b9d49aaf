#include "sweeps/read_rows.hpp"

#include <algorithm>
#include <optional>

#include "data/csv.hpp"
#include "data/row_cells.hpp"
#include "scenario/tables.hpp"
#include "sweeps/read_values.hpp"
#include "sweeps/swept_key.hpp"

namespace finsam {
namespace {

/// The text of the table that `design` names, or holds itself.
std::optional<LocatedText> table_text(const MapReading& design, Diagnostics& diagnostics) {
  const std::string key = design.path_to("table");
  const auto written = design.text("table");
  if (!written) return std::nullopt;
  const Node& node = *design.find("table");
  if (!node.literal) {
    return open_table(key, *written, path_from(node.place, *written), node.place, diagnostics);
  }
  LocatedText table = inline_table(key, *written, node.text_place);
  table.named_at = node.place;
  return table;
}

/// The key of a column, whose values are sizes unless one of its cells is none.
std::optional<SweptKey> key_of(const CsvTable& table, std::size_t column, TableErrors& errors,
                               Diagnostics& diagnostics) {
  const CsvCell& cell = table.header[column];
  SweptKey key;
  key.key = cell.text;
  key.place = errors.place(cell);
  key.source = ValueSource::table;
  key.description = sweepable(key.key, key.place, diagnostics);
  if (!key.description) return std::nullopt;
  if (!has_size(*key.description) && key.description->kind != Kind::word) {
    diagnostics.error(key.place, key.key, "takes no single value; it cannot stand in a table");
    return std::nullopt;
  }
  const bool choices = std::any_of(table.rows.begin(), table.rows.end(), [&](const CsvRow& row) {
    return is_choice(row.cells[column].text, *key.description);
  });
  key.unit = choices ? KeyUnit::choice : unit_of(*key.description);
  key.low = key.description->least;
  key.high = key.description->most;
  return key;
}

void fill_in(const CsvTable& table, std::vector<SweptKey>& keys, std::vector<double>& rows,
             TableErrors& errors) {
  rows.reserve(table.rows.size() * keys.size());
  for (const CsvRow& row : table.rows) {
    if (errors.too_many()) return;
    for (std::size_t j = 0; j < keys.size(); ++j) {
      const CsvCell& cell = row.cells[j];
      const auto value = number_of(cell.text, keys[j]);
      if (!value)
        errors.error(cell, keys[j].key + ": " + value.error().what).hint = value.error().hint;
      rows.push_back(value.value_or(0.0));
    }
  }
}

}  // namespace

void read_rows(const MapReading& design, Sweep& sweep, Diagnostics& diagnostics) {
  for (const SweptKey& key : sweep.keys) {
    if (!key.is_drawn()) continue;
    diagnostics.error(key.place, key.key,
                      "a list design takes its values from a table; only computed keys stand here");
  }
  const auto text = table_text(design, diagnostics);
  if (!text) return;
  TableErrors errors(*text, diagnostics);
  const auto table = read_csv(*text, {.required = {}, .optional = {}, .others = true}, errors);
  if (!table) return;
  if (table->rows.empty()) errors.error(0, 0, "has no rows");
  std::vector<SweptKey> keys;
  for (std::size_t column = 0; column < table->header.size(); ++column) {
    auto key = key_of(*table, column, errors, diagnostics);
    if (key) keys.push_back(std::move(*key));
  }
  if (keys.size() < table->header.size()) return;
  fill_in(*table, keys, sweep.design.rows, errors);
  sweep.design.size = static_cast<std::int64_t>(table->rows.size());
  sweep.keys.insert(sweep.keys.begin(), keys.begin(), keys.end());
}

}  // namespace finsam
