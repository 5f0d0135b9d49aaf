#include "data/table_errors.hpp"

#include <fmt/format.h>

namespace finsam {
namespace {

constexpr int most_shown = 50;

}  // namespace

TableErrors::TableErrors(const LocatedText& table, Diagnostics& diagnostics)
    : file_(table.begin.file), key_(table.is_inline ? table.role : ""), diagnostics_(diagnostics) {}

TableErrors::~TableErrors() {
  if (error_count_ > most_shown) {
    diagnostics_.error(
        place(0, 0), key_,
        fmt::format("… and {} more errors in this table", error_count_ - most_shown));
  }
  if (warning_count_ > most_shown) {
    diagnostics_.warning(
        place(0, 0), key_,
        fmt::format("… and {} more warnings for this table", warning_count_ - most_shown));
  }
}

void TableErrors::error(int line, int column, std::string what) {
  if (++error_count_ <= most_shown) diagnostics_.error(place(line, column), key_, std::move(what));
}

void TableErrors::warning(int line, int column, std::string what) {
  if (++warning_count_ <= most_shown) {
    diagnostics_.warning(place(line, column), key_, std::move(what));
  }
}

void TableErrors::note(std::string what) { diagnostics_.note(place(0, 0), key_, std::move(what)); }

}  // namespace finsam
