// What only a careful reader wants to know: ReadOptions::thorough.

#include <gmock/gmock.h>

#include "scenario/small_world.hpp"

namespace finsam::test {
namespace {

const std::string small_scenario = small_world + small_terms;

using ::testing::Contains;
using ::testing::IsEmpty;
using ::testing::Not;

using Texts = std::vector<std::string>;

/// The warnings of a reading, each with its key.
Texts warnings_of(const std::string& text, const ReadOptions& options) {
  Texts texts;
  const Reading reading = read_text(text, options);
  for (const Diagnostic& each : reading.diagnostics.all()) {
    if (each.severity == Severity::warning) texts.push_back(each.key + ": " + each.text());
  }
  return texts;
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

TEST(Thorough, AValueHiddenByThatOfASingleYear) {
  const std::string text = small_scenario + "lag: [from 2019: 2, only 2020: 1, from 2021: 2]\n";
  EXPECT_THAT(warnings_of(text, thorough()),
              Contains("lag: never holds: another value has taken its place by 2020"));
}

}  // namespace
}  // namespace finsam::test
