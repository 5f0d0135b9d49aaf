#pragma once

#include <vector>

#include "finsam/quantity/column.hpp"
#include "finsam/quantity/money.hpp"
#include "quantity/widths.hpp"

namespace finsam::support {

using Kr = std::vector<double>;

/// The same amount in every lane.
template <class N>
Money<N> money(double kr) {
  return {N(kr)};
}
template <class N>
Real<N> real(double kr) {
  return Real<N>(N(kr));
}
/// A share given in per cent; one with at most four decimals is exact.
template <class N>
Share<N> percent(double value) {
  return {nearest_even(N(value * 10'000))};
}

template <class N>
std::vector<Money<N>> monies(const Kr& amounts) {
  std::vector<Money<N>> values;
  for (const double amount : amounts) values.push_back(money<N>(amount));
  return values;
}
template <class N>
std::vector<Real<N>> reals(const Kr& amounts) {
  std::vector<Real<N>> values;
  for (const double amount : amounts) values.push_back(real<N>(amount));
  return values;
}

template <class T>
Column<T> column(std::vector<T>& values) {
  return {values.data(), static_cast<int>(values.size())};
}

/// What every lane of each amount holds.
template <class Amount>
Kr kronor(const std::vector<Amount>& amounts) {
  Kr values;
  for (const Amount& amount : amounts) values.push_back(only(amount.kr));
  return values;
}

template <class N>
bool everywhere(Mask<N> mask) {
  for (int k = 1; k < width_of<N>; ++k) EXPECT_EQ(lane(mask, 0), lane(mask, k));
  return lane(mask, 0);
}

}  // namespace finsam::support
