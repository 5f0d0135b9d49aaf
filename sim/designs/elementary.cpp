#include "designs/elementary.hpp"

#include <array>
#include <bit>
#include <cstddef>
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

// 1/3, 1/5, …, 1/21.
constexpr std::array<double, 10> per_odd = [] {
  std::array<double, 10> all{};
  for (std::size_t i = 0; i < all.size(); ++i) all[i] = 1.0 / (2.0 * static_cast<double>(i) + 3.0);
  return all;
}();

// 1/2!, 1/3!, …, 1/14!.
constexpr std::array<double, 13> per_factorial = [] {
  std::array<double, 13> all{};
  double factorial = 1.0;
  for (std::size_t i = 0; i < all.size(); ++i) {
    factorial *= static_cast<double>(i) + 2.0;
    all[i] = 1.0 / factorial;
  }
  return all;
}();

/// A power series without its first term: x·(first + x·(second + …)).
template <std::size_t N>
double series(const std::array<double, N>& coefficients, double x) {
  double sum = 0.0;
  for (std::size_t i = N; i-- > 0;) sum = (sum + coefficients[i]) * x;
  return sum;
}

/// 2 to the power of a whole number that gives a normal number.
double power_of_two(std::int64_t exponent) {
  return std::bit_cast<double>(static_cast<std::uint64_t>(exponent + 1023) << 52);
}

}  // namespace

double log_of(double x) {
  const auto bits = std::bit_cast<std::uint64_t>(x);
  auto exponent = static_cast<double>(static_cast<std::int64_t>(bits >> 52) - 1023);
  auto m = std::bit_cast<double>((bits & fraction_bits) | bits_of_one);
  if (m > root_of_two) {
    m *= 0.5;
    exponent += 1.0;
  }
  // ln m = 2·(s + s³/3 + s⁵/5 + …) with s = (m − 1)/(m + 1), at most 0.172 in size.
  const double s = (m - 1.0) / (m + 1.0);
  return exponent * ln2_high + (2.0 * s + (2.0 * s * series(per_odd, s * s) + exponent * ln2_low));
}

double exp_of(double x) {
  const double scaled = x * per_ln2;
  const auto exponent = static_cast<std::int64_t>(scaled < 0.0 ? scaled - 0.5 : scaled + 0.5);
  const auto whole = static_cast<double>(exponent);
  const double rest = (x - whole * ln2_high) - whole * ln2_low;  // at most 0.347 in size
  return (1.0 + (rest + rest * series(per_factorial, rest))) * power_of_two(exponent);
}

double sine_of(double x) {
  const double square = x * x;
  double sum = 0.0;
  for (int n = 17; n >= 3; n -= 2) sum = -(sum + 1.0) * square / (n * (n - 1.0));
  return x + x * sum;
}

}  // namespace finsam
