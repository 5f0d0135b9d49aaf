#pragma once

#include <array>
#include <string>

#include "finsam/table.hpp"
#include "report/check_source.hpp"

namespace finsam {

/// A check as tables: `figures`, the worst first; `counts` by kind; `not_checked`, a row for each
/// row of the record, with the reason or, where it is forgotten, without one.
std::array<Table, 3> check_tables(const CheckSource& source);

/// The same as JUnit's XML: a case for each figure and for each row that is forgotten.
std::string check_junit(const CheckSource& source, Language language);

}  // namespace finsam
