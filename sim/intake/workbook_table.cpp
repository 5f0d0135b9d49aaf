#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "data/did_you_mean.hpp"
#include "data/plain_letters.hpp"
#include "data/quote.hpp"
#include "intake/source_columns.hpp"
#include "intake/workbook.hpp"

namespace finsam {
namespace {

using Row = std::vector<SourceCell>;

constexpr std::size_t most_rows_above = 200;  // titles and notes above the header row

/// The names that the header row must have.
std::vector<std::string> names_of(const SourceChoice& choice) {
  std::vector<std::string> names;
  for (const std::string* name : {&choice.code, &choice.forbund, &choice.year}) {
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

/// Whether a row has a heading of municipality codes.
bool has_code(const Row& row) {
  return std::any_of(row.begin(), row.end(),
                     [](const SourceCell& cell) { return is_usual_code_name(cell.text); });
}

/// A row of a sheet.
struct Found {
  const WorkbookSheet* sheet = nullptr;
  std::size_t row = 0;
  long names = 0;  ///< how many of the names it has
  long likeness = 0;

  const Row& headings() const { return sheet->rows[row]; }
};

/// The row that has most of the names, and of such one that has a heading of codes, the uppermost.
/// Where there is none with a name, a row with a heading of codes shows what could have been meant.
Found best_row(const std::vector<const WorkbookSheet*>& sheets,
               const std::vector<std::string>& names) {
  Found best;
  for (const WorkbookSheet* sheet : sheets) {
    const std::size_t end = std::min(sheet->rows.size(), most_rows_above);
    for (std::size_t i = 0; i < end; ++i) {
      const long count = count_in(sheet->rows[i], names);
      const long likeness = 2 * count + (has_code(sheet->rows[i]) ? 1 : 0);
      if (likeness > best.likeness) best = {sheet, i, count, likeness};
    }
  }
  return best;
}

SourceTable table_below(const Found& found) {
  SourceTable table;
  const auto& rows = found.sheet->rows;
  table.header = found.headings();
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
  if (!best.sheet) {
    errors.error_at("", fmt::format("no row has the columns {}", fmt::join(names, ", ")));
    return std::nullopt;
  }
  if (best.names == static_cast<long>(names.size())) return table_below(best);
  std::vector<std::string> there;
  for (const SourceCell& cell : best.headings()) there.push_back(cell.text);
  for (const std::string& name : names) {
    if (has(best.headings(), name)) continue;
    const std::string meant = did_you_mean(name, there);
    errors.error_at(
        fmt::format("{}!{}", best.sheet->name, best.row + 1),
        fmt::format("the row of headings has no {}{}", in_quotes(name),
                    meant.empty() ? "; it has " + quoted_headings(best.headings()) : meant));
  }
  return std::nullopt;
}

}  // namespace finsam
