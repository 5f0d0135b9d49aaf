// finsam reference and finsam schema, end to end.

#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "support/finsam_program.hpp"

namespace finsam::test {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

/// scripts/update_reference writes them anew.
TEST(Reference, ShippedFilesAreWhatTheProgramSays) {
  const auto expect_says = [](const char* file, std::vector<std::string> arguments) {
    const Outcome outcome = finsam(std::move(arguments));
    EXPECT_EQ(outcome.status, 0) << outcome.err;
    EXPECT_TRUE(read_file(file) == outcome.out)
        << file << " differs; run scripts/update_reference and look at the difference";
  };
  expect_says("scenarios/REFERENCE.md", {"reference", "--format", "markdown", "--lang", "en"});
  expect_says("scenarios/REFERENS.md", {"reference", "--format", "markdown", "--lang", "sv"});
  expect_says("scenarios/scenario.schema.json", {"schema", "--lang", "en"});
  expect_says("scenarios/sweep.schema.json", {"schema", "sweep", "--lang", "en"});
}

TEST(Reference, TellsOfOneKeyInTheLanguageAskedFor) {
  const Outcome outcome = finsam({"reference", "frame.growth", "--lang", "sv"});
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.out, StartsWith("frame.growth\n    Ramens ökning per år"));
  EXPECT_EQ(outcome.err, "");
}

TEST(Reference, OfAnUnknownKeySaysWhatWasMeant) {
  const auto told = [](const char* key) {
    const Outcome outcome = finsam({"reference", key});
    EXPECT_EQ(outcome.status, 2);
    EXPECT_EQ(outcome.out, "");
    return outcome.err;
  };
  EXPECT_EQ(told("damping.max_decrese"),
            "finsam reference: unknown key damping.max_decrese; did you mean "
            "\"damping.max_decrease\"?\n");
  EXPECT_EQ(told("rate"),
            "finsam reference: unknown key rate; did you mean \"capital_rule.rate\"?\n");
  EXPECT_EQ(told("dampning"),
            "finsam reference: unknown key dampning; did you mean \"damping\"?\n");
  EXPECT_EQ(told("desing"), "finsam reference: unknown key desing; did you mean \"design\"?\n");
  EXPECT_EQ(told("elephants"),
            "finsam reference: unknown key elephants; finsam reference lists them all\n");
}

TEST(Schema, IsJsonWithTextsInTheLanguageAskedFor) {
  const auto text_of_lag = [](const char* language) {
    const auto schema = nlohmann::json::parse(finsam({"schema", "--lang", language}).out);
    EXPECT_EQ(schema["$schema"], "http://json-schema.org/draft-07/schema#");
    return schema["properties"]["lag"]["description"].get<std::string>();
  };
  EXPECT_THAT(text_of_lag("sv"), StartsWith("Hur många år gammal statistiken är"));
  EXPECT_THAT(text_of_lag("en"), StartsWith("How many years old the statistics are"));
}

TEST(Schema, OfAnotherKindOfFileIsNone) {
  const Outcome outcome = finsam({"schema", "sweeps"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_EQ(outcome.out, "");
  EXPECT_THAT(outcome.err, HasSubstr("write one of scenario, sweep"));
}

}  // namespace
}  // namespace finsam::test
