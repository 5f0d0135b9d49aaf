// What a comparison of two runs promises, over random scenarios and reforms of them.

#include "analysis/compare.hpp"

#include <gtest/gtest.h>

#include <set>

#include "analysis/outcome.hpp"
#include "analysis/unlike_runs.hpp"
#include "laws/law.hpp"
#include "report/csv.hpp"
#include "report/json.hpp"
#include "report/tables.hpp"
#include "report/term_differences.hpp"
#include "store/stored_table.hpp"

namespace finsam {
namespace {

ComparedRun compared(const Scenario& scenario, const Results& results) {
  return {scenario, result_tables(scenario, results), "0", "1"};
}

/// A reform of `base`: the same roster and data, and terms from another random scenario.
Scenario reformed(Scenario base, const Scenario& other) {
  Terms& terms = base.terms;
  terms.base_grant = other.terms.base_grant;
  terms.damping = other.terms.damping;
  terms.max_decrease = other.terms.max_decrease;
  terms.max_increase = other.terms.max_increase;
  terms.financing = other.terms.financing;
  terms.redistribution_rounds = other.terms.redistribution_rounds;
  terms.execution = other.terms.execution;
  terms.use_of_capital = other.terms.use_of_capital;
  terms.individual_share = other.terms.individual_share;
  terms.cost_per_participant = other.terms.cost_per_participant;
  return base;
}

/// Checks `law(base, reform)` on two runs: of a random scenario and a reform of it, or of two
/// scenarios that have little in common.
template <class Law>
void expect_law_of_two(const std::string& text, Law law) {
  EXPECT_TRUE(rc::check(text, [&] {
    support::Luck luck = *support::random_luck();
    const Scenario base = support::random_scenario(luck);
    const Scenario other = support::random_scenario(luck);
    const Scenario reform = luck.chance(70) ? reformed(base, other) : other;
    const auto of_base = run(base);
    const auto of_reform = run(reform);
    if (!of_base || !of_reform) RC_DISCARD("refused");
    law(compared(base, *of_base), compared(reform, *of_reform));
  }));
}

template <class Each>
void for_each_value(const Comparison& comparison, Each each) {
  for (const ComparedLevel& level : comparison.levels) {
    for (const ComparedUnit& unit : level.units) {
      for (const ComparedYear& year : unit.years) {
        for (const ComparedValue& value : year.values) each(value);
      }
      for (const ComparedValue& value : unit.all) each(value);
    }
  }
}

TEST(Compare, AScenarioWithItselfIsZeroInEveryCell) {
  expect_law("compare(A, A) = 0", {}, [](const Scenario& scenario, const Results& results) {
    const ComparedRun one = compared(scenario, results);
    const Comparison comparison = compare(one, one);
    for_each_value(comparison, [](const ComparedValue& value) {
      RC_ASSERT(value.base == value.reform);
      RC_ASSERT(value.difference.value_or(0) == 0);
      RC_ASSERT(value.difference.has_value() == value.base.has_value());
      RC_ASSERT(value.per_cent.value_or(0) == 0);
      RC_ASSERT(value.kr_per_inhabitant.value_or(0) == 0);
    });
    for (const ComparedLevel& level : comparison.levels) {
      const Outcome outcome = outcome_of(level, {0.0});
      RC_ASSERT(outcome.more.empty() && outcome.less.empty());
    }
    RC_ASSERT(!unlike_runs(one, one, comparison).any());
    RC_ASSERT(
        term_differences(scenario, scenario, scenario.first, scenario.last, TermStyle::scenario)
            .empty());
  });
}

std::optional<std::int64_t> negative(std::optional<std::int64_t> value) {
  return value ? std::optional(-*value) : std::nullopt;
}

void assert_opposite(const ComparedValue& there, const ComparedValue& back) {
  RC_ASSERT(back.base == there.reform);
  RC_ASSERT(back.reform == there.base);
  RC_ASSERT(back.difference == negative(there.difference));
  RC_ASSERT(back.kr_per_inhabitant == negative(there.kr_per_inhabitant));
}

const ComparedUnit& unit_called(const ComparedLevel& level, const std::string& id) {
  for (const ComparedUnit& unit : level.units) {
    if (unit.id == id) return unit;
  }
  RC_FAIL("no unit " + id);
}

TEST(Compare, TheOtherWayRoundEveryDifferenceIsTheNegative) {
  expect_law_of_two(
      "compare(A, B) = -compare(B, A)", [](const ComparedRun& base, const ComparedRun& reform) {
        const Comparison there = compare(base, reform);
        const Comparison back = compare(reform, base);
        RC_ASSERT(there.years == back.years);
        for (std::size_t i = 0; i < there.levels.size(); ++i) {
          RC_ASSERT(there.levels[i].units.size() == back.levels[i].units.size());
          for (const ComparedUnit& unit : there.levels[i].units) {
            const ComparedUnit& other = unit_called(back.levels[i], unit.id);
            RC_ASSERT(unit.in_base == other.in_reform && unit.in_reform == other.in_base);
            RC_ASSERT(unit.years.size() == other.years.size());
            for (std::size_t k = 0; k < unit.all.size(); ++k) {
              assert_opposite(unit.all[k], other.all[k]);
              for (std::size_t y = 0; y < unit.years.size(); ++y) {
                assert_opposite(unit.years[y].values[k], other.years[y].values[k]);
              }
            }
          }
        }
      });
}

TEST(Compare, TheWholeIsTheSumOfTheYears) {
  expect_law_of_two("all = sum of years", [](const ComparedRun& base, const ComparedRun& reform) {
    const Comparison comparison = compare(base, reform);
    for (const ComparedLevel& level : comparison.levels) {
      const auto quantities = quantities_of(level.level);
      for (const ComparedUnit& unit : level.units) {
        for (std::size_t k = 0; k < quantities.size(); ++k) {
          std::int64_t of_base = 0;
          std::int64_t of_reform = 0;
          for (const ComparedYear& year : unit.years) {
            of_base += year.values[k].base.value_or(0);
            of_reform += year.values[k].reform.value_or(0);
          }
          if (quantities[k].sum == Sum::last_year) {
            const bool to_the_end = unit.years.back().year == comparison.years.back();
            of_base = to_the_end ? unit.years.back().values[k].base.value_or(0) : 0;
            of_reform = to_the_end ? unit.years.back().values[k].reform.value_or(0) : 0;
          }
          RC_ASSERT(unit.all[k].base.value_or(0) == of_base);
          RC_ASSERT(unit.all[k].reform.value_or(0) == of_reform);
          if (unit.all[k].difference) RC_ASSERT(*unit.all[k].difference == of_reform - of_base);
        }
      }
    }
  });
}

std::size_t place_of(Level level, std::string_view name) {
  const auto quantities = quantities_of(level);
  std::size_t place = 0;
  while (quantities[place].name != name) ++place;
  return place;
}

TEST(Compare, TheForbundAddUpToTheNation) {
  constexpr std::pair<const char*, const char*> names[] = {{"state", "state"},
                                                           {"municipal", "municipal"},
                                                           {"regional", "regional"},
                                                           {"closing_eget_kapital", "eget_kapital"},
                                                           {"excess", "excess"}};
  expect_law_of_two("förbund = nation", [&](const ComparedRun& base, const ComparedRun& reform) {
    const Comparison comparison = compare(base, reform);
    if (comparison.years.empty()) RC_DISCARD("no year in common");
    const ComparedUnit& nation = comparison.levels[0].units.front();
    for (const auto& [of_forbund, of_nation] : names) {
      std::int64_t sum = 0;
      for (const ComparedUnit& unit : comparison.levels[1].units) {
        sum += *unit.all[place_of(Level::forbund, of_forbund)].difference;
      }
      RC_ASSERT(nation.all[place_of(Level::nation, of_nation)].difference == sum);
    }
  });
}

TEST(Compare, WhatMunicipalitiesAndRegionsPayAddsUpToTheNation) {
  expect_law_of_two("payers = nation", [&](const ComparedRun& base, const ComparedRun& reform) {
    const Comparison comparison = compare(base, reform);
    if (comparison.years.empty()) RC_DISCARD("no year in common");
    std::int64_t paid = 0;
    for (const ComparedLevel* level : {&comparison.levels[2], &comparison.levels[3]}) {
      for (const ComparedUnit& unit : level->units) paid += *unit.all.front().difference;
    }
    const ComparedUnit& nation = comparison.levels[0].units.front();
    RC_ASSERT(paid == *nation.all[place_of(Level::nation, "municipal")].difference +
                          *nation.all[place_of(Level::nation, "regional")].difference);
  });
}

TEST(Compare, EveryUnitIsListedOnceAsMoreLessOrWithin) {
  expect_law_of_two("outcome", [](const ComparedRun& base, const ComparedRun& reform) {
    const Comparison comparison = compare(base, reform);
    for (const ComparedLevel& level : comparison.levels) {
      const Outcome outcome = outcome_of(level, {1000.0});
      std::set<int> listed;
      for (const auto* list : {&outcome.more, &outcome.less, &outcome.within}) {
        listed.insert(list->begin(), list->end());
      }
      RC_ASSERT(listed.size() == level.units.size());
      RC_ASSERT(outcome.more.size() + outcome.less.size() + outcome.within.size() == listed.size());
    }
  });
}

TEST(Compare, TheNumbersAreThoseOfTheRuns) {
  expect_law("numbers", {}, [](const Scenario& scenario, const Results& results) {
    const ComparedRun one = compared(scenario, results);
    const Comparison comparison = compare(one, one);
    for (const YearResult& year : results.years) {
      for (const ForbundYear& row : year.forbund) {
        const std::string& id = scenario.roster.forbund[row.forbund].id;
        const ComparedUnit& unit = unit_called(comparison.levels[1], id);
        const auto& values = unit.years[year.year.number - scenario.first.number].values;
        const auto is = [&](std::string_view name, double amount) {
          return values[place_of(Level::forbund, name)].base == static_cast<std::int64_t>(amount);
        };
        RC_ASSERT(is("state", row.state.kr));
        RC_ASSERT(is("municipal", row.municipal.kr));
        RC_ASSERT(is("regional", row.regional.kr));
        RC_ASSERT(is("income", row.income.kr));
        RC_ASSERT(is("closing_eget_kapital", row.closing_eget_kapital.kr));
        RC_ASSERT(is("excess", row.excess.kr));
      }
    }
  });
}

TEST(StoredTables, AreReadBackAsTheyWereWritten) {
  expect_law("tables", {}, [](const Scenario& scenario, const Results& results) {
    const auto tables = result_tables(scenario, results);
    for (std::size_t i = 0; i < tables.size(); ++i) {
      const TableShape& shape = table_shapes[i];
      for (const CsvDialect dialect : {CsvDialect::plain, CsvDialect::excel}) {
        const auto csv = table_from_csv(shape, "x", to_csv(tables[i], dialect));
        RC_ASSERT(csv.has_value());
        RC_ASSERT(csv->rows == tables[i].rows);
      }
      const auto json = table_from_json(shape, "x", to_json(tables[i]));
      RC_ASSERT(json.has_value());
      RC_ASSERT(json->rows == tables[i].rows);
      RC_ASSERT(impossible_amounts(shape, tables[i]) == "");
    }
  });
}

}  // namespace
}  // namespace finsam
