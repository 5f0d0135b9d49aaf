#pragma once

#include <string_view>
#include <tl/expected.hpp>

#include "analysis/formula.hpp"
#include "data/fault.hpp"

namespace finsam {

/// Why a formula cannot be read, and where.
struct FormulaFault {
  Fault fault;
  int at = 0;  ///< byte of the text
};

/// Reads a formula:
///
///     formula   = term {(+ | −) term}           term = factor {(* | /) factor}
///     factor    = number | table.column [ "[" id "]" ] | ( formula ) | function
///     function  = (sum | mean | min | max | median) ( formula )
///               | quantile ( number , formula ) | (count | share) ( condition )
///     condition = formula (< | <= | > | >= | =) formula | table.column = word
///
/// A number may have a unit or a per cent sign, and its decimals a point: the comma parts. A table
/// with several rows a year is written with the id of one (forbund_year.state[stockholm]), or
/// inside a function, which takes all rows; there one table's rows go together, with whatever is
/// one number.
tl::expected<Formula, FormulaFault> parse_formula(std::string_view text);

}  // namespace finsam
