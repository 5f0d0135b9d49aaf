#include "finsam/quantity/exact.hpp"

#include <cstdint>

#include "quantity/wide.hpp"

namespace finsam {
namespace {

/// The value in parts of 1/1024, which is whole.
Wide parts(double value) { return static_cast<std::int64_t>(value * 1024.0); }

}  // namespace

double compare_products_exactly(double a, double b, double c, double d) {
  const Wide left = parts(a) * parts(b);
  const Wide right = parts(c) * parts(d);
  return left > right ? 1.0 : left < right ? -1.0 : 0.0;
}

double held_ratio_exactly(double a, double b, double c, double d) {
  const Wide over = parts(a) * parts(b) * 1024;
  const Wide under = parts(c) * parts(d);
  if (under == 0) return 0.0;
  const Wide whole = over / under;
  const Wide twice_rest = 2 * (over % under);
  const bool up = twice_rest > under || (twice_rest == under && whole % 2 == 1);
  return static_cast<double>(static_cast<std::int64_t>(whole + (up ? 1 : 0))) / 1024.0;
}

}  // namespace finsam
