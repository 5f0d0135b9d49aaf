#pragma once

#include <string>
#include <vector>

namespace finsam {

/// The first ten of some names, for a message: "a, b, c and 4 more".
std::string first_names(const std::vector<std::string>& names);

}  // namespace finsam
