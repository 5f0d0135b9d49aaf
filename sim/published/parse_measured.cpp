#include "published/parse_measured.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>

#include "data/number_text.hpp"
#include "data/quote.hpp"

namespace finsam {
namespace {

constexpr std::int64_t most_millionths = 4'000'000'000'000'000;  // exact in a double

/// Takes a minus sign off the beginning of `text`.
bool takes_minus(std::string_view& text) {
  for (const std::string_view sign : {"-", "\u2212"}) {
    if (!text.starts_with(sign)) continue;
    text.remove_prefix(sign.size());
    return true;
  }
  return false;
}

Parsed<double> plain_millionths(const NumberText& number, std::string_view text) {
  const auto millionths = scaled(number.number, 6, most_millionths);
  if (millionths) return static_cast<double>(*millionths);
  const bool too_large = millionths.error() == ScaleFault::too_large;
  return tl::unexpected(in_quotes(text) + (too_large ? " is more than 4 000 000 000"
                                                     : " has more than six decimals"));
}

Parsed<Measured> parse_size(std::string_view text) {
  if (text.find('%') != text.npos) {
    const auto share = parse_share(text);
    if (!share) return tl::unexpected(share.error());
    return Measured{FigureUnit::share, share->millionths};
  }
  const auto number = scan_number(text);
  if (number && number->rest.empty()) {
    const auto millionths = plain_millionths(*number, text);
    if (!millionths) return tl::unexpected(millionths.error());
    return Measured{FigureUnit::number, *millionths};
  }
  const auto amount = parse_amount(text);
  if (!amount) return tl::unexpected(amount.error());
  return Measured{FigureUnit::kronor, amount->kr};
}

}  // namespace

Parsed<Measured> parse_measured(std::string_view text) {
  const bool negative = takes_minus(text);
  Parsed<Measured> measured = parse_size(text);
  if (measured && negative) measured->size = -measured->size;
  return measured;
}

Parsed<Date> parse_date(std::string_view text) {
  const auto fault = [&] {
    return tl::unexpected(
        fmt::format("{} is not a date; write it as \"2026-11-22\"", in_quotes(text)));
  };
  constexpr std::string_view form = "0000-00-00";
  const auto fits = [](char of_form, char c) {
    return of_form == '-' ? c == '-' : c >= '0' && c <= '9';
  };
  if (!std::equal(form.begin(), form.end(), text.begin(), text.end(), fits)) return fault();
  const auto number = [&](std::size_t at, std::size_t count) {
    return std::stoi(std::string(text.substr(at, count)));
  };
  const Date date{number(0, 4), number(5, 2), number(8, 2)};
  const std::chrono::year_month_day day{std::chrono::year{date.year},
                                        std::chrono::month{static_cast<unsigned>(date.month)},
                                        std::chrono::day{static_cast<unsigned>(date.day)}};
  if (!day.ok()) return fault();
  return date;
}

}  // namespace finsam
