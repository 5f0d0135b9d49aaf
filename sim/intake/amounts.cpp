#include "intake/amounts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "data/amount_meant.hpp"
#include "data/number_text.hpp"
#include "data/parse_quantity.hpp"
#include "data/plain_letters.hpp"
#include "data/quote.hpp"
#include "data/utf8.hpp"
#include "finsam/quantity/digit_groups.hpp"
#include "finsam/quantity/money.hpp"
#include "intake/figure.hpp"

namespace finsam {
namespace {

constexpr auto most_kronor = static_cast<std::int64_t>(largest_amount);
constexpr int most_decimals = 9;  // of any unit far less than a krona

/// The words of a heading. "1000-tal kr" is "1000 kr".
std::vector<std::string> words_of(const std::string& heading) {
  std::vector<std::string> words(1);
  for (const char c : heading) {
    const bool parts = std::string_view(" \t\n,;:()[]/_-").find(c) != std::string_view::npos;
    if (!parts) {
      words.back() += c;
    } else if (!words.back().empty()) {
      words.emplace_back();
    }
  }
  std::erase_if(words, [](const std::string& word) {
    return word.empty() || plain_letters(word) == "tal" || plain_letters(word) == "tals";
  });
  return words;
}

/// The unit that some words of a heading are: "tkr", "tusen kronor", "1 000 kr".
std::optional<std::int64_t> unit_in_words(const std::string& words) {
  if (words.find_first_of("0123456789") == 0) {
    const auto amount = parse_amount(words);
    const bool is_unit = amount && (amount->kr == 1e3 || amount->kr == 1e6);
    return is_unit ? std::optional(static_cast<std::int64_t>(amount->kr)) : std::nullopt;
  }
  return words.size() > 1 ? kronor_per(words) : std::nullopt;
}

struct Found {
  std::int64_t unit = 0;
  std::size_t words = 0;
};

/// The unit that begins at the word `at`, in as many words as it takes.
std::optional<Found> unit_from(const std::vector<std::string>& words, std::size_t at) {
  constexpr std::size_t most_words = 3;
  for (std::size_t count = std::min(most_words, words.size() - at); count > 0; --count) {
    std::string text = words[at];
    for (std::size_t i = 1; i < count; ++i) text += " " + words[at + i];
    if (const auto unit = unit_in_words(text)) return Found{*unit, count};
  }
  return std::nullopt;
}

std::int64_t power_of_ten(int exponent) {
  std::int64_t power = 1;
  for (; exponent > 0; --exponent) power *= 10;
  return power;
}

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
  const std::string one = fmt::format("1 {}", unit);
  auto amount = parse_amount(one);
  if (!amount) {
    const auto meant = amount_meant(one);
    if (!meant) return std::nullopt;
    amount = parse_amount(*meant);
  }
  const auto kronor = static_cast<std::int64_t>(amount->kr);
  return kronor > 0 ? std::optional(kronor) : std::nullopt;
}

tl::expected<std::optional<std::int64_t>, std::string> unit_of_heading(const std::string& heading) {
  const std::vector<std::string> words = words_of(heading);
  std::optional<std::int64_t> unit;
  for (std::size_t at = 0; at < words.size();) {
    const auto found = unit_from(words, at);
    at += found ? found->words : 1;
    if (!found) continue;
    if (unit && *unit != found->unit) {
      return tl::unexpected(in_quotes(heading) + " tells two units");
    }
    unit = found->unit;
  }
  return unit;
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
        fmt::format("{} is more than {} kr", in_quotes(text), digit_groups(most_kronor)));
  }
  amount->own_unit = own;
  return amount;
}

}  // namespace finsam
