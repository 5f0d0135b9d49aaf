#pragma once

#include <fmt/format.h>

#include <string>

#include "report/calibration.hpp"
#include "text/phrase.hpp"

namespace finsam {

/// The values of a calibration in a language.
class CalibrationWords {
 public:
  explicit CalibrationWords(Language language) : language_(language) {}

  Language language() const { return language_; }
  TermStyle style() const { return language_ == Language::sv ? TermStyle::sv : TermStyle::en; }
  std::string words(Phrase phrase) const { return std::string(phrase.in(language_)); }

  /// The phrase with the named values put in.
  template <class... Args>
  std::string filled(Phrase phrase, Args... args) const {
    return fmt::format(fmt::runtime(phrase.in(language_)), args...);
  }

  std::string value_text(const CalibratedParameter& parameter, double value) const {
    return written_parameter(parameter, value, style());
  }
  /// "80 %–83 %", or one value where both are the same.
  std::string span_text(const CalibratedParameter& parameter, double low, double high) const;
  /// With one decimal; a dash where it is infinite, and no more than is shown.
  std::string loss_text(double loss) const;

 private:
  Language language_;
};

/// What the figures cannot tell apart, item by item.
std::string alike_text(const Calibration& calibration, Language language, int width);

}  // namespace finsam
