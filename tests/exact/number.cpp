#include "exact/number.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <stdexcept>

namespace finsam::exact {

Int round_down(const Rat& x) {
  const Int top = numerator(x);
  const Int bottom = denominator(x);
  const Int towards_zero = top / bottom;
  return top < 0 && towards_zero * bottom != top ? Int(towards_zero - 1) : towards_zero;
}

Int round_up(const Rat& x) { return -round_down(Rat(-x)); }

Int round_half_up(const Rat& x) { return round_down(Rat(x + Rat(1, 2))); }

Int round_down(const Rat& x, const Int& unit) { return round_down(Rat(x / unit)) * unit; }

Int round_up(const Rat& x, const Int& unit) { return round_up(Rat(x / unit)) * unit; }

Rat held(const Rat& x) {
  const Rat parts = x * 1024;
  Int nearest = round_half_up(parts);
  const bool tie = Rat(nearest) - parts == Rat(1, 2);
  if (tie && nearest % 2 != 0) nearest -= 1;
  return Rat(nearest) / 1024;
}

std::vector<Int> largest_remainder(const std::vector<Rat>& amounts, const Int& units,
                                   const Int& unit) {
  std::vector<Int> parts;
  for (const Rat& amount : amounts) parts.push_back(round_down(amount, unit));

  std::vector<std::size_t> order(amounts.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return Rat(amounts[a] - parts[a]) > Rat(amounts[b] - parts[b]);
  });

  const Int missing = units - sum(parts) / unit;
  if (missing < 0 || missing > Int(order.size())) throw std::logic_error("units do not fit");
  for (std::size_t k = 0; Int(k) < missing; ++k) parts[order[k]] += unit;
  return parts;
}

std::vector<Int> apportion(const Int& pot, const std::vector<Rat>& weights, const Int& unit) {
  const Rat all = sum(weights);
  if (all == 0) throw std::logic_error("nothing to apportion by");
  std::vector<Rat> quotas;
  for (const Rat& weight : weights) quotas.push_back(pot * weight / all);
  return largest_remainder(quotas, pot / unit, unit);
}

Rat sum(const std::vector<Rat>& amounts) {
  return std::accumulate(amounts.begin(), amounts.end(), Rat(0));
}

Int sum(const std::vector<Int>& amounts) {
  return std::accumulate(amounts.begin(), amounts.end(), Int(0));
}

Int whole(double value) {
  if (value != std::trunc(value)) throw std::logic_error("not a whole number");
  return Int(static_cast<std::int64_t>(value));
}

Int kronor(Money<double> amount) { return whole(amount.kr); }

Rat share(Share<double> share) { return Rat(whole(share.millionths)) / 1000000; }

Money<double> money(const Int& amount) {
  return {static_cast<double>(static_cast<std::int64_t>(amount))};
}

double on_grid(const Rat& amount) {
  const Rat parts = amount * 1024;
  if (denominator(parts) != 1) throw std::logic_error("not a multiple of 1/1024");
  return static_cast<double>(static_cast<std::int64_t>(numerator(parts))) / 1024.0;
}

}  // namespace finsam::exact
