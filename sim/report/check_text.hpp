#pragma once

#include <string>

#include "report/check_source.hpp"

namespace finsam {

/// A check for the terminal: published and simulated side by side, the worst first; what does not
/// agree and why; the three counts; and the rows of the record that are not checked. Control
/// characters are written out.
std::string check_text(const CheckSource& source, Language language, int width);

}  // namespace finsam
