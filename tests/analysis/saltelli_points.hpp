#pragma once

#include <cstdint>
#include <random>
#include <vector>

namespace finsam {

/// f on the points of a Saltelli design with independent random rows, uniform between 0 and 1.
template <class Function>
std::vector<double> saltelli_points(int rows, int keys, Function f) {
  std::mt19937_64 luck(7);
  const auto draw = [&] { return static_cast<double>(luck() >> 11) * 0x1p-53; };
  std::vector<double> points;
  for (int row = 0; row < rows; ++row) {
    std::vector<double> a;
    std::vector<double> b;
    for (int key = 0; key < keys; ++key) a.push_back(draw());
    for (int key = 0; key < keys; ++key) b.push_back(draw());
    points.push_back(f(a));
    points.push_back(f(b));
    for (std::size_t key = 0; key < a.size(); ++key) {
      std::vector<double> mixed = a;
      mixed[key] = b[key];
      points.push_back(f(mixed));
    }
  }
  return points;
}

}  // namespace finsam
