#include "intake/amounts.hpp"

#include <fmt/format.h>

#include "data/amount_meant.hpp"
#include "data/number_text.hpp"
#include "data/parse_quantity.hpp"
#include "data/quote.hpp"
#include "data/utf8.hpp"
#include "finsam/quantity/digit_groups.hpp"
#include "finsam/quantity/money.hpp"
#include "intake/figure.hpp"

namespace finsam {
namespace {

constexpr auto most_kronor = static_cast<std::int64_t>(largest_amount);
constexpr int most_decimals = 9;  // of any unit far less than a krona

/// number · unit in whole kronor; empty where that is too much.
std::optional<SourceAmount> in_kronor(Decimal number, std::int64_t unit) {
  for (; number.decimals > most_decimals; --number.decimals) number.digits /= 10;
  const std::int64_t parts = power_of_ten(number.decimals);
  const std::int64_t whole = number.digits / parts;
  if (whole > most_kronor / unit) return std::nullopt;
  const std::int64_t rest = number.digits % parts * unit;
  SourceAmount amount;
  amount.kr = whole * unit + (rest + parts / 2) / parts;
  amount.rounded = rest % parts != 0;
  return amount.kr <= most_kronor ? std::optional(amount) : std::nullopt;
}

bool is_dash(std::string_view text) { return text == "-" || text == "–" || text == "—"; }

}  // namespace

std::optional<std::int64_t> kronor_per(std::string_view unit) {
  unit = trimmed(unit);
  const bool has_number = unit.find_first_of("0123456789") == 0;
  const std::string one = fmt::format("{}{}", has_number ? "" : "1 ", unit);
  auto amount = parse_amount(one);
  if (!amount) {
    const auto meant = amount_meant(one);
    if (!meant) return std::nullopt;
    amount = parse_amount(*meant);
  }
  const auto kronor = static_cast<std::int64_t>(amount->kr);
  if (has_number && kronor != 1'000 && kronor != 1'000'000) return std::nullopt;
  return kronor > 0 ? std::optional(kronor) : std::nullopt;
}

std::string unit_word(std::int64_t unit) {
  if (unit == 1) return "kr";
  return unit == 1'000 ? "tkr" : unit == 1'000'000 ? "Mkr" : digit_groups(unit) + " kr";
}

tl::expected<std::optional<SourceAmount>, std::string> parse_source_amount(std::string_view text,
                                                                           std::int64_t unit,
                                                                           bool is_number) {
  text = trimmed(text);
  if (has_no_value(text) || is_dash(text)) return std::nullopt;
  const auto number = scan_number(text);
  if (!number) {
    const std::string thousands = two_readings(text);
    return tl::unexpected(thousands.empty() ? number_fault(number.error(), text) : thousands);
  }
  const std::string_view bare = number->written;
  if (const std::string wrong = two_readings(bare); !is_number && !wrong.empty()) {
    return tl::unexpected(wrong);
  }
  const auto own = number->rest.empty() ? std::nullopt : kronor_per(number->rest);
  if (!own && !number->rest.empty()) {
    return tl::unexpected(fmt::format("{} is not an amount; after the number stands {}",
                                      in_quotes(text), in_quotes(number->rest)));
  }
  auto amount = in_kronor(number->number, own.value_or(unit));
  if (!amount) {
    return tl::unexpected(
        fmt::format("{}{} is more than {} kr", in_quotes(text),
                    own || unit == 1 ? "" : fmt::format(", read in {},", unit_word(unit)),
                    digit_groups(most_kronor)));
  }
  amount->own_unit = own;
  return amount;
}

}  // namespace finsam
