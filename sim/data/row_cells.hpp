#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "data/csv.hpp"
#include "finsam/quantity/money.hpp"
#include "finsam/quantity/year.hpp"
#include "finsam/roster.hpp"

namespace finsam {

/// Where a code or id stands in the roster.
using RosterIndex = std::unordered_map<std::string, int>;
RosterIndex index_of_lan(const Roster& roster);
RosterIndex index_of_municipalities(const Roster& roster);
RosterIndex index_of_forbund(const Roster& roster);

/// Whether `text` is a kommunkod (four digits) or, with `digits` 2, a länskod; if not, what is
/// wrong.
///
/// @param why_short what to add where a zero in front is missing
std::optional<std::string> wrong_code(
    std::string_view text, std::size_t digits,
    std::string_view why_short = " (Excel drops leading zeros: make it a text column)");

/// The cells of a row, read by kind. A cell that cannot be read is an error at its place, which
/// names its column, and comes back empty.
class RowCells {
 public:
  RowCells(const CsvTable& table, const CsvRow& row, TableErrors& errors)
      : table_(table), row_(row), errors_(errors) {}

  const CsvCell& cell(std::string_view column) const;
  bool is_empty(std::string_view column) const { return cell(column).text.empty(); }
  /// Whether the table has the column and the row something in it.
  bool has(std::string_view column) const {
    return table_.column(column) >= 0 && !is_empty(column);
  }

  std::optional<std::string> text(std::string_view column) const;  ///< not empty
  std::optional<std::string> kommunkod(std::string_view column) const;
  std::optional<std::string> lanskod(std::string_view column) const;
  std::optional<Year> year(std::string_view column) const;
  std::optional<Money<double>> kronor(std::string_view column) const;
  std::optional<Share<double>> share(std::string_view column) const;         ///< 0–100 %
  std::optional<Share<double>> member_share(std::string_view column) const;  ///< not 0 %
  std::optional<std::int64_t> tenths(std::string_view column) const;

  /// The municipality or förbund that the cell names. Where nobody is known, because the table that
  /// tells of them has errors, it is empty without one more.
  std::optional<int> municipality(std::string_view column, const RosterIndex& known) const;
  std::optional<int> forbund(std::string_view column, const RosterIndex& known) const;

  Diagnostic& error(std::string_view column, const std::string& what) const;
  Diagnostic& unknown_municipality(std::string_view column) const;
  /// The place of a cell.
  Place place(std::string_view column) const { return errors_.place(cell(column)); }

 private:
  const CsvTable& table_;
  const CsvRow& row_;
  TableErrors& errors_;
};

}  // namespace finsam
