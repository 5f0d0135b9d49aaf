#include "report/number_text.hpp"

#include <fmt/format.h>

#include "finsam/quantity/digit_groups.hpp"
#include "quantity/rounded.hpp"

namespace finsam {
namespace {

constexpr const char* no_break_space = "\u00a0";
constexpr const char* minus_sign = "\u2212";

std::uint64_t magnitude_of(std::int64_t value) {
  return value < 0 ? std::uint64_t{0} - static_cast<std::uint64_t>(value)
                   : static_cast<std::uint64_t>(value);
}

std::string grouped(std::uint64_t value, Language language) {
  return digit_groups(value, language == Language::sv ? no_break_space : ",");
}

const char* percent_sign(Language language) { return language == Language::sv ? "\u00a0%" : "%"; }

}  // namespace

std::string number_text(std::int64_t value, Language language) {
  return (value < 0 ? minus_sign : "") + grouped(magnitude_of(value), language);
}

std::string decimal_text(std::int64_t scaled, int decimals, Language language) {
  std::uint64_t scale = 1;
  for (int i = 0; i < decimals; ++i) scale *= 10;
  const std::uint64_t size = magnitude_of(scaled);
  std::string text = (scaled < 0 ? minus_sign : "") + grouped(size / scale, language);
  if (decimals == 0) return text;
  return text + (language == Language::sv ? "," : ".") +
         fmt::format("{:0{}}", size % scale, decimals);
}

std::string millions_text(std::int64_t kr, int decimals, Language language) {
  Wide scale = 1;
  for (int i = 0; i < decimals; ++i) scale *= 10;
  return decimal_text(rounded_symmetric(kr * scale, 1'000'000), decimals, language);
}

std::string percent_text(std::int64_t part, std::int64_t whole, Language language) {
  if (whole == 0) return "";
  const std::int64_t tenths = rounded_symmetric(Wide{part} * 1000, whole);
  return decimal_text(tenths, 1, language) + percent_sign(language);
}

std::string signed_text(std::int64_t value, std::string text) {
  return value > 0 ? "+" + std::move(text) : text;
}

std::string kronor_text(std::int64_t kr, Language language) {
  return number_text(kr, language) + no_break_space + "kr";
}

std::string ratio_text(std::int64_t hundredths, Language language) {
  return decimal_text(hundredths, 2, language) + percent_sign(language);
}

std::string share_text(std::int64_t millionths, Language language) {
  int decimals = 4;
  std::int64_t scaled = millionths;
  while (decimals > 0 && scaled % 10 == 0) {
    scaled /= 10;
    --decimals;
  }
  return decimal_text(scaled, decimals, language) + percent_sign(language);
}

}  // namespace finsam
