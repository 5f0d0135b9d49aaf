#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>

#include "exact/difference.hpp"
#include "exact/law.hpp"
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

/// `scenario` with fixed offers that together match exactly what there is, a quarter of it per
/// party, so that the pool of the first round is as large as all rooms together.
Scenario with_just_enough_offers(Scenario scenario, support::Luck& luck) {
  Terms& terms = scenario.terms;
  const auto always = [](auto value) { return Dated<decltype(value)>{{{{}, false, value, {}}}}; };
  terms.max_increase = {};
  terms.capital_rule = always(Choice{static_cast<int>(CapitalRule::when_oversubscribed)});
  terms.redistribution_rounds = always(2);
  terms.unit = always(Money<double>{2.0});
  const exact::Law law = exact::law_in(scenario, scenario.first);
  exact::Int left = (law.frame - law.national_support - law.reserve) / 2;

  AmountTable offers;
  const int count = static_cast<int>(scenario.roster.forbund.size());
  for (int i = 0; i < count; ++i) {
    const auto most = static_cast<std::int64_t>(left);
    const auto part = i + 1 < count ? std::min(most, luck.between(0, 2 * most / count)) : most;
    left -= part;
    const bool both_parts = pays_both_parts(scenario.roster, scenario.roster.forbund[i]);
    const auto offer = static_cast<double>(both_parts ? 2 * part : part);
    offers.rows.push_back({i, scenario.first, {offer}, {}});
  }
  MatchingPolicy policy;
  policy.policy = always(Choice{static_cast<int>(MatchingKind::fixed)});
  policy.offers = offers;
  terms.matching = {{MatchingLevel::all, -1, {}, policy}};
  return scenario;
}

TEST(Agreement, HoldsWhereThePoolIsJustEnough) {
  support::Scope scope;
  scope.most_years = 1;
  exact::Reached reached;
  for (std::uint64_t seed = 1; seed <= 400; ++seed) {
    support::Luck luck(seed);
    const Scenario drawn = support::random_scenario(luck, scope);
    const std::string found = disagreement(with_just_enough_offers(drawn, luck), reached);
    ASSERT_EQ(found, "") << "seed " << seed;
  }
  EXPECT_GE(reached["pool is just enough"], 20);
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
