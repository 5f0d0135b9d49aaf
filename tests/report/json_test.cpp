#include "report/json.hpp"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace finsam {
namespace {

const Table small{"small",
                  {"name", "whole", "real"},
                  {{std::string("V\"äst\n"), std::int64_t{4'000'000'000}, Hundredths{150}},
                   {std::string(""), Cell{}, Hundredths{-1}}}};

TEST(Json, IsAnArrayOfObjectsWithExactNumbers) {
  EXPECT_EQ(to_json(small),
            "[\n"
            "{\"name\": \"V\\\"äst\\n\", \"whole\": 4000000000, \"real\": 1.50},\n"
            "{\"name\": \"\", \"whole\": null, \"real\": -0.01}\n"
            "]\n");
}

TEST(Json, ReadsBackAsJson) {
  const auto json = nlohmann::json::parse(to_json(small));
  EXPECT_EQ(json[0]["name"], "V\"äst\n");
  EXPECT_EQ(json[0]["real"], 1.5);
  EXPECT_TRUE(json[1]["whole"].is_null());
}

TEST(Json, SeveralTablesAreOneObject) {
  const Table empty{"empty", {"a"}, {}};
  const std::vector<Table> tables{small, empty};
  const auto json = nlohmann::json::parse(to_json(tables));
  EXPECT_EQ(json["small"].size(), 2u);
  EXPECT_TRUE(json["empty"].is_array());
  EXPECT_TRUE(json["empty"].empty());
}

}  // namespace
}  // namespace finsam
