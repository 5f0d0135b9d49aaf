#include "report/compare_text.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "report/compare_sections.hpp"
#include "report/number_text.hpp"
#include "report/term_text.hpp"
#include "report/text_layout.hpp"
#include "text/compare_phrases.hpp"
#include "text/printable.hpp"

namespace finsam {
namespace {

namespace say = compare_phrases;

/// Less than this is 0.00 in million kronor.
constexpr std::int64_t half_of_hundredth = 5'000;

/// "Base:   Title (file with key = value)", and below it the question that it asks.
std::string side_lines(const CompareLayout& layout, Phrase label, const ComparedSide& side,
                       const std::string& question) {
  std::string given = side.given;
  if (!side.settings.empty()) {
    std::string settings;
    for (const auto& [key, value] : side.settings) {
      settings += fmt::format("{}{} = {}", settings.empty() ? "" : ", ", key, value);
    }
    given = fmt::format(fmt::runtime(layout.say(say::with_settings)), fmt::arg("given", given),
                        fmt::arg("settings", settings));
  }
  const std::string& title = side.run.scenario.title;
  const std::string text = title.empty() ? given : fmt::format("{} ({})", title, given);
  const std::string head = layout.say(label) + " ";
  const int indent = text_width(head);
  return head + wrapped(text, layout.width, indent).substr(static_cast<std::size_t>(indent)) +
         wrapped(question, layout.width, indent);
}

/// Whether any value of the comparison differs or is known to one run alone.
bool any_difference(const Comparison& comparison) {
  for (const ComparedLevel& level : comparison.levels) {
    for (const ComparedUnit& unit : level.units) {
      for (const ComparedYear& year : unit.years) {
        const bool differs =
            std::any_of(year.values.begin(), year.values.end(),
                        [](const ComparedValue& value) { return value.base != value.reform; });
        if (differs) return true;
      }
    }
  }
  return false;
}

}  // namespace

std::string CompareLayout::with_years(Phrase phrase) const {
  return fmt::format(fmt::runtime(phrase.in(language)),
                     fmt::arg("years", years_text(source.first(), source.last())));
}

std::string CompareLayout::millions(std::int64_t kr) const {
  return millions_text(kr, 2, language);
}

std::string CompareLayout::signed_millions(std::int64_t kr) const {
  const bool seen = kr >= half_of_hundredth || kr <= -half_of_hundredth;
  return signed_text(seen ? kr : 0, millions(seen ? kr : 0));
}

std::string CompareLayout::signed_hundredths(std::optional<std::int64_t> value,
                                             bool per_cent) const {
  if (!value) return "";
  std::string text = signed_text(*value, decimal_text(*value, 2, language));
  if (per_cent) text += language == Language::sv ? "\u00a0%" : "%";
  return text;
}

std::string compare_text(const CompareSource& source, const CompareTextOptions& options) {
  const CompareLayout layout{source, options.language, options.width, options.top};
  // One that the base asks already is not the reform's own.
  const std::string& asked = source.reform.run.scenario.question;
  const std::string question = asked == source.base.run.scenario.question ? "" : asked;
  std::string text = layout.with_years(say::title) + "\n" +
                     side_lines(layout, say::base_label, source.base, "") +
                     side_lines(layout, say::reform_label, source.reform, question) +
                     unlike_section(layout) + terms_section(layout);
  if (any_difference(source.comparison)) {
    text += counts_section(layout) + compared_nation_section(layout) +
            compared_years_section(layout) + largest_section(layout) +
            heading(layout.say(say::how_heading)) + wrapped(layout.say(say::how), layout.width);
  } else {
    text += "\n" + wrapped(layout.say(say::no_difference), layout.width);
  }
  text += compared_data_section(layout);
  return printable(text, "\n");
}

}  // namespace finsam
