#include "intake/figure.hpp"

#include <fmt/format.h>

#include "data/quote.hpp"
#include "data/utf8.hpp"
#include "finsam/quantity/digit_groups.hpp"

namespace finsam {
namespace {

constexpr int decimals_kept = 6;
constexpr std::int64_t largest = 10'000'000'000;  // as in a statistics table

/// The number with no more decimals than are kept, halves up.
Decimal shortened(Decimal number) {
  std::int64_t last = 0;
  for (; number.decimals > decimals_kept; --number.decimals) {
    last = number.digits % 10;
    number.digits /= 10;
  }
  if (last >= 5) ++number.digits;
  return number;
}

}  // namespace

bool has_no_value(std::string_view text) {
  return text.empty() || text == ".." || text == "…" || text == ".";
}

std::string number_fault(NumberFault fault, std::string_view text) {
  switch (fault) {
    case NumberFault::negative:
      return in_quotes(text) + " is negative";
    case NumberFault::grouping:
      return in_quotes(text) + " has a space that does not part groups of three digits";
    case NumberFault::zero_in_front:
      return in_quotes(text) + " has a zero in front";
    case NumberFault::too_long:
      return in_quotes(text) + " has too many digits";
    case NumberFault::empty:
    case NumberFault::not_a_number:
      break;
  }
  return in_quotes(text) + " is not a number";
}

std::string two_readings(std::string_view text) {
  const auto thousands = scan_thousands(text);
  if (!thousands || !thousands->rest.empty()) return "";
  return scan_number(text)
             ? fmt::format("{} can be read in two ways; write \"{}\" or \"{}0\"", in_quotes(text),
                           thousands->grouped, text)
             : fmt::format("{} is not a number; write \"{}\"", in_quotes(text), thousands->grouped);
}

tl::expected<std::optional<std::int64_t>, std::string> parse_figure(std::string_view text) {
  text = trimmed(text);
  if (has_no_value(text)) return std::nullopt;
  if (const std::string wrong = two_readings(text); !wrong.empty()) return tl::unexpected(wrong);
  const auto number = scan_number(text);
  if (!number) return tl::unexpected(number_fault(number.error(), text));
  if (number->rest == "%") {
    return tl::unexpected(in_quotes(text) + " is a share; the model adds up numbers");
  }
  if (!number->rest.empty()) {
    return tl::unexpected(fmt::format("{} is not a number alone; after it stands {}",
                                      in_quotes(text), in_quotes(number->rest)));
  }
  const auto millionths = scaled(shortened(number->number), decimals_kept, largest * 1'000'000);
  if (millionths) return *millionths;
  return tl::unexpected(fmt::format("{} is more than {}", in_quotes(text), digit_groups(largest)));
}

std::optional<std::int64_t> sum_of(std::int64_t one, std::int64_t other) {
  // Neither is more than the limit, which is far from that of the type.
  const std::int64_t sum = one + other;
  return sum <= largest * 1'000'000 ? std::optional(sum) : std::nullopt;
}

std::string too_large_a_sum() {
  return fmt::format("the sum is more than {}", digit_groups(largest));
}

}  // namespace finsam
