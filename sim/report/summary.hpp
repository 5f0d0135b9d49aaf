#pragma once

#include <string>
#include <utility>
#include <vector>

#include "finsam/results.hpp"
#include "finsam/scenario.hpp"
#include "text/language.hpp"

namespace finsam {

/// How many characters a line of the summary has at most.
inline constexpr int widest_summary = 100;

/// How a summary is written, and what it tells beside scenario and results.
struct SummaryOptions {
  Language language = Language::en;
  int warnings = 0;                                                ///< how many the reader gave
  std::vector<std::pair<std::string, std::string>> settings = {};  ///< of --set: key and value
  /// Characters per line, for running text and assumptions; tables of numbers may be wider.
  int width = widest_summary;
};

/// What a run says at first sight: what was changed, the nation per year, largest gains and losses,
/// who stands at the floor, who is held by a party, eget kapital against trappan, and what was
/// assumed. Control characters in names are written out.
std::string summary(const Scenario& scenario, const Results& results,
                    const SummaryOptions& options);

}  // namespace finsam
