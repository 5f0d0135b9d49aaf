#pragma once

#include <array>
#include <string>
#include <vector>

#include "finsam/table.hpp"

namespace finsam::test {

/// A line `#= YEAR UNIT COLUMN VALUE` of a case: what a cell of a result table must hold. UNIT is a
/// förbund's id, `nation`, `account` (COLUMN is then a line of it), `kommun:CODE@FORBUND` or
/// `region:CODE@FORBUND`; VALUE is the text of the cell in CSV and may be empty.
struct ExpectedCell {
  int line = 0;
  std::string year;
  std::string unit;
  std::string column;
  std::string value;
};

/// The expectations that stand in the text of a case, in order.
std::vector<ExpectedCell> expected_cells(const std::string& text);

/// What is wrong with one expectation: no such unit, year or column, or another value; empty when
/// the cell is as expected.
/// @param tables  as result_tables gives them
std::string fault_of(const ExpectedCell& expected, const std::array<Table, 5>& tables);

}  // namespace finsam::test
