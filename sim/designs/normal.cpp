#include "designs/normal.hpp"

#include <array>
#include <cmath>
#include <cstddef>

#include "designs/elementary.hpp"

namespace finsam {
namespace {

constexpr double per_root_of_two_pi = 0x1.9884533d43651p-2;

/// 1/3, 1/5, 1/7, …: more than the series takes within 8.5.
constexpr std::array<double, 150> per_odd = [] {
  std::array<double, 150> all{};
  for (std::size_t i = 0; i < all.size(); ++i) all[i] = 1.0 / (2.0 * static_cast<double>(i) + 3.0);
  return all;
}();

/// A polynomial by its coefficients, the highest power first.
template <std::size_t N>
double polynomial(const double (&coefficients)[N], double x) {
  double sum = 0.0;
  for (const double coefficient : coefficients) sum = sum * x + coefficient;
  return sum;
}

/// A quotient of two polynomials of degree 7.
struct Quotient {
  double above[8];
  double below[8];

  double at(double x) const { return polynomial(above, x) / polynomial(below, x); }
};

// For p within 0.425 of ½, by 0.425² − (p − ½)².
constexpr Quotient middle = {
    {2.5090809287301226727e3, 3.3430575583588128105e4, 6.7265770927008700853e4,
     4.5921953931549871457e4, 1.3731693765509461125e4, 1.9715909503065514427e3,
     1.3314166789178437745e2, 3.3871328727963666080e0},
    {5.2264952788528545610e3, 2.8729085735721942674e4, 3.9307895800092710610e4,
     2.1213794301586595867e4, 5.3941960214247511077e3, 6.8718700749205790830e2,
     4.2313330701600911252e1, 1.0}};

// Nearer to 0 or 1, by r − 1.6 with r = √(−ln of the distance), up to r = 5.
constexpr Quotient outer = {
    {7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1,
     1.27045825245236838258e0, 3.64784832476320460504e0, 5.76949722146069140550e0,
     4.63033784615654529590e0, 1.42343711074968357734e0},
    {1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2,
     1.48103976427480074590e-1, 6.89767334985100004550e-1, 1.67638483018380384940e0,
     2.05319162663775882187e0, 1.0}};

// Beyond that, by r − 5.
constexpr Quotient outermost = {
    {2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3,
     2.65321895265761230930e-2, 2.96560571828504891230e-1, 1.78482653991729133580e0,
     5.46378491116411436990e0, 6.65790464350110377720e0},
    {2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5,
     7.86869131145613259100e-4, 1.48753612908506148525e-2, 1.36929880922735805310e-1,
     5.99832206555887937690e-1, 1.0}};

}  // namespace

double normal_share_below(double z) {
  if (z > 8.5) return 1.0;
  if (z < -8.5) return 0.0;
  const double square = z * z;
  double sum = z;
  double term = z;
  for (const double part : per_odd) {
    term *= square * part;
    if (sum + term == sum) break;
    sum += term;
  }
  const double share = 0.5 + sum * (per_root_of_two_pi * exp_of(-0.5 * square));
  return share < 0.0 ? 0.0 : share > 1.0 ? 1.0 : share;
}

double normal_quantile(double p) {
  const double from_middle = p - 0.5;
  if (from_middle >= -0.425 && from_middle <= 0.425) {
    return from_middle * middle.at(0.180625 - from_middle * from_middle);
  }
  const double distance = from_middle < 0.0 ? p : 1.0 - p;
  const double r = std::sqrt(-log_of(distance));
  const double z = r <= 5.0 ? outer.at(r - 1.6) : outermost.at(r - 5.0);
  return from_middle < 0.0 ? -z : z;
}

}  // namespace finsam
