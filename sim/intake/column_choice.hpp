#pragma once

#include <string>
#include <tl/expected.hpp>
#include <vector>

#include "intake/forbund_targets.hpp"

namespace finsam {

/// Which columns of a source make a column of the new table; several are added up.
struct ColumnChoice {
  std::string target;  ///< "ohalsa"
  std::vector<std::string> sources;
};

/// What is taken from a source.
struct SourceChoice {
  std::string code;       ///< the column with municipality codes; empty: found by its name
  std::string year;       ///< the column with years; empty: found by its name
  std::string only_year;  ///< the year of all of it, where no column says so
  std::vector<ColumnChoice> columns;
  std::string forbund;  ///< the column that names förbund; empty: a table by municipality
  const ForbundTableKind* table = nullptr;  ///< which table by förbund; null: none
};

/// Reads "target=source" texts in order. The targets kommunkod, forbund_id and year name those
/// columns; forbund_id makes it a table by förbund, and the others say which one. A target that
/// comes again is the sum of its sources, which must be different columns.
/// @return the choice, or what is wrong with a text
tl::expected<SourceChoice, std::string> parse_choice(const std::vector<std::string>& texts);

}  // namespace finsam
