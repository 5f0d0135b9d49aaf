#include "report/check_details.hpp"

#include <fmt/format.h>

#include "text/check_phrases.hpp"

namespace finsam {
namespace {

namespace say = check_phrases;

std::string with_text(Phrase phrase, const std::string& text, Language language) {
  return fmt::format(fmt::runtime(phrase.in(language)), fmt::arg("text", text));
}

std::string tolerance_text(const PublishedFigure& figure, Language language) {
  if (figure.because == "exact") return std::string(say::exact.in(language));
  const bool rounded = figure.because == "rounding";
  // In the unit of its own size, so that half of a hundredth does not look like nothing.
  return fmt::format(
      fmt::runtime(say::tolerance.in(language)),
      fmt::arg("size", size_text(figure.tolerance.size, figure.tolerance, language)),
      fmt::arg("because", rounded ? say::rounding.in(language) : std::string_view(figure.because)));
}

std::string why_it_fails(Verdict verdict, Date today, Language language) {
  switch (verdict) {
    case Verdict::no_value:
      return std::string(say::no_value.in(language));
    case Verdict::outside:
      return std::string(say::outside.in(language));
    case Verdict::too_large:
      return std::string(say::too_large.in(language));
    case Verdict::not_in_force:
      return fmt::format(fmt::runtime(say::not_in_force.in(language)),
                         fmt::arg("today", date_text(today)));
    default:
      return "";
  }
}

void add_deviation(std::vector<std::string>& lines, const Deviation& deviation, Language language) {
  lines.push_back(fmt::format(fmt::runtime(say::known.in(language)),
                              fmt::arg("what", deviation.what), fmt::arg("why", deviation.why)));
  lines.push_back(fmt::format(
      fmt::runtime(say::holds.in(language)), fmt::arg("since", date_text(deviation.since)),
      fmt::arg("until", date_text(deviation.until)),
      fmt::arg("size", size_text(deviation.at_most.size, deviation.at_most, language))));
}

}  // namespace

std::vector<std::string> check_details(const CheckedFigure& checked, Date today,
                                       Language language) {
  const bool agrees = checked.verdict == Verdict::agrees;
  if (agrees && !checked.deviation) return {};
  if (agrees) return {std::string(say::no_longer_needed.in(language))};
  const PublishedFigure& figure = *checked.figure;
  std::vector<std::string> lines = {with_text(say::source, figure.source, language),
                                    with_text(say::compared_with, figure.formula_text, language),
                                    tolerance_text(figure, language)};
  if (!figure.note.empty()) lines.push_back(figure.note);
  if (checked.deviation) add_deviation(lines, *checked.deviation, language);
  const std::string why = why_it_fails(checked.verdict, today, language);
  if (!why.empty()) lines.push_back(why);
  return lines;
}

}  // namespace finsam
