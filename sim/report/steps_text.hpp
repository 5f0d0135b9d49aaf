#pragma once

#include <string>
#include <vector>

#include "report/term_text.hpp"

namespace finsam {

/// The steps of trappan on one line: "60 % up to 2 000 000 kr, 20 % above".
std::string steps_text(const std::vector<TrappanStep>& steps, TermStyle style);

}  // namespace finsam
