#include "finsam/diagnostic.hpp"

#include <gtest/gtest.h>

namespace finsam {
namespace {

std::string text(Place place, std::string key) {
  return to_text(Diagnostic{Severity::error, std::move(place), std::move(key), "what is wrong"});
}

TEST(DiagnosticText, LeavesOutWhatIsNotKnown) {
  EXPECT_EQ(text({"a.yaml", 3, 7}, "damping.rule"), "a.yaml:3:7: damping.rule: what is wrong");
  EXPECT_EQ(text({"a.csv", 3, 0}, ""), "a.csv:3: what is wrong");
  EXPECT_EQ(text({"a.csv", 0, 0}, ""), "a.csv: what is wrong");
  EXPECT_EQ(text({"a.csv", 0, 5}, ""), "a.csv: what is wrong");
  EXPECT_EQ(text({}, ""), "what is wrong");
  EXPECT_EQ(text({}, "unit"), "unit: what is wrong");
}

TEST(DiagnosticText, NamesAnOptionOfTheCommandLineOnce) {
  EXPECT_EQ(text({"--set lag=", 1, 1}, "lag"), "--set lag=: what is wrong");
  EXPECT_EQ(text({"--set lag.x=2", 1, 1}, "lag"), "--set lag.x=2: lag: what is wrong");
  EXPECT_EQ(text({"--set lag={", 1, 2}, ""), "--set lag={:1:2: what is wrong");
  EXPECT_EQ(text({"--years", 1, 1}, "years"), "--years: what is wrong");
}

TEST(DiagnosticText, NamesAFileOnce) {
  const std::string what = "\"none.yaml\" does not exist";
  EXPECT_EQ(to_text({Severity::error, {"none.yaml"}, "", what}), what);
  EXPECT_EQ(to_text({Severity::error, {"a.yaml", 3, 1}, "extends", what}),
            "a.yaml:3:1: extends: " + what);
}

TEST(Diagnostics, OnlyAnErrorIsAnError) {
  Diagnostics found;
  EXPECT_FALSE(found.has_errors());
  found.note({}, "a", "1");
  found.warning({}, "b", "2");
  EXPECT_FALSE(found.has_errors());
  found.error({}, "c", "3");
  EXPECT_TRUE(found.has_errors());
  ASSERT_EQ(found.all().size(), 3u);
  EXPECT_EQ(found.all()[0].severity, Severity::note);
  EXPECT_EQ(found.all()[1].severity, Severity::warning);
  EXPECT_EQ(found.all()[2].severity, Severity::error);
  EXPECT_EQ(found.all()[2].key, "c");
  EXPECT_EQ(found.all()[2].what, "3");
}

}  // namespace
}  // namespace finsam
