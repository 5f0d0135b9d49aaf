// fitted and derived: which values count as that.

#include <gmock/gmock.h>

#include "scenario/layers.hpp"

namespace finsam::test {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

const std::string base = small_world + small_terms + "economy: {execution: 90 %}\n";

bool execution_is_fitted(const Layers& layers, const std::string& name,
                         const ReadOptions& options = {}) {
  const Reading reading = layers.read(name, options);
  EXPECT_TRUE(reading.scenario) << errors_of(reading);
  return origin_in(*reading.scenario, "economy.execution", reading.scenario->terms.execution) ==
         ValueOrigin::fitted;
}

TEST(Fitted, AreTheValuesOfTheFileThatListsThem) {
  const Layers layers({{"base.yaml", base},
                       {"a.yaml",
                        "extends: base.yaml\nfitted: [economy.execution]\n"
                        "economy: {execution: 80 %}\n"},
                       {"b.yaml", "extends: a.yaml\neconomy: {execution: 70 %}\n"},
                       {"c.yaml", "extends: a.yaml\nfitted: [lag]\nlag: 3\n"}});
  EXPECT_FALSE(execution_is_fitted(layers, "base.yaml"));
  EXPECT_TRUE(execution_is_fitted(layers, "a.yaml"));
  EXPECT_FALSE(execution_is_fitted(layers, "b.yaml")) << "another file has another value";
  EXPECT_TRUE(execution_is_fitted(layers, "c.yaml")) << "lists of several files add up";
  EXPECT_FALSE(execution_is_fitted(layers, "a.yaml", {{{"economy.execution", "75 %"}}, {}}));
}

TEST(Fitted, AYearBehindTheKeyMeansTheValueOfThatYear) {
  const Layers layers({{"base.yaml", base},
                       {"a.yaml",
                        "extends: base.yaml\nfitted: [economy.execution.2021]\n"
                        "economy: {execution: {2020: 80 %, 2021: 70 %}}\n"}});
  const Reading reading = layers.read("a.yaml");
  ASSERT_TRUE(reading.scenario) << errors_of(reading);
  const auto& execution = reading.scenario->terms.execution;
  const auto fitted_in = [&](int year) {
    const auto* entry = execution.in_force(Year{year});
    return origin_of(*reading.scenario, "economy.execution", entry->from, entry->place) ==
           ValueOrigin::fitted;
  };
  EXPECT_FALSE(fitted_in(2020));
  EXPECT_TRUE(fitted_in(2021));
}

TEST(Fitted, StandsInTheResolvedScenarioWhereItCounts) {
  const Layers layers({{"base.yaml", base},
                       {"a.yaml",
                        "extends: base.yaml\nfitted: [economy.execution, lag]\n"
                        "economy: {execution: 80 %}\n"}});
  const std::string yaml = resolve(*layers.read("a.yaml").scenario).yaml;
  EXPECT_THAT(yaml, HasSubstr("fitted:\n  - economy.execution\n"));
  EXPECT_THAT(yaml, Not(HasSubstr("  - lag\n"))) << "a.yaml has no value for it";
  EXPECT_THAT(resolve(*layers.read("base.yaml").scenario).yaml, Not(HasSubstr("fitted")));
}

TEST(Fitted, MustBeAListOfKeys) {
  const Layers layers({{"base.yaml", base},
                       {"word.yaml", "extends: base.yaml\nfitted: economy.execution\n"},
                       {"slip.yaml", "extends: base.yaml\nfitted: [economy.executoin]\n"}});
  EXPECT_THAT(errors_of(layers.read("word.yaml")), HasSubstr("expected a list of keys"));
  EXPECT_THAT(errors_of(layers.read("slip.yaml")),
              HasSubstr("\"economy.executoin\" is no key; did you mean \"economy.execution\"?"));
}

TEST(Fitted, MustHaveAValueThatCanBeFitted) {
  const auto errors = [](const std::string& key) {
    return errors_of(
        Layers({{"base.yaml", base}, {"a.yaml", "extends: base.yaml\nfitted: [" + key + "]\n"}})
            .read("a.yaml"));
  };
  EXPECT_THAT(errors("title"), HasSubstr("fitted: title takes no amount, share, count or word"));
  EXPECT_THAT(errors("keys.need"), HasSubstr("keys.need is a weight"));
  EXPECT_THAT(errors("trappan.steps.1.share"), HasSubstr("stands in a list"));
  EXPECT_THAT(errors("trappan.steps"), HasSubstr("it cannot be fitted"));
}

TEST(Fitted, AKeyWithoutAValueInItsFileIsAWarning) {
  const auto warnings = [](const std::string& more, const ReadOptions& options = {}) {
    const Layers layers({{"base.yaml", base}, {"a.yaml", "extends: base.yaml\n" + more}});
    const Reading reading = layers.read("a.yaml", options);
    EXPECT_TRUE(reading.scenario) << errors_of(reading);
    std::string text;
    for (const Diagnostic& each : reading.diagnostics.all()) {
      if (each.severity == Severity::warning) text += each.text() + "\n";
    }
    return text;
  };
  const std::string none = " has no value in this file, so none is shown as fitted\n";
  EXPECT_EQ(warnings("fitted: [lag]\n"), "lag" + none);
  EXPECT_EQ(warnings("fitted: [matching.forbund.nobody.growth]\n"),
            "matching.forbund.nobody.growth" + none);
  EXPECT_EQ(warnings("fitted: [economy.execution.2022]\neconomy: {execution: 80 %}\n"),
            "economy.execution.2022" + none);
  EXPECT_EQ(warnings("fitted: [lag]\nlag: 2\n"), "");
  EXPECT_EQ(warnings("fitted: [lag]\nlag: 2\n", {{{"lag", "3"}}, {}}), "");
}

TEST(Derived, IsToldApartFromWhatIsFitted) {
  const Layers layers({{"base.yaml", base},
                       {"a.yaml",
                        "extends: base.yaml\nfitted: [lag]\nderived: [economy.execution.2021]\n"
                        "economy: {execution: {2020: 80 %, 2021: 70 %}}\nlag: 2\n"}});
  const Reading reading = layers.read("a.yaml");
  ASSERT_TRUE(reading.scenario) << errors_of(reading);
  const Terms& terms = reading.scenario->terms;
  EXPECT_EQ(origin_in(*reading.scenario, "lag", terms.lag), ValueOrigin::fitted);
  EXPECT_EQ(origin_in(*reading.scenario, "economy.execution", terms.execution),
            ValueOrigin::derived);
  EXPECT_EQ(origin_in(*reading.scenario, "base_grant", terms.base_grant), ValueOrigin::written);
  EXPECT_THAT(resolve(*reading.scenario).yaml,
              HasSubstr("fitted:\n  - lag\nderived:\n  - economy.execution.2021\n"));
}

TEST(Derived, MustNotBeFittedToo) {
  const Layers layers({{"base.yaml", base},
                       {"a.yaml", "extends: base.yaml\nfitted: [lag]\nderived: [lag]\nlag: 2\n"}});
  EXPECT_THAT(errors_of(layers.read("a.yaml")), HasSubstr("derived: \"lag\" is listed twice"));
}

}  // namespace
}  // namespace finsam::test
