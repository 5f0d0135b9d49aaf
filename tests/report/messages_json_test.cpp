#include "report/messages_json.hpp"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace finsam {
namespace {

using Json = nlohmann::json;

/// The messages of one file as a program that reads them sees them.
Json read_back(Diagnostics diagnostics, Told told = Told::all) {
  return Json::parse(messages_json({{"a.yaml", std::move(diagnostics)}}, told));
}

TEST(MessagesJson, HasAllThereIsToSay) {
  Diagnostics found;
  found.error({"base.yaml", 3, 5, 2}, "lag", "is wrong", "did you mean \"2\"?")
      .also({"a.yaml", 7, 1}, "the first one");
  EXPECT_EQ(read_back(found), Json::parse(R"([{
    "scenario": "a.yaml", "file": "base.yaml", "line": 3, "column": 5, "end_line": 3,
    "end_column": 7, "severity": "error", "key": "lag", "message": "is wrong",
    "hint": "did you mean \"2\"?",
    "related": [{"file": "a.yaml", "line": 7, "column": 1, "message": "the first one"}]}])"));
}

TEST(MessagesJson, PointsAtTheBeginningOfAWholeFile) {
  Diagnostics found;
  found.error({"a.yaml", 0, 0}, "", "is empty");
  const Json message = read_back(found)[0];
  EXPECT_EQ(message["line"], 1);
  EXPECT_EQ(message["column"], 1);
  EXPECT_FALSE(message.contains("end_line"));
}

TEST(MessagesJson, CountsColumnsOfAnOptionFromItsBeginning) {
  Diagnostics found;
  const std::string option = "--set lag=x";
  found.sources().keep_option(option, "--set lag=", "x");
  found.error({option, 1, 1, 1}, "lag", "is wrong");
  found.error({option, 1, -3, 3}, "lag", "is wrong");
  found.sources().keep_only({{option, 1, 1}});
  const Json messages = read_back(found);
  EXPECT_EQ(messages[0]["column"], 11);
  EXPECT_EQ(messages[0]["end_column"], 12);
  EXPECT_EQ(messages[1]["column"], 7);
}

TEST(MessagesJson, IsWellFormedWhateverNamesHold) {
  Diagnostics found;
  found.error({"\xf6\x1b.yaml", 1, 1}, "k\xff", "a\nb\"c");
  const Json message = read_back(found)[0];
  EXPECT_EQ(message["file"], "\ufffd\x1b.yaml");
  EXPECT_EQ(message["key"], "k\ufffd");
  EXPECT_EQ(message["message"], "a\nb\"c");
}

TEST(MessagesJson, LeavesWarningsOutIfAsked) {
  Diagnostics found;
  found.warning({}, "", "a warning");
  EXPECT_EQ(read_back(found)[0]["severity"], "warning");
  EXPECT_EQ(messages_json({{"a.yaml", found}}, Told::no_warnings), "[]\n");
}

}  // namespace
}  // namespace finsam
