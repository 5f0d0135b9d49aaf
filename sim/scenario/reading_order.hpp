#pragma once

#include <vector>

#include "finsam/diagnostic.hpp"
#include "finsam/scenario.hpp"

namespace finsam {

/// The scenario first, what it extends, then tables and settings as they were first spoken of; each
/// from top to bottom, without repetitions.
std::vector<Diagnostic> in_reading_order(const Diagnostics& diagnostics,
                                         const std::vector<ScenarioFile>& files);

/// The first thousand of `found`, and how many more there are. Of the sources, the lines that these
/// tell of are kept, and those of `also`.
Diagnostics told(const std::vector<Diagnostic>& found, SourceLines sources,
                 std::vector<Place> also = {});

}  // namespace finsam
