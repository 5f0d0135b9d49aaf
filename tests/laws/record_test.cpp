// Laws of what the run records beside its amounts: every sum, part and difference that a page shows
// fits the amounts that were decided.

#include "laws/law.hpp"

namespace finsam {
namespace {

TEST(Record, TheKeysPartsAndTheBaseGrantAreTheIdeal) {
  expect_law_of_years("key parts", [](const Scenario& scenario, const YearResult& year) {
    std::vector<double> distributed(year.nation.keys.size(), 0.0);
    for (const ForbundYear& row : year.forbund) {
      double ideal = scenario.terms.base_grant.in(year.year)->kr;
      for (std::size_t k = 0; k < row.key_parts.size(); ++k) {
        ideal += row.key_parts[k].kr;
        distributed[k] += row.key_parts[k].kr;
      }
      RC_ASSERT(ideal == row.ideal.kr);
    }
    for (std::size_t k = 0; k < distributed.size(); ++k) {
      RC_ASSERT(year.nation.keys[k].distributed.kr == distributed[k]);
      const double off = distributed[k] - year.nation.keys[k].pot / millionths_per_whole;
      RC_ASSERT(off <= half_a_part * static_cast<double>(year.forbund.size()));
      RC_ASSERT(-off <= half_a_part * static_cast<double>(year.forbund.size()));
    }
    RC_ASSERT(year.nation.base_grants + year.nation.pot == year.nation.distributable);
  });
}

TEST(Record, WhatTheDampingMovedIsTheDifferenceFromTheIdeal) {
  expect_law_of_years("raised and lowered", [](const Scenario&, const YearResult& year) {
    for (const ForbundYear& row : year.forbund) {
      RC_ASSERT(row.ideal.kr + row.raised.kr - row.lowered.kr == row.damped.kr);
      RC_ASSERT(row.raised.kr == 0.0 || row.lowered.kr == 0.0);
      RC_ASSERT(row.damped - Real<double>(row.reduced) == row.after_capital_rule);
    }
    RC_ASSERT(year.nation.ideal.kr == sum(year, &ForbundYear::ideal));
    RC_ASSERT(year.nation.damped.kr == sum(year, &ForbundYear::damped));
  });
}

/// Whether `amount` is `part` of `whole`, held to the grid.
bool is_part(const Ratio& level, double whole, double amount) {
  const double off = level.part * whole / level.whole - amount;
  return off <= half_a_part * 1.001 && off >= -half_a_part * 1.001;
}

TEST(Record, TheLevelIsWhatEveryoneWithinItsBoundsGets) {
  expect_law_of_years("level", [](const Scenario& scenario, const YearResult& year) {
    const NationYear& nation = year.nation;
    if (!nation.damping_level || nation.damping_not_affordable) return;
    const Financing by = financing(scenario, year.year);
    const bool gains = by == Financing::from_gains && !nation.gains_cannot_pay;
    for (const ForbundYear& row : year.forbund) {
      const bool at_bound = row.damped == Real<double>(*row.floor) ||
                            (row.cap && row.damped == Real<double>(*row.cap));
      const bool gainer = row.last_allocation && row.ideal > Real<double>(*row.last_allocation);
      if (at_bound || (gains && !gainer)) continue;
      const double origin = gains                         ? row.last_allocation->kr
                            : by == Financing::above_base ? nation.base.kr
                                                          : 0.0;
      RC_ASSERT(is_part(*nation.damping_level, row.ideal.kr - origin, row.damped.kr - origin));
    }
  });
}

TEST(Record, MatchingAddsUp) {
  expect_law_of_years("matching", [](const Scenario&, const YearResult& year) {
    const NationYear& nation = year.nation;
    for (const ForbundYear& row : year.forbund) {
      RC_ASSERT(row.unmatched == row.possible - row.matched);
      RC_ASSERT(row.settled_off == row.matched - row.settled);
      RC_ASSERT(row.state == row.settled + row.redistributed);
      RC_ASSERT(row.total == row.state + row.municipal + row.regional);
      RC_ASSERT(nation.settlement_level.has_value() == row.unrounded.has_value());
    }
    RC_ASSERT(nation.matched.kr == sum(year, &ForbundYear::matched));
    double taken = 0.0;
    for (std::size_t k = 0; k < nation.rounds.size(); ++k) {
      taken += nation.rounds[k].taken.kr;
      if (k > 0) {
        const RoundYear& before = nation.rounds[k - 1];
        RC_ASSERT(nation.rounds[k].pool == before.pool - before.taken);
      }
    }
    RC_ASSERT(taken == sum(year, &ForbundYear::redistributed));
    RC_ASSERT(nation.redistributed.amount.kr == taken);
  });
}

TEST(Record, TheBracketsAddUpToTheFundsAndTheLimit) {
  expect_law_of_years("brackets", [](const Scenario&, const YearResult& year) {
    for (const ForbundYear& row : year.forbund) {
      double funds = 0.0;
      double product = 0.0;
      for (const TrappanBracket& bracket : row.brackets) {
        funds += bracket.funds.kr;
        product += bracket.part;
      }
      RC_ASSERT(funds == row.trappan_funds.kr);
      RC_ASSERT(floor_divide(product, millionths_per_whole) == row.trappan_limit.kr);
    }
  });
}

TEST(Record, TheEconomyAddsUp) {
  expect_law_of_years("economy", [](const Scenario& scenario, const YearResult& year) {
    const Money<double> fixed = *scenario.terms.admin_fixed.in(year.year);
    const Share<double> executed = *scenario.terms.execution_admin.in(year.year);
    for (const ForbundYear& row : year.forbund) {
      const Money<double> there_is = row.opening_eget_kapital + row.income;
      RC_ASSERT(row.admin_budget == lesser(there_is, fixed + row.admin_by_share));
      RC_ASSERT(row.admin == floor_of(executed, row.admin_budget));
      RC_ASSERT(row.planned == row.income - row.admin_budget + row.from_capital);
      RC_ASSERT(row.budget == greater(Money<double>{0.0}, row.planned));
      RC_ASSERT(row.spent == floor_of(row.execution, row.budget));
      RC_ASSERT(row.opening_eget_kapital + row.eget_kapital_change == row.closing_eget_kapital);
    }
    RC_ASSERT(year.nation.income.kr == sum(year, &ForbundYear::income));
    RC_ASSERT(year.nation.spent.kr == sum(year, &ForbundYear::spent));
    RC_ASSERT(year.nation.budget.kr == sum(year, &ForbundYear::budget));
    RC_ASSERT(year.nation.admin.kr == sum(year, &ForbundYear::admin));
    RC_ASSERT(year.nation.admin_budget.kr == sum(year, &ForbundYear::admin_budget));
  });
}

TEST(Record, APayerPaysToAllItsForbundWhatItPaysToEach) {
  expect_law_of_years("payers", [](const Scenario& scenario, const YearResult& year) {
    std::vector<double> paid(scenario.roster.municipalities.size(), 0.0);
    for (const MunicipalityYear& row : year.municipalities) {
      paid[static_cast<std::size_t>(row.municipality)] += row.contribution.kr;
      RC_ASSERT(row.weight >= 0 && row.weight <= row.weights);
    }
    for (const MunicipalityYear& row : year.municipalities) {
      RC_ASSERT(row.paid.kr == paid[static_cast<std::size_t>(row.municipality)]);
    }
  });
}

}  // namespace
}  // namespace finsam
