#include <fmt/format.h>

#include <cmath>

#include "report/calibration.hpp"
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
class Page {
 public:
  Page(const Calibration& calibration, Language language, int width)
      : calibration_(calibration), language_(language), width_(width) {}

  std::string text() const {
    return filled(say::title, fmt::arg("title", calibration_.title)) + "\n" +
           wrapped(
               filled(say::of_scenario, fmt::arg("scenario", calibration_.scenario),
                      fmt::arg("evaluations", number_text(calibration_.evaluations, language_))),
               width_) +
           parameters_section() + choices_section() + nearness_section() + alike_section() +
           figures_section(true) + figures_section(false);
  }

 private:
  std::string words(Phrase phrase) const { return std::string(phrase.in(language_)); }

  template <class... Args>
  std::string filled(Phrase phrase, Args... args) const {
    return fmt::format(fmt::runtime(phrase.in(language_)), args...);
  }

  std::string value_text(const CalibratedParameter& parameter, double value) const {
    return written_parameter(parameter, value,
                             language_ == Language::sv ? TermStyle::sv : TermStyle::en);
  }

  std::string span_text(const CalibratedParameter& parameter, double low, double high) const {
    if (low == high) return value_text(parameter, low);
    return filled(say::span, fmt::arg("low", value_text(parameter, low)),
                  fmt::arg("high", value_text(parameter, high)));
  }

  std::string loss_text(double loss) const {
    if (!std::isfinite(loss)) return "–";
    return decimal_text(std::llround(loss * 10.0), 1, language_);
  }

  std::string parameters_section() const {
    Rows rows;
    std::string at_bounds;
    for (const CalibratedParameter& each : calibration_.parameters) {
      if (!each.range) {
        rows.push_back({each.key, each.before, each.fitted, "",
                        fmt::format("{}", fmt::join(each.choices, ", "))});
        continue;
      }
      const std::string before =
          each.size_before ? value_text(each, *each.size_before) : each.before;
      rows.push_back({each.key, before, value_text(each, each.value),
                      span_text(each, each.fits.low, each.fits.high),
                      span_text(each, each.range->low, each.range->high)});
      const bool at_bound = each.value == each.range->low || each.value == each.range->high;
      if (at_bound && each.fits.moves_a_figure) {
        at_bounds += wrapped(filled(say::at_bound, fmt::arg("key", each.key)), width_);
      }
    }
    return heading(words(say::parameters_heading)) +
           text_table({{words(say::parameter), Align::left},
                       {words(say::before)},
                       {words(say::fitted)},
                       {words(say::fits)},
                       {words(say::searched)}},
                      rows) +
           wrapped(words(say::fits_line), width_) + at_bounds;
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
           wrapped(words(say::loss_line), width_) +
           (is_worse ? wrapped(words(say::worse), width_) : "");
  }

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

  std::string alike_section() const {
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
      if (!(other.loss <= loss_as_good_as(best.loss))) continue;
      add(filled(say::choice, fmt::arg("other", choice_text(other)),
                 fmt::arg("best", choice_text(best)), fmt::arg("loss", loss_text(other.loss)),
                 fmt::arg("least", loss_text(best.loss))));
    }
    const std::string unmoved = unmoved_figures();
    if (!unmoved.empty()) add(filled(say::unmoved, fmt::arg("figures", unmoved)));
    if (text.empty()) text = words(say::all_told_apart) + "\n";
    return heading(words(say::alike_heading)) + text;
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

  std::string figures_section(bool chosen) const {
    Rows rows;
    for (const CalibratedFigure& each : calibration_.figures) {
      if (each.chosen != chosen) continue;
      const PublishedFigure& figure = *each.figure;
      const auto size = [&](std::optional<double> value) {
        return value ? size_text(*value, figure.published, language_) : "";
      };
      const bool within = is_within(figure, each.fitted);
      rows.push_back({fmt::format("{}", figure.year.number), figure.quantity,
                      size(figure.published.size), size(each.before), size(each.fitted),
                      size_text(figure.tolerance.size, figure.tolerance, language_),
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
  Language language_;
  int width_;
};

}  // namespace

std::string calibration_text(const Calibration& calibration, Language language, int width) {
  return printable(Page(calibration, language, width).text(), "\n");
}

}  // namespace finsam
