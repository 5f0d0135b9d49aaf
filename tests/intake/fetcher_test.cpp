#include "intake/fetcher.hpp"

#include <gmock/gmock.h>

#include "intake/fake_clock.hpp"
#include "support/temp_folder.hpp"

namespace finsam::test {
namespace {

using std::chrono::seconds;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

using Tried = tl::expected<HttpAnswer, TransportFault>;

HttpAnswer json_answer(const std::string& body, int status = 200) {
  HttpAnswer answer;
  answer.status = status;
  answer.content_type = "application/json; charset=utf-8";
  answer.body = body;
  return answer;
}

Tried fault(bool may_pass) { return tl::unexpected(TransportFault{"the line is dead", may_pass}); }

/// A fetcher whose tries come to what `tries` says, in order.
struct Fetching {
  std::vector<Tried> tries;
  FakeClock fake = {};
  std::vector<HttpRequest> sent = {};
  std::optional<AnswerCache> cache = std::nullopt;

  tl::expected<std::string, std::string> fetch(const std::string& url = "https://a.se/x") {
    const Transport transport = [&](const HttpRequest& request) {
      sent.push_back(request);
      return tries.at(sent.size() - 1);
    };
    Fetcher fetcher(transport, fake.clock(), cache);
    return fetcher.fetch({"GET", url});
  }
};

TEST(Fetcher, GivesTheJson) {
  Fetching one{{json_answer("{}")}};
  EXPECT_EQ(one.fetch(), "{}");
  EXPECT_THAT(one.fake.slept, IsEmpty());
}

TEST(Fetcher, TriesAgainWithLongerAndLongerWaits) {
  Fetching late{{json_answer("", 500), fault(true), json_answer("", 503), json_answer("[1]")}};
  EXPECT_EQ(late.fetch(), "[1]");
  EXPECT_THAT(late.fake.slept, ElementsAre(1'000, 2'000, 4'000));
}

TEST(Fetcher, GivesUpAfterFourTries) {
  Fetching never{std::vector<Tried>(4, json_answer(R"({"title":"Trasigt"})", 502))};
  EXPECT_EQ(never.fetch().error(),
            "https://a.se/x: the server answers 502: \"Trasigt\" (tried 4 times)");
  EXPECT_EQ(never.sent.size(), 4u);
}

TEST(Fetcher, WaitsAsLongAsTheServerAsks) {
  HttpAnswer busy = json_answer("", 429);
  busy.retry_after = seconds(7);
  Fetching asked{{busy, json_answer("{}")}};
  EXPECT_EQ(asked.fetch(), "{}");
  EXPECT_THAT(asked.fake.slept, ElementsAre(7'000));
  busy.retry_after = seconds(3'600);
  Fetching too_long{{busy}};
  EXPECT_EQ(
      too_long.fetch().error(),
      "https://a.se/x: the server answers 429, and asks to wait 3600 seconds; try again later");
  EXPECT_THAT(too_long.fake.slept, IsEmpty());
}

TEST(Fetcher, DoesNotTryAgainWhatCannotPass) {
  Fetching dead{{fault(false)}};
  EXPECT_EQ(dead.fetch().error(), "https://a.se/x: the line is dead");
  Fetching refused{{json_answer(R"({"title":"Too many cells","detail":"150000"})", 403)}};
  EXPECT_EQ(refused.fetch().error(),
            "https://a.se/x: the server answers 403: \"Too many cells: 150000\"");
}

TEST(Fetcher, RefusesWhatIsNoJson) {
  HttpAnswer page = json_answer("<html>");
  page.content_type = "text/html";
  EXPECT_THAT((Fetching{{page}}.fetch().error()),
              HasSubstr("the answer is \"text/html\", not JSON"));
  EXPECT_THAT((Fetching{{json_answer("<html>")}}.fetch().error()),
              HasSubstr("the answer is not JSON here (line 1, column 1)"));
  EXPECT_THAT((Fetching{{json_answer("{\"a\": [1,")}}.fetch().error()),
              HasSubstr("the answer the JSON ends too early"));
  EXPECT_THAT((Fetching{{json_answer("\"\xe5\"")}}.fetch().error()),
              HasSubstr("is not UTF-8 here"));
  EXPECT_THAT((Fetching{{json_answer("", 204)}}.fetch().error()), HasSubstr("answers 204"));
}

HttpAnswer redirection(const std::string& location, int status = 302) {
  HttpAnswer answer;
  answer.status = status;
  answer.location = location;
  return answer;
}

TEST(Fetcher, FollowsRedirectionsOnlyWithinTheHost) {
  Fetching same{{redirection("https://a.se/y"), json_answer("{}")}};
  EXPECT_EQ(same.fetch(), "{}");
  EXPECT_EQ(same.sent[1].url, "https://a.se/y");
  for (const char* other : {"https://b.se/x", "http://a.se/x", "https://a.se:8443/x", ""}) {
    EXPECT_THAT((Fetching{{redirection(other)}}.fetch().error()),
                HasSubstr("another host or scheme; it is not followed"));
  }
  Fetching circle{std::vector<Tried>(5, redirection("https://a.se/x"))};
  EXPECT_THAT(circle.fetch().error(), HasSubstr("redirects in circles"));
}

TEST(Fetcher, KeepsAnswersByTheirTags) {
  const TempFolder folder;
  HttpAnswer tagged = json_answer("{\"a\":1}");
  tagged.etag = "\"v1\"";
  Fetching first{{tagged}, {}, {}, AnswerCache(folder.path())};
  EXPECT_EQ(first.fetch(), "{\"a\":1}");
  EXPECT_EQ(first.sent[0].etag, "");
  Fetching second{{json_answer("", 304)}, {}, {}, AnswerCache(folder.path())};
  EXPECT_EQ(second.fetch(), "{\"a\":1}");
  EXPECT_EQ(second.sent[0].etag, "\"v1\"");
  Fetching other{{json_answer("[]")}, {}, {}, AnswerCache(folder.path())};
  EXPECT_EQ(other.fetch("https://a.se/other"), "[]");
  EXPECT_EQ(other.sent[0].etag, "");
}

TEST(Fetcher, AsksAgainWithoutTheTagWhereAServerTakesItForACondition) {
  const TempFolder folder;
  HttpAnswer tagged = json_answer("{\"a\":1}");
  tagged.etag = "\"v1\"";
  Fetching{{tagged}, {}, {}, AnswerCache(folder.path())}.fetch();
  Fetching again{{json_answer("", 412), tagged}, {}, {}, AnswerCache(folder.path())};
  EXPECT_EQ(again.fetch(), "{\"a\":1}");
  EXPECT_EQ(again.sent[0].etag, "\"v1\"");
  EXPECT_EQ(again.sent[1].etag, "");
}

TEST(Fetcher, DoesNotTrustAKeptAnswerThatHasChanged) {
  const TempFolder folder;
  HttpAnswer tagged = json_answer("{\"a\":1}");
  tagged.etag = "\"v1\"";
  Fetching{{tagged}, {}, {}, AnswerCache(folder.path())}.fetch();
  ASSERT_EQ(entry_count(folder.path()), 1);
  const auto file = std::filesystem::directory_iterator(folder.path())->path();
  write_file(file, read_file(file) + " ");
  Fetching again{{tagged}, {}, {}, AnswerCache(folder.path())};
  EXPECT_EQ(again.fetch(), "{\"a\":1}");
  EXPECT_EQ(again.sent[0].etag, "");
}

TEST(Fetcher, KeepsNothingThatIsBroken) {
  const TempFolder folder;
  HttpAnswer broken = json_answer("{\"a\":");
  broken.etag = "\"v1\"";
  EXPECT_FALSE((Fetching{{broken}, {}, {}, AnswerCache(folder.path())}.fetch()));
  EXPECT_EQ(entry_count(folder.path()), 0);
}

TEST(WrongUrl, AllowsHttpsAndThisComputer) {
  EXPECT_EQ(wrong_url("https://statistikdatabasen.scb.se/api/v2"), "");
  EXPECT_EQ(wrong_url("http://127.0.0.1:8080"), "");
  EXPECT_EQ(wrong_url("http://localhost/x"), "");
  EXPECT_EQ(wrong_url("http://scb.se"), "\"http://scb.se\" is not https");
  EXPECT_EQ(wrong_url("http://127.0.0.1.evil.se"), "\"http://127.0.0.1.evil.se\" is not https");
  EXPECT_EQ(wrong_url("file:///etc/passwd"), "\"file:///etc/passwd\" is not https");
  EXPECT_EQ(wrong_url("scb"), "\"scb\" is not a URL");
}

}  // namespace
}  // namespace finsam::test
