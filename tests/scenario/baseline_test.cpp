// The baseline, value by value.

#include <gtest/gtest.h>

#include "finsam/rules/options.hpp"
#include "places.hpp"
#include "scenario/read_value.hpp"
#include "scenario/small_world.hpp"

namespace finsam::test {
namespace {

const Scenario& baseline() {
  static const Reading reading =
      read_scenario(FINSAM_SOURCE_DIR "/scenarios/baseline/fordelningsmodellen.yaml");
  EXPECT_TRUE(reading.scenario) << errors_of(reading);
  return *reading.scenario;
}

/// The value of a parameter in force in a year, as one would write it.
std::string in_force(const Terms& terms, std::string_view key, int year) {
  const Parameter& parameter = *find_parameter(key);
  return std::visit(
      [&](auto field) {
        const auto* entry = (terms.*field).in_force({year});
        return entry ? written_value(entry->value, parameter) : std::string("nothing");
      },
      parameter.field);
}

TEST(Baseline, HasTheValuesOfTheModelInEveryYear) {
  const std::pair<const char*, const char*> expected[] = {
      {"frame.amount", "339 Mkr"},
      {"frame.growth", "0 %"},
      {"frame.national_support", "3 Mkr"},
      {"frame.national_support_used", "all"},
      {"frame.reserve", "0 kr"},
      {"base_grant", "400 tkr"},
      {"unit", "1 000 kr"},
      {"lag", "2"},
      {"damping.rule", "sparr"},
      {"damping.max_decrease", "10 %"},
      {"damping.max_increase", "none"},
      {"damping.reference", "accepted"},
      {"damping.financing", "from_unclaimed"},
      {"capital_rule.rule", "none"},
      {"redistribution.rounds", "0"},
      {"contributions.municipal_split", "population"},
      {"economy.other_income_share", "0 %"},
      {"economy.admin_fixed", "300 tkr"},
      {"economy.admin_share", "4 %"},
      {"economy.use_of_capital", "20 %"},
      {"economy.execution", "95 %"},
      {"economy.startup_years", "2"},
      {"economy.startup_factor", "50 %"},
      {"trappan.base", "total"},
      {"trappan.scale", "marginal"},
  };
  for (int year = 2020; year <= 2026; ++year) {
    for (const auto& [key, value] : expected) {
      EXPECT_EQ(in_force(baseline().terms, key, year), value) << key << " " << year;
    }
  }
}

TEST(Baseline, HasTheKeysStepsAndMatchingOfTheModel) {
  const Terms& terms = baseline().terms;
  ASSERT_EQ(terms.keys.size(), 2u);
  EXPECT_EQ(terms.keys[0].indicator, "need");
  EXPECT_EQ(written(*terms.keys[0].weight.in({2020})), "75 %");
  EXPECT_EQ(terms.keys[1].indicator, "population");
  EXPECT_EQ(written(*terms.keys[1].weight.in({2026})), "25 %");
  std::string steps;
  const auto in_2020 = terms.trappan_steps.in({2020});
  for (const TrappanStep& step : *in_2020) {
    steps += (step.up_to ? written(*step.up_to) : "above") + " " + written(step.share) + ", ";
  }
  EXPECT_EQ(steps, "2 Mkr 60 %, 5 Mkr 40 %, above 20 %, ");
  ASSERT_EQ(terms.matching.size(), 1u);
  EXPECT_EQ(terms.matching[0].policy.policy.in({2020})->index,
            static_cast<int>(MatchingKind::growth_cap));
  EXPECT_EQ(written(*terms.matching[0].policy.growth.in({2020})), "10 %");
}

TEST(Baseline, HasTheRosterAndYearsOfTheModel) {
  EXPECT_EQ(baseline().first.number, 2020);
  EXPECT_EQ(baseline().last.number, 2026);
  EXPECT_EQ(baseline().roster.forbund.size(), 78u);
  EXPECT_EQ(municipality_count(baseline().roster, Year{2020}), 271);
  EXPECT_EQ(baseline().files.size(), 3u);
}

TEST(Baseline, GivesNoWarning) {
  const Reading reading =
      read_scenario(FINSAM_SOURCE_DIR "/scenarios/baseline/fordelningsmodellen.yaml");
  for (const Diagnostic& each : reading.diagnostics.all()) {
    EXPECT_EQ(each.severity, Severity::note) << to_text(each);
  }
}

TEST(Baseline, OtherYearsThanTheTablesWarnOrSayWhy) {
  const std::string file = FINSAM_SOURCE_DIR "/scenarios/baseline/fordelningsmodellen.yaml";
  const Reading later = read_scenario(file, {{}, {{{2022}, {2023}}}});
  std::string warnings;
  for (const Diagnostic& each : later.diagnostics.all()) {
    if (each.severity == Severity::warning) warnings += each.key + ": " + each.text() + "\n";
  }
  EXPECT_EQ(warnings, "data.opening: the table is of 2019, but is used as the end of 2021\n");
  const Reading earlier = read_scenario(file, {{}, {{{2012}, {2012}}}});
  EXPECT_NE(
      errors_of(earlier).find("keys: nothing is given for 2012; the first value is for 2016\n"),
      std::string::npos)
      << errors_of(earlier);
}

TEST(Baseline, TheLawBeginsWhereTheRecordDoes) {
  const Terms& terms = baseline().terms;
  EXPECT_EQ(in_force(terms, "frame.amount", 2011), "nothing");
  EXPECT_EQ(in_force(terms, "frame.amount", 2015), "280 Mkr");
  EXPECT_EQ(in_force(terms, "frame.national_support", 2015), "0 kr");
  EXPECT_EQ(in_force(terms, "frame.national_support", 2016), "3 Mkr");
  EXPECT_EQ(in_force(terms, "base_grant", 2015), "nothing");
  EXPECT_EQ(in_force(terms, "capital_rule.rule", 2016), "exempt_from_damping");
  EXPECT_EQ(in_force(terms, "capital_rule.rule", 2017), "none");
}

}  // namespace
}  // namespace finsam::test
