#include "data/parse_quantity.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <vector>

#include "data/amount_meant.hpp"
#include "data/number_text.hpp"
#include "data/plain_letters.hpp"
#include "data/quote.hpp"
#include "data/utf8.hpp"
#include "finsam/quantity/digit_groups.hpp"
#include "finsam/terms.hpp"

namespace finsam {
namespace {

constexpr std::int64_t most_kronor = static_cast<std::int64_t>(largest_amount);
constexpr std::int64_t most_millionths = 1'000'000'000'000;
constexpr std::int64_t most_count = 1'000'000'000;
// Kronor of support in a large municipality fit, and sums over the country stay exact on the grid.
constexpr std::int64_t most_statistic = 10'000'000'000;

struct Unit {
  std::string_view word;
  int exponent;  // kronor per unit, as a power of ten
};
constexpr std::array<Unit, 5> units = {
    {{"Mkr", 6}, {"tkr", 3}, {"kr", 0}, {"mkr", 6}, {"mnkr", 6}}};
constexpr std::size_t units_to_suggest = 3;

/// What a kind of quantity is called in a message, with an example of how it is written.
struct Kind {
  std::string_view name;
  std::string_view example;
  std::string_view least;
  std::string_view hint = {};
};
constexpr Kind share_kind{"a share", "75 %", "0 %"};
constexpr Kind amount_kind{"an amount", "339 Mkr", "0 kr"};
constexpr Kind count_kind{"a whole number", "2", "0"};
constexpr Kind kronor_kind{"an amount in whole kronor", "4921000", "0"};
constexpr Kind statistic_kind{"a number", "1438.9", "0", ", or nothing where there is no value"};

bool is_unit(std::string_view word) {
  return std::any_of(units.begin(), units.end(), [&](const Unit& u) { return u.word == word; });
}

/// How to write `text` if its points or commas part thousands; empty where they can't.
std::optional<std::string> in_thousands(const Kind& kind, std::string_view text) {
  const auto thousands = scan_thousands(text);
  if (!thousands) return std::nullopt;
  if (kind.name == amount_kind.name) {
    const std::string_view unit = thousands->rest.empty() ? "kr" : thousands->rest;
    if (!is_unit(unit)) return std::nullopt;
    return fmt::format("{} {}", thousands->grouped, unit);
  }
  if (!thousands->rest.empty() || kind.name == share_kind.name) return std::nullopt;
  std::string result = thousands->grouped;
  if (kind.name == kronor_kind.name) std::erase(result, ' ');
  return result;
}

std::string not_a(const Kind& kind, std::string_view text) {
  if (const auto thousands = in_thousands(kind, text)) {
    return fmt::format("{} is not {}; write \"{}\"", in_quotes(text), kind.name, *thousands);
  }
  if (const auto meant = kind.name == amount_kind.name ? amount_meant(text) : std::nullopt) {
    return fmt::format("{} is not {}; write \"{}\"", in_quotes(text), kind.name, *meant);
  }
  return fmt::format("{} is not {}; write for example \"{}\"{}", in_quotes(text), kind.name,
                     kind.example, kind.hint);
}

/// `text` has decimals where it may not; `otherwise` is said where they can't be thousands.
std::string has_decimals(const Kind& kind, std::string_view text, std::string_view what,
                         std::string_view otherwise = {}) {
  std::string result = fmt::format("{} has {}", in_quotes(text), what);
  if (const auto thousands = in_thousands(kind, text)) {
    return result + fmt::format("; write \"{}\" if it is thousands", *thousands);
  }
  const auto meant = kind.name == amount_kind.name ? amount_meant(text) : std::nullopt;
  return meant ? result + fmt::format("; write \"{}\"", *meant) : result.append(otherwise);
}

std::string too_large(std::string_view text, std::string_view most) {
  return fmt::format("{} is too large; the most is {}", in_quotes(text), most);
}

std::string fault_text(NumberFault fault, const Kind& kind, std::string_view text) {
  switch (fault) {
    case NumberFault::empty:
      return fmt::format("nothing is written; write {}, for example \"{}\"", kind.name,
                         kind.example);
    case NumberFault::negative:
      return fmt::format("{} is negative; the least is {}", in_quotes(text), kind.least);
    case NumberFault::grouping:
      return fmt::format("{} has a space in the wrong place; digits are grouped in threes",
                         in_quotes(text));
    case NumberFault::zero_in_front:
      return fmt::format("{} has a zero in front; leave it out", in_quotes(text));
    case NumberFault::too_long:
      return fmt::format("{} has too many digits", in_quotes(text));
    case NumberFault::not_a_number:
      break;
  }
  return not_a(kind, text);
}

/// "a", "b" or "c".
std::string alternatives(const std::vector<std::string>& texts) {
  std::string result;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    if (i > 0) result += i + 1 == texts.size() ? " or " : ", ";
    result += fmt::format("\"{}\"", texts[i]);
  }
  return result;
}

/// How the number could be written with a unit, keeping to those that give an allowed amount.
std::string with_units(const NumberText& number) {
  // "400,000" with another unit would be 400 of it.
  if (const auto thousands = in_thousands(amount_kind, number.written)) {
    return fmt::format("write \"{}\" if it is thousands", *thousands);
  }
  std::vector<std::string> texts;
  for (std::size_t i = 0; i < units_to_suggest; ++i) {
    if (!scaled(number.number, units[i].exponent, most_kronor)) continue;
    texts.push_back(fmt::format("{} {}", number.written, units[i].word));
  }
  // A number too large for a unit is most likely in the smallest.
  if (texts.size() < units_to_suggest) std::reverse(texts.begin(), texts.end());
  if (texts.empty()) return fmt::format("write for example \"{}\"", amount_kind.example);
  return "write " + alternatives(texts);
}

/// Whether one reader takes `text` for thousands and another for three decimals: "1.000 tkr",
/// "1,500 Mkr". With a unit of a million, decimals down to the thousand are common: "2,075 Mkr".
bool may_be_thousands(std::string_view text, const NumberText& number, const Unit& unit) {
  if (unit.exponent == 0 || !scan_thousands(text)) return false;
  return unit.exponent == 3 || number.number.decimals < 3;
}

/// What is said of it.
std::string looks_like_thousands(std::string_view text, const NumberText& number,
                                 const Unit& unit) {
  const std::string grouped = scan_thousands(text)->grouped;
  std::vector<std::string> texts;
  if (scaled(number.number, unit.exponent + 3, most_kronor)) {
    texts.push_back(fmt::format("{} {}", grouped, number.rest));
  }
  if (number.number.decimals == 3) {
    texts.push_back(fmt::format("{} {}", grouped, unit.exponent == 6 ? "tkr" : "kr"));
  } else {
    const std::size_t mark = number.written.find_first_of(".,");
    const auto decimals = static_cast<std::size_t>(number.number.decimals);
    const std::size_t length = decimals == 0 ? mark : mark + 1 + decimals;
    texts.push_back(fmt::format("{} {}", number.written.substr(0, length), number.rest));
  }
  return fmt::format("{} {}; write {}", in_quotes(text),
                     texts.size() > 1 ? "can be read in two ways" : "looks like thousands",
                     alternatives(texts));
}

std::string no_per_cent_sign(const NumberText& number, std::string_view text) {
  std::vector<std::string> texts{fmt::format("{} %", number.written)};
  const auto hundredfold = scaled(number.number, 6, 1'000'000);
  if (hundredfold && *hundredfold > 0) {
    // Such a small number may be meant as a part of one.
    texts.push_back(written(Share<double>{static_cast<double>(*hundredfold)}));
  }
  return fmt::format("{} has no per cent sign; write {}{}", in_quotes(text), alternatives(texts),
                     texts.size() > 1 ? ", whichever you mean" : "");
}

/// `text` has something else than a per cent sign after its number.
std::string not_per_cent(const NumberText& number, std::string_view text) {
  const std::string word = plain_letters(number.rest);
  for (const std::string_view known :
       {"procent", "proc", "proc.", "procentenheter", "percent", "per cent", "pct"}) {
    if (word != known) continue;
    return fmt::format("{} has no per cent sign; write \"{} %\"", in_quotes(text), number.written);
  }
  return not_a(share_kind, text);
}

bool has_digit(std::string_view text) { return text.find_first_of("0123456789") != text.npos; }

/// The number of a cell that holds nothing else.
Parsed<NumberText> bare_number(std::string_view text, const Kind& kind) {
  const auto number = scan_number(text);
  if (!number) return tl::unexpected(fault_text(number.error(), kind, text));
  if (number->rest.empty()) return *number;
  if (has_digit(number->rest)) {
    return tl::unexpected(not_a(kind, text));  // "1e6" is no number with a unit after it
  }
  return tl::unexpected(fmt::format("{} is not {}; write the number alone, \"{}\"", in_quotes(text),
                                    kind.name, number->written));
}

}  // namespace

Parsed<Share<double>> parse_share(std::string_view text) {
  text = trimmed(text);
  const std::string_view most = "100 000 000 %";
  const auto number = scan_number(text);
  if (!number) return tl::unexpected(fault_text(number.error(), share_kind, text));
  if (number->rest.empty()) return tl::unexpected(no_per_cent_sign(*number, text));
  if (number->rest != "%") return tl::unexpected(not_per_cent(*number, text));
  const auto millionths = scaled(number->number, 4, most_millionths);
  if (millionths) return Share<double>{static_cast<double>(*millionths)};
  if (millionths.error() == ScaleFault::too_large) return tl::unexpected(too_large(text, most));
  return tl::unexpected(fmt::format("{} has more than four decimals", in_quotes(text)));
}

Parsed<Money<double>> parse_amount(std::string_view text) {
  text = trimmed(text);
  const std::string most = digit_groups(most_kronor) + " kr";
  const auto number = scan_number(text);
  if (!number) return tl::unexpected(fault_text(number.error(), amount_kind, text));
  if (number->rest.empty()) {
    return tl::unexpected(fmt::format("{} has no unit; {}", in_quotes(text), with_units(*number)));
  }
  const auto unit = std::find_if(units.begin(), units.end(),
                                 [&](const Unit& u) { return u.word == number->rest; });
  if (has_digit(number->rest)) return tl::unexpected(not_a(amount_kind, text));
  if (unit == units.end()) {
    const auto meant = amount_meant(text);
    return tl::unexpected(
        fmt::format("{} has the unknown unit {}; {}", in_quotes(text), in_quotes(number->rest),
                    meant ? fmt::format("write \"{}\"", *meant) : with_units(*number)));
  }
  if (unit->exponent == 0 && number->written_decimals > 0) {
    return tl::unexpected(has_decimals(amount_kind, text, "decimals", "; write whole kronor"));
  }
  if (may_be_thousands(text, *number, *unit)) {
    return tl::unexpected(looks_like_thousands(text, *number, *unit));
  }
  const auto kronor = scaled(number->number, unit->exponent, most_kronor);
  if (kronor) return Money<double>{static_cast<double>(*kronor)};
  if (kronor.error() == ScaleFault::too_large) return tl::unexpected(too_large(text, most));
  return tl::unexpected(
      fmt::format("{} is not whole kronor; write fewer decimals", in_quotes(text)));
}

Parsed<int> parse_count(std::string_view text) {
  text = trimmed(text);
  const std::string most = digit_groups(most_count);
  const auto number = bare_number(text, count_kind);
  if (!number) return tl::unexpected(number.error());
  if (number->written_decimals > 0) return tl::unexpected(not_a(count_kind, text));
  const auto count = scaled(number->number, 0, most_count);
  if (count) return static_cast<int>(*count);
  return tl::unexpected(too_large(text, most));
}

Parsed<Year> parse_year(std::string_view text) {
  text = trimmed(text);
  const bool four_digits = text.size() == 4 && text.find_first_not_of("0123456789") == text.npos;
  if (!four_digits) {
    return tl::unexpected(
        fmt::format("{} is not a year; write four digits, for example \"2020\"", in_quotes(text)));
  }
  int year = 0;
  std::from_chars(text.data(), text.data() + text.size(), year);
  if (year >= 1900 && year <= 2200) return Year{year};
  return tl::unexpected(fmt::format("{} is not a year from 1900 to 2200", in_quotes(text)));
}

Parsed<Money<double>> parse_kronor(std::string_view text) {
  text = trimmed(text);
  const std::string most = digit_groups(most_kronor) + " kr";
  const auto number = bare_number(text, kronor_kind);
  if (!number) {
    const auto amount = parse_amount(text);  // "5 tkr" is 5000
    if (!amount) return tl::unexpected(number.error());
    return tl::unexpected(fmt::format("{} is not {}; write the number alone, \"{:.0f}\"",
                                      in_quotes(text), kronor_kind.name, amount->kr));
  }
  if (number->written_decimals > 0) {
    return tl::unexpected(has_decimals(kronor_kind, text, "decimals", "; write whole kronor"));
  }
  const auto kronor = scaled(number->number, 0, most_kronor);
  if (kronor) return Money<double>{static_cast<double>(*kronor)};
  return tl::unexpected(too_large(text, most));
}

Parsed<std::int64_t> parse_tenths(std::string_view text) {
  text = trimmed(text);
  const std::string most = digit_groups(most_statistic);
  const auto number = bare_number(text, statistic_kind);
  if (!number) return tl::unexpected(number.error());
  if (number->written_decimals > 1) {
    return tl::unexpected(has_decimals(statistic_kind, text, "more than one decimal"));
  }
  const auto tenths = scaled(number->number, 1, most_statistic * 10);
  if (tenths) return *tenths;
  return tl::unexpected(too_large(text, most));
}

}  // namespace finsam
