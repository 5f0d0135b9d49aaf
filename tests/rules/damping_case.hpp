#pragma once

#include <memory>

#include "finsam/rules/damping.hpp"
#include "rules/columns.hpp"

namespace finsam::support {

/// Stands in a column of last allocations for one who has none.
inline constexpr double none = -1;

/// What the damping gave in one lane.
struct Damped {
  Kr amounts;
  double not_affordable = 0;
  double gains_cannot_pay = 0;
};

/// Numbers of a year's damping; `cap` empty: no caps.
struct DampingCase {
  double distributable = 0;
  double base = 0;
  Kr ideal, last, floor, cap;
};

/// Damps two cases side by side, or the first one alone at width 1; one result a lane.
template <class N>
std::vector<Damped> damp_lanes(Financing financing, const DampingCase& a, const DampingCase& b) {
  const int n = static_cast<int>(a.ideal.size());
  const auto joined = [](double first, double second) {
    N both(first);
    if (width_of < N >> 1) set_lane(both, width_of<N> - 1, second);
    return both;
  };
  std::vector<Real<N>> ideal, damped, weight(n), lower(n), upper(n), filled(n);
  std::vector<Money<N>> last, floor, cap, bases;
  std::vector<N> open(n), side(n);
  const auto has_last = std::make_unique<bool[]>(n);
  for (int i = 0; i < n; ++i) {
    ideal.push_back(Real<N>(joined(a.ideal[i], b.ideal[i])));
    damped.push_back(real<N>(0));
    has_last[i] = a.last[i] != none;
    last.push_back({has_last[i] ? joined(a.last[i], b.last[i]) : N(0.0)});
    floor.push_back({joined(a.floor[i], b.floor[i])});
    if (!a.cap.empty()) cap.push_back({joined(a.cap[i], b.cap[i])});
    bases.push_back({N(-1.0)});  // scratch
  }
  const DampingBounds<N> bounds{{joined(a.base, b.base)}, column(floor), column(cap)};
  const DampingScratch<N> scratch{column(weight), column(lower), column(upper),
                                  column(filled), column(open),  column(side)};
  DampingOutcome<N> flags{N(0.0), N(0.0), {N(0.0), N(0.0)}};
  if (financing == Financing::from_unclaimed) {
    for (int i = 0; i < n; ++i) damped[i] = bounded(bounds, i, ideal[i]);
  } else {
    flags =
        damp<N>(financing, column(ideal), {has_last.get(), n}, column(last), bounds, column(bases),
                {joined(a.distributable, b.distributable)}, scratch, column(damped));
  }
  std::vector<Damped> lanes;
  for (int k = 0; k < width_of<N>; ++k) {
    Damped own{{}, lane(flags.not_affordable, k), lane(flags.gains_cannot_pay, k)};
    for (const Real<N>& amount : damped) own.amounts.push_back(lane(amount.kr, k));
    lanes.push_back(own);
  }
  return lanes;
}

/// One case, at any width.
template <class N>
Damped damp_one(Financing financing, const DampingCase& only_case) {
  const std::vector<Damped> lanes = damp_lanes<N>(financing, only_case, only_case);
  for (const Damped& each : lanes) EXPECT_EQ(each.amounts, lanes[0].amounts);
  return lanes[0];
}

}  // namespace finsam::support
