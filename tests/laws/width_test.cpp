// The law of the packs: two cases side by side give bit for bit what each gives alone.

#include <gtest/gtest.h>

#include <algorithm>

#include "laws/side_by_side.hpp"
#include "support/random_scenario.hpp"

namespace finsam {
namespace {

using support::Luck;
using support::Pair;

template <class T>
void change(Dated<T>& dated, const std::function<T(T)>& other) {
  for (auto& entry : dated.entries) {
    if (entry.value) entry.value = other(*entry.value);
  }
}

/// A scenario of the same shape (roster, years, options) with other numbers.
Scenario with_other_numbers(Scenario scenario, Luck& luck) {
  Terms& terms = scenario.terms;
  const auto share = [&](Share<double>) { return support::random_share(luck); };
  const auto less = [&](Money<double> m) {
    return Money<double>{static_cast<double>(luck.between(0, static_cast<std::int64_t>(m.kr)))};
  };
  change<Money<double>>(terms.base_grant, less);
  change<Money<double>>(terms.reserve, less);
  change<Money<double>>(terms.admin_fixed, less);
  change<Money<double>>(terms.targeted_max, less);
  change<Money<double>>(terms.unit, [&](Money<double>) {
    return Money<double>{luck.pick<double>({1.0, 10.0, 1000.0, 777.0, 1e6})};
  });
  for (auto* dated :
       {&terms.max_decrease, &terms.max_increase, &terms.capital_rate, &terms.other_income_share,
        &terms.admin_share, &terms.use_of_capital, &terms.execution, &terms.execution_admin,
        &terms.startup_factor, &terms.individual_share, &terms.application_growth}) {
    change<Share<double>>(*dated, share);
  }
  for (MatchingRule& rule : terms.matching) {
    change<Share<double>>(rule.policy.growth, share);
    change<Share<double>>(rule.policy.willingness, share);
  }
  if (terms.application_table) {
    for (AmountTable::Row& row : terms.application_table->rows) row.amount = less(row.amount);
  }
  for (auto& entry : terms.trappan_steps.entries) {
    for (TrappanStep& step : *entry.value) step.share = support::random_share(luck);
  }
  for (Opening& opening : scenario.opening) {
    if (opening.state_allocation) opening.state_allocation = less(*opening.state_allocation);
    opening.eget_kapital = less(opening.eget_kapital);
  }
  return scenario;
}

/// What one year of one case gives alone, and the case's own columns.
struct Alone {
  Prepared& prepared;
  Standing<double> carried;
  explicit Alone(Prepared& own) : prepared(own), carried(own.opening) {}
};

/// Runs both ways, year by year; returns how many years were compared.
int compare_widths(Prepared& first, Prepared& second) {
  Arena arena;
  Standing<Pair> carried = support::joined(arena, first.opening, second.opening);
  Alone alone[2] = {Alone(first), Alone(second)};
  int compared = 0;
  for (std::size_t y = 0; y < first.years.size(); ++y) {
    const YearShape& shape = first.years[y].shape;
    const auto terms = support::joined(arena, first.years[y].numbers, second.years[y].numbers);
    const YearColumns<Pair> columns(arena, shape);
    const auto nation = simulate_year<Pair>(shape, terms, carried, columns);
    carried = carried_out_of(columns.amounts, nation);
    for (int k = 0; k < 2; ++k) {
      Alone& own = alone[k];
      const PreparedYear& year = own.prepared.years[y];
      const YearColumns<double> own_columns(own.prepared.arena, year.shape);
      const auto own_nation =
          simulate_year<double>(year.shape, year.numbers, own.carried, own_columns);
      own.carried = carried_out_of(own_columns.amounts, own_nation);
      EXPECT_EQ(support::lane_of(shape, columns.amounts, nation, k),
                support::lane_of(year.shape, own_columns.amounts, own_nation, 0))
          << "year " << y << ", case " << k;
    }
    ++compared;
    if (any(nation.beyond_bounds > Pair(0.0))) break;
  }
  return compared;
}

TEST(Laws, WidthOneAndPackOfTwoAgreeBitForBit) {
  int compared = 0;
  for (std::uint64_t seed = 1; seed <= 3000; ++seed) {
    Luck luck(seed);
    const Scenario scenario = support::random_scenario(luck);
    auto first = prepare(scenario);
    auto second = prepare(with_other_numbers(scenario, luck));
    if (!first || !second) continue;
    compared += compare_widths(*first, *second);
    if (::testing::Test::HasFailure()) {
      FAIL() << "first differing seed: " << seed;
    }
  }
  EXPECT_GE(compared, 3000);
}

}  // namespace
}  // namespace finsam
