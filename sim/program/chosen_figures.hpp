#pragma once

#include <optional>
#include <string>
#include <tl/expected.hpp>

#include "analysis/fit.hpp"

namespace finsam {

/// The figures of a check file that a fit goes by, and those that are left to judge it. Figures
/// that the scenario's own input decides are in neither.
struct ChosenFigures {
  Figures fitted;
  Figures left;
};

/// Chooses by a list such as "odd", "2013:2017", "2019,eget_kapital": the years (odd, even, single
/// ones or a range) and the quantities that it names; all years, or all quantities, where it names
/// none. Without a list: those that the file marks as fitted, or if there are none all of them.
/// @return the figures, or what is wrong: a year or quantity that no figure has, nothing chosen
tl::expected<ChosenFigures, std::string> choose_figures(const CheckFile& file,
                                                        const std::optional<std::string>& list);

}  // namespace finsam
