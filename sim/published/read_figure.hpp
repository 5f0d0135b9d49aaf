#pragma once

#include <optional>
#include <string>

#include "analysis/published_figure.hpp"
#include "scenario/tree.hpp"

namespace finsam {

/// Reads the figure at `node`, the one that `path` leads to. A figure that is `exact` needs no
/// tolerance; one for `rounding` has half of what it was rounded to; any other has its reason in
/// words.
std::optional<PublishedFigure> read_figure(const Node& node, const std::string& path,
                                           Diagnostics& diagnostics);

}  // namespace finsam
