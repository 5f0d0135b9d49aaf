#include "data/table_errors.hpp"

#include <fmt/format.h>

#include <tuple>

namespace finsam {
namespace {

constexpr int most_shown = 50;

Place later(const Place& a, const Place& b) {
  return std::tie(a.line, a.column) > std::tie(b.line, b.column) ? a : b;
}

}  // namespace

TableErrors::TableErrors(const LocatedText& table, Diagnostics& diagnostics)
    : file_(table.begin.file), key_(table.is_inline ? table.role : ""), diagnostics_(diagnostics) {}

TableErrors::~TableErrors() {
  if (error_count_ > most_shown) {
    diagnostics_.error(
        last_error_, key_,
        fmt::format("… and {} more errors in this table{}", error_count_ - most_shown,
                    too_many() ? "; the rest of it is not read" : ""));
  }
  if (warning_count_ > most_shown) {
    diagnostics_.warning(
        last_warning_, key_,
        fmt::format("… and {} more warnings for this table", warning_count_ - most_shown));
  }
}

void TableErrors::error(int line, int column, std::string what) {
  if (++error_count_ > most_shown) return;
  diagnostics_.error(place(line, column), key_, std::move(what));
  last_error_ = later(last_error_, place(line, column));
}

void TableErrors::warning(int line, int column, std::string what) {
  if (++warning_count_ > most_shown) return;
  diagnostics_.warning(place(line, column), key_, std::move(what));
  last_warning_ = later(last_warning_, place(line, column));
}

void TableErrors::note(std::string what) { diagnostics_.note(place(0, 0), key_, std::move(what)); }

}  // namespace finsam
