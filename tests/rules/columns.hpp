#pragma once

#include <deque>
#include <vector>

#include "finsam/quantity/column.hpp"
#include "finsam/quantity/money.hpp"
#include "finsam/rules/damping.hpp"
#include "quantity/widths.hpp"

namespace finsam::support {

/// Owns the columns of a test and fills them with the same number in every lane.
template <class N>
class Columns {
 public:
  Column<Money<N>> money(const std::vector<double>& kr) {
    return filled(money_, kr, [](double value) { return Money<N>{N(value)}; });
  }
  Column<Real<N>> real(const std::vector<double>& kr) {
    return filled(real_, kr, [](double value) { return Real<N>(N(value)); });
  }
  Column<N> numbers(const std::vector<double>& values) {
    return filled(numbers_, values, [](double value) { return N(value); });
  }
  Column<double> plain(const std::vector<double>& values) {
    return filled(plain_, values, [](double value) { return value; });
  }
  DampingScratch<N> scratch(int n) {
    const std::vector<double> zeros(n, 0.0);
    return {real(zeros), real(zeros), real(zeros), real(zeros), numbers(zeros), numbers(zeros)};
  }

 private:
  template <class T, class Make>
  static Column<T> filled(std::deque<std::vector<T>>& kept, const std::vector<double>& from,
                          Make make) {
    std::vector<T>& values = kept.emplace_back();
    for (const double value : from) values.push_back(make(value));
    return {values.data(), static_cast<int>(values.size())};
  }
  std::deque<std::vector<Money<N>>> money_;
  std::deque<std::vector<Real<N>>> real_;
  std::deque<std::vector<N>> numbers_;
  std::deque<std::vector<double>> plain_;
};

/// The kronor of a column, the same in every lane.
template <class Amount>
std::vector<double> kr_of(Column<Amount> column) {
  std::vector<double> result;
  for (const auto& each : column) result.push_back(only(each.kr));
  return result;
}

}  // namespace finsam::support
