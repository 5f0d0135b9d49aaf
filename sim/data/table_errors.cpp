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
        too_many() ? fmt::format("… and at least {} more errors in this table, which is read no "
                                 "further",
                                 error_count_ - most_shown)
                   : fmt::format("… and {} more errors in this table", error_count_ - most_shown));
  }
  if (warning_count_ > most_shown) {
    diagnostics_.warning(
        last_warning_, key_,
        fmt::format("… and {} more warnings for this table", warning_count_ - most_shown));
  }
}

Diagnostic& TableErrors::error(int line, int column, std::string what) {
  return add_error({file_, line, column}, std::move(what));
}

Diagnostic& TableErrors::add_error(const Place& place, std::string what) {
  if (++error_count_ > most_shown) return let_go_ = {};
  last_error_ = later(last_error_, place);
  return diagnostics_.error(place, key_, std::move(what));
}

Diagnostic& TableErrors::add_warning(const Place& place, std::string what) {
  if (++warning_count_ > most_shown) return let_go_ = {};
  last_warning_ = later(last_warning_, place);
  return diagnostics_.warning(place, key_, std::move(what));
}

void TableErrors::note(std::string what) {
  diagnostics_.note({file_, 0, 0}, key_, std::move(what));
}

}  // namespace finsam
