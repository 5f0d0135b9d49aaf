// What a run begins with: opening allocations spread and tilted.

#include "engine/opening.hpp"

#include "laws/law.hpp"

namespace finsam {
namespace {

/// Checks `law(before, after)` on the opening balances of random scenarios.
template <class Law>
void expect_law_of_openings(const std::string& text, Law law) {
  EXPECT_TRUE(rc::check(text, [&] {
    support::Luck luck = *support::random_luck();
    const Scenario scenario = support::random_scenario(luck, {});
    const StartOfRun start = start_of_run(scenario);
    const auto after = opening_of_run(scenario, start);
    if (!after) RC_DISCARD("refused");
    law(start.opening, *after);
  }));
}

double sum_of(const std::vector<Opening>& opening) {
  double sum = 0.0;
  for (const Opening& each : opening) sum += each.state_allocation.value_or(Money<double>{0.0}).kr;
  return sum;
}

TEST(Opening, KeepsTheSum) {
  expect_law_of_openings("Σ before = Σ after", [](const auto& before, const auto& after) {
    RC_ASSERT(sum_of(before) == sum_of(after));
  });
}

TEST(Opening, LeavesEgetKapitalAndThoseWithoutAnAllocation) {
  expect_law_of_openings("the rest stands", [](const auto& before, const auto& after) {
    RC_ASSERT(before.size() == after.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
      RC_ASSERT(before[i].eget_kapital == after[i].eget_kapital);
      RC_ASSERT(before[i].state_allocation.has_value() == after[i].state_allocation.has_value());
      if (after[i].state_allocation) RC_ASSERT(after[i].state_allocation->kr >= 0.0);
    }
  });
}

TEST(Opening, AHundredPerCentChangesNothing) {
  EXPECT_TRUE(rc::check("100 %", [] {
    support::Luck luck = *support::random_luck();
    Scenario scenario = support::random_scenario(luck, {});
    const Dated<Share<double>> all{{{{}, false, Share<double>{1e6}, {}}}};
    scenario.terms.opening_spread = scenario.terms.opening_tilt = all;
    const StartOfRun start = start_of_run(scenario);
    const auto after = opening_of_run(scenario, start);
    for (std::size_t i = 0; i < start.opening.size(); ++i) {
      const auto& before = start.opening[i].state_allocation;
      const auto& own = after->at(i).state_allocation;
      RC_ASSERT(own.has_value() == before.has_value());
      if (own) RC_ASSERT(*own == *before);
    }
  }));
}

}  // namespace
}  // namespace finsam
