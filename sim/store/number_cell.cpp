#include <fmt/format.h>

#include <charconv>

#include "store/stored_table.hpp"

namespace finsam {
namespace {

constexpr std::size_t most_digits = 17;

bool is_number(std::string_view text) {
  return !text.empty() && text.size() <= most_digits &&
         text.find_first_not_of("0123456789") == text.npos;
}

std::int64_t number_of(std::string_view digits) {
  std::int64_t number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

/// The largest size that the amounts of a column may add up to: ten thousand times a whole one and
/// every sum of the others still fit in 64 bits.
constexpr std::int64_t largest_sum(ColumnKind kind) {
  return kind == ColumnKind::whole ? 900'000'000'000'000 : 1'000'000'000'000'000'000;
}

std::int64_t size_of(const Cell& cell) {
  std::int64_t value = 0;
  if (const auto* whole = std::get_if<std::int64_t>(&cell)) value = *whole;
  if (const auto* real = std::get_if<Hundredths>(&cell)) value = real->count;
  return value < 0 ? -value : value;
}

bool is_year(const Cell& cell) {
  const auto* year = std::get_if<std::int64_t>(&cell);
  return year && *year >= 1900 && *year <= 2200;
}

}  // namespace

tl::expected<Cell, std::string> number_cell(ColumnKind kind, std::string_view text) {
  if (text.empty()) return {};  // an empty cell
  const bool negative = text.front() == '-';
  std::string_view digits = text.substr(negative ? 1 : 0);
  const std::int64_t sign = negative ? -1 : 1;
  const std::size_t point = digits.find_first_of(".,");
  if (kind == ColumnKind::whole && is_number(digits)) return Cell{sign * number_of(digits)};
  if (kind == ColumnKind::real && point != digits.npos && point + 3 == digits.size()) {
    const std::string joined =
        std::string(digits.substr(0, point)) + std::string(digits.substr(point + 1));
    if (point > 0 && is_number(joined)) return Cell{Hundredths{sign * number_of(joined)}};
  }
  return tl::unexpected(
      fmt::format("\"{}\" is not a number {}", text,
                  kind == ColumnKind::whole ? "without decimals" : "with two decimals"));
}

std::string impossible_amounts(const TableShape& shape, const Table& table) {
  for (std::size_t i = 0; i < shape.columns.size(); ++i) {
    const ResultColumn& column = shape.columns[i];
    std::int64_t sum = 0;
    for (const std::vector<Cell>& row : table.rows) {
      if (i == 0 && !is_year(row[i])) return "a row has no year from 1900 to 2200";
      sum += size_of(row[i]);
      if (sum > largest_sum(column.kind)) return fmt::format("{} is too large", column.name);
    }
  }
  return "";
}

}  // namespace finsam
