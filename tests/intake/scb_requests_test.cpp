#include "intake/scb_requests.hpp"

#include <gmock/gmock.h>

#include <nlohmann/json.hpp>
#include <set>

namespace finsam {
namespace {

std::vector<std::string> codes(int count) {
  std::vector<std::string> all;
  for (int i = 0; i < count; ++i) all.push_back(std::to_string(1000 + i));
  return all;
}

const ScbTable& population() { return *find_scb_table("population"); }

TEST(ScbRequests, AskForAgesOfMunicipalitiesInYears) {
  const auto requests = scb_requests(population(), "https://x/v2", {"0114"}, 2023, 2024);
  ASSERT_EQ(requests.size(), 1u);
  EXPECT_EQ(requests[0].method, "POST");
  EXPECT_EQ(requests[0].url, "https://x/v2/tables/TAB638/data?lang=sv&outputFormat=json-stat2");
  EXPECT_EQ(requests[0].cells, 98);
  const auto body = nlohmann::json::parse(requests[0].body)["selection"];
  ASSERT_EQ(body.size(), 4u);
  EXPECT_EQ(body[0], (nlohmann::json{{"variableCode", "Region"}, {"valueCodes", {"0114"}}}));
  EXPECT_EQ(body[1]["valueCodes"].size(), 49u);
  EXPECT_EQ(body[1]["valueCodes"][0], "16");
  EXPECT_EQ(body[2]["valueCodes"][0], "BE0101N1");
  EXPECT_EQ(body[3]["valueCodes"], (nlohmann::json{"2023", "2024"}));
}

TEST(ScbRequests, AskForEveryMonthOfNeed) {
  const auto requests =
      scb_requests(*find_scb_table("TAB1386"), "https://x", codes(290), 2020, 2024);
  ASSERT_EQ(requests.size(), 3u);  // two years each: 290 · 9 · 2 · 12 cells a year
  EXPECT_EQ(requests[0].cells, 125'280);
  EXPECT_EQ(requests[2].cells, 62'640);
  const auto body = nlohmann::json::parse(requests[2].body)["selection"];
  EXPECT_EQ(body[4]["valueCodes"].size(), 12u);
  EXPECT_EQ(body[4]["valueCodes"][11], "2024M12");
}

/// Whatever the limit, every municipality and year is asked for once, and no query is too large.
TEST(ScbRequests, AreSplitSoThatNoneIsTooLarge) {
  for (const std::int64_t most : {49, 50, 1'000, 14'210, 14'211, 30'000, 150'000}) {
    std::multiset<std::pair<std::string, std::string>> asked;
    for (const HttpRequest& request :
         scb_requests(population(), "https://x", codes(290), 2015, 2024, most)) {
      EXPECT_LE(request.cells, most);
      const auto body = nlohmann::json::parse(request.body)["selection"];
      const auto regions = body[0]["valueCodes"];
      const auto times = body[3]["valueCodes"];
      EXPECT_EQ(request.cells, static_cast<std::int64_t>(regions.size() * times.size() * 49));
      for (const auto& region : regions) {
        for (const auto& time : times) asked.emplace(region, time);
      }
    }
    EXPECT_EQ(asked.size(), 2900u) << most;
    EXPECT_EQ((std::set<std::pair<std::string, std::string>>(asked.begin(), asked.end()).size()),
              2900u);
  }
}

}  // namespace
}  // namespace finsam
