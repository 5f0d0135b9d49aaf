#include <gtest/gtest.h>

#include "scenario/small_world.hpp"

namespace finsam::test {
namespace {

/// The base grant of each year 2020–2023 [tkr]; −1 where there is none.
std::vector<double> base_grants(const std::string& written) {
  const Reading reading =
      read_text(small_world + small_terms, {{{"base_grant", written}}, std::nullopt});
  std::vector<double> amounts;
  if (!reading.scenario) return amounts;
  for (int year = 2020; year <= 2023; ++year) {
    const auto amount = reading.scenario->terms.base_grant.in({year});
    amounts.push_back(amount ? amount->kr / 1000.0 : -1.0);
  }
  return amounts;
}

using Amounts = std::vector<double>;

TEST(Dated, AValueAloneHoldsAlways) {
  EXPECT_EQ(base_grants("400 tkr"), (Amounts{400, 400, 400, 400}));
}

TEST(Dated, AValueHoldsFromItsYearUntilTheNext) {
  EXPECT_EQ(base_grants("{2022: 300 tkr, 2010: 400 tkr}"), (Amounts{400, 400, 300, 300}));
}

TEST(Dated, OnlyHoldsInItsYearAlone) {
  EXPECT_EQ(base_grants("[from 2020: 400 tkr, only 2021: 200 tkr, from 2023: 300 tkr]"),
            (Amounts{400, 200, 400, 300}));
  EXPECT_EQ(base_grants("[400 tkr, only 2021: 200 tkr]"), (Amounts{400, 200, 400, 400}));
  EXPECT_EQ(base_grants("[from 2020: 400 tkr, only 2020: 1 tkr]"), (Amounts{1, 400, 400, 400}));
}

TEST(Dated, TheDefaultHoldsBeforeTheFirstYear) {
  const Reading reading =
      read_text(small_world + small_terms,
                {{{"lag", "{2022: 3}"}, {"damping.max_increase", "{2022: 5 %}"}}, std::nullopt});
  ASSERT_TRUE(reading.scenario) << errors_of(reading);
  EXPECT_EQ(reading.scenario->terms.lag.in({2021}), 2);
  EXPECT_EQ(reading.scenario->terms.lag.in({2022}), 3);
  EXPECT_FALSE(reading.scenario->terms.max_increase.in({2021}));
  EXPECT_EQ(reading.scenario->terms.max_increase.in({2022})->millionths, 50'000.0);
}

TEST(Dated, TheDefaultBeforeTheFirstYearIsWrittenOut) {
  const Reading reading =
      read_text(small_world + small_terms + "matching: {all: {policy: {2022: full}}}\n",
                {{{"lag", "{2022: 3}"}}, std::nullopt});
  ASSERT_TRUE(reading.scenario) << errors_of(reading);
  const std::string text = resolve(*reading.scenario).yaml;
  EXPECT_NE(text.find("lag:  # assumption\n  - 2  # default\n  - from 2022: 3\n"),
            std::string::npos)
      << text;
  EXPECT_NE(text.find("      - full  # default\n      - from 2022: full"), std::string::npos)
      << text;
}

TEST(Dated, AWordForNoneEndsAValue) {
  const Reading reading =
      read_text(small_world + small_terms,
                {{{"frame.national_support_used", "{2020: 500 tkr, 2022: all}"}}, std::nullopt});
  ASSERT_TRUE(reading.scenario) << errors_of(reading);
  EXPECT_EQ(reading.scenario->terms.national_support_used.in({2021})->kr, 500'000.0);
  EXPECT_FALSE(reading.scenario->terms.national_support_used.in({2022}));
}

TEST(Dated, StepsOfTrappanChangeWithTheYears) {
  const Reading reading =
      read_text(small_world + small_terms,
                {{{"trappan.steps",
                   "{2020: [{share: 20 %}], 2022: [{up_to: 1 Mkr, share: 50 %}, {share: 0 %}]}"}},
                 std::nullopt});
  ASSERT_TRUE(reading.scenario) << errors_of(reading);
  EXPECT_EQ(reading.scenario->terms.trappan_steps.in({2021})->size(), 1u);
  const auto later = *reading.scenario->terms.trappan_steps.in({2023});
  ASSERT_EQ(later.size(), 2u);
  EXPECT_EQ(later[0].up_to->kr, 1e6);
  EXPECT_FALSE(later[1].up_to);
}

}  // namespace
}  // namespace finsam::test
