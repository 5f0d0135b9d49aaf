// What a description of a command makes of a command line.

#include "program/parse_command.hpp"

#include <gmock/gmock.h>

#include <stdexcept>

#include "program/common_options.hpp"
#include "program/usage.hpp"

namespace finsam {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Pair;

using Texts = std::vector<std::string>;

/// A command with every kind of argument and option.
Command weigh() {
  return {.name = "weigh",
          .summary = {"väg", "weigh"},
          .about = {"Väger.", "Weighs."},
          .arguments = {{.placeholder = {"SCENARIO.yaml", "SCENARIO.yaml"}, .thing = "scenario"},
                        {.placeholder = {"VÅG", "SCALE"},
                         .thing = "scale",
                         .takes = Takes::word,
                         .words = {"old", "new"},
                         .optional = true}},
          .groups = {{{"Vad", "What"},
                      {set_option(),
                       years_option(),
                       {.name = "stone",
                        .placeholder = {"NAMN", "NAME"},
                        .meaning = {"en sten", "a stone"},
                        .need = Need::one_of},
                       {.name = "all", .meaning = {"allt", "all"}, .need = Need::one_of},
                       {.name = "year",
                        .placeholder = {"ÅR", "YEAR"},
                        .meaning = {"året", "the year"},
                        .takes = Takes::year,
                        .need = Need::required},
                       {.name = "top",
                        .placeholder = {"ANTAL", "COUNT"},
                        .meaning = {"de första", "the first"},
                        .takes = Takes::count},
                       {.name = "tag",
                        .placeholder = {"ORD", "WORD"},
                        .meaning = {"ett ord", "a word"},
                        .repeatable = true}}}},
          .examples = {{{"Vad väger allt?", "What does all weigh?"}, "finsam weigh s.yaml --all"}},
          .perform = nullptr};
}

/// What is wrong with `words` after "finsam weigh".
std::string fault(const Texts& words) {
  const Command command = weigh();
  const auto given = parse_command(command, words);
  EXPECT_FALSE(given);
  return given ? "" : given.error();
}

/// The faults of words that come after a good beginning.
std::string fault_after(Texts words) {
  words.insert(words.begin(), {"s.yaml", "--all", "--year", "2020"});
  return fault(words);
}

TEST(ParseCommand, TakesEverythingInItsKind) {
  const Command command = weigh();
  const auto given = parse_command(
      command, {"s.yaml", "--stone", "Runö", "--year", "2024", "new", "--top=3", "--tag", "a",
                "--set", "lag=3", "--years", "2020:2022", "--tag", "b"});
  ASSERT_TRUE(given) << given.error();
  EXPECT_THAT(given->arguments, ElementsAre("s.yaml", "new"));
  EXPECT_EQ(given->text("stone"), "Runö");
  EXPECT_FALSE(given->has("all"));
  EXPECT_EQ(given->year("year")->number, 2024);
  EXPECT_EQ(given->count("top"), 3);
  EXPECT_THAT(given->texts("tag"), ElementsAre("a", "b"));
  EXPECT_THAT(given->settings, ElementsAre(Pair("lag", "3")));
  EXPECT_EQ(given->years->second.number, 2022);
}

TEST(ParseCommand, WhatIsNotGivenIsEmpty) {
  const Command command = weigh();
  const auto given = parse_command(command, {"--all", "--year=2024", "--", "--strange.yaml"});
  ASSERT_TRUE(given) << given.error();
  EXPECT_THAT(given->arguments, ElementsAre("--strange.yaml"));
  EXPECT_TRUE(given->has("all"));
  EXPECT_FALSE(given->text("stone"));
  EXPECT_FALSE(given->count("top"));
  EXPECT_THAT(given->texts("tag"), IsEmpty());
  EXPECT_THAT(given->settings, IsEmpty());
  EXPECT_FALSE(given->years);
}

TEST(ParseCommand, AnOptionThatTheCommandDoesNotHaveIsABug) {
  const Command command = weigh();
  const auto given = parse_command(command, {"s.yaml", "--all", "--year=2024"});
  ASSERT_TRUE(given);
  EXPECT_THROW(static_cast<void>(given->has("stones")), std::logic_error);
}

TEST(ParseCommand, Arguments) {
  const std::string usage =
      "; write finsam weigh SCENARIO.yaml [SCALE] (--stone NAME | --all) --year YEAR";
  EXPECT_EQ(fault({}), "no scenario" + usage);
  EXPECT_EQ(fault_after({"new", "more"}), "more is too much" + usage);
  EXPECT_EQ(fault_after({"newer"}), "scale newer: write one of old, new");
}

TEST(ParseCommand, OptionsThatMustBeThere) {
  EXPECT_THAT(fault({"s.yaml", "--all"}), ::testing::StartsWith("no --year; write finsam weigh "));
  EXPECT_EQ(fault({"s.yaml", "--year", "2020"}), "write one of --stone, --all");
  EXPECT_EQ(fault_after({"--stone", "x"}), "one of --stone, --all at a time: --stone and --all");
}

TEST(ParseCommand, Values) {
  EXPECT_EQ(fault({"s.yaml", "--all", "--year", "20"}),
            "--year: \"20\" is not a year; write four digits, for example \"2020\"");
  for (const char* count : {"0", "-1", "x", "1.5", "", "10000000", "99999999999999999999"}) {
    EXPECT_THAT(fault_after({"--top", count}), HasSubstr("write a whole number from 1")) << count;
  }
  EXPECT_EQ(fault_after({"--tag", ""}), "--tag is empty; write a value after it");
  EXPECT_THAT(fault_after({"--tag"}), HasSubstr("see finsam weigh --help"));
  EXPECT_THAT(fault_after({"--top=1", "--top=2"}), HasSubstr("more than once"));
  EXPECT_THAT(fault_after({"--all=yes"}), HasSubstr("--all"));
}

TEST(ParseCommand, HelpAsksForNothingElse) {
  const Command command = weigh();
  const auto given = parse_command(command, {"--help", "--lang", "sv"});
  ASSERT_TRUE(given);
  EXPECT_TRUE(given->help);
  EXPECT_EQ(given->language, Language::sv);
}

TEST(Usage, IsInTheLanguageAskedFor) {
  EXPECT_EQ(usage_line(weigh(), Language::sv),
            "finsam weigh SCENARIO.yaml [VÅG] (--stone NAMN | --all) --year ÅR");
}

}  // namespace
}  // namespace finsam
