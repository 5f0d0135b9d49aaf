#include "analysis/coverage.hpp"

#include <algorithm>

namespace finsam {
namespace {

void add_reason(std::vector<RowsNotChecked>& reasons, const std::string& why,
                const RecordRow& row) {
  auto found = std::find_if(reasons.begin(), reasons.end(),
                            [&](const RowsNotChecked& each) { return each.why == why; });
  if (found == reasons.end()) found = reasons.insert(reasons.end(), {why, {}});
  found->rows.push_back(&row);
}

}  // namespace

const NotChecked* reason_of(const RecordRow& row, const CheckFile& file) {
  const auto found =
      std::find_if(file.not_checked.begin(), file.not_checked.end(), [&](const NotChecked& entry) {
        const auto& names = entry.quantities;
        return entry.first <= row.year && row.year <= entry.last &&
               std::find(names.begin(), names.end(), row.quantity) != names.end();
      });
  return found == file.not_checked.end() ? nullptr : &*found;
}

const PublishedFigure* figure_of(const RecordRow& row, const CheckFile& file) {
  const auto found =
      std::find_if(file.figures.begin(), file.figures.end(), [&](const PublishedFigure& figure) {
        return figure.year == row.year && figure.quantity == row.quantity;
      });
  return found == file.figures.end() ? nullptr : &*found;
}

Coverage coverage_of(const std::vector<RecordTable>& records, const std::vector<CheckFile>& files) {
  Coverage coverage;
  for (const RecordTable& record : records) {
    for (const RecordRow& row : record.rows) {
      ++coverage.rows;
      bool is_checked = false;
      const NotChecked* reason = nullptr;
      for (const CheckFile& file : files) {
        if (file.record != record.file) continue;
        is_checked = is_checked || figure_of(row, file);
        if (!reason) reason = reason_of(row, file);
      }
      if (is_checked) continue;
      if (reason) {
        add_reason(coverage.not_checked, reason->why, row);
      } else {
        coverage.uncovered.push_back(&row);
      }
    }
  }
  std::stable_sort(coverage.not_checked.begin(), coverage.not_checked.end(),
                   [](const RowsNotChecked& a, const RowsNotChecked& b) {
                     return a.rows.size() > b.rows.size();
                   });
  return coverage;
}

}  // namespace finsam
