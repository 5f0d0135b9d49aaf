#include "report/calibration_words.hpp"

#include <cmath>

#include "report/number_text.hpp"
#include "text/calibrate_phrases.hpp"

namespace finsam {

namespace say = calibrate_phrases;

std::string CalibrationWords::span_text(const CalibratedParameter& parameter, double low,
                                        double high) const {
  if (low == high) return value_text(parameter, low);
  return filled(say::span, fmt::arg("low", value_text(parameter, low)),
                fmt::arg("high", value_text(parameter, high)));
}

std::string CalibrationWords::loss_text(double loss) const {
  if (!std::isfinite(loss)) return "–";
  if (loss > largest_loss_shown) {
    return "> " + number_text(std::llround(largest_loss_shown), language_);
  }
  return decimal_text(std::llround(loss * 10.0), 1, language_);
}

}  // namespace finsam
