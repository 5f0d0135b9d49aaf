#include "data/amount_meant.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>

#include "data/number_text.hpp"
#include "data/parse_quantity.hpp"
#include "data/plain_letters.hpp"
#include "data/utf8.hpp"
#include "finsam/terms.hpp"

namespace finsam {
namespace {

/// How thousands and the like are called, in small letters without spaces, points and the marks of
/// å, ä, ö.
struct Multiple {
  std::string_view word;
  std::string_view unit;
};
constexpr std::string_view billion = "a billion";  // has no unit of its own
constexpr std::array<Multiple, 21> multiples = {
    {{"", "kr"},          {"t", "tkr"},         {"k", "tkr"},
     {"tusen", "tkr"},    {"tusental", "tkr"},  {"tusentals", "tkr"},
     {"thousand", "tkr"}, {"thousands", "tkr"}, {"m", "Mkr"},
     {"mn", "Mkr"},       {"milj", "Mkr"},      {"miljon", "Mkr"},
     {"miljoner", "Mkr"}, {"miljontal", "Mkr"}, {"miljontals", "Mkr"},
     {"million", "Mkr"},  {"millions", "Mkr"},  {"md", billion},
     {"mdr", billion},    {"miljard", billion}, {"miljarder", billion}}};
constexpr std::array<std::string_view, 6> currencies = {"kronor", "krona", "sek", "kr", ":-", ",-"};
constexpr std::array<std::string_view, 5> per_year = {"/ar", "perar", "omaret", "/year", "peryear"};
constexpr std::array<std::string_view, 4> before_it = {"ca", "cirka", "~", "+"};

bool take_from_end(std::string& text, std::string_view end) {
  if (!text.ends_with(end)) return false;
  text.resize(text.size() - end.size());
  return true;
}

template <class Words>
bool take_one_from_end(std::string& text, const Words& words) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return take_from_end(text, word); });
}

/// The unit that is meant by `text`; empty where none is.
std::string_view unit_meant(std::string_view text, bool has_currency) {
  std::string word = plain_letters(text);
  std::erase_if(word, [](char c) { return c == ' ' || c == '.'; });
  take_one_from_end(word, per_year);
  has_currency = take_one_from_end(word, currencies) || has_currency;
  if (word.empty() && !has_currency) return {};
  const auto found = std::find_if(multiples.begin(), multiples.end(),
                                  [&](const Multiple& each) { return each.word == word; });
  return found == multiples.end() ? std::string_view{} : found->unit;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// `text` with spaces where signs stand between groups of digits: "400'000", "400_000".
std::string with_spaces(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = std::max<std::size_t>(utf8_length(text, at), 1);
    const std::string_view sign = text.substr(at, length);
    const bool parts = (sign == "'" || sign == "_" || sign == "\u2019") && at > 0 &&
                       is_digit(text[at - 1]) && at + length < text.size() &&
                       is_digit(text[at + length]);
    result += parts ? std::string_view(" ") : sign;
    at += length;
  }
  return result;
}

/// Takes a word off the beginning, if a digit follows it: "SEK 400 000".
bool take_from_beginning(std::string_view& text, std::string_view word) {
  if (text.size() < word.size() || plain_letters(text.substr(0, word.size())) != word) return false;
  std::string_view rest = text.substr(word.size());
  if (rest.starts_with('.')) rest.remove_prefix(1);
  rest = trimmed(rest);
  if (rest.empty() || !is_digit(rest.front())) return false;
  text = rest;
  return true;
}

/// A number and its unit, both as they should be written; what follows it is meant as the unit.
std::string amount_text(std::string_view text, bool has_currency) {
  if (const auto thousands = scan_thousands(text)) {
    const std::string_view unit = unit_meant(thousands->rest, has_currency);
    return fmt::format("{} {}", thousands->grouped, unit);
  }
  const auto number = scan_number(text);
  if (!number) return {};
  const std::string_view unit = unit_meant(number->rest, has_currency);
  if (unit == billion) {
    const auto kronor = scaled(number->number, 9, 1'000'000'000'000);
    return kronor ? written(Money<double>{static_cast<double>(*kronor)}) : std::string();
  }
  const bool drops_zeros = number->number.decimals == 0;
  return fmt::format("{} {}",
                     number->written.substr(0, drops_zeros ? number->written.find_first_of(".,")
                                                           : number->written.npos),
                     unit);
}

}  // namespace

std::optional<std::string> amount_meant(std::string_view text) {
  const std::string spaced = with_spaces(trimmed(text));
  std::string_view rest = spaced;
  for (const std::string_view word : before_it) take_from_beginning(rest, word);
  const bool has_currency =
      std::any_of(currencies.begin(), currencies.end(),
                  [&](std::string_view currency) { return take_from_beginning(rest, currency); });
  // "400 000,-" would be a number that its comma breaks.
  std::string digits(rest);
  const bool has_dash = take_from_end(digits, ",-") || take_from_end(digits, ":-");
  const std::string meant = amount_text(digits, has_currency || has_dash);
  // What would be written as it stands cannot be what is meant; parse_amount asks here in turn.
  if (meant == trimmed(text) || !parse_amount(meant)) return std::nullopt;
  return meant;
}

}  // namespace finsam
