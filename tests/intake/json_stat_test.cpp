#include "intake/json_stat.hpp"

#include <gmock/gmock.h>

#include "data/reading.hpp"

namespace finsam {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

struct Read {
  Diagnostics found;
  std::optional<JsonStat> data;

  explicit Read(const std::string& json) {
    SourceErrors errors("a.json", found);
    data = read_json_stat(json, errors);
  }
  std::string errors() const { return all_text(found); }
};

/// A dataset of two regions by two years with these members besides.
std::string dataset(const std::string& rest) {
  return R"({"version":"2.0","class":"dataset","label":"Folkmängd","updated":"2025-02-21T06:00:00Z",
"id":["Region","Tid"],"size":[2,2],"role":{"geo":["Region"],"time":["Tid"]},
"dimension":{"Region":{"category":{"index":["1440","1490"],"label":{"1440":"Ale","1490":"Borås"}}},
"Tid":{"category":{"index":{"2020":1,"2019":0}}}},)" +
         rest + "}";
}

TEST(JsonStat, ReadsRowMajorValuesAndBothKindsOfIndex) {
  const Read read(dataset(R"("value":[1,2.5,null,4])"));
  EXPECT_EQ(read.errors(), "");
  ASSERT_TRUE(read.data);
  EXPECT_THAT(read.data->millionths,
              ElementsAre(1000000, 2500000, std::optional<std::int64_t>(), 4000000));
  EXPECT_EQ(read.data->dimensions[0].categories[1].label, "Borås");
  EXPECT_EQ(read.data->dimensions[1].categories[0].code, "2019");
  EXPECT_EQ(read.data->dimensions[1].categories[1].label, "2020");
  EXPECT_EQ(read.data->geo, "Region");
  EXPECT_EQ(read.data->updated, "2025-02-21T06:00:00Z");
}

TEST(JsonStat, ReadsSparseValuesAndStatuses) {
  const Read read(dataset(R"("value":{"3":4,"0":1},"status":{"1":".."})"));
  EXPECT_EQ(read.errors(), "");
  ASSERT_TRUE(read.data);
  EXPECT_EQ(read.data->millionths[3], 4000000);
  EXPECT_FALSE(read.data->millionths[1]);
  EXPECT_THAT(read.data->status, ::testing::IsEmpty());
  EXPECT_EQ(Read(dataset(R"("value":[1,2,3,4],"status":"e")")).data->status.at(3), "e");
  EXPECT_EQ(Read(dataset(R"("value":[1,2,3,4],"status":[null,"e",null,null])")).data->status.size(),
            1u);
}

TEST(JsonStat, WhatIsMarkedAsMissingHasNoValue) {
  const Read read(dataset(R"("value":[1,0,3,4],"status":{"1":"..","2":"e","3":"."})"));
  EXPECT_THAT(read.data->millionths, ElementsAre(1000000, std::nullopt, 3000000, std::nullopt));
  EXPECT_EQ(read.data->status, (std::map<std::size_t, std::string>{{2, "e"}}));
}

TEST(JsonStat, OneCategoryNeedsNoIndex) {
  const Read read(R"({"class":"dataset","id":["a"],"size":[1],"value":[7],
"dimension":{"a":{"category":{"label":{"x":"X"},"unit":{"x":{"base":"antal"}}}}}})");
  EXPECT_EQ(read.errors(), "");
  EXPECT_EQ(read.data->dimensions[0].categories[0].code, "x");
  EXPECT_EQ(read.data->dimensions[0].categories[0].unit, "antal");
}

TEST(JsonStat, TellsAllThatIsWrongWithItsPointer) {
  EXPECT_EQ(Read(dataset(R"("value":[1,"x",-3,4])")).errors(),
            "a.json: /value/1: \"x\" is not a number\na.json: /value/2: \"-3\" is negative\n");
  EXPECT_EQ(Read(dataset(R"("value":[1,2,3])")).errors(),
            "a.json: /value: has 3 entries, not 4 as the sizes of the dimensions say\n");
  EXPECT_EQ(Read(dataset(R"("value":{"4":1,"x":2})")).errors(),
            "a.json: /value/4: \"4\" is not the place of a value; there are 4\n"
            "a.json: /value/x: \"x\" is not the place of a value; there are 4\n");
  EXPECT_EQ(Read(dataset(R"("other":1)")).errors(),
            "a.json: /value: is missing, or neither an array nor an object\n");
  EXPECT_EQ(Read(dataset(R"("value":[1,2,3,4],"status":7)")).errors(),
            "a.json: /status: is neither a text, an array nor an object\n");
}

TEST(JsonStat, RefusesDimensionsThatDoNotFit) {
  const auto one = [](const std::string& category, const std::string& size) {
    return Read(R"({"class":"dataset","id":["a"],"size":[)" + size +
                R"(],"value":[],"dimension":{"a":{"category":)" + category + "}}}")
        .errors();
  };
  EXPECT_EQ(one(R"({"index":["x"]})", "2"),
            "a.json: /dimension/a/category/index: names 1 categories; the size of the dimension is "
            "2\n");
  EXPECT_EQ(one(R"({"index":{"x":0,"y":0}})", "2"),
            "a.json: /dimension/a/category/index/y: the place is taken already\n");
  EXPECT_EQ(one(R"({"index":["x","x"]})", "2"),
            "a.json: /dimension/a/category/index: names a category twice\n");
  EXPECT_EQ(one(R"({"index":{"x":0,"y":2}})", "2"),
            "a.json: /dimension/a/category/index/y: \"2\" is not understood here\n");
  EXPECT_THAT(one("{}", "2"), HasSubstr("has no index"));
  EXPECT_EQ(one("{}", "0"), "a.json: /size/0: is not the size of a dimension\n");
  EXPECT_EQ(one("{}", "-1"), "a.json: /size/0: is not the size of a dimension\n");
  EXPECT_EQ(one("{}", "99999999999"), "a.json: /size/0: is not the size of a dimension\n");
  EXPECT_THAT(Read(R"({"class":"dataset","id":["a"],"size":[1],"dimension":{}})").errors(),
              HasSubstr("/dimension/a: is missing"));
  EXPECT_THAT(Read(R"({"class":"dataset","id":"a"})").errors(), HasSubstr("/id: is not a list"));
}

TEST(JsonStat, RefusesWhatIsNoDataset) {
  EXPECT_THAT(Read(R"({"class":"collection"})").errors(), HasSubstr("not a JSON-stat 2.0 dataset"));
  EXPECT_THAT(Read("[1]").errors(), HasSubstr("not a JSON-stat 2.0 dataset"));
  EXPECT_EQ(Read("<html>").errors(), "a.json:1:1: is not JSON here\n");
  EXPECT_EQ(Read("{\"class\":\n\"data").errors(),
            "a.json:2:6: the JSON ends too early; it was cut off\n");
  EXPECT_EQ(Read("").errors(), "a.json:1:1: the JSON ends too early; it was cut off\n");
  EXPECT_EQ(Read("{\"a\": \"\xff\"}").errors(), "a.json:1:8: is not UTF-8 here\n");
  EXPECT_FALSE(Read(std::string(100000, '[')).data);
}

}  // namespace
}  // namespace finsam
