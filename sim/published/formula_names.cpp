#include "published/formula_names.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "data/did_you_mean.hpp"
#include "data/quote.hpp"
#include "published/formula_text.hpp"

namespace finsam {

const TableShape& shape_of(int table) { return formula_tables[static_cast<std::size_t>(table)]; }

int table_named(std::string_view word, std::size_t at) {
  std::vector<std::string> known;
  known.reserve(formula_tables.size() + std::size(formula_functions));
  for (const TableShape& shape : formula_tables) known.emplace_back(shape.name);
  const auto table = std::find(known.begin(), known.end(), word);
  if (table != known.end()) return static_cast<int>(table - known.begin());
  const std::string tables = fmt::format("{}", fmt::join(known, ", "));
  for (const FormulaFunction& function : formula_functions) known.emplace_back(function.name);
  FormulaText::refuse(
      at, fmt::format("{} is neither a table ({}) nor a function", in_quotes(word), tables),
      meant(nearest_of(word, known)));
}

int column_named(int table, std::string_view word, std::size_t at) {
  std::vector<std::string> known;
  for (const ResultColumn& each : shape_of(table).columns) known.emplace_back(each.name);
  const auto found = std::find(known.begin(), known.end(), word);
  if (found != known.end()) return static_cast<int>(found - known.begin());
  const std::string hint = meant(nearest_of(word, known));
  const std::string all =
      hint.empty() ? fmt::format("; it has {}", fmt::join(known, ", ")) : std::string();
  FormulaText::refuse(
      at, fmt::format("{} has no column {}{}", shape_of(table).name, in_quotes(word), all), hint);
}

void check_word(const ResultColumn& column, std::string_view word, std::size_t at) {
  std::vector<std::string> known;
  if (column.name == "against_ideal") known = {"above", "level", "below"};
  if (column.name == "kind") known = {"model", "outside", "derived"};
  if (known.empty()) return;
  if (std::find(known.begin(), known.end(), word) != known.end()) return;
  FormulaText::refuse(at,
                      fmt::format("{} is not one of {}", in_quotes(word), fmt::join(known, ", ")),
                      meant(nearest_of(word, known)));
}

}  // namespace finsam
