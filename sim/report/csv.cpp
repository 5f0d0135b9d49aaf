#include "report/csv.hpp"

#include <fmt/format.h>

#include <iterator>
#include <string_view>

#include "data/csv_cell.hpp"
#include "report/cell_text.hpp"

namespace finsam {
namespace {

struct Marks {
  std::string_view start;
  std::string_view separator;
  char point;
  std::string_view line_end;
};

constexpr Marks marks_of(CsvDialect dialect) {
  if (dialect == CsvDialect::excel) return {"\xEF\xBB\xBF", ";", ',', "\r\n"};
  return {"", ",", '.', "\n"};
}

void append_cell(std::string& out, const Cell& cell, const Marks& marks) {
  if (const auto* whole = std::get_if<std::int64_t>(&cell)) {
    fmt::format_to(std::back_inserter(out), "{}", *whole);
  } else if (const auto* real = std::get_if<Hundredths>(&cell)) {
    out += plain_text(*real, marks.point);
  } else if (const auto* text = std::get_if<std::string>(&cell)) {
    append_csv_cell(out, *text, marks.separator);
  } else if (const auto* holds = std::get_if<bool>(&cell)) {
    out += *holds ? "true" : "false";
  }
}

}  // namespace

std::string to_csv(const Table& table, CsvDialect dialect) {
  const Marks marks = marks_of(dialect);
  std::string out(marks.start);
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (i > 0) out += marks.separator;
    append_csv_cell(out, table.columns[i], marks.separator);
  }
  out += marks.line_end;
  for (const std::vector<Cell>& row : table.rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (i > 0) out += marks.separator;
      append_cell(out, row[i], marks);
    }
    out += marks.line_end;
  }
  return out;
}

}  // namespace finsam
