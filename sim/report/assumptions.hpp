#pragma once

#include <string>
#include <vector>

#include "report/term_text.hpp"

namespace finsam {

/// A value on which the public record is silent, or one that was fitted to its figures or derived
/// from them.
struct Assumption {
  std::string key;  ///< key path in the scenario
  std::string value;
  std::string meaning;  ///< what the parameter is, and what a chosen word means
  ValueOrigin origin = ValueOrigin::written;  ///< in some year
  bool can_be_changed = true;                 ///< whether the scenario can say otherwise
};

/// Every assumption, derived and fitted value that plays a part in the years of `scenario`: tables,
/// parameters in the order of a scenario file, then matching policies, the steps of trappan, and
/// what is assumed of the events up to the last year.
///
/// @param style  how values are written; texts are Swedish for TermStyle::sv, else English
std::vector<Assumption> assumptions_in_use(const Scenario& scenario, TermStyle style);

}  // namespace finsam
