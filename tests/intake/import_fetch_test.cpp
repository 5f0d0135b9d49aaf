// finsam import --fetch, against a server on this computer.

#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "intake/all_codes.hpp"
#include "intake/scb_answers.hpp"
#include "intake/server/local_server.hpp"
#include "support/finsam_program.hpp"

namespace finsam::test {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;

/// The answer that SCB would give to a query for the population: as many people of every age.
ServedAnswer population_for(const ServedRequest& request) {
  const auto selection = nlohmann::json::parse(request.body)["selection"];
  const auto answer =
      population_answer(selection[0]["valueCodes"].get<std::vector<std::string>>(),
                        selection[3]["valueCodes"].get<std::vector<std::string>>(), 10);
  return {200, answer.dump(), "application/json", {{"ETag", "\"v1\""}}};
}

/// finsam import scb with a server, in a folder of its own.
struct Import {
  TempFolder folder;
  std::string out = (folder / "new").string();

  Outcome scb(const LocalServer& server, const std::vector<std::string>& more = {}) {
    std::vector<std::string> words = {"import",
                                      "scb",
                                      "--table",
                                      "population",
                                      "--years",
                                      "2023:2024",
                                      "--fetch",
                                      "--url",
                                      server.url() + "/api/v2/",
                                      "--cache",
                                      folder / "cache",
                                      "--out",
                                      out,
                                      "--lang",
                                      "en"};
    words.insert(words.end(), more.begin(), more.end());
    return finsam(words);
  }
};

TEST(ImportFetch, BringsInATableWithItsOrigin) {
  const LocalServer server(population_for);
  Import import;
  const Outcome outcome = import.scb(server);
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.out, HasSubstr("for 290 municipalities, 2023–2024"));
  ASSERT_EQ(server.requests().size(), 1u);
  EXPECT_EQ(server.requests()[0].target,
            "/api/v2/tables/TAB638/data?lang=sv&outputFormat=json-stat2");
  const std::string manifest = read_file(import.out + "/manifest.csv");
  EXPECT_THAT(manifest,
              HasSubstr("(TAB638), updated 2025-02-21, " + server.url() + "/api/v2, fetched 20"));
  EXPECT_EQ(finsam({"validate", import.out + "/scenario.yaml"}).status, 0);
}

TEST(ImportFetch, AsksAgainOnlyWhetherAnythingIsNew) {
  const LocalServer server([](const ServedRequest& request) {
    return request.if_none_match == "\"v1\"" ? ServedAnswer{304} : population_for(request);
  });
  Import import;
  ASSERT_EQ(import.scb(server).status, 0);
  const std::string first = read_file(import.out + "/population_16_64.csv");
  const Outcome again = import.scb(server, {"--force"});
  EXPECT_EQ(again.status, 0) << again.err;
  EXPECT_EQ(read_file(import.out + "/population_16_64.csv"), first);
  EXPECT_EQ(server.requests()[1].if_none_match, "\"v1\"");
}

TEST(ImportFetch, ABrokenAnswerChangesNothing) {
  const std::vector<ServedAnswer> broken = {
      {404, R"({"title":"Non-existent table"})", "application/problem+json"},
      {200, "<html>", "text/html"},
      {200, "{\"class\":", "application/json"},
      {200, "\"\xff\"", "application/json"},
      {200, "{}", "application/json"},
      {302, "", "text/plain", {{"Location", "http://127.0.0.2:1/x"}}}};
  for (const ServedAnswer& answer : broken) {
    const LocalServer server([&](const ServedRequest&) { return answer; });
    Import import;
    const Outcome outcome = import.scb(server);
    EXPECT_EQ(outcome.status, 2) << answer.body;
    EXPECT_THAT(outcome.out, IsEmpty());
    EXPECT_THAT(outcome.err, HasSubstr(server.url()));
    EXPECT_FALSE(std::filesystem::exists(import.out));
  }
}

TEST(ImportFetch, LeavesAnEarlierResultAloneWhenTheNextOneFails) {
  Import import;
  {
    const LocalServer server(population_for);
    ASSERT_EQ(import.scb(server).status, 0);
  }
  const std::string before = read_file(import.out + "/population_16_64.csv");
  const LocalServer server([](const ServedRequest&) { return ServedAnswer{404, "{}"}; });
  EXPECT_EQ(import.scb(server, {"--force"}).status, 2);
  EXPECT_EQ(read_file(import.out + "/population_16_64.csv"), before);
}

TEST(ImportFetch, ADryRunShowsTheRequestsAndAsksNobody) {
  const LocalServer server(population_for);
  Import import;
  const Outcome outcome = import.scb(server, {"--dry-run"});
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.out, HasSubstr("POST " + server.url() +
                                     "/api/v2/tables/TAB638/data?lang=sv&"
                                     "outputFormat=json-stat2\n28,420 cells\n{\"selection\":["));
  EXPECT_THAT(server.requests(), IsEmpty());
  EXPECT_EQ(entry_count(import.folder.path()), 0);
}

TEST(ImportFetch, BringsInKeyFiguresPageByPage) {
  const std::vector<std::string> codes = all_codes();
  std::string url;
  const LocalServer server([&](const ServedRequest& request) {
    const bool second = request.target.find("page=2") != std::string::npos;
    nlohmann::json page = {{"count", 290}, {"values", nlohmann::json::array()}};
    for (std::size_t i = second ? 200 : 0; i < (second ? 290u : 200u); ++i) {
      nlohmann::json entry = {{"kpi", "N01713"}, {"municipality", codes[i]}, {"period", 2023}};
      entry["values"][0]["gender"] = "T";
      entry["values"][0]["value"] = 1000 + static_cast<int>(i);
      page["values"].push_back(entry);
    }
    if (!second) page["next_url"] = url + request.target + "?page=2";
    return ServedAnswer{200, page.dump()};
  });
  url = server.url();
  const TempFolder folder;
  const std::string out = (folder / "new").string();
  const Outcome outcome =
      finsam({"import", "kolada", "--years", "2023", "--fetch", "--url", url + "/v3", "--cache",
              folder / "cache", "--out", out, "--lang", "en"});
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.out, HasSubstr("population_16_64 for 290 municipalities, 2023"));
  ASSERT_EQ(server.requests().size(), 2u);
  EXPECT_EQ(server.requests()[1].target, "/v3/data/kpi/N01713/year/2023?page=2");
  EXPECT_THAT(read_file(out + "/population_16_64.csv"), HasSubstr("\n0114,2023,1000\n"));
}

TEST(ImportFetch, RefusesWhatDoesNotFitTogether) {
  EXPECT_THAT(finsam({"import", "scb", "--table", "need", "--fetch", "--out", "x"}).err,
              HasSubstr("no --years"));
  EXPECT_THAT(finsam({"import", "csv", "--fetch", "--out", "x"}).err,
              HasSubstr("--fetch goes with scb and kolada"));
  EXPECT_THAT(finsam({"import", "scb", "--table", "need", "--fetch", "--years", "2020", "--out",
                      "x", "--url", "http://scb.se"})
                  .err,
              HasSubstr("is not https"));
  EXPECT_THAT(finsam({"import", "scb", "--table", "need", "--out", "x"}).err,
              HasSubstr("write one of --file, --fetch"));
}

}  // namespace
}  // namespace finsam::test
