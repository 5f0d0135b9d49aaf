#include "report/sweep_values.hpp"

#include <fmt/format.h>

#include <cmath>

#include "report/number_text.hpp"
#include "text/sweep_report_phrases.hpp"

namespace finsam {
namespace {

namespace say = sweep_report_phrases;

constexpr double million = 1e6;

/// With at most two decimals, and no zeros at their end.
std::string short_decimals(double number, Language language) {
  std::int64_t scaled = std::llround(number * 100.0);
  int decimals = 2;
  while (decimals > 0 && scaled % 10 == 0) {
    scaled /= 10;
    --decimals;
  }
  return decimal_text(scaled, decimals, language);
}

std::int64_t whole(double number) { return std::llround(number); }

std::size_t index_of(double value) { return static_cast<std::size_t>(value); }

}  // namespace

SweepScale scale_for(SweepUnit unit, double largest) {
  const bool large = unit == SweepUnit::kr && largest >= million;
  return large ? SweepScale::millions : SweepScale::plain;
}

std::string size_number(double size, SweepUnit unit, SweepScale scale, Language language) {
  switch (unit) {
    case SweepUnit::kr:
      if (scale == SweepScale::millions) return millions_text(whole(size), 2, language);
      return number_text(whole(size), language);
    case SweepUnit::share:
      return decimal_text(whole(size / 100.0), 2, language);
    case SweepUnit::count:
    case SweepUnit::number:
    case SweepUnit::choice:
      break;
  }
  return short_decimals(size, language);
}

std::string size_with_unit(double size, SweepUnit unit, Language language) {
  const SweepScale scale = scale_for(unit, std::abs(size));
  std::string number = size_number(size, unit, scale, language);
  const std::string word = unit_text(unit, scale, language);
  if (word.empty()) return number;
  const bool close = unit == SweepUnit::share && language == Language::en;
  return number + (close ? "" : "\u00a0") + word;
}

std::string change_with_unit(double change, SweepUnit unit, Language language) {
  if (unit != SweepUnit::share) return size_with_unit(change, unit, language);
  return size_number(change, unit, SweepScale::plain, language) + "\u00a0" +
         change_unit_text(unit, SweepScale::plain, language);
}

std::string change_unit_text(SweepUnit unit, SweepScale scale, Language language) {
  if (unit != SweepUnit::share) return unit_text(unit, scale, language);
  return std::string(say::percentage_points.in(language));
}

std::string unit_text(SweepUnit unit, SweepScale scale, Language language) {
  if (unit == SweepUnit::share) return std::string(say::per_cent.in(language));
  if (unit != SweepUnit::kr) return "";
  const Phrase phrase = scale == SweepScale::millions ? say::million_kronor : say::kronor;
  return std::string(phrase.in(language));
}

std::string key_value_text(const SweptColumn& key, double value, Language language) {
  if (std::isnan(value)) return "";
  switch (key.unit) {
    case SweepUnit::kr:
      return kronor_text(whole(value), language);
    case SweepUnit::share:
      return share_text(whole(value), language);
    case SweepUnit::choice:
      return key.choices[index_of(value)];
    case SweepUnit::count:
    case SweepUnit::number:
      break;
  }
  return short_decimals(value, language);
}

std::string key_value_text(const SweptColumn& key, double value) {
  if (std::isnan(value)) return "";
  switch (key.unit) {
    case SweepUnit::kr:
      return fmt::format("{} kr", whole(value));
    case SweepUnit::share:
      return fmt::format("{} %", value / 1e4);
    case SweepUnit::choice:
      return key.choices[index_of(value)];
    case SweepUnit::count:
    case SweepUnit::number:
      break;
  }
  return fmt::format("{}", value);
}

std::string limit_text(double size, SweepUnit unit, Language language) {
  constexpr double shown = million / 100.0;
  const bool in_millions = size >= million && std::fmod(size, shown) == 0.0;
  if (unit == SweepUnit::kr && !in_millions) return kronor_text(whole(size), language);
  if (unit == SweepUnit::share) return share_text(whole(size), language);
  return size_with_unit(size, unit, language);
}

std::string part_text(double part, Language language) {
  if (part <= 0.0 || part >= 1.0) return share_text(part <= 0.0 ? 0 : 1'000'000, language);
  return percent_text(whole(part * 1000.0), 1000, language);
}

std::string correlation_text(double correlation, Language language) {
  return decimal_text(whole(correlation * 100.0), 2, language);
}

Cell sweep_size_cell(std::optional<double> size, SweepUnit unit) {
  if (!size) return {};
  const double shown = unit == SweepUnit::share ? *size / 1e4 : *size;
  if (shown == std::floor(shown)) return whole(shown);
  return Hundredths{whole(shown * 100.0)};
}

Cell part_cell(std::optional<double> part) {
  if (!part) return {};
  return Hundredths{whole(*part * 1e4)};
}

const char* sweep_unit_word(SweepUnit unit) {
  constexpr const char* words[] = {"kr", "per cent", "count", "number", "choice"};
  return words[static_cast<std::size_t>(unit)];
}

}  // namespace finsam
