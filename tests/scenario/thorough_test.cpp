// What only a careful reader wants to know: ReadOptions::thorough.

#include <gmock/gmock.h>

#include "scenario/layers.hpp"

namespace finsam::test {
namespace {

const std::string small_scenario = small_world + small_terms;

using ::testing::Contains;
using ::testing::IsEmpty;
using ::testing::Not;

using Texts = std::vector<std::string>;

/// The warnings of a reading, each with its key.
Texts warnings_of(const Reading& reading) {
  Texts texts;
  for (const Diagnostic& each : reading.diagnostics.all()) {
    if (each.severity == Severity::warning) texts.push_back(each.key + ": " + each.text());
  }
  return texts;
}

Texts warnings_of(const std::string& text, const ReadOptions& options) {
  return warnings_of(read_text(text, options));
}

ReadOptions thorough(bool is_thorough = true) {
  ReadOptions options;
  options.thorough = is_thorough;
  return options;
}

TEST(Thorough, NotesAreWarningsAndTablesSayWhatTheyAreWorth) {
  EXPECT_THAT(warnings_of(small_scenario, thorough(false)), IsEmpty());
  const Texts warnings = warnings_of(small_scenario, thorough());
  EXPECT_THAT(warnings, Contains("data.members: all rows (4) are of unknown origin"));
  const Reading reading = read_text(small_scenario, thorough());
  EXPECT_EQ(reading.diagnostics.count(Severity::note), 0);
}

TEST(Thorough, DatesOutsideTheYearsOfTheCommandLine) {
  const std::string text = small_scenario + "lag: {2020: 2, 2021: 1}\n";
  const std::string warning =
      "lag: never holds: it begins in 2021, after the last simulated year, 2020";
  for (const bool is_thorough : {false, true}) {
    ReadOptions options = thorough(is_thorough);
    options.years = {{2020}, {2020}};
    if (is_thorough) {
      EXPECT_THAT(warnings_of(text, options), Contains(warning));
    } else {
      EXPECT_THAT(warnings_of(text, options), Not(Contains(warning)));
    }
  }
}

TEST(Thorough, RowsOfMoneyBesideTheModelOfOtherYears) {
  const std::string text = small_scenario + R"(outside:
  appropriations: |
    year,id,name,frame_kr,used_kr
    2019,two_party,Två parter,30000000,28300000
    2020,two_party,Två parter,30000000,28300000
    2026,two_party,Två parter,30000000,28300000
  income: |
    year,id,name,income_kr
    2026,esf,ESF,36000000
)";
  const Texts warnings = warnings_of(text, thorough());
  EXPECT_THAT(warnings,
              Contains("outside.appropriations: 2019 is not among the simulated years, "
                       "2020 to 2023: the row has no effect; another row has none either"));
  EXPECT_THAT(warnings, Contains("outside.income: 2026 is not among the simulated years, 2020 to "
                                 "2023: the row has no effect"));
  EXPECT_THAT(warnings_of(text, thorough(false)), IsEmpty());
}

TEST(Thorough, ValuesReplacedBeforeTheFirstYearAreMoreThanHistory) {
  const std::string text = small_scenario + "lag: [1, from 2015: 3, from 2018: 2]\n";
  const std::string warning = "lag: never holds: another value has taken its place by 2020";
  EXPECT_THAT(warnings_of(text, thorough(false)), IsEmpty());
  EXPECT_THAT(warnings_of(text, thorough()), Contains(warning).Times(2));
  const Reading reading = read_text(text, thorough());
  for (const Diagnostic& each : reading.diagnostics.all()) {
    if (each.key != "lag") continue;
    ASSERT_EQ(each.related.size(), 1u);
    EXPECT_EQ(each.related[0].place.column, 35);
  }
}

TEST(Thorough, EventsBeforeTheFirstYearAreMoreThanHistory) {
  const Layers layers({{"base.yaml", small_scenario}, {"own.yaml", R"(extends: base.yaml
data:
  events: |
    year,event,forbund_id,forbund
    2018,rename,skane,Finsam Skåne
    2019,rename,skane,Finsam i Skåne
)"}});
  EXPECT_THAT(warnings_of(layers.read("own.yaml", thorough(false))), IsEmpty());
  EXPECT_THAT(warnings_of(layers.read("own.yaml", thorough())),
              Contains("data.events: 2018 is before the first simulated year, 2020: it changes the "
                       "members and the opening balances that the run begins with; so does the "
                       "event after it"));
}

TEST(Thorough, StartUpYearsOfAForbundThatForms) {
  const std::string opening = R"(data:
  opening: |
    forbund_id,state_allocation_kr,eget_kapital_kr
    stockholm,4000000,0
    skane,2000000,0
    gotland,1000000,0
)";
  const std::string events = R"(  events: |
    year,event,forbund_id,forbund,kommunkod
    2022,leave,skane,,1281
    2022,form,lund,Finsam Lund,1281
)";
  const std::string warning =
      "economy.startup_years: has no effect: every förbund has a last allocation, so none of them "
      "starts up";
  const auto warnings = [&](const std::string& data, const std::string& years) {
    const Layers layers(
        {{"base.yaml", small_scenario + "economy: {execution: 95 %}\n"},
         {"data.yaml", "extends: base.yaml\n" + data},
         {"own.yaml", "extends: data.yaml\neconomy: {startup_years: " + years + "}\n"}});
    return warnings_of(layers.read("own.yaml", thorough()));
  };
  EXPECT_THAT(warnings(opening, "2"), Contains(warning));
  EXPECT_THAT(warnings(opening + events, "2"), Not(Contains(warning)));
  EXPECT_THAT(warnings(opening + events, "{2020: 2, 2022: 0}"), Contains(warning));
}

TEST(Thorough, AValueHiddenByThatOfASingleYear) {
  const std::string text = small_scenario + "lag: [from 2019: 2, only 2020: 1, from 2021: 2]\n";
  EXPECT_THAT(warnings_of(text, thorough()),
              Contains("lag: never holds: another value has taken its place by 2020"));
}

}  // namespace
}  // namespace finsam::test
