#pragma once

#include <string>

#include "analysis/published_figure.hpp"
#include "finsam/scenario.hpp"

namespace finsam {

/// What `path` is of the files that `checks` and its `scenario` were read from: "the check file",
/// "a file that the scenario extends"; empty where it is none of them. Links are followed.
std::string input_at(const std::string& path, const CheckFile& checks, const Scenario& scenario);

}  // namespace finsam
