#pragma once

#include "places.hpp"
#include "support/process.hpp"

namespace finsam::test {

/// Runs the program that was built, in English unless the environment says otherwise.
inline Outcome finsam(std::vector<std::string> arguments, Launch launch = {}) {
  launch.arguments = std::move(arguments);
  return run_process(FINSAM_PROGRAM, launch);
}

/// The scenario that the README starts with, and a small one with its tables inside.
inline constexpr const char* baseline = "scenarios/baseline/fordelningsmodellen.yaml";
inline constexpr const char* small = "tests/golden/scenarios/too_dear_floors.yaml";

}  // namespace finsam::test
