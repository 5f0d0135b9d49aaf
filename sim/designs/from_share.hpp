#pragma once
// What a number between 0 and 1 stands for in a distribution.

namespace finsam {

/// The value between `low` and `high` that the share `u`, 0 ≤ u ≤ 1, of a triangular distribution
/// is below.
double from_triangle(double low, double top, double high, double u);

/// The z that the share `u` of a standard normal distribution is below; 0 and 1 stand for what is
/// half a draw from them.
double normal_draw(double u);

}  // namespace finsam
