#pragma once

#include <optional>
#include <string_view>

#include "data/csv.hpp"
#include "finsam/provenance.hpp"

namespace finsam {

/// The status that `text` names; empty for an unknown word. An empty text is `unstated`.
std::optional<Status> parse_status(std::string_view text);

/// Gives the rows of a table their statuses and counts them for its provenance. A row has the
/// status of its own status cell; where that is empty or missing, that of the table's manifest
/// line, else none; in a table that its manifest no longer describes every row is `changed`.
class RowStatuses {
 public:
  /// @param column the name of the status column, which the table may lack
  RowStatuses(const LocatedText& text, const CsvTable& table, std::string_view column);

  /// The status of a row, counted. An unknown word is an error.
  Status take(const CsvRow& row, TableErrors& errors);

  /// Where the table came from and the statuses counted so far.
  TableProvenance provenance() const;

 private:
  const LocatedText& text_;
  int column_;
  std::map<Status, int> counts_;
  int rows_ = 0;
};

/// The provenance of a table that could not be read: its name and bytes.
TableProvenance provenance_of(const LocatedText& text);

}  // namespace finsam
