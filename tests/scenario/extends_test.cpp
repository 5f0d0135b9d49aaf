// extends: which files are laid over which.

#include <gmock/gmock.h>

#include "scenario/layers.hpp"

namespace finsam::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(Extends, TheScenarioGoesBeforeWhatItExtends) {
  const Reading reading =
      read_text(small_world + "extends: law.yaml\nframe: {amount: 13 Mkr}\nlag: 3\n", {},
                small_terms + "lag: {2020: 1}\nunit: 1 kr\n");
  ASSERT_TRUE(reading.scenario) << errors_of(reading);
  const Terms& terms = reading.scenario->terms;
  EXPECT_EQ(terms.frame.in({2020})->kr, 13e6);
  EXPECT_EQ(terms.national_support.in({2020})->kr, 1e6);
  EXPECT_EQ(terms.lag.in({2021}), 3);
  EXPECT_EQ(terms.unit.in({2020})->kr, 1.0);
}

TEST(Extends, YearsAndDataAreTakenToo) {
  const Layers layers(
      {{"base.yaml", small_world + small_terms}, {"a.yaml", "extends: base.yaml\n"}});
  const Reading reading = layers.read("a.yaml");
  ASSERT_TRUE(reading.scenario) << errors_of(reading);
  EXPECT_EQ(reading.scenario->roster.forbund.size(), 3u);
  EXPECT_EQ(reading.scenario->last.number, 2023);
}

TEST(Extends, OfSeveralLevelsTheUppermostCounts) {
  const Layers layers({{"base.yaml", small_world + small_terms + "lag: 1\nunit: 1 kr\n"},
                       {"a.yaml", "extends: base.yaml\nlag: 2\nunit: 10 kr\n"},
                       {"b.yaml", "extends: a.yaml\nunit: 100 kr\n"}});
  EXPECT_EQ(layers.value("b.yaml", "lag"), "2");
  EXPECT_EQ(layers.value("b.yaml", "unit"), "100 kr");
}

TEST(Extends, OfSeveralInAListTheLaterCounts) {
  const Layers layers({{"base.yaml", small_world + small_terms},
                       {"a.yaml", "lag: 1\nunit: 1 kr\n"},
                       {"b.yaml", "lag: 3\n"},
                       {"c.yaml", "extends: [base.yaml, a.yaml, b.yaml]\n"}});
  EXPECT_EQ(layers.value("c.yaml", "lag"), "3");
  EXPECT_EQ(layers.value("c.yaml", "unit"), "1 kr");
}

/// Two reforms of one baseline can be put together: the baseline does not come back with the
/// second.
TEST(Extends, AFileThatSeveralExtendIsLaidUnderThemAll) {
  const Layers layers({{"base.yaml", small_world + small_terms + "lag: 2\nunit: 1 kr\n"},
                       {"a.yaml", "extends: base.yaml\nlag: 1\n"},
                       {"b.yaml", "extends: base.yaml\nunit: 10 kr\n"},
                       {"both.yaml", "extends: [a.yaml, b.yaml]\n"}});
  EXPECT_EQ(layers.value("both.yaml", "lag"), "1");
  EXPECT_EQ(layers.value("both.yaml", "unit"), "10 kr");
  EXPECT_EQ(layers.read("both.yaml").scenario->files.size(), 4u);
}

TEST(Extends, PathsAreRelativeToTheirFile) {
  const Layers layers({{"base/base.yaml", small_world + small_terms},
                       {"base/a.yaml", "extends: base.yaml\nlag: 1\n"},
                       {"own/b.yaml", "extends: ../base/a.yaml\n"}});
  EXPECT_EQ(layers.value("own/b.yaml", "lag"), "1");
}

TEST(Extends, HeadingsAreTheFilesOwn) {
  const Reading reading = read_text(small_world + "extends: law.yaml\nquestion: Egen\n", {},
                                    small_terms + "title: Lagen\nquestion: Lagens\nsource: S\n");
  ASSERT_TRUE(reading.scenario) << errors_of(reading);
  EXPECT_EQ(reading.scenario->title, "");
  EXPECT_EQ(reading.scenario->question, "Egen");
  EXPECT_EQ(reading.scenario->source, "");
}

TEST(Extends, ErrorsNameTheFileTheyAreIn) {
  const Reading reading =
      read_text(small_world + "extends: law.yaml\nunit: x\n", {}, small_terms + "lag: x\n");
  ASSERT_EQ(reading.diagnostics.all().size(), 2u);
  EXPECT_TRUE(reading.diagnostics.all()[0].place.file.ends_with("/scenario.yaml"));
  EXPECT_TRUE(reading.diagnostics.all()[1].place.file.ends_with("/law.yaml"));
  EXPECT_EQ(reading.diagnostics.all()[1].place.line, 6);
}

TEST(Extends, EveryFileIsListedWithItsSum) {
  const Reading reading = read_text(small_world + "extends: [law.yaml]\n", {}, small_terms);
  ASSERT_TRUE(reading.scenario) << errors_of(reading);
  ASSERT_EQ(reading.scenario->files.size(), 2u);
  EXPECT_TRUE(reading.scenario->files[0].file.ends_with("/scenario.yaml"));
  EXPECT_TRUE(reading.scenario->files[1].file.ends_with("/law.yaml"));
  EXPECT_EQ(reading.scenario->files[1].sha256.size(), 64u);
}

TEST(Extends, ASettingCanNameTheFile) {
  const Layers layers({{"base.yaml", small_world + small_terms}, {"a.yaml", "lag: 1\n"}});
  EXPECT_EQ(layers.value("a.yaml", "lag", {{{"extends", layers.path("base.yaml")}}, std::nullopt}),
            "1");
}

TEST(Extends, KeysWithoutEffectAreToldOfInTheNamedFileAlone) {
  const std::string base = small_world + small_terms + "capital_rule: {rule: none, rate: 50 %}\n";
  const Layers layers({{"base.yaml", base}, {"a.yaml", "extends: base.yaml\nlag: 1\n"}});
  EXPECT_THAT(layers.warnings("base.yaml"),
              ElementsAre("capital_rule.rate: has no effect while capital_rule.rule is none"));
  EXPECT_THAT(layers.warnings("a.yaml"), IsEmpty());
  EXPECT_THAT(layers.warnings("a.yaml", {{{"capital_rule.rate", "20 %"}}, std::nullopt}),
              ElementsAre("capital_rule.rate: has no effect while capital_rule.rule is none"));
}

TEST(Extends, TooManyLevelsAreRefused) {
  std::vector<std::pair<std::string, std::string>> files{{"0.yaml", small_world + small_terms}};
  for (int level = 1; level <= 11; ++level) {
    files.emplace_back(std::to_string(level) + ".yaml",
                       "extends: " + std::to_string(level - 1) + ".yaml\n");
  }
  const Layers layers(files);
  EXPECT_TRUE(layers.read("10.yaml").scenario);
  EXPECT_EQ(errors_of(layers.read("11.yaml")),
            "extends: more than 10 levels of files that extend each other\n");
}

TEST(Extends, TooManyFilesAreRefused) {
  std::string list;
  std::vector<std::pair<std::string, std::string>> files{{"base.yaml", small_world + small_terms}};
  for (int i = 0; i < 12; ++i) {
    const std::string name = std::to_string(i);
    files.emplace_back("x" + name + ".yaml", "lag: 1\n");
    files.emplace_back("y" + name + ".yaml", "extends: x" + name + ".yaml\n");
    list += "y" + name + ".yaml, ";
  }
  files.emplace_back("all.yaml", "extends: [" + list + "base.yaml]\n");
  EXPECT_EQ(errors_of(Layers(files).read("all.yaml")), "extends: more than 20 files in all\n");
}

}  // namespace
}  // namespace finsam::test
