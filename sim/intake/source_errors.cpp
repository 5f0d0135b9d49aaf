#include "intake/source_errors.hpp"

#include <fmt/format.h>

namespace finsam {
namespace {

constexpr int most_shown = 50;

}  // namespace

SourceErrors::~SourceErrors() {
  if (count_ <= most_shown) return;
  diagnostics_.error({file_, 0, 0}, "", fmt::format("… and {} more errors", count_ - most_shown));
}

Diagnostic& SourceErrors::error(const SourcePlace& at, std::string what) {
  if (++count_ > most_shown) return let_go_ = {};
  const Place place = at.place.file.empty() ? Place{file_, 0, 0} : at.place;
  return diagnostics_.error(place, at.pointer, std::move(what));
}

Diagnostic& SourceErrors::error_at(const std::string& pointer, std::string what) {
  return error(place_of(pointer), std::move(what));
}

SourcePlace SourceErrors::place_of(const std::string& pointer) const {
  SourcePlace at;
  at.place.file = file_;
  at.pointer = pointer;
  return at;
}

void SourceErrors::warning_at(const std::string& pointer, std::string what) {
  diagnostics_.warning({file_, 0, 0}, pointer, std::move(what));
}

}  // namespace finsam
