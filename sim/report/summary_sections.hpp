#pragma once
// The sections of the summary, each as text that ends in a line break.

#include <algorithm>
#include <string>

#include "analysis/summary_figures.hpp"
#include "finsam/scenario.hpp"
#include "text/words.hpp"

namespace finsam {

/// What the sections are made of.
struct SummarySource {
  const Scenario& scenario;
  const Results& results;
  const SummaryFigures& figures;
  Language language;
  const Words& text;
  int width;  ///< characters per line, for running text

  const YearResult& last_year() const { return results.years.back(); }
  /// Whether the spärr is in force in any year.
  bool any_floor() const {
    return std::any_of(results.years.begin(), results.years.end(), [](const YearResult& year) {
      return !year.forbund.empty() && year.forbund.front().floor.has_value();
    });
  }
  const std::string& name_of(int forbund) const {
    return forbund_in(scenario.roster, scenario.last, forbund).name;
  }
};

std::string nation_section(const SummarySource& source);
std::string account_section(const SummarySource& source);
std::string forbund_section(const SummarySource& source);
std::string events_section(const SummarySource& source);  ///< empty where nothing happens
std::string changes_section(const SummarySource& source);
std::string floor_section(const SummarySource& source);
std::string held_section(const SummarySource& source);
std::string trappan_section(const SummarySource& source);
std::string assumptions_section(const SummarySource& source);
std::string data_section(const SummarySource& source);

}  // namespace finsam
