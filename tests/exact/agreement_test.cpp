#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "exact/difference.hpp"
#include "exact/reached.hpp"
#include "exact/run.hpp"
#include "support/random_scenario.hpp"
#include "support/tape.hpp"

namespace finsam {
namespace {

/// How the engine and the exact implementation differ on `scenario`; empty when they agree.
std::string disagreement(const Scenario& scenario, exact::Reached& reached) {
  const auto expected = exact::run(scenario);
  const auto actual = run(scenario);
  if (!expected && !actual) {
    ++reached["refused"];
    if (expected.error().year == actual.error().year) return "";
    return "refused in different years";
  }
  if (!expected) return "only the exact implementation refuses: " + expected.error().what;
  if (!actual) return "only the engine refuses: " + actual.error().what;
  exact::count_reached(scenario, *expected, reached);
  return exact::difference(*expected, *actual);
}

TEST(Agreement, EngineAndExactImplementationAgreeOnEveryAmount) {
  constexpr int scenarios = 3000;
  exact::Reached reached;
  int failures = 0;
  for (std::uint64_t seed = 1; seed <= scenarios && failures < 5; ++seed) {
    support::Luck luck(seed);
    const std::string found = disagreement(support::random_scenario(luck), reached);
    EXPECT_EQ(found, "") << "seed " << seed;
    failures += !found.empty();
  }
  EXPECT_LT(reached["refused"], scenarios / 5);
  for (const std::string& corner : exact::all_corners()) {
    EXPECT_GE(reached[corner], 20) << corner << " is not reached often enough";
  }
}

TEST(Agreement, HoldsForSmallScenariosToo) {
  exact::Reached reached;
  EXPECT_TRUE(rc::check("the engine and the exact implementation agree", [&] {
    support::Luck luck(*support::tape());
    const std::string found = disagreement(support::random_scenario(luck), reached);
    if (!found.empty()) RC_FAIL(found);
  }));
}

}  // namespace
}  // namespace finsam
