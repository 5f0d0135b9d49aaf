// Cases whose parties keep to a growth: the same for all, or not.

#include <gtest/gtest.h>

#include <optional>
#include <vector>

#include "engine/batch.hpp"
#include "engine/choose_kernel.hpp"
#include "support/small_world.hpp"

namespace finsam {
namespace {

using support::always;
using support::chosen;
using support::kr;
using support::percent;

/// A rule by which a party's growth is held [millionths].
MatchingRule rule_of(MatchingLevel level, int place, std::optional<Party> party, double growth) {
  MatchingRule rule{level, place, party, {}};
  rule.policy.policy = chosen(MatchingKind::growth_cap);
  rule.policy.growth = always(Share<double>{growth});
  return rule;
}

/// Three years in which the spärr holds Alfa up, and what is not claimed pays for it.
Scenario world_with(const std::vector<MatchingRule>& rules) {
  Scenario world = support::small_world();
  world.last = Year{2022};
  world.terms.damping = chosen(DampingRule::sparr);
  world.terms.financing = chosen(Financing::from_unclaimed);
  world.terms.use_of_capital = always(percent(20));
  world.terms.execution = always(percent(95));
  world.terms.matching = rules;
  for (auto& opening : world.opening) opening.state_allocation = kr(2'003'000);
  world.opening[0].state_allocation = kr(3'456'000);
  return world;
}

/// The growth of the rule `swept` in each case, by every kernel, and what `run` says of it.
void expect_as_run(std::vector<MatchingRule> rules, std::size_t swept) {
  const std::vector<double> growths = {0,       20'000, 111'111, 47'000, 1'000'000,
                                       333'333, 500,    99'999,  0};
  const std::vector<KeptAmount> amounts = {KeptAmount::state, KeptAmount::closing,
                                           KeptAmount::excess};
  std::vector<Measure> measures;
  for (const KeptAmount of : amounts) measures.push_back({of, Together::sum, 0.0, nullptr});
  const std::vector<MatchingRule> before = rules;
  rules[swept].policy.growth.entries[0].place.file = "--set growth=x";
  const auto batch = Batch::of(world_with(rules), {"growth"}, measures);
  ASSERT_TRUE(batch.has_value());
  for (const Kernel* kernel : kernels_here()) {
    std::vector<double> results(growths.size() * 9);
    ASSERT_TRUE(batch->run(*kernel, growths, {}, results, 1).empty());
    for (std::size_t c = 0; c < growths.size(); ++c) {
      rules = before;
      rules[swept].policy.growth = always(Share<double>{growths[c]});
      const auto alone = run(world_with(rules));
      ASSERT_TRUE(alone.has_value());
      for (std::size_t y = 0; y < 3; ++y) {
        const NationYear& nation = alone->years[y].nation;
        EXPECT_EQ(results[c * 9 + y], nation.state.kr) << kernel->isa << " " << growths[c];
        EXPECT_EQ(results[c * 9 + 3 + y], nation.eget_kapital.kr) << kernel->isa;
        EXPECT_EQ(results[c * 9 + 6 + y], nation.excess.kr) << kernel->isa;
      }
    }
  }
}

TEST(Growth, OfAllByOneRule) {
  expect_as_run({rule_of(MatchingLevel::all, 0, std::nullopt, 0)}, 0);
}

TEST(Growth, OfEachPartyByItsOwn) {
  const MatchingRule municipal = rule_of(MatchingLevel::all, 0, Party::municipal, 77'777);
  const MatchingRule regional = rule_of(MatchingLevel::all, 0, Party::regional, 150'000);
  expect_as_run({municipal, regional}, 0);
  expect_as_run({municipal, regional}, 1);
}

TEST(Growth, OfOneByAnother) {
  const MatchingRule all = rule_of(MatchingLevel::all, 0, std::nullopt, 55'555);
  const MatchingRule beta = rule_of(MatchingLevel::forbund, 1, std::nullopt, 55'555);
  expect_as_run({all, beta}, 0);
  expect_as_run({all, beta}, 1);
  // Each party's rule for all in turn, beside one förbund whose other party has its own.
  const MatchingRule municipal = rule_of(MatchingLevel::all, 0, Party::municipal, 55'555);
  const MatchingRule regional = rule_of(MatchingLevel::all, 0, Party::regional, 55'555);
  expect_as_run({municipal, regional, rule_of(MatchingLevel::forbund, 1, Party::regional, 20'000)},
                0);
  expect_as_run({municipal, regional, rule_of(MatchingLevel::forbund, 1, Party::municipal, 20'000)},
                1);
  const MatchingRule its_region = rule_of(MatchingLevel::forbund, 2, Party::regional, 55'555);
  expect_as_run({all, its_region}, 1);
}

}  // namespace
}  // namespace finsam
