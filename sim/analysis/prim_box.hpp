#pragma once
// Boxes of parameters, and the steps by which one becomes smaller or larger.

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include "analysis/sweep_table.hpp"

namespace finsam {

/// What a box lets one parameter be.
struct Bounds {
  double least = -std::numeric_limits<double>::infinity();
  double most = std::numeric_limits<double>::infinity();
  std::vector<double> left_out = {};  ///< alternatives of a choice

  bool hold(double value) const;
  bool any() const;  ///< whether anything is left outside
};

/// One per parameter.
using Box = std::vector<Bounds>;

using CaseNumbers = std::vector<std::size_t>;

struct HitCount {
  std::int64_t cases = 0;
  std::int64_t hits = 0;

  double density() const { return static_cast<double>(hits) / static_cast<double>(cases); }

  /// The harmonic mean of density and coverage.
  double fit(std::int64_t all_hits) const {
    return 2.0 * static_cast<double>(hits) / static_cast<double>(cases + all_hits);
  }
};

/// The cases that boxes are sought in.
struct HitCases {
  std::span<const Factor> factors;
  std::vector<bool> is_hit;  ///< by case
  CaseNumbers cases;         ///< that count

  HitCount count(const CaseNumbers& numbers) const;
  CaseNumbers inside(const Box& box) const;
  HitCount count(const Box& box) const { return count(inside(box)); }
};

/// Another bound for one parameter.
struct BoundStep {
  std::size_t factor = 0;
  Bounds bounds;
};

/// Every way to take about the part `alpha` of the cases `inside` away at one end of a parameter,
/// or an alternative: never all.
std::vector<BoundStep> peels(const HitCases& among, const Box& box, const CaseNumbers& inside,
                             double alpha);

/// Every way to widen the box at one end by about `count` cases, or by an alternative.
std::vector<BoundStep> pastes(const HitCases& among, const Box& box, std::size_t count);

/// Every way to drop one bound, or the choice, of a parameter.
std::vector<BoundStep> drops(const HitCases& among, const Box& box);

/// The box with its bounds moved outward to round numbers.
Box rounded_out(const HitCases& among, Box box);

}  // namespace finsam
