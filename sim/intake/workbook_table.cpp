#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "data/did_you_mean.hpp"
#include "data/plain_letters.hpp"
#include "data/quote.hpp"
#include "intake/workbook.hpp"

namespace finsam {
namespace {

using Row = std::vector<SourceCell>;

constexpr std::size_t most_rows_above = 200;  // titles and notes above the header row

/// The names that the header row must have.
std::vector<std::string> names_of(const SourceChoice& choice) {
  std::vector<std::string> names;
  for (const std::string* name : {&choice.code, &choice.year}) {
    if (!name->empty()) names.push_back(*name);
  }
  for (const ColumnChoice& each : choice.columns) {
    names.insert(names.end(), each.sources.begin(), each.sources.end());
  }
  return names;
}

bool has(const Row& row, const std::string& name) {
  return std::any_of(row.begin(), row.end(), [&](const SourceCell& cell) {
    return plain_letters(cell.text) == plain_letters(name);
  });
}

/// How many of the names a row has.
long count_in(const Row& row, const std::vector<std::string>& names) {
  return std::count_if(names.begin(), names.end(),
                       [&](const std::string& name) { return has(row, name); });
}

/// A row of a sheet.
struct Found {
  const WorkbookSheet* sheet = nullptr;
  std::size_t row = 0;
  long count = -1;
};

/// The row that has most of the names, the uppermost of such.
Found best_row(const std::vector<const WorkbookSheet*>& sheets,
               const std::vector<std::string>& names) {
  Found best;
  for (const WorkbookSheet* sheet : sheets) {
    const std::size_t end = std::min(sheet->rows.size(), most_rows_above);
    for (std::size_t i = 0; i < end; ++i) {
      const long count = count_in(sheet->rows[i], names);
      if (count > best.count) best = {sheet, i, count};
    }
  }
  return best;
}

SourceTable table_below(const Found& found) {
  SourceTable table;
  const auto& rows = found.sheet->rows;
  table.header = rows[found.row];
  for (std::size_t i = found.row + 1; i < rows.size(); ++i) {
    const bool empty = std::all_of(rows[i].begin(), rows[i].end(),
                                   [](const SourceCell& cell) { return cell.text.empty(); });
    if (!empty) table.rows.push_back(rows[i]);
  }
  return table;
}

std::vector<const WorkbookSheet*> chosen_sheets(const std::vector<WorkbookSheet>& sheets,
                                                const std::string& wanted, SourceErrors& errors) {
  std::vector<const WorkbookSheet*> chosen;
  std::vector<std::string> names;
  for (const WorkbookSheet& sheet : sheets) {
    if (wanted.empty() || sheet.name == wanted) chosen.push_back(&sheet);
    names.push_back(sheet.name);
  }
  if (chosen.empty()) {
    const std::string meant = did_you_mean(wanted, names);
    errors.error_at(
        "",
        fmt::format("no sheet {}{}", in_quotes(wanted),
                    meant.empty() ? fmt::format("; there are {}", fmt::join(names, ", ")) : meant));
  }
  return chosen;
}

}  // namespace

std::optional<SourceTable> find_table(const std::vector<WorkbookSheet>& sheets,
                                      const SourceChoice& choice, const std::string& sheet,
                                      SourceErrors& errors) {
  const std::vector<const WorkbookSheet*> chosen = chosen_sheets(sheets, sheet, errors);
  if (chosen.empty()) return std::nullopt;
  const std::vector<std::string> names = names_of(choice);
  const Found best = best_row(chosen, names);
  if (!best.sheet || best.count <= 0) {
    errors.error_at("", fmt::format("no row has the columns {}", fmt::join(names, ", ")));
    return std::nullopt;
  }
  if (best.count == static_cast<long>(names.size())) return table_below(best);
  const Row& row = best.sheet->rows[best.row];
  std::vector<std::string> there;
  for (const SourceCell& cell : row) there.push_back(cell.text);
  for (const std::string& name : names) {
    if (has(row, name)) continue;
    errors.error_at(
        fmt::format("{}!{}", best.sheet->name, best.row + 1),
        fmt::format("the row of headings has no {}{}", in_quotes(name), did_you_mean(name, there)));
  }
  return std::nullopt;
}

}  // namespace finsam
