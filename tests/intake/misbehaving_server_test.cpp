// Whatever a server does wrong: there is a whole answer in the end, or none and a line that says
// why. Between the tries only a clock of the test waits.

#include <gmock/gmock.h>

#include <atomic>

#include "intake/curl_transport.hpp"
#include "intake/fake_clock.hpp"
#include "intake/fetcher.hpp"
#include "intake/server/local_server.hpp"

namespace finsam::test {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

/// A server that gives these answers in turn, the last one for ever.
struct Service {
  std::vector<ServedAnswer> answers;
  std::atomic<std::size_t> given = 0;
  LocalServer server{
      [this](const ServedRequest&) { return answers[std::min(given++, answers.size() - 1)]; }};
  FakeClock fake = {};

  explicit Service(std::vector<ServedAnswer> in_turn) : answers(std::move(in_turn)) {}

  tl::expected<std::string, std::string> fetch(TransportLimits limits = {}) {
    Fetcher fetcher(curl_transport(limits), fake.clock(), std::nullopt);
    return fetcher.fetch({"GET", server.url() + "/x"});
  }
  std::size_t asked() const { return server.requests().size(); }
};

TEST(MisbehavingServer, ThatIsBusyIsAskedAgainWhenItSays) {
  Service service({{429, "", "text/plain", {{"Retry-After", "7"}}}, {500}, {200, "[1]"}});
  EXPECT_EQ(service.fetch(), "[1]");
  EXPECT_THAT(service.fake.slept, ElementsAre(7'000, 2'000));
}

TEST(MisbehavingServer, ThatStaysBrokenIsGivenUp) {
  Service service({{500, "{}"}});
  EXPECT_THAT(service.fetch().error(), HasSubstr("the server answers 500 (tried 4 times)"));
  EXPECT_EQ(service.asked(), 4u);
}

TEST(MisbehavingServer, ThatSaysNothingIsGivenUp) {
  ServedAnswer nothing;
  nothing.silent = true;
  Service service({nothing});
  TransportLimits limits;
  limits.whole = std::chrono::seconds(1);
  EXPECT_THAT(service.fetch(limits).error(), HasSubstr("(tried 4 times)"));
}

TEST(MisbehavingServer, ThatBreaksOffIsAskedAgain) {
  ServedAnswer half{200, "{\"a\":"};
  half.missing = 2;
  Service recovers({half, {200, "{\"a\":1}"}});
  EXPECT_EQ(recovers.fetch(), "{\"a\":1}");
  Service never({half});
  EXPECT_THAT(never.fetch().error(), HasSubstr("(tried 4 times)"));
}

TEST(MisbehavingServer, GivesNothingThatIsNoWholeJson) {
  EXPECT_THAT(Service({{200, "{\"a\":"}}).fetch().error(), HasSubstr("the JSON ends too early"));
  EXPECT_THAT(Service({{200, "{}", "text/html"}}).fetch().error(),
              HasSubstr("the answer is \"text/html\", not JSON"));
  EXPECT_THAT(Service({{200, "\"\xff\""}}).fetch().error(), HasSubstr("is not UTF-8 here"));
  Service gone({{404, R"({"title":"Non-existent table"})", "application/problem+json"}});
  EXPECT_THAT(gone.fetch().error(), HasSubstr("the server answers 404: \"Non-existent table\""));
  EXPECT_EQ(gone.asked(), 1u);
}

TEST(MisbehavingServer, IsBrokenOffWhenItSendsTooMuch) {
  TransportLimits limits;
  limits.most_bytes = 100'000;
  ServedAnswer more{200, std::string(10'000, ' ')};
  more.endless = true;
  Service service({more});
  EXPECT_THAT(service.fetch(limits).error(), HasSubstr("the answer is larger than 100 000 bytes"));
  EXPECT_EQ(service.asked(), 1u);
}

TEST(MisbehavingServer, DoesNotSendUsElsewhere) {
  const LocalServer elsewhere([](const ServedRequest&) { return ServedAnswer{200, "{}"}; });
  for (const int status : {301, 302, 303, 307, 308}) {
    Service service({{status, "", "text/plain", {{"Location", elsewhere.url() + "/x"}}}});
    EXPECT_THAT(service.fetch().error(), HasSubstr("another host or scheme; it is not followed"));
  }
  EXPECT_THAT(elsewhere.requests(), IsEmpty());
  Service within({{302, "", "text/plain", {{"Location", "/y"}}}, {200, "[2]"}});
  EXPECT_EQ(within.fetch(), "[2]");
  EXPECT_EQ(within.server.requests()[1].target, "/y");
}

}  // namespace
}  // namespace finsam::test
