// Which reasons a page gives, case by case: the worked examples of tests/cases, whose arithmetic
// stands in them, and a few scenarios of its own.

#include <gmock/gmock.h>

#include "explain/pages.hpp"
#include "finsam/read_scenario.hpp"
#include "report/explain_sentences.hpp"

namespace finsam::test {
namespace {

using ::testing::ElementsAre;
using ::testing::ElementsAreArray;
using ::testing::HasSubstr;

using Ids = std::vector<std::string>;

/// A step of the page of a förbund in a year of a scenario, and the sentences it has.
struct ReasonCase {
  const char* scenario;
  const char* forbund;
  const char* step;
  Ids sentences;
  int year = 0;  ///< 0: the last one
};

std::string file_of(const std::string& name) {
  return (name.find('/') == std::string::npos ? "tests/cases/" : "tests/") + name + ".yaml";
}

Subject forbund_of(const WholeRun& run, const std::string& id) {
  for (std::size_t i = 0; i < run.scenario.roster.forbund.size(); ++i) {
    if (run.scenario.roster.forbund[i].id == id) {
      return {SubjectKind::forbund, static_cast<int>(i)};
    }
  }
  ADD_FAILURE() << "no förbund " << id;
  return {};
}

Step step_of(const Explanation& page, const std::string& id) {
  for (const Step& step : page.steps) {
    if (step.id == id) return step;
  }
  ADD_FAILURE() << "no step " << id;
  return {};
}

Step step_of(const ReasonCase& one) {
  const WholeRun run = run_of(file_of(one.scenario));
  const Year year = one.year == 0 ? run.scenario.last : Year{one.year};
  return step_of(explain(run.scenario, run.results, forbund_of(run, one.forbund), year), one.step);
}

const ReasonCase reason_cases[] = {
    // Who the förbund is.
    {"ideal", "alfa", "roster", {"roster.one_member", "roster.new"}},
    {"ideal", "gamma", "roster", {"roster.members", "roster.new"}},
    {"contributions_of_several_regions",
     "alfa",
     "roster",
     {"roster.members_of_regions", "roster.new"}},
    {"gotland", "gotland", "roster", {"roster.outside_region", "roster.new"}},
    {"explain/scenarios/a_new_forbund_grows_up",
     "alfa",
     "roster",
     {"roster.one_member", "roster.in_startup"}},

    // What happened to it on 1 January.
    {"event_merge", "nya", "roster", {"roster.takes_over", "roster.members_of_regions"}},
    {"event_leave_and_join", "alfa", "roster", {"roster.keeps", "roster.members_of_regions"}},
    {"event_leave_and_join", "beta", "roster", {"roster.one_member"}},
    {"event_dissolve",
     "beta",
     "dissolution",
     {"dissolved.members", "dissolved.paid_back", "dissolved.books"}},
    {"explain/scenarios/new_ones_merge",
     "alfabeta",
     "roster",
     {"roster.takes_over_capital", "roster.members", "roster.new"}},

    // The spärr: spared by it, or lowered to pay for others, under each financing.
    {"sparr_proportional",
     "alfa",
     "damping",
     {"damping.rule", "damping.from_accepted", "damping.floor", "damping.raised_to_floor",
      "damping.raised", "damping.lowered", "damping.share_of_ideal"}},
    {"sparr_proportional",
     "beta",
     "damping",
     {"damping.rule", "damping.from_accepted", "damping.floor", "damping.lowered_to_pay",
      "damping.raised", "damping.lowered", "damping.share_of_ideal"}},
    {"sparr_above_base",
     "beta",
     "damping",
     {"damping.rule", "damping.from_accepted", "damping.floor", "damping.lowered_to_pay",
      "damping.raised", "damping.lowered", "damping.share_above_base"}},
    {"sparr_from_gains",
     "beta",
     "damping",
     {"damping.rule", "damping.from_accepted", "damping.floor", "damping.lowered_to_pay",
      "damping.raised", "damping.lowered", "damping.share_of_gain"}},
    {"sparr_from_unclaimed",
     "beta",
     "damping",
     {"damping.rule", "damping.from_accepted", "damping.floor", "damping.untouched",
      "damping.raised", "damping.from_unclaimed"}},
    {"gains_cannot_pay",
     "beta",
     "damping",
     {"damping.rule", "damping.from_accepted", "damping.floor", "damping.lowered_to_floor",
      "damping.gains_cannot_pay", "damping.raised", "damping.lowered", "damping.share_of_ideal"}},
    {"damping_not_affordable",
     "alfa",
     "damping",
     {"damping.rule", "damping.from_accepted", "damping.floor", "damping.cap",
      "damping.not_affordable", "damping.scaled"}},
    {"damping_none", "alfa", "damping", {"damping.none"}},
    {"max_increase",
     "alfa",
     "damping",
     {"damping.rule", "damping.from_accepted", "damping.floor", "damping.cap",
      "damping.lowered_to_cap", "damping.raised", "damping.lowered_by_caps",
      "damping.share_of_ideal"}},
    {"max_increase",
     "beta",
     "damping",
     {"damping.rule", "damping.from_accepted", "damping.floor", "damping.cap",
      "damping.raised_by_others_caps", "damping.raised", "damping.lowered_by_caps",
      "damping.share_of_ideal"}},
    {"max_increase_leaves_money",
     "alfa",
     "damping",
     {"damping.rule", "damping.from_accepted", "damping.floor", "damping.cap",
      "damping.lowered_to_cap", "damping.capped"}},
    {"no_last_allocation",
     "gamma",
     "damping",
     {"damping.rule", "damping.new_with_cap", "damping.new_at_floor", "damping.raised",
      "damping.lowered", "damping.share_of_ideal"}},
    {"reference_possible",
     "alfa",
     "damping",
     {"damping.rule", "damping.from_possible", "damping.floor", "damping.untouched",
      "damping.nobody_moved"}},

    // The capital rules.
    {"capital_reduce",
     "gamma",
     "capital_rule",
     {"capital_rule.reduce_excess", "capital_rule.reduce_to_base"}},
    {"capital_reduce", "beta", "capital_rule", {"capital_rule.reduce_no_excess"}},
    {"capital_reduce_below_the_floor",
     "alfa",
     "capital_rule",
     {"capital_rule.reduce_excess", "capital_rule.reduce_all"}},
    {"explain/scenarios/nothing_above_the_base",
     "alfa",
     "capital_rule",
     {"capital_rule.reduce_excess", "capital_rule.reduce_nothing_above_base"}},
    {"when_oversubscribed", "beta", "capital_rule", {"capital_rule.oversubscribed"}},
    {"when_oversubscribed", "alfa", "capital_rule", {"capital_rule.oversubscribed_no_excess"}},
    {"explain/scenarios/new_with_capital", "alfa", "capital_rule", {"capital_rule.exempt_new"}},
    {"explain/scenarios/new_with_capital",
     "beta",
     "capital_rule",
     {"capital_rule.exempt_no_excess"}},

    // Matching by each policy, settlement and redistribution.
    {"matching_full", "alfa", "matching", {"matching.rule", "matching.full"}},
    {"matching_without_last_year", "alfa", "matching", {"matching.rule", "matching.no_last"}, 2020},
    {"matching_willingness",
     "alfa",
     "matching",
     {"matching.rule", "matching.willingness", "matching.held_by_both", "redistribution.none"}},
    {"matching_willingness",
     "beta",
     "matching",
     {"matching.rule", "matching.willingness_no_increase", "matching.all_matched"}},
    {"matching_fixed",
     "alfa",
     "matching",
     {"matching.rule", "matching.fixed", "matching.fixed", "matching.held", "redistribution.none"}},
    {"gotland",
     "gotland",
     "matching",
     {"matching.rule_outside_region", "matching.fixed", "matching.full", "matching.held",
      "redistribution.none"}},
    {"explain/scenarios/regions_hold",
     "alfa",
     "matching",
     {"matching.rule", "matching.full", "matching.growth_cap", "matching.held",
      "redistribution.none"}},
    {"sparr_from_unclaimed_enough",
     "alfa",
     "matching",
     {"matching.rule", "matching.full", "settlement.not_needed"}},
    {"explain/scenarios/settled_to_the_floor",
     "alfa",
     "matching",
     {"matching.rule", "matching.full", "settlement.needed", "settlement.lowered"}},
    {"explain/scenarios/settled_to_the_floor",
     "beta",
     "matching",
     {"matching.rule", "matching.full", "settlement.needed", "settlement.lowered_to_floor"}},
    {"explain/scenarios/settled_to_the_floor",
     "gamma",
     "matching",
     {"matching.rule", "matching.full", "settlement.needed", "settlement.protected"}},
    {"from_unclaimed_not_affordable",
     "alfa",
     "matching",
     {"matching.rule", "matching.full", "settlement.not_affordable", "settlement.lowered"}},
    {"redistribution",
     "alfa",
     "matching",
     {"matching.rule", "matching.growth_cap", "matching.held_by_both", "redistribution.pool",
      "redistribution.no_room"}},
    {"when_oversubscribed",
     "beta",
     "matching",
     {"matching.rule", "matching.growth_cap", "matching.all_matched", "redistribution.pool",
      "redistribution.withheld"}},
    {"when_oversubscribed",
     "gamma",
     "matching",
     {"matching.rule", "matching.growth_cap", "matching.all_matched", "redistribution.pool",
      "redistribution.got"}},

    // Who pays, and what is done with it.
    {"contributions_equal",
     "gamma",
     "contributions",
     {"contributions.quarters", "contributions.equally"}},
    {"contributions_of_several_regions",
     "alfa",
     "contributions",
     {"contributions.quarters", "contributions.by_population", "contributions.several_regions"}},
    {"gotland", "gotland", "contributions", {"contributions.outside_region"}},
    {"economy_no_budget",
     "alfa",
     "economy",
     {"economy.income_of_parties", "economy.admin", "economy.no_budget", "economy.closing_down",
      "economy.books"}},
    {"economy_admin_takes_all",
     "alfa",
     "economy",
     {"economy.income_of_parties", "economy.admin_takes_all", "economy.closing_down",
      "economy.books"}},
    {"explain/scenarios/a_new_forbund_grows_up",
     "alfa",
     "economy",
     {"economy.income_of_parties", "economy.admin", "economy.budget", "economy.startup",
      "economy.closing_up", "economy.books"}},
    {"trappan_whole_state",
     "alfa",
     "trappan",
     {"trappan.of_state", "trappan.whole", "trappan.example", "trappan.no_excess"}},
    {"reach", "alfa", "reach", {"reach.participants"}},

    // By application, and targeted grants.
    {"application",
     "alfa",
     "application",
     {"application.instead", "application.grown", "application.together", "application.enough"}},
    {"application_cut",
     "gamma",
     "application",
     {"application.instead", "application.by_table", "application.together", "application.cut"},
     2020},
    {"application_when_oversubscribed",
     "alfa",
     "application",
     {"application.instead", "application.grown", "application.together",
      "application.some_taken_down", "application.cut", "application.taken_down"}},
    {"targeted_by_need",
     "alfa",
     "targeted",
     {"targeted.by_need", "targeted.several_get", "targeted.got"},
     2020},
    {"explain/scenarios/targeted_to_one",
     "beta",
     "targeted",
     {"targeted.by_need_to_one", "targeted.one_gets", "targeted.not_one_of_them"}},
    {"targeted_applicants",
     "gamma",
     "targeted",
     {"targeted.by_table", "targeted.several_get", "targeted.not_one_of_them"}},
};

TEST(Reasons, AreThoseOfTheCase) {
  for (const ReasonCase& one : reason_cases) {
    Ids ids;
    for (const Sentence& sentence : step_of(one).sentences) ids.emplace_back(sentence.id);
    EXPECT_THAT(ids, ElementsAreArray(one.sentences))
        << one.scenario << " " << one.forbund << " " << one.step;
  }
}

std::string words_of(const ReasonCase& one, Language language) {
  std::string text;
  for (const std::string& sentence : sentences_of(step_of(one), Year{2020}, language)) {
    text += (text.empty() ? "" : " ") + sentence;
  }
  return text;
}

TEST(Reasons, PutTheNumbersOfTheRunIntoWords) {
  // Alfa: last year 3 000 000, floor 2 700 000, ideal 1 940 000.
  const ReasonCase spared{"sparr_proportional", "alfa", "damping", {}};
  EXPECT_THAT(words_of(spared, Language::sv),
              HasSubstr("Den räknas från de 3\u00a0000\u00a0000\u00a0kr som förbundet tog emot "
                        "2019. Golvet blir 2\u00a0700\u00a0000\u00a0kr"));
  EXPECT_THAT(words_of(spared, Language::sv),
              HasSubstr("Spärren lyfter tilldelningen med 760\u00a0000\u00a0kr, till "
                        "2\u00a0700\u00a0000\u00a0kr."));
  EXPECT_THAT(words_of(spared, Language::en),
              HasSubstr("The spärr raises the allocation by 760,000\u00a0kr, to "
                        "2,700,000\u00a0kr."));
}

TEST(Reasons, NameTheMostSpecificMatchingRuleAndWhereItIsWritten) {
  const auto keys = [](const char* forbund) {
    std::vector<std::string> all;
    for (const ParameterUse& use :
         step_of({"matching_levels", forbund, "matching", {}}).parameters) {
      if (use.key.starts_with("matching.")) all.push_back(use.key);
    }
    return all;
  };
  EXPECT_THAT(keys("gotland"), ElementsAre("matching.all.policy", "matching.all.growth"));
  EXPECT_THAT(keys("alfa"), ElementsAre("matching.lan.10.policy", "matching.lan.10.growth"));
  EXPECT_THAT(keys("gamma"), ElementsAre("matching.region.12.policy", "matching.region.12.growth"));
  EXPECT_THAT(keys("beta"),
              ElementsAre("matching.forbund.beta.policy", "matching.forbund.beta.growth"));
  EXPECT_THAT(keys("delta"), ElementsAre("matching.forbund.delta.municipal.policy",
                                         "matching.forbund.delta.municipal.growth",
                                         "matching.region.12.policy", "matching.region.12.growth"));
  const Step step = step_of({"matching_levels", "beta", "matching", {}});
  EXPECT_THAT(step.parameters[0].place.file, HasSubstr("matching_levels.yaml"));
  EXPECT_GT(step.parameters[0].place.line, 0);
}

TEST(Reasons, TellAnAssumptionADefaultAndASettingApart) {
  const WholeRun run = run_of(file_of("ideal"), {{"economy.execution", "90 %"}});
  const Explanation page =
      explain(run.scenario, run.results, forbund_of(run, "alfa"), run.scenario.first);
  const auto use = [&](const std::string& step, const std::string& key) {
    for (const ParameterUse& each : step_of(page, step).parameters) {
      if (each.key == key) return each;
    }
    ADD_FAILURE() << key;
    return ParameterUse{};
  };
  EXPECT_EQ(place_text(use("possible", "unit").place), "");
  EXPECT_TRUE(use("possible", "unit").assumption);
  EXPECT_EQ(place_text(use("economy", "economy.execution").place), "--set economy.execution=90 %");
  EXPECT_THAT(place_text(use("ideal", "base_grant").place),
              HasSubstr("tests/cases/data/plain.yaml:"));
  EXPECT_FALSE(use("ideal", "base_grant").assumption);
}

TEST(Reasons, SayWhichYearOfTheDataIsTakenAndHowFarItCanBeTrusted) {
  const WholeRun run = run_of("scenarios/baseline/fordelningsmodellen.yaml");
  const Explanation page =
      explain(run.scenario, run.results, forbund_of(run, "stockholm"), Year{2020});
  const Step step = step_of(page, "indicators");
  ASSERT_EQ(step.data.size(), 4u);
  EXPECT_EQ(step.data[0].table, "need_equivalents_2017.csv");
  EXPECT_EQ(step.data[0].column, "ohalsa");
  EXPECT_EQ(step.data[0].wanted, 2018);
  EXPECT_EQ(step.data[0].taken, 2017);
  EXPECT_EQ(step.data[0].status, Status::estimated);
  EXPECT_EQ(step.data[3].column, "population");
  EXPECT_EQ(step.data[3].taken, 2018);
  const Step damping = step_of(page, "damping");
  ASSERT_EQ(damping.data.size(), 1u);
  EXPECT_EQ(damping.data[0].role, "data.opening");
  EXPECT_EQ(damping.data[0].status, Status::synthetic);
}

}  // namespace
}  // namespace finsam::test
