#include "designs/elementary.hpp"

#include <bit>
#include <cstdint>

namespace finsam {
namespace {

constexpr std::uint64_t fraction_bits = (1ull << 52) - 1;
constexpr std::uint64_t bits_of_one = 1023ull << 52;

// ln 2 in two parts; the first has so few bits that its product with an exponent is exact.
constexpr double ln2_high = 0x1.62e42fefa0000p-1;
constexpr double ln2_low = 0x1.cf79abc9e3b3ap-40;
constexpr double per_ln2 = 0x1.71547652b82fep+0;
constexpr double root_of_two = 0x1.6a09e667f3bcdp+0;

/// 2 to the power of a whole number that gives a normal number.
double power_of_two(std::int64_t exponent) {
  return std::bit_cast<double>(static_cast<std::uint64_t>(exponent + 1023) << 52);
}

}  // namespace

double log_of(double x) {
  const auto bits = std::bit_cast<std::uint64_t>(x);
  auto exponent = static_cast<double>(static_cast<std::int64_t>(bits >> 52) - 1023);
  double m = std::bit_cast<double>((bits & fraction_bits) | bits_of_one);
  if (m > root_of_two) {
    m *= 0.5;
    exponent += 1.0;
  }
  // ln m = 2·(s + s³/3 + s⁵/5 + …) with s = (m − 1)/(m + 1), at most 0.172 in size.
  const double s = (m - 1.0) / (m + 1.0);
  const double square = s * s;
  double sum = 0.0;
  for (int n = 21; n >= 3; n -= 2) sum = (sum + 1.0 / n) * square;
  return exponent * ln2_high + (2.0 * s + (2.0 * s * sum + exponent * ln2_low));
}

double exp_of(double x) {
  const double scaled = x * per_ln2;
  const auto exponent = static_cast<std::int64_t>(scaled < 0.0 ? scaled - 0.5 : scaled + 0.5);
  const auto whole = static_cast<double>(exponent);
  const double rest = (x - whole * ln2_high) - whole * ln2_low;  // at most 0.347 in size
  double sum = 0.0;
  for (int n = 14; n >= 2; --n) sum = (sum + 1.0) * rest / n;
  return (1.0 + (rest + rest * sum)) * power_of_two(exponent);
}

double sine_of(double x) {
  const double square = x * x;
  double sum = 0.0;
  for (int n = 17; n >= 3; n -= 2) sum = -(sum + 1.0) * square / (n * (n - 1.0));
  return x + x * sum;
}

}  // namespace finsam
