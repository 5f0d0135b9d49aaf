#pragma once

#include <string>
#include <vector>

#include "report/compare_source.hpp"
#include "text/language.hpp"

namespace finsam {

/// A sentence for everything that must be known before the runs are compared (UnlikeRuns); none
/// where they are alike in all but their rules.
std::vector<std::string> unlike_lines(const CompareSource& source, Language language);

}  // namespace finsam
