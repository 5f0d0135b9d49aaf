#pragma once

#include <string>
#include <vector>

namespace finsam {

/// A metric, or a form that many have, as one would write it: "state", "max(AMOUNT)".
struct WrittenMetric {
  std::string form;
  std::string text_sv;  ///< as a phrase
  std::string text_en;
};

/// All that `find_metric` reads.
std::vector<WrittenMetric> written_metrics();

/// A regular expression (ECMAScript) of the texts that `find_metric` reads.
std::string metric_pattern();

}  // namespace finsam
