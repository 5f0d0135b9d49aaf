#pragma once

#include <string>
#include <tl/expected.hpp>

#include "finsam/chance.hpp"
#include "finsam/results.hpp"
#include "finsam/scenario.hpp"

namespace finsam {

/// Why a run stopped: an amount grew beyond the bounds, or a key had nothing to
/// weigh. The reader has refused everything that can be seen before a run.
struct Refusal {
  Year year;
  std::string what;
};

/// Runs `scenario` from its first to its last year, README, the steps of a year.
///
/// @given a scenario that `read_scenario` accepted
/// @return every amount of every year, or the reason why the run is refused
tl::expected<Results, Refusal> run(const Scenario& scenario);

/// The same where something is left to chance, as it falls out in one replicate.
tl::expected<Results, Refusal> run(const Scenario& scenario, const Replicate& replicate);

}  // namespace finsam
