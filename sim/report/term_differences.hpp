#pragma once

#include <span>
#include <string>
#include <vector>

#include "report/term_text.hpp"

namespace finsam {

/// A value that two scenarios do not share, in a stretch of years.
struct TermDifference {
  std::string key;  ///< key path in the scenario
  Year first;
  Year last;
  std::string base;  ///< as term_text writes it; a file for a table; empty: not given
  std::string reform;
  std::string meaning;
  bool assumption = false;               ///< the public record is silent on it
  bool only_example = false;             ///< an assumption whose shipped value is an example
  std::span<const Option> options = {};  ///< of a word: all that it may be
};

/// Everything in which the rules of `reform` are not those of `base` in the years `first` to
/// `last`, in the order of a scenario file, then the tables outside data. Defaults count as written
/// out.
///
/// @param style  how values are written; meanings are Swedish for TermStyle::sv, else English
std::vector<TermDifference> term_differences(const Scenario& base, const Scenario& reform,
                                             Year first, Year last, TermStyle style);

}  // namespace finsam
