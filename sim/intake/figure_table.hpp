#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "finsam/diagnostic.hpp"
#include "finsam/roster.hpp"
#include "finsam/table.hpp"
#include "intake/figure.hpp"

namespace finsam {

/// A statistics table in the making.
struct FigureTable {
  std::vector<std::string> columns;
  /// By municipality code and year, a value per column in tenths of the unit.
  std::map<std::pair<std::string, int>, std::vector<std::optional<std::int64_t>>> rows;
  int rounded = 0;  ///< values that had more than one decimal

  /// First and last year; empty without rows.
  std::optional<std::pair<int, int>> years() const;
  /// How many municipalities have a row.
  int municipality_count() const;
};

/// Puts `figures` together as a table with `columns`, to one decimal, halves up.
///
/// Errors, all at once and each with its place: a municipality that `roster` lacks, a year that is
/// none, two values for one municipality, year and column; one of `members` without any value. A
/// municipality that is none of them and has no value is a warning, and so is a year that some
/// lack.
///
/// @param members  municipalities of förbund, which need values
FigureTable gather(const std::vector<Figure>& figures, const std::vector<std::string>& columns,
                   const Roster& roster, const std::vector<Member>& members,
                   const std::string& file, Diagnostics& diagnostics);

/// The table as the scenario reads it: kommunkod, year and the columns.
Table statistics_of(const FigureTable& table);

}  // namespace finsam
