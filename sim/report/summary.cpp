#include "report/summary.hpp"

#include <fmt/format.h>

#include "report/summary_sections.hpp"
#include "report/term_text.hpp"
#include "report/text_layout.hpp"
#include "text/printable.hpp"

namespace finsam {
namespace {

std::string opening_lines(const SummarySource& source) {
  const Scenario& scenario = source.scenario;
  const NationYear& nation = source.last_year().nation;
  std::string out =
      wrapped(scenario.title, source.width) + wrapped(scenario.question, source.width);
  return out +
         fmt::format(fmt::runtime(source.text.run_line),
                     fmt::arg("years", years_text(scenario.first, scenario.last)),
                     fmt::arg("forbund", nation.forbund_count),
                     fmt::arg("kommuner", nation.municipality_count)) +
         "\n";
}

/// "Changed with --set: lag = 3", further settings below the first.
std::string settings_lines(const SummarySource& source, const SummaryOptions& options) {
  const std::string label = std::string(source.text.changed_with_set) + " ";
  const auto indent = text_width(label);
  std::string out;
  for (const auto& [key, value] : options.settings) {
    out += wrapped(fmt::format("{} = {}", key, value), source.width, indent);
  }
  return out.empty() ? "" : label + out.substr(static_cast<std::size_t>(indent));
}

std::string warnings_line(const SummarySource& source, int warnings) {
  if (warnings == 0) return "";
  const char* text = warnings == 1 ? source.text.warning : source.text.warnings;
  return "\n" + wrapped(fmt::format(fmt::runtime(text), fmt::arg("count", warnings)), source.width);
}

}  // namespace

std::string summary(const Scenario& scenario, const Results& results,
                    const SummaryOptions& options) {
  const SummaryFigures figures = summary_figures(scenario.roster, results);
  const SummarySource source{
      scenario, results, figures, options.language, words(options.language), options.width};
  const std::string text = opening_lines(source) + settings_lines(source, options) +
                           nation_section(source) + account_section(source) +
                           forbund_section(source) + events_section(source) +
                           changes_section(source) + floor_section(source) + held_section(source) +
                           trappan_section(source) + assumptions_section(source) +
                           data_section(source) + warnings_line(source, options.warnings);
  return printable(text, "\n");
}

}  // namespace finsam
