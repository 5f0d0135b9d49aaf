#pragma once

#include <string>
#include <vector>

#include "report/check_source.hpp"

namespace finsam {

/// What to say of a figure beside its row: its source, what it is compared with, its tolerance, a
/// known deviation and why the figure fails. Nothing of one that agrees and needs no deviation.
std::vector<std::string> check_details(const CheckedFigure& checked, Date today, Language language);

}  // namespace finsam
