#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "exact/difference.hpp"
#include "exact/reached.hpp"
#include "exact/run.hpp"
#include "support/random_luck.hpp"
#include "support/random_scenario.hpp"

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

/// What was met in the scenarios of the seeds from `first` to `last`, on all of which both agree.
exact::Reached expect_agreement(std::uint64_t first, std::uint64_t last,
                                const support::Scope& scope) {
  constexpr int most_failures = 5;
  exact::Reached reached;
  int failures = 0;
  for (std::uint64_t seed = first; seed <= last && failures < most_failures; ++seed) {
    support::Luck luck(seed);
    const std::string found = disagreement(support::random_scenario(luck, scope), reached);
    EXPECT_EQ(found, "") << "seed " << seed;
    failures += !found.empty();
  }
  return reached;
}

TEST(Agreement, EngineAndExactImplementationAgreeOnEveryAmount) {
  constexpr int scenarios = 4000;
  exact::Reached reached = expect_agreement(1, scenarios, {});
  EXPECT_LT(reached["refused"], scenarios / 4);
  for (const std::string& corner : exact::all_corners()) {
    EXPECT_GE(reached[corner], 20) << corner << " is not reached often enough";
  }
}

TEST(Agreement, HoldsForAsManyForbundAsThereAre) {
  support::Scope scope;
  scope.most_forbund = 90;
  scope.most_years = 3;
  expect_agreement(1, 60, scope);
}

TEST(Agreement, HoldsWithinOneYearOfOneForbund) {
  support::Scope scope;
  scope.most_forbund = 1;
  scope.most_years = 1;
  expect_agreement(1, 500, scope);
}

// The same once more with RapidCheck, which makes a scenario that fails as simple as it can.
TEST(Agreement, HoldsForScenariosThatCanBeMadeSimpler) {
  exact::Reached reached;
  EXPECT_TRUE(rc::check("the engine and the exact implementation agree", [&] {
    support::Luck luck = *support::random_luck();
    const std::string found = disagreement(support::random_scenario(luck), reached);
    if (!found.empty()) RC_FAIL(found);
  }));
  for (const std::string& corner : exact::all_corners()) {
    EXPECT_GT(reached[corner], 0) << corner << " is not reached";
  }
}

}  // namespace
}  // namespace finsam
