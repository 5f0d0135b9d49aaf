#include "designs/from_share.hpp"

#include <cmath>

#include "designs/normal.hpp"

namespace finsam {

double from_triangle(double low, double top, double high, double u) {
  const double width = high - low;
  const double rising = top - low;
  if (u * width < rising) return low + std::sqrt(u * width * rising);
  return high - std::sqrt((1.0 - u) * width * (high - top));
}

double normal_draw(double u) {
  constexpr double least = 0x1p-54;
  constexpr double most = 1.0 - 0x1p-53;
  return normal_quantile(u < least ? least : u > most ? most : u);
}

}  // namespace finsam
