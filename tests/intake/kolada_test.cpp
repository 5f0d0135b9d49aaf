#include "intake/kolada.hpp"

#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "intake/fake_clock.hpp"
#include "intake/reading.hpp"

namespace finsam::test {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

constexpr const char* two_values = R"({"count": 3, "next_url": null, "values": [
{"kpi": "N01713", "municipality": "0000", "period": 2017, "values": [{"gender": "T", "value": 9}]},
{"kpi": "N01713", "municipality": "0114", "period": 2017, "values": [
  {"count": 1, "gender": "K", "status": "", "value": 13000.0},
  {"count": 1, "gender": "T", "status": "", "value": 27000.5}]},
{"kpi": "N01713", "municipality": "0115", "period": "2017", "values": [{"gender": "T", "value": null}]}
]})";

struct Kolada {
  Diagnostics found;
  std::vector<KoladaPage> pages;
  std::vector<Figure> figures;

  explicit Kolada(const std::vector<std::string>& texts,
                  const std::vector<std::string>& columns = {"population_16_64=N01713"}) {
    SourceErrors errors("a.json", found);
    for (const std::string& text : texts) {
      if (auto page = read_kolada_page(text, errors)) pages.push_back(std::move(*page));
    }
    figures = figures_of(pages, parse_choice(columns).value(), errors);
  }
  std::string errors() const { return all_text(found); }
};

std::string value(const std::string& kpi, const std::string& number) {
  return R"({"kpi":")" + kpi +
         R"(","municipality":"0114","period":2017,"values":[{"gender":"T","value":)" + number +
         "}]}";
}

std::string page(const std::string& values, const std::string& rest = "") {
  return "{\"values\":[" + values + "]" + rest + "}";
}

TEST(Kolada, TakesBothSexesOfMunicipalities) {
  const Kolada read({two_values});
  EXPECT_EQ(read.errors(), "");
  EXPECT_EQ(text_of(read.figures),
            "0114 2017 population_16_64 27000500000\n0115 2017 population_16_64 –\n");
  EXPECT_EQ(read.pages[0].count, 3u);
  EXPECT_EQ(read.pages[0].next_url, "");
}

TEST(Kolada, AddsUpTheKeyFiguresOfAColumn) {
  const std::vector<std::string> columns = {"ohalsa=N01700", "ohalsa=N01701"};
  EXPECT_EQ(
      text_of(Kolada({page(value("N01700", "1")), page(value("N01701", "2"))}, columns).figures),
      "0114 2017 ohalsa 3000000\n");
  EXPECT_EQ(text_of(Kolada({page(value("N01700", "1"))}, columns).figures), "0114 2017 ohalsa –\n");
}

TEST(Kolada, TellsWhatIsWrongWithItsPointer) {
  EXPECT_EQ(Kolada({page(value("N01713", "\"x\"") + "," + value("N01713", "1"))}).errors(),
            "a.json: /values/0/values/0/value: \"x\" is not a number\n"
            "a.json: /values/1: N01713 of 0114 has two values for 2017\n");
  EXPECT_EQ(Kolada({page("7,{}")}).errors(),
            "a.json: /values/0: is no value of a key figure\n"
            "a.json: /values/1: is no value of a key figure\n");
  EXPECT_EQ(Kolada({page(R"({"values":[]})")}).errors(),
            "a.json: /values/0: lacks its kpi, municipality or period\n");
  EXPECT_THAT(Kolada({"[]"}).errors(), HasSubstr("/values: this is not a page"));
}

TEST(Kolada, AsksForAtMost25YearsAtATime) {
  const auto requests =
      kolada_requests(parse_choice({"a=N1", "b=N2"}).value(), "https://k", 2000, 2025);
  ASSERT_EQ(requests.size(), 4u);
  EXPECT_THAT(requests[0].url, HasSubstr("https://k/data/kpi/N1/year/2000,2001,"));
  EXPECT_EQ(requests[1].url, "https://k/data/kpi/N1/year/2025");
  EXPECT_EQ(requests[3].url, "https://k/data/kpi/N2/year/2025");
}

/// What fetching pages comes to, and the URLs asked for.
struct Pages {
  std::vector<std::string> asked;
  tl::expected<std::vector<std::string>, std::string> got;

  explicit Pages(const std::vector<std::string>& answers) {
    FakeClock fake;
    const Transport transport = [&](const HttpRequest& request) {
      asked.push_back(request.url);
      HttpAnswer answer{200, "application/json", "", "", {}, answers.at(asked.size() - 1)};
      return tl::expected<HttpAnswer, TransportFault>(answer);
    };
    Fetcher fetcher(transport, fake.clock(), std::nullopt);
    got = fetch_pages(fetcher, {"GET", "https://k.se/1"});
  }
};

TEST(KoladaPages, AreFollowedToTheLast) {
  const Pages pages({page(value("N1", "1"), R"(,"count":2,"next_url":"https://k.se/2")"),
                     page(value("N1", "2"), R"(,"count":2,"next_url":null)")});
  ASSERT_TRUE(pages.got);
  EXPECT_EQ(pages.got->size(), 2u);
  EXPECT_THAT(pages.asked, ElementsAre("https://k.se/1", "https://k.se/2"));
  EXPECT_TRUE(Pages({page(value("N1", "1"), R"(,"count":1,"next_page":"https://k.se/2")"),
                     page(value("N1", "2"), R"(,"count":1)")})
                  .got);
}

TEST(KoladaPages, AreNotFollowedElsewhere) {
  EXPECT_EQ(
      Pages({page("", R"(,"next_url":"https://evil.se/2")")}).got.error(),
      "https://k.se/1: the next page is at \"https://evil.se/2\", another host or scheme; it is "
      "not followed");
}

TEST(KoladaPages, ThatAreHalfAreRefused) {
  EXPECT_EQ(Pages({page(value("N1", "1"), R"(,"count":3)")}).got.error(),
            "https://k.se/1: the pages have 1 entries, but should have 3");
}

}  // namespace
}  // namespace finsam::test
