#pragma once
// Which rows of the public record somebody answers for.

#include <string>
#include <vector>

#include "analysis/published_figure.hpp"

namespace finsam {

/// A table of the record, as it was read.
struct RecordTable {
  std::string file;
  std::vector<RecordRow> rows;
};

/// Rows that are not compared with anything, for one reason.
struct RowsNotChecked {
  std::string why;
  std::vector<const RecordRow*> rows;
};

struct Coverage {
  int rows = 0;  ///< of the record
  std::vector<RowsNotChecked> not_checked;
  std::vector<const RecordRow*> uncovered;  ///< nobody says anything of them
};

/// Whether a check file says why the row is not checked, and where.
const NotChecked* reason_of(const RecordRow& row, const CheckFile& file);

/// Whether a figure of the file has the row's year and quantity; null if none has.
const PublishedFigure* figure_of(const RecordRow& row, const CheckFile& file);

/// Goes through the rows of `records`. The reason of most rows comes first; the rows
/// stay in order.
Coverage coverage_of(const std::vector<RecordTable>& records, const std::vector<CheckFile>& files);

}  // namespace finsam
