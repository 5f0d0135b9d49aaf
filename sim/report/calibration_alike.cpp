#include "report/calibration_words.hpp"
#include "report/text_layout.hpp"
#include "text/calibrate_phrases.hpp"

namespace finsam {
namespace {

namespace say = calibrate_phrases;

class AlikeList : CalibrationWords {
 public:
  AlikeList(const Calibration& calibration, Language language, int width)
      : CalibrationWords(language), calibration_(calibration), width_(width) {}

  std::string text() const {
    std::string text;
    const auto add = [&](const std::string& line) {
      text += "- " + wrapped(line, width_, 2).substr(2);
    };
    for (const CalibratedParameter& each : calibration_.parameters) {
      if (!each.range) continue;
      if (!each.fits.moves_a_figure) {
        add(filled(say::moves_nothing, fmt::arg("key", each.key)));
      } else if (each.fits.low == each.range->low && each.fits.high == each.range->high) {
        add(filled(say::whole_range, fmt::arg("key", each.key),
                   fmt::arg("low", value_text(each, each.range->low)),
                   fmt::arg("high", value_text(each, each.range->high))));
      }
    }
    for (const Alike& pair : calibration_.alike) {
      add(filled(pair.same_way ? say::same_way : say::other_way,
                 fmt::arg("one", calibration_.parameters[pair.one].key),
                 fmt::arg("other", calibration_.parameters[pair.other].key)));
    }
    for (std::size_t i = 1; i < calibration_.choices.size(); ++i) {
      const CalibratedChoice& best = calibration_.choices.front();
      const CalibratedChoice& other = calibration_.choices[i];
      if (!other.fits_as_well) continue;
      add(filled(say::choice, fmt::arg("other", choice_text(other)),
                 fmt::arg("best", choice_text(best)), fmt::arg("loss", loss_text(other.loss)),
                 fmt::arg("least", loss_text(best.loss))));
    }
    const std::string unmoved = unmoved_figures();
    if (!unmoved.empty()) add(filled(say::unmoved, fmt::arg("figures", unmoved)));
    if (text.empty()) text = words(say::all_told_apart) + "\n";
    return text;
  }

 private:
  /// "lag 2", or with several keys "lag 2, damping.financing from_gains".
  std::string choice_text(const CalibratedChoice& choice) const {
    std::string text;
    std::size_t next = 0;
    for (const CalibratedParameter& each : calibration_.parameters) {
      if (each.range) continue;
      text += fmt::format("{}{} {}", text.empty() ? "" : ", ", each.key, choice.values[next++]);
    }
    return text;
  }

  std::string unmoved_figures() const {
    std::string text;
    for (const CalibratedFigure& each : calibration_.figures) {
      if (!each.chosen || each.moves) continue;
      text += fmt::format("{}{} {}", text.empty() ? "" : ", ", each.figure->year.number,
                          each.figure->quantity);
    }
    return text;
  }

  const Calibration& calibration_;
  int width_;
};

}  // namespace

std::string alike_text(const Calibration& calibration, Language language, int width) {
  return AlikeList(calibration, language, width).text();
}

}  // namespace finsam
