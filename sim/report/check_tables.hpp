#pragma once

#include <array>
#include <string>

#include "finsam/table.hpp"
#include "report/check_source.hpp"

namespace finsam {

/// A check as tables: `figures`, the worst first; `counts` by kind; `not_checked`, a row for each
/// row of the record, with the reason or, where it is forgotten, without one.
std::array<Table, 3> check_tables(const CheckSource& source);

/// A size of a figure in kronor, per cent or as a number; whole where it is, with two decimals
/// otherwise.
Cell size_cell(std::optional<double> size, FigureUnit unit);

/// "kr", "per cent" or "number".
const char* unit_word(FigureUnit unit);

/// The same as JUnit's XML: a case for each figure and for each row that is forgotten.
std::string check_junit(const CheckSource& source, Language language);

}  // namespace finsam
