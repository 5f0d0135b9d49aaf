#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "finsam/roster.hpp"
#include "finsam/table.hpp"
#include "intake/source_table.hpp"

namespace finsam {

/// A table by förbund in the making.
struct ForbundAmounts {
  const ForbundTableKind* kind = nullptr;
  /// By förbund in the roster and year (0 in a table without years): whole kronor per column of the
  /// kind, as far as there are any.
  std::map<std::pair<int, int>, std::vector<std::optional<std::int64_t>>> rows;
  int rounded = 0;              ///< amounts that had parts of a krona
  std::set<std::string> units;  ///< what was not in kronor, as it is written: "1 000 kr"

  /// First and last year; empty without years.
  std::optional<std::pair<int, int>> years() const;
  int forbund_count() const;
};

struct ForbundRow;

/// Reads the tables of several files as one.
///
/// Rows of sums, empty rows and notes are passed over: a note has no amount and names no förbund.
/// Columns that are added up have all a value in a row, or none.
/// Errors, all at once and each with its place: a förbund that the roster lacks or a name that
/// several answer to, the same förbund (and year) twice, a year that is none, a value that is no
/// amount; amounts without a unit that are so small that they are hardly kronor; in a table without
/// years a förbund that stands in no row. Warnings: a förbund named by some words of its name, rows
/// without an amount.
class ForbundReading {
 public:
  /// @param unit  how many kronor an amount is worth where nothing in the table says so; empty:
  /// one, but nobody said it
  ForbundReading(const SourceChoice& choice, std::optional<std::int64_t> unit, const Roster& roster,
                 Diagnostics& diagnostics);

  void read(const SourceTable& table, const std::string& file);

  /// The table, to be used if there are no errors.
  ForbundAmounts finish(const std::string& file);

 private:
  void leave_out(const ForbundRow& row);

  const SourceChoice& choice_;
  const std::optional<std::int64_t> unit_;
  const Roster& roster_;
  Diagnostics& diagnostics_;
  ForbundAmounts taken_;
  std::map<std::pair<int, int>, SourcePlace> places_;
  std::map<std::string, int> guessed_;  ///< parts of names, and whom they were taken for
  std::vector<std::string> left_out_;   ///< rows without an amount
  SourcePlace first_left_out_;
};

/// The table as a scenario reads it.
Table amounts_table(const ForbundAmounts& amounts, const Roster& roster);

}  // namespace finsam
