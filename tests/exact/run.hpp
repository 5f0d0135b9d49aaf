#pragma once

#include <tl/expected.hpp>

#include "finsam/results.hpp"
#include "finsam/scenario.hpp"
#include "finsam/simulate.hpp"

namespace finsam::exact {

/// The second implementation of the steps of a year: exact fractions, no hurry, and nothing
/// in common with the rules and the engine but the data types. Same contract as finsam::run.
tl::expected<Results, Refusal> run(const Scenario& scenario);

}  // namespace finsam::exact
