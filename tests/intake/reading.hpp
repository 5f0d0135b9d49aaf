#pragma once
// What the tests of this room share.

#include <string>

#include "data/reading.hpp"
#include "intake/figure_table.hpp"
#include "intake/source_table.hpp"

namespace finsam::test {

/// The figures that a CSV text gives, and what is wrong with it, a line each.
struct CsvFigures {
  TableFigures read;
  Diagnostics found;

  explicit CsvFigures(const std::string& text, const std::vector<std::string>& columns,
                      const std::string& year = "") {
    auto choice = parse_choice(columns).value();
    choice.only_year = year;
    const auto table = csv_source(table_text(text), found);
    if (!table) return;
    SourceErrors errors("t.csv", found);
    read = figures_of(*table, choice, errors);
  }

  std::string errors() const { return all_text(found); }
};

/// "0114 2019 ohalsa 12000000", "…  –" for no value; one a line.
inline std::string text_of(const std::vector<Figure>& figures) {
  std::string text;
  for (const Figure& each : figures) {
    text += each.kommunkod + " " + each.year + " " + each.column + " " +
            (each.millionths ? std::to_string(*each.millionths) : "–") + "\n";
  }
  return text;
}

}  // namespace finsam::test
