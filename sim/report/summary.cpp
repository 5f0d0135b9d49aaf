#include "report/summary.hpp"

#include <fmt/format.h>

#include "report/summary_sections.hpp"
#include "report/term_text.hpp"
#include "report/text_layout.hpp"

namespace finsam {
namespace {

std::string opening_lines(const SummarySource& source) {
  const Scenario& scenario = source.scenario;
  const NationYear& nation = source.last_year().nation;
  std::string out =
      wrapped(scenario.title, summary_width) + wrapped(scenario.question, summary_width);
  return out +
         fmt::format(fmt::runtime(source.text.run_line),
                     fmt::arg("years", years_text(scenario.first, scenario.last)),
                     fmt::arg("forbund", nation.forbund_count),
                     fmt::arg("kommuner", nation.municipality_count)) +
         "\n";
}

std::string warnings_line(const Words& text, int warnings) {
  if (warnings == 0) return "";
  if (warnings == 1) return fmt::format("\n{}\n", text.warning);
  return "\n" + fmt::format(fmt::runtime(text.warnings), fmt::arg("count", warnings)) + "\n";
}

}  // namespace

std::string summary(const Scenario& scenario, const Results& results, int warnings,
                    Language language) {
  const SummaryFigures figures = summary_figures(results);
  const SummarySource source{scenario, results, figures, language, words(language)};
  return opening_lines(source) + nation_section(source) + forbund_section(source) +
         changes_section(source) + floor_section(source) + held_section(source) +
         trappan_section(source) + assumptions_section(source) + data_section(source) +
         warnings_line(source.text, warnings);
}

}  // namespace finsam
