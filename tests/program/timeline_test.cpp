// finsam timeline: what is in force each year, from which file and line.

#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "support/finsam_program.hpp"

namespace finsam::test {
namespace {

using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

constexpr const char* reform = "scenarios/reforms/ram-400.yaml";

TEST(TimelineCommand, SaysWhatAReformChangesAndSinceWhen) {
  const Outcome outcome = finsam({"timeline", reform, "frame.amount", "--quiet", "--lang", "sv"});
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.err, IsEmpty());
  EXPECT_EQ(outcome.out,
            "Gäller 2020–2026: årets ram för finansiell samordning\n\n"
            "Nyckel        År         Värde    Sedan  Står i\n"
            "frame.amount  2020–2023  339 Mkr  2020   scenarios/law/frame.yaml:10\n"
            "              2024–2026  400 Mkr  2024   scenarios/reforms/ram-400.yaml:9\n");
}

TEST(TimelineCommand, TakesSettingsAndYears) {
  const Outcome outcome = finsam({"timeline", reform, "frame.amount", "--set", "frame.growth=2 %",
                                  "--years", "2024:2025", "--quiet", "--lang", "en"});
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.out, HasSubstr("2024   400 Mkr  2024   scenarios/reforms/ram-400.yaml:9\n"));
  EXPECT_THAT(outcome.out,
              HasSubstr("2025   408 Mkr  2025   --set frame.growth=2 % (frame.growth)\n"));
}

TEST(TimelineCommand, WithoutAKeyListsWhatIsGiven) {
  const Outcome outcome = finsam({"timeline", baseline, "--quiet", "--lang", "en"});
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  for (const char* key : {"data.members", "frame.amount", "keys.need", "matching.all.growth",
                          "trappan.steps", "economy.startup_factor"}) {
    EXPECT_THAT(outcome.out, HasSubstr(std::string("\n") + key + " "));
  }
  EXPECT_THAT(outcome.out, Not(HasSubstr("no value")));
}

TEST(TimelineCommand, WritesTables) {
  const Outcome csv = finsam({"timeline", reform, "frame.amount", "--quiet", "--format", "csv"});
  EXPECT_EQ(
      csv.out,
      "key,first_year,last_year,value,since,only,file,line,assumption,fitted,derived\n"
      "frame.amount,2020,2023,339 Mkr,2020,false,scenarios/law/frame.yaml,10,false,false,false\n"
      "frame.amount,2024,2026,400 "
      "Mkr,2024,false,scenarios/reforms/ram-400.yaml,9,false,false,false\n");
  const Outcome json = finsam({"timeline", reform, "frame.amount", "--quiet", "--format", "json"});
  const auto rows = nlohmann::json::parse(json.out);
  ASSERT_EQ(rows.size(), 2u);
  EXPECT_EQ(rows[1]["value"], "400 Mkr");
  EXPECT_EQ(rows[1]["line"], 9);
  EXPECT_EQ(rows[1]["only"], false);
  EXPECT_EQ(rows[1]["assumption"], false);
}

TEST(TimelineCommand, LeavesTheYearsOfStatisticsToOtherCommands) {
  const Outcome outcome = finsam({"timeline", reform, "trappan.steps", "--lang", "sv"});
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.err, Not(HasSubstr("note: ")));
  EXPECT_THAT(outcome.out, HasSubstr("fordelningsmodellen.yaml:93, exempel\n"));
}

TEST(TimelineCommand, RefusesWhatItDoesNotKnow) {
  const Outcome unknown = finsam({"timeline", baseline, "dampning", "--quiet"});
  EXPECT_EQ(unknown.status, 2);
  EXPECT_THAT(unknown.out, IsEmpty());
  EXPECT_THAT(unknown.err,
              HasSubstr("finsam timeline: unknown key dampning; did you mean \"damping\"?"));
  const Outcome by_name = finsam({"timeline", baseline, "max_decrease", "--quiet"});
  EXPECT_THAT(by_name.err, HasSubstr("did you mean \"damping.max_decrease\"?"));
  EXPECT_EQ(finsam({"timeline", "nowhere.yaml"}).status, 2);
  EXPECT_EQ(finsam({"timeline"}).status, 2);
  EXPECT_EQ(finsam({"timeline", baseline, "--set", "lag=x"}).status, 2);
}

}  // namespace
}  // namespace finsam::test
