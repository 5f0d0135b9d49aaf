#include "report/check_source.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "report/number_text.hpp"

namespace finsam {
namespace {

constexpr double million = 1e6;

std::string millions(double kr, const Measured& like, Language language) {
  int decimals = 2;
  while (decimals < 6 && std::fmod(like.size, std::pow(10.0, 6 - decimals)) != 0.0) ++decimals;
  return millions_text(std::llround(kr), decimals, language) +
         (language == Language::sv ? "\u00a0mnkr" : "\u00a0Mkr");
}

/// With two decimals, or none where there is nothing to write in them.
std::string hundredths(double size, Language language) {
  const std::int64_t count = std::llround(size * 100.0);
  return count % 100 == 0 ? number_text(count / 100, language) : decimal_text(count, 2, language);
}

}  // namespace

bool CheckSource::fails() const {
  const bool wrong = std::any_of(figures.begin(), figures.end(), [](const CheckedFigure& each) {
    return finsam::fails(each.verdict);
  });
  return wrong || !coverage.uncovered.empty();
}

const char* word_of(FigureKind kind) {
  constexpr const char* words[] = {"predicted", "input", "fitted"};
  return words[static_cast<std::size_t>(kind)];
}

const char* word_of(Verdict verdict) {
  constexpr const char* words[] = {"no_value",     "outside",   "too_large",
                                   "not_in_force", "explained", "agrees"};
  return words[static_cast<std::size_t>(verdict)];
}

std::string date_text(Date date) {
  return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

std::string size_text(double size, const Measured& like, Language language) {
  switch (like.unit) {
    case FigureUnit::kronor:
      if (std::abs(like.size) >= million) return millions(size, like, language);
      return hundredths(size, language) + "\u00a0kr";
    case FigureUnit::share:
      return decimal_text(std::llround(size / 100.0), 2, language) +
             (language == Language::sv ? "\u00a0%" : "%");
    case FigureUnit::number:
      break;
  }
  return hundredths(size / million, language);
}

}  // namespace finsam
