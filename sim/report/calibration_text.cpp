#include <fmt/format.h>

#include "report/calibration.hpp"
#include "report/calibration_words.hpp"
#include "report/check_source.hpp"
#include "report/number_text.hpp"
#include "report/text_layout.hpp"
#include "text/calibrate_phrases.hpp"
#include "text/check_phrases.hpp"
#include "text/printable.hpp"

namespace finsam {
namespace {

namespace say = calibrate_phrases;

using Rows = std::vector<std::vector<std::string>>;

/// A calibration being written in a language.
class Page : CalibrationWords {
 public:
  Page(const Calibration& calibration, Language language, int width)
      : CalibrationWords(language), calibration_(calibration), width_(width) {}

  std::string text() const {
    return filled(say::title, fmt::arg("title", calibration_.title)) + "\n" +
           wrapped(
               filled(say::of_scenario, fmt::arg("scenario", calibration_.scenario),
                      fmt::arg("evaluations", number_text(calibration_.evaluations, language()))),
               width_) +
           parameters_section() + choices_section() + nearness_section() +
           heading(words(say::alike_heading)) + alike_text(calibration_, language(), width_) +
           figures_section(true) + figures_section(false);
  }

 private:
  std::string parameters_section() const {
    Rows rows;
    std::string remarks;
    for (const CalibratedParameter& each : calibration_.parameters) {
      remarks += remarks_on(each);
      const std::string before = each.before.size() > 1 ? "*" : written_before(each, style());
      if (!each.range) {
        rows.push_back(
            {each.key, before, each.fitted, "", fmt::format("{}", fmt::join(each.choices, ", "))});
        continue;
      }
      rows.push_back({each.key, before, value_text(each, each.value),
                      span_text(each, each.fits.low, each.fits.high),
                      span_text(each, each.range->low, each.range->high)});
    }
    return heading(words(say::parameters_heading)) +
           text_table({{words(say::parameter), Align::left},
                       {words(say::before)},
                       {words(say::fitted)},
                       {words(say::fits)},
                       {words(say::searched)}},
                      rows) +
           wrapped(words(say::fits_line), width_) + remarks;
  }

  /// That the value is at a bound, and what it replaces where that is more than one value.
  std::string remarks_on(const CalibratedParameter& each) const {
    std::string text;
    if (each.before.size() > 1) {
      text += wrapped(filled(say::replaces_all, fmt::arg("key", each.key),
                             fmt::arg("before", written_before(each, style())),
                             fmt::arg("year", each.before.back().first.number)),
                      width_);
    }
    if (!each.range || !each.fits.moves_a_figure) return text;
    const auto at = [&](double bound, double limit) {
      if (each.value != bound) return;
      const Phrase phrase = bound == limit ? say::at_limit : say::at_bound;
      text += wrapped(filled(phrase, fmt::arg("key", each.key)), width_);
    };
    at(each.range->low, each.description->least);
    at(each.range->high, each.description->most);
    return text;
  }

  std::string choices_section() const {
    if (calibration_.choices.size() < 2) return "";
    std::vector<TextColumn> columns;
    for (const CalibratedParameter& each : calibration_.parameters) {
      if (!each.range) columns.push_back({each.key, Align::left});
    }
    columns.push_back({words(say::loss)});
    Rows rows;
    for (const CalibratedChoice& each : calibration_.choices) {
      rows.push_back(each.values);
      rows.back().push_back(loss_text(each.loss));
    }
    return heading(words(say::choices_heading)) + text_table(columns, rows);
  }

  std::string nearness_section() const {
    Rows rows;
    for (const bool chosen : {true, false}) {
      const Nearness before = nearness(calibration_, chosen, false);
      const Nearness after = nearness(calibration_, chosen, true);
      if (before.figures == 0) continue;
      rows.push_back({words(chosen ? say::chosen : say::left), fmt::format("{}", before.figures),
                      fmt::format("{}", before.within), fmt::format("{}", after.within),
                      fmt::format("{}", after.nearer), fmt::format("{}", after.farther),
                      loss_text(before.loss), loss_text(after.loss)});
    }
    const Nearness test = nearness(calibration_, false, true);
    const bool is_worse = test.farther > test.nearer;
    return heading(words(say::nearness_heading)) +
           text_table({{"", Align::left},
                       {words(say::figures)},
                       {words(say::within_before)},
                       {words(say::within_after)},
                       {words(say::nearer)},
                       {words(say::farther)},
                       {words(say::loss_before)},
                       {words(say::loss_after)}},
                      rows) +
           wrapped(words(say::loss_line), width_) + worse_than_before() +
           (is_worse ? wrapped(words(say::worse), width_) : "");
  }

  std::string worse_than_before() const {
    if (!is_worse_than_before(calibration_)) return "";
    const auto loss = [&](bool after) {
      return loss_text(nearness(calibration_, true, after).loss);
    };
    return wrapped(filled(say::worse_than_before, fmt::arg("after", loss(true)),
                          fmt::arg("before", loss(false))),
                   width_);
  }

  std::string figures_section(bool chosen) const {
    Rows rows;
    for (const CalibratedFigure& each : calibration_.figures) {
      if (each.chosen != chosen) continue;
      const PublishedFigure& figure = *each.figure;
      const auto size = [&](std::optional<double> value) {
        return value ? size_text(*value, figure.published, language()) : "";
      };
      const bool within = is_within(figure, each.fitted);
      rows.push_back({fmt::format("{}", figure.year.number), figure.quantity,
                      size(figure.published.size), size(each.before), size(each.fitted),
                      size_text(figure.tolerance.size, figure.tolerance, language()),
                      words(check_phrases::verdicts[static_cast<std::size_t>(
                          within ? Verdict::agrees : Verdict::outside)])});
    }
    if (rows.empty()) return "";
    return heading(words(chosen ? say::figures_heading : say::left_heading)) +
           text_table({{words(check_phrases::year), Align::left},
                       {words(check_phrases::quantity), Align::left},
                       {words(check_phrases::published)},
                       {words(say::before)},
                       {words(say::fitted)},
                       {words(say::tolerance)},
                       {words(check_phrases::verdict), Align::left}},
                      rows);
  }

  const Calibration& calibration_;
  int width_;
};

}  // namespace

std::string calibration_text(const Calibration& calibration, Language language, int width) {
  return printable(Page(calibration, language, width).text(), "\n");
}

}  // namespace finsam
