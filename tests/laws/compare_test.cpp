// What a comparison of two runs promises, over random scenarios and reforms of them.

#include "analysis/compare.hpp"

#include <gtest/gtest.h>

#include <set>

#include "analysis/outcome.hpp"
#include "analysis/unlike_runs.hpp"
#include "laws/compare_laws.hpp"
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

TEST(Compare, AScenarioWithItselfIsZeroInEveryCell) {
  expect_law("compare(A, A) = 0", {}, [](const Scenario& scenario, const Results& results) {
    const ComparedRun one = compared(scenario, results);
    const Comparison comparison = compare(one, one);
    RC_ASSERT(broken_zero(comparison) == "");
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

TEST(Compare, TheOtherWayRoundEveryDifferenceIsTheNegative) {
  expect_law_of_two(
      "compare(A, B) = -compare(B, A)", [](const ComparedRun& base, const ComparedRun& reform) {
        RC_ASSERT(broken_opposite(compare(base, reform), compare(reform, base)) == "");
      });
}

TEST(Compare, TheWholeIsTheSumOfTheYears) {
  expect_law_of_two("all = sum of years", [](const ComparedRun& base, const ComparedRun& reform) {
    RC_ASSERT(broken_sums(compare(base, reform)) == "");
  });
}

TEST(Compare, TheUnitsAddUpToTheNation) {
  expect_law_of_two("units = nation", [](const ComparedRun& base, const ComparedRun& reform) {
    const Comparison comparison = compare(base, reform);
    if (comparison.years.empty()) RC_DISCARD("no year in common");
    RC_ASSERT(broken_nation(comparison) == "");
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
        const auto in_year =
            std::find_if(unit.years.begin(), unit.years.end(),
                         [&](const ComparedYear& each) { return each.year == year.year.number; });
        RC_ASSERT(in_year != unit.years.end());
        const auto& values = in_year->values;
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
