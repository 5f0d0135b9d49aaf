#pragma once

#include <cstdint>
#include <vector>

#include "engine/prepare.hpp"
#include "finsam/chance.hpp"

namespace finsam {

/// What chance does to one year: for each förbund, in the order of the year, how far its parties
/// and its own spending are from what the scenario says (see luck_of). Empty where nothing varies.
struct YearLuck {
  std::vector<double> municipal;
  std::vector<double> regional;
  std::vector<double> execution;
};

/// The luck of a replicate, year by year. It depends on the förbund's ids and the years alone.
std::vector<YearLuck> draw_luck(const Chance& chance, std::int64_t replicate,
                                const Scenario& scenario, const Prepared& prepared);

/// The share that a party matches of an increase, with that luck: only the policy `willingness`
/// knows luck.
inline double with_luck(const std::optional<Behaviour>& behaviour, MatchingKind kind, double share,
                        double luck) {
  return behaviour && kind == MatchingKind::willingness ? behaved(*behaviour, share, luck) : share;
}

/// Puts luck into the numbers of a run.
void put_luck(const Chance& chance, const std::vector<YearLuck>& luck, Prepared& prepared);

}  // namespace finsam
