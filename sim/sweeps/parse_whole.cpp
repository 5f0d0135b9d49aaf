#include "sweeps/parse_whole.hpp"

#include "data/number_text.hpp"
#include "data/quote.hpp"

namespace finsam {

Parsed<std::int64_t> parse_whole(std::string_view text) {
  const auto number = scan_number(text);
  const auto whole = number && number->rest.empty() ? scaled(number->number, 0, 1'000'000'000'000)
                                                    : tl::make_unexpected(ScaleFault::not_whole);
  if (whole && *whole > 0) return *whole;
  if (!whole && whole.error() == ScaleFault::too_large) {
    return tl::make_unexpected(in_quotes(text) + " is more than 1 000 000 000 000");
  }
  return tl::make_unexpected(in_quotes(text) + " is no whole number from 1 on");
}

}  // namespace finsam
