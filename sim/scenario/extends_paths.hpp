#pragma once

#include <string_view>
#include <vector>

#include "scenario/draft.hpp"

namespace finsam {

/// The paths under `extends:` in the scenario `root`, in their order; what is no path is refused,
/// and the draft is then not `complete`.
std::vector<const Node*> extends_paths(const Node& root, Draft& draft);

/// Whether the key path of a setting leads into `extends`.
bool concerns_extends(std::string_view path);

}  // namespace finsam
