#include "report/value_pattern.hpp"

#include <fmt/format.h>

#include <cstdint>

namespace finsam {
namespace {

/// One space as it may stand between digits and around a quantity.
constexpr std::string_view space = "[ \\t\\u00a0\\u202f\\u2009]";

/// Digits without a zero in front, or groups of three with spaces between.
const std::string whole_number =
    fmt::format(R"((?:0|[1-9]\d*|[1-9]\d{{0,2}}(?:{}\d{{3}})+))", space);

/// No more digits than a number may have.
constexpr std::string_view few_digits = R"((?!(?:\D*\d){19}))";

/// Not "1.000 tkr" or "1,500 Mkr", which could be read as thousands.
constexpr std::string_view not_thousands = R"((?![1-9]\d{0,2}[.,]\d{3}(?!\d)))";
constexpr std::string_view not_even_thousands = R"((?![1-9]\d{0,2}[.,]\d{2}0(?!\d)))";

constexpr std::string_view not_zero = "(?=[^1-9]*[1-9])";

std::string digits(std::size_t least, std::size_t most) {
  return fmt::format(R"((?:\d{}?){{{},{}}})", space, least, most);
}

std::string spaced(std::string_view text) {
  std::string pattern;
  for (const char digit : text) pattern += fmt::format("{}{}?", digit, space);
  return pattern;
}

/// Looks ahead at a number of at most `most` and then `unit`.
std::string at_most(std::int64_t most, std::string_view unit) {
  const std::string text = std::to_string(most);
  std::string less = digits(0, text.size() - 1);
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '0') continue;
    const std::string first = spaced(std::string_view(text).substr(0, i));
    const std::size_t left = text.size() - i - 1;
    less += fmt::format("|{}[0-{}]{}?{}", first, static_cast<char>(text[i] - 1), space,
                        digits(left, left));
  }
  return fmt::format(R"((?=(?:(?:{1})(?:[.,]\d+)?|{2}(?:[.,]0+)?){0}*{3}))", space, less,
                     spaced(text), unit);
}

/// A number of at most `most` with up to `decimals` that count, and then `unit`.
std::string number(std::int64_t most, int decimals, std::string_view unit) {
  const std::string fraction =
      decimals == 0 ? "" : fmt::format(R"((?:[.,]\d{{1,{}}}0*)?)", decimals);
  return fmt::format("{}{}{}{}*{}", at_most(most, unit), whole_number, fraction, space, unit);
}

std::string amount(std::int64_t most) {
  return fmt::format("(?:{}|{}{}|{}{})", number(most, 0, "kr"), not_thousands,
                     number(most / 1000, 3, "tkr"), not_even_thousands,
                     number(most / 1'000'000, 6, "(?:Mkr|mkr|mnkr)"));
}

std::string quantity(const Description& description) {
  const auto most = static_cast<std::int64_t>(description.most);
  switch (description.kind) {
    case Kind::amount:
      return amount(most);
    case Kind::share:
      return number(most / 10'000, 4, "%");
    default:
      return number(most, 0, "$");
  }
}

}  // namespace

std::string value_pattern(const Description& description) {
  std::string text =
      fmt::format("{0}*{1}{2}{3}{0}*", space, few_digits,
                  description.least > 0.0 ? not_zero : std::string_view(), quantity(description));
  if (description.word_for_none.empty()) return text;
  return fmt::format("{}|{}", description.word_for_none, text);
}

std::string year_pattern() { return fmt::format(R"({0}*(?:19\d\d|2[01]\d\d|2200){0}*)", space); }

}  // namespace finsam
