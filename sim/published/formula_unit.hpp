#pragma once

#include "analysis/formula.hpp"
#include "analysis/published_figure.hpp"

namespace finsam {

/// What a formula comes to, as far as its columns tell.
enum class FormulaUnit {
  any,  ///< numbers written in the formula may have changed it
  kronor,
  number,
  share,
  ratio,  ///< of two like sizes: a share or a plain number
};

FormulaUnit unit_of(const Formula& formula);

/// Whether a figure published in `published` can be compared with what comes to `unit`.
bool can_compare(FigureUnit published, FormulaUnit unit);

}  // namespace finsam
