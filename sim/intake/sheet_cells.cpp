#include "intake/sheet_cells.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>

#include "data/quote.hpp"
#include "intake/xml_parts.hpp"

namespace finsam {
namespace {

constexpr std::size_t most_columns = 16'384;  // of a sheet (ECMA-376), XFD
constexpr std::size_t most_rows = 1'048'576;
constexpr std::size_t bytes_of_a_cell = 64;

struct CellPlace {
  std::size_t column = 0;  // from 0
  std::size_t row = 0;
};

/// The whole number that `text` is; empty for anything else.
std::optional<std::size_t> whole_number(std::string_view text) {
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return number;
}

/// "C12" as a place; empty for anything that is no cell of a sheet.
std::optional<CellPlace> cell_place(std::string_view reference) {
  std::size_t column = 0;
  while (!reference.empty() && reference.front() >= 'A' && reference.front() <= 'Z') {
    column = column * 26 + static_cast<std::size_t>(reference.front() - 'A' + 1);
    if (column > most_columns) return std::nullopt;
    reference.remove_prefix(1);
  }
  const auto row = whole_number(reference);
  if (column == 0 || !row || *row == 0 || *row > most_rows) return std::nullopt;
  return CellPlace{column - 1, *row - 1};
}

/// "C12".
std::string cell_name(CellPlace place) {
  std::string letters;
  for (std::size_t rest = place.column + 1; rest > 0; rest = (rest - 1) / 26) {
    letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
  }
  return fmt::format("{}{}", letters, place.row + 1);
}

/// A stored number without an exponent: "1.5E3" is "1500", "0.1" is "0.100000".
std::string plain_number(const std::string& text) {
  if (text.find_first_of("eE.") == text.npos) return text;
  double number = 0.0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size()) return text;
  return number == std::floor(number) ? fmt::format("{:.0f}", number)
                                      : fmt::format("{:.6f}", number);
}

class Reading {
 public:
  Reading(const std::vector<std::string>& texts, std::int64_t& room, WorkbookSheet& sheet,
          SourceErrors& errors)
      : texts_(texts), room_(room), sheet_(sheet), errors_(errors) {}

  void read(const pugi::xml_node& rows) {
    for (const pugi::xml_node row : rows.children()) {
      const auto number = whole_number(attribute_of(row, "r"));
      next_ = {0, number && *number > 0 ? *number - 1 : next_.row};
      for (const pugi::xml_node cell : row.children()) {
        if (local_name(cell.name()) == "c" && !take(cell)) return;
      }
      ++next_.row;
    }
  }

 private:
  /// Whether reading can go on.
  bool take(const pugi::xml_node& cell) {
    const std::string reference = attribute_of(cell, "r");
    const auto place = reference.empty() ? cell_place(cell_name(next_)) : cell_place(reference);
    if (!place) {
      errors_.error_at(sheet_.name, fmt::format("{} is no cell", in_quotes(reference)));
      return false;
    }
    next_.column = place->column + 1;
    SourceCell read;
    read.at = errors_.place_of(sheet_.name + "!" + cell_name(*place));
    if (!read_value(cell, read)) return false;
    return read.text.empty() || put(*place, std::move(read));
  }

  bool put(CellPlace place, SourceCell cell) {
    auto& rows = sheet_.rows;
    const std::size_t new_rows = std::max(rows.size(), place.row + 1) - rows.size();
    const std::size_t width = place.row < rows.size() ? rows[place.row].size() : 0;
    const std::size_t new_cells = std::max(width, place.column + 1) - width;
    // Many cells may have the same long text.
    room_ -= static_cast<std::int64_t>(new_rows + new_cells + cell.text.size() / bytes_of_a_cell);
    if (room_ < 0) {
      errors_.error_at(sheet_.name, "holds too many cells, or cells too far apart");
      return false;
    }
    rows.resize(rows.size() + new_rows);
    rows[place.row].resize(width + new_cells);
    rows[place.row][place.column] = std::move(cell);
    return true;
  }

  bool read_value(const pugi::xml_node& cell, SourceCell& read) {
    const std::string type = attribute_of(cell, "t");
    const std::string value = child_called(cell, "v").text().get();
    if (type == "inlineStr") {
      read.text = string_text(child_called(cell, "is"));
    } else if (type == "s" && !value.empty()) {
      const auto index = whole_number(value);
      if (!index || *index >= texts_.size()) {
        errors_.error_at(read.at.pointer, "is broken: the workbook lacks its text");
        return false;
      }
      read.text = texts_[*index];
    } else if (type == "b") {
      read.text = value == "1" ? "TRUE" : "FALSE";
    } else if (type.empty() || type == "n") {
      read.text = plain_number(value);
      read.is_number = true;
    } else {
      read.text = value;  // the text of a formula, an error, a date
    }
    return true;
  }

  const std::vector<std::string>& texts_;
  std::int64_t& room_;
  WorkbookSheet& sheet_;
  SourceErrors& errors_;
  CellPlace next_;  // where a cell without a reference is
};

}  // namespace

void read_cells(const pugi::xml_node& rows, const std::vector<std::string>& texts,
                std::int64_t& room, WorkbookSheet& sheet, SourceErrors& errors) {
  Reading(texts, room, sheet, errors).read(rows);
}

}  // namespace finsam
