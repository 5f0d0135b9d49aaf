#include "report/messages.hpp"

#include <gmock/gmock.h>

namespace finsam {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

/// Diagnostics in a scenario whose lines are kept.
Diagnostics about(const std::string& text) {
  Diagnostics diagnostics;
  diagnostics.sources().keep("s.yaml", text);
  diagnostics.sources().keep("base.yaml", "frame:\n  amount: 300 Mkr\n");
  return diagnostics;
}

void keep_lines(Diagnostics& diagnostics) {
  std::vector<Place> places;
  for (const Diagnostic& each : diagnostics.all()) {
    places.push_back(each.place);
    for (const RelatedPlace& related : each.related) places.push_back(related.place);
  }
  diagnostics.sources().keep_only(places);
}

TEST(Messages, ShowTheLineAndEveryOtherPlace) {
  Diagnostics found = about("lag: x\nlag: 2\n");
  found.error({"s.yaml", 1, 6, 1}, "lag", "is wrong", "did you mean \"2\"?")
      .also({"s.yaml", 2, 1, 3}, "the first one")
      .also({"s.yaml", 2, 6, 1}, "its value")
      .also({"base.yaml", 2, 3, 6}, "set here too")
      .also({}, "nowhere");
  keep_lines(found);
  EXPECT_EQ(messages_text(found, Told::all),
            "s.yaml:1:6: lag: is wrong; did you mean \"2\"?\n"
            "    1 | lag: x\n"
            "      |      ^\n"
            "  s.yaml:2:1: the first one\n"
            "  s.yaml:2:6: its value\n"
            "    2 | lag: 2\n"
            "      | ^~~  ^\n"
            "  base.yaml:2:3: set here too\n"
            "    2 |   amount: 300 Mkr\n"
            "      |   ^~~~~~\n");
}

TEST(Messages, HaveNoLineWhereThereIsNone) {
  Diagnostics found = about("lag: x\n");
  found.error({"s.yaml", 0, 0}, "", "is empty");
  found.error({"s.yaml", 7, 1}, "", "beyond the end");
  found.error({"other.yaml", 1, 1}, "", "not kept");
  keep_lines(found);
  EXPECT_EQ(messages_text(found, Told::all),
            "s.yaml: is empty\ns.yaml:7:1: beyond the end\nother.yaml:1:1: not kept\n");
}

TEST(Messages, GiveErrorsBeforeWarningsAndNotesOnlyWithoutErrors) {
  Diagnostics found = about("");
  found.note({}, "", "a note");
  found.warning({}, "", "a warning");
  EXPECT_EQ(messages_text(found, Told::all), "warning: a warning\nnote: a note\n");
  EXPECT_EQ(messages_text(found, Told::no_warnings), "");
  found.error({}, "", "an error");
  EXPECT_EQ(messages_text(found, Told::all), "an error\nwarning: a warning\n");
  EXPECT_EQ(messages_text(found, Told::no_warnings), "an error\n");
}

TEST(Messages, ListAllButShowLinesOfTheFirstOnly) {
  Diagnostics found = about("lag: x\n");
  for (int i = 0; i < 25; ++i) {
    found.error({"s.yaml", 1, 1 + i % 2}, "", "error " + std::to_string(i));
  }
  keep_lines(found);
  const std::string text = messages_text(found, Told::all);
  EXPECT_THAT(text, HasSubstr("error 19\n    1 | lag: x\n"));
  EXPECT_THAT(text, HasSubstr("error 20\ns.yaml:1:2: error 21\n"));
  EXPECT_THAT(text, Not(HasSubstr("error 24\n    1")));
}

TEST(Messages, AboutOnePlaceShowItOnce) {
  Diagnostics found = about("lag: x\n");
  found.error({"s.yaml", 1, 1}, "a", "is missing");
  found.error({"s.yaml", 1, 1}, "b", "is missing");
  keep_lines(found);
  EXPECT_EQ(messages_text(found, Told::all),
            "s.yaml:1:1: a: is missing\ns.yaml:1:1: b: is missing\n"
            "    1 | lag: x\n"
            "      | ^\n");
}

TEST(Messages, WriteOutWhatIsNotSeenInNames) {
  EXPECT_EQ(message_text({Severity::warning, {"a\x1b\xf6.yaml", 1, 1}, "k\u202e", "b\nc"}, {}),
            "warning: a\\x1b\\xf6.yaml:1:1: k\\u202e: b\\nc\n");
}

}  // namespace
}  // namespace finsam
