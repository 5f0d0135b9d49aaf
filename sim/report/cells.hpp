#pragma once

#include <optional>

#include "finsam/quantity/money.hpp"
#include "finsam/table.hpp"

namespace finsam {

/// Whole kronor as a cell.
Cell whole_cell(Money<double> amount);

/// The same, empty where there is no amount.
Cell whole_cell(std::optional<Money<double>> amount);

/// A value on the grid of 1/1024 as hundredths, halves up, decided with integers.
Cell grid_cell(double value);

/// numerator/denominator as hundredths, halves up; empty where the denominator is 0. Both lie on
/// the grid of 1/1024.
Cell ratio_cell(double numerator, double denominator);

}  // namespace finsam
