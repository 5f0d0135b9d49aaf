#include "sweeps/decimal_text.hpp"

#include <fmt/format.h>

#include "data/number_text.hpp"
#include "data/quote.hpp"

namespace finsam {

Parsed<double> parse_decimal(std::string_view text) {
  std::string_view digits = text;
  bool negative = false;
  for (const std::string_view sign : {"-", "\u2212"}) {
    if (!digits.starts_with(sign)) continue;
    digits.remove_prefix(sign.size());
    negative = true;
    break;
  }
  const auto number = scan_number(digits);
  if (!number || !number->rest.empty()) {
    return tl::make_unexpected(in_quotes(text) + " is no number without a unit, such as 0.5");
  }
  const auto millionths = scaled(number->number, 6, 1'000'000'000'000);
  if (!millionths) {
    return tl::make_unexpected(in_quotes(text) + (millionths.error() == ScaleFault::too_large
                                                      ? " is more than 1 000 000"
                                                      : " has more than six decimals"));
  }
  const double size = static_cast<double>(*millionths) / 1e6;
  return negative ? -size : size;
}

std::string out_of_range(double number, const Description& description) {
  if (description.least <= number && number <= description.most) return {};
  return fmt::format("must be from {} to {}", description.least, description.most);
}

}  // namespace finsam
