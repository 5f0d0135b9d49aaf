#include "store/sweep_numbers.hpp"

#include <fmt/format.h>

#include <cmath>
#include <cstdint>
#include <iterator>

namespace finsam {
namespace {

constexpr double largest_whole = 9007199254740992;  // 2^53

bool is_whole(double number) {
  return std::abs(number) <= largest_whole && std::trunc(number) == number;
}

/// Whole millionths as a fraction, without zeros at its end.
void append_millionths(std::string& out, std::int64_t millionths) {
  constexpr std::int64_t one = 1'000'000;
  if (millionths < 0) out += '-';
  const std::int64_t size = millionths < 0 ? -millionths : millionths;
  fmt::format_to(std::back_inserter(out), "{}", size / one);
  if (size % one == 0) return;
  fmt::format_to(std::back_inserter(out), ".{:06}", size % one);
  out.erase(out.find_last_not_of('0') + 1);
}

}  // namespace

void append_metric(std::string& out, double metric) {
  if (std::isnan(metric)) return;
  if (is_whole(metric)) {
    fmt::format_to(std::back_inserter(out), "{}", static_cast<std::int64_t>(metric));
  } else {
    fmt::format_to(std::back_inserter(out), "{}", metric);
  }
}

void append_value(std::string& out, const StoredKey& key, double value) {
  const bool whole = is_whole(value);
  if (key.kind == StoredKind::share && whole) {
    append_millionths(out, static_cast<std::int64_t>(value));
  } else if (key.kind == StoredKind::choice && whole && value >= 0 &&
             value < static_cast<double>(key.alternatives.size())) {
    out += key.alternatives[static_cast<std::size_t>(value)];
  } else {
    append_metric(out, value);
  }
}

}  // namespace finsam
