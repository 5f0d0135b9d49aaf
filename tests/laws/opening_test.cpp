// What a run begins with: opening allocations spread and tilted.

#include "engine/opening.hpp"

#include "finsam/rules/opening.hpp"
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
    const int count = *rc::gen::inRange(1, 40);
    std::vector<Money<double>> table;
    std::vector<Real<double>> ideal;
    std::vector<double> population;
    for (int i = 0; i < count; ++i) {
      table.push_back({static_cast<double>(*rc::gen::inRange(0, 100'000'001))});
      ideal.emplace_back(*rc::gen::inRange(0, 2'000'000'000) / 1024.0);
      population.push_back(*rc::gen::inRange(0, 1'000'000'000) / 1024.0);
    }
    const Share<double> all{millionths_per_whole};
    RC_ASSERT(spread_and_tilt(table, ideal, population, all, all) == table);
  }));
}

}  // namespace
}  // namespace finsam
