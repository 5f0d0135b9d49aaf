#include "data/number_text.hpp"

#include <charconv>
#include <string>

#include "data/utf8.hpp"

namespace finsam {
namespace {

constexpr std::size_t most_digits = 18;  // what an int64 surely holds

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool begins_with_digit(std::string_view text) { return !text.empty() && is_digit(text.front()); }

std::string_view take_digits(std::string_view& text) {
  std::size_t count = 0;
  while (count < text.size() && is_digit(text[count])) ++count;
  const std::string_view digits = text.substr(0, count);
  text.remove_prefix(count);
  return digits;
}

bool begins_with_minus(std::string_view text) {
  constexpr std::string_view minus_sign = "\u2212";
  if (text.starts_with('-')) return begins_with_digit(text.substr(1));
  return text.starts_with(minus_sign) && begins_with_digit(text.substr(minus_sign.size()));
}

/// Takes further groups of three digits; false when a group has another size.
bool take_groups(std::string_view& text, std::string& digits) {
  bool in_groups = false;
  for (;;) {
    const std::size_t space = leading_space(text);
    if (space == 0 || !begins_with_digit(text.substr(space))) return true;
    if (!in_groups && digits.size() > 3) return false;
    in_groups = true;
    text.remove_prefix(space);
    const std::string_view group = take_digits(text);
    if (group.size() != 3) return false;
    digits += group;
  }
}

Decimal without_zero_decimals(std::int64_t digits, int decimals) {
  while (decimals > 0 && digits % 10 == 0) {
    digits /= 10;
    --decimals;
  }
  return {digits, decimals};
}

}  // namespace

std::int64_t power_of_ten(int exponent) {
  std::int64_t power = 1;
  for (int i = 0; i < exponent; ++i) power *= 10;
  return power;
}

tl::expected<NumberText, NumberFault> scan_number(std::string_view text) {
  text = trimmed(text);
  if (text.empty()) return tl::unexpected(NumberFault::empty);
  if (begins_with_minus(text)) return tl::unexpected(NumberFault::negative);
  if (!begins_with_digit(text)) return tl::unexpected(NumberFault::not_a_number);

  const std::string_view whole_text = text;
  std::string digits(take_digits(text));
  if (!take_groups(text, digits)) return tl::unexpected(NumberFault::grouping);
  if (digits.size() > 1 && digits.front() == '0') return tl::unexpected(NumberFault::zero_in_front);
  int decimals = 0;
  if (!text.empty() && (text.front() == '.' || text.front() == ',')) {
    text.remove_prefix(1);
    const std::string_view fraction = take_digits(text);
    if (fraction.empty()) return tl::unexpected(NumberFault::not_a_number);
    if (begins_with_digit(text.substr(leading_space(text)))) {
      return tl::unexpected(NumberFault::grouping);
    }
    if (text.starts_with('.') || text.starts_with(',')) {
      return tl::unexpected(NumberFault::not_a_number);
    }
    digits += fraction;
    decimals = static_cast<int>(fraction.size());
  }
  if (digits.size() > most_digits) return tl::unexpected(NumberFault::too_long);

  std::int64_t value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  const std::string_view written = whole_text.substr(0, whole_text.size() - text.size());
  return NumberText{without_zero_decimals(value, decimals), written, decimals, trimmed(text)};
}

std::optional<Thousands> scan_thousands(std::string_view text) {
  text = trimmed(text);
  std::string grouped(take_digits(text));
  if (grouped.empty() || grouped.size() > 3 || grouped.front() == '0') return std::nullopt;
  if (!text.starts_with('.') && !text.starts_with(',')) return std::nullopt;
  for (const char mark = text.front(); text.starts_with(mark);) {
    text.remove_prefix(1);
    const std::string_view group = take_digits(text);
    if (group.size() != 3) return std::nullopt;
    grouped += ' ';
    grouped += group;
  }
  if (text.find_first_of("0123456789") != text.npos) return std::nullopt;
  return Thousands{grouped, trimmed(text)};
}

tl::expected<std::int64_t, ScaleFault> scaled(Decimal number, int exponent, std::int64_t most) {
  if (number.decimals > exponent) {
    const std::int64_t whole = number.digits / power_of_ten(number.decimals - exponent);
    return tl::unexpected(whole >= most ? ScaleFault::too_large : ScaleFault::not_whole);
  }
  const std::int64_t factor = power_of_ten(exponent - number.decimals);
  if (number.digits > most / factor) return tl::unexpected(ScaleFault::too_large);
  return number.digits * factor;
}

}  // namespace finsam
