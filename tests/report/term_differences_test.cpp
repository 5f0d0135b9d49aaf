#include "report/term_differences.hpp"

#include <gmock/gmock.h>

#include "support/small_world.hpp"

namespace finsam {
namespace {

using support::always;
using support::chosen;
using support::kr;
using support::percent;
using support::small_world;
using ::testing::IsEmpty;

/// "key first–last: base → reform", one per difference.
std::vector<std::string> told(const Scenario& base, const Scenario& reform,
                              TermStyle style = TermStyle::scenario) {
  std::vector<std::string> lines;
  for (const TermDifference& one : term_differences(base, reform, Year{2020}, Year{2023}, style)) {
    lines.push_back(one.key + " " + years_text(one.first, one.last) + ": " + one.base + " → " +
                    one.reform);
  }
  return lines;
}

using Lines = std::vector<std::string>;

TEST(TermDifferences, AScenarioHasNoneWithItself) {
  EXPECT_THAT(told(small_world(), small_world()), IsEmpty());
}

TEST(TermDifferences, AreToldByStretchesOfYears) {
  Scenario reform = small_world();
  reform.terms.base_grant = {{{Year{2020}, false, kr(400e3), {}},
                              {Year{2021}, false, kr(500e3), {}},
                              {Year{2023}, true, kr(400e3), {}}}};
  EXPECT_EQ(told(small_world(), reform), Lines{"base_grant 2021–2022: 400 tkr → 500 tkr"});
  reform.terms.base_grant = {{{Year{2020}, false, kr(500e3), {}},
                              {Year{2021}, true, kr(400e3), {}},
                              {Year{2023}, true, kr(600e3), {}}}};
  EXPECT_EQ(told(small_world(), reform),
            (Lines{"base_grant 2020: 400 tkr → 500 tkr", "base_grant 2022: 400 tkr → 500 tkr",
                   "base_grant 2023: 400 tkr → 600 tkr"}));
}

TEST(TermDifferences, ADefaultIsAsGoodAsWritten) {
  Scenario unsaid = small_world();
  unsaid.terms.lag.entries.clear();
  unsaid.terms.max_increase = {};
  Scenario said = small_world();
  said.terms.max_increase = {{{std::nullopt, false, std::nullopt, {}}}};
  EXPECT_THAT(told(unsaid, said), IsEmpty());
  said.terms.max_increase = always(percent(20));
  EXPECT_EQ(told(unsaid, said), Lines{"damping.max_increase 2020–2023: none → 20 %"});
}

TEST(TermDifferences, SpeakBothLanguages) {
  Scenario reform = small_world();
  reform.terms.keys[0].weight = always(percent(62.5));
  reform.terms.keys[1].weight = always(percent(37.5));
  EXPECT_EQ(told(small_world(), reform, TermStyle::sv).front(),
            "keys.need 2020–2023: 75\u00a0% → 62,5\u00a0%");
  EXPECT_EQ(told(small_world(), reform, TermStyle::en).front(), "keys.need 2020–2023: 75% → 62.5%");
  const auto all = term_differences(small_world(), reform, Year{2020}, Year{2020}, TermStyle::sv);
  EXPECT_EQ(all.front().meaning, key_weight().text_sv);
}

TEST(TermDifferences, AKeyThatIsNotWeighedWeighsNothing) {
  Scenario reform = small_world();
  reform.terms.keys = {{"need", always(percent(100))}};
  EXPECT_EQ(told(small_world(), reform),
            (Lines{"keys.need 2020–2023: 75 % → 100 %", "keys.population 2020–2023: 25 % → "}));
  Scenario zero = reform;
  zero.terms.keys.push_back({"population", always(percent(0))});
  EXPECT_THAT(told(reform, zero), IsEmpty());
}

TEST(TermDifferences, MatchingRulesByWhomTheyCover) {
  Scenario base = small_world();
  Scenario reform = small_world();
  MatchingPolicy cap;
  cap.policy = chosen(MatchingKind::growth_cap);
  cap.growth = always(percent(10));
  MatchingPolicy full;
  full.policy = chosen(MatchingKind::full);
  base.terms.matching = {{MatchingLevel::all, -1, std::nullopt, cap}};
  reform.terms.matching = {{MatchingLevel::forbund, 1, Party::regional, full},
                           {MatchingLevel::all, -1, std::nullopt, cap}};
  reform.terms.matching[1].policy.growth = always(percent(5));
  EXPECT_EQ(told(base, reform),
            (Lines{"matching.all.growth 2020–2023: 10 % → 5 %",
                   "matching.forbund.beta.regional.policy 2020–2023:  → full"}));
}

TEST(TermDifferences, StepsOfTrappan) {
  Scenario reform = small_world();
  reform.terms.trappan_steps =
      always(std::vector<TrappanStep>{{kr(2e6), percent(60)}, {std::nullopt, percent(20)}});
  EXPECT_EQ(told(small_world(), reform, TermStyle::en),
            Lines{"trappan.steps 2020–2023: 20% → 60% up to 2,000,000\u00a0kr, 20% above"});
}

TEST(TermDifferences, MunicipalitiesOutsideAnyRegion) {
  Scenario reform = small_world();
  reform.roster.municipalities[0].outside_region = true;
  EXPECT_EQ(told(small_world(), reform), Lines{"data.outside_region 2020–2023:  → 1001"});
}

TEST(TermDifferences, TablesOfTermsByTheirContent) {
  Scenario base = small_world();
  Scenario reform = small_world();
  TableProvenance table;
  table.role = "economy.other_income_table";
  table.file = "a/other.csv";
  table.sha256 = "0123456789ab";
  base.provenance = {table};
  EXPECT_EQ(told(base, reform), Lines{"economy.other_income_table 2020–2023: other.csv → "});
  table.sha256 = "ba9876543210";
  reform.provenance = {table};
  EXPECT_EQ(told(base, reform), Lines{"economy.other_income_table 2020–2023: other.csv "
                                      "(01234567…) → other.csv (ba987654…)"});
}

TEST(TermDifferences, SayWhatIsAnAssumption) {
  Scenario reform = small_world();
  reform.terms.lag = always(1);
  reform.terms.base_grant = always(kr(1));
  const auto all = term_differences(small_world(), reform, Year{2020}, Year{2020}, TermStyle::en);
  ASSERT_EQ(all.size(), 2u);
  for (const TermDifference& one : all) EXPECT_EQ(one.assumption, one.key == "lag") << one.key;
}

}  // namespace
}  // namespace finsam
