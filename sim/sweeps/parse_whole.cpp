#include "sweeps/parse_whole.hpp"

#include "data/number_text.hpp"
#include "data/quote.hpp"
#include "finsam/quantity/digit_groups.hpp"
#include "finsam/sweep_keys.hpp"

namespace finsam {

Parsed<std::int64_t> parse_whole(std::string_view text) {
  // A seed may be larger than anything that is counted.
  const auto most = static_cast<std::int64_t>(sweep_key("seed").most);
  const auto number = scan_number(text);
  const auto whole = number && number->rest.empty() ? scaled(number->number, 0, most)
                                                    : tl::make_unexpected(ScaleFault::not_whole);
  if (whole && *whole > 0) return *whole;
  if (!whole && whole.error() == ScaleFault::too_large) {
    return tl::make_unexpected(in_quotes(text) + " is more than " +
                               digit_groups(static_cast<std::uint64_t>(most)));
  }
  return tl::make_unexpected(in_quotes(text) + " is no whole number from 1 on");
}

}  // namespace finsam
