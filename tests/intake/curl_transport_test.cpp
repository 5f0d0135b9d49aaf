// libcurl against a server on this computer that behaves, and misbehaves.

#include "intake/curl_transport.hpp"

#include <gmock/gmock.h>

#include "intake/server/local_server.hpp"

namespace finsam::test {
namespace {

using std::chrono::seconds;

/// What one exchange with a server that answers `answer` comes to.
tl::expected<HttpAnswer, TransportFault> exchange(const ServedAnswer& answer,
                                                  TransportLimits limits = {}) {
  const LocalServer server([&](const ServedRequest&) { return answer; });
  return curl_transport(limits)({"GET", server.url() + "/x"});
}

TEST(CurlTransport, GetsAndPosts) {
  const LocalServer server([](const ServedRequest& request) {
    return ServedAnswer{
        200, "\"" + request.method + "\"", "application/json", {{"ETag", "\"v1\""}}};
  });
  const Transport transport = curl_transport({});
  const auto got = transport({"GET", server.url() + "/a?b=c", "", 0, "\"v0\""});
  ASSERT_TRUE(got) << got.error().what;
  EXPECT_EQ(got->status, 200);
  EXPECT_EQ(got->body, "\"GET\"");
  EXPECT_EQ(got->etag, "\"v1\"");
  EXPECT_EQ(got->content_type, "application/json");
  EXPECT_FALSE(got->retry_after);
  EXPECT_EQ(transport({"POST", server.url() + "/a", "{\"å\":1}"})->body, "\"POST\"");
  const auto requests = server.requests();
  EXPECT_EQ(requests[0].target, "/a?b=c");
  EXPECT_EQ(requests[0].if_none_match, "\"v0\"");
  EXPECT_EQ(requests[1].body, "{\"å\":1}");
}

TEST(CurlTransport, PassesOnWhatAServerAsksFor) {
  const auto busy = exchange({429, "", "text/plain", {{"Retry-After", "7"}}});
  EXPECT_EQ(busy->status, 429);
  EXPECT_EQ(busy->retry_after, seconds(7));
  const auto elsewhere = exchange({302, "", "text/plain", {{"Location", "https://b.se/y"}}});
  EXPECT_EQ(elsewhere->status, 302);
  EXPECT_EQ(elsewhere->location, "https://b.se/y");
}

TEST(CurlTransport, BreaksOffWhatIsTooLarge) {
  TransportLimits limits;
  limits.most_bytes = 1'000;
  EXPECT_TRUE(exchange({200, std::string(1'000, ' ')}, limits));
  const auto huge = exchange({200, std::string(1'001, ' ')}, limits);
  ASSERT_FALSE(huge);
  EXPECT_EQ(huge.error().what, "the answer is larger than 1 000 bytes");
  EXPECT_FALSE(huge.error().may_pass);
}

TEST(CurlTransport, BreaksOffWhatNeverEnds) {
  ServedAnswer more{200, std::string(10'000, ' ')};
  more.endless = true;
  TransportLimits limits;
  limits.most_bytes = 1'000'000;
  const auto answer = exchange(more, limits);
  ASSERT_FALSE(answer);
  EXPECT_EQ(answer.error().what, "the answer is larger than 1 000 000 bytes");
}

TEST(CurlTransport, TrustsNoServerThatOnlyItselfVouchesFor) {
  const LocalServer server([](const ServedRequest&) { return ServedAnswer{}; }, Scheme::https);
  const auto answer = curl_transport({})({"GET", server.url()});
  ASSERT_FALSE(answer);
  EXPECT_THAT(answer.error().what, ::testing::HasSubstr("certificate"));
  EXPECT_FALSE(answer.error().may_pass);
  EXPECT_THAT(server.requests(), ::testing::IsEmpty());
}

TEST(CurlTransport, NoticesAnAnswerThatIsCutOff) {
  ServedAnswer half{200, "{\"a\":"};
  half.missing = 10;
  const auto answer = exchange(half);
  ASSERT_FALSE(answer);
  EXPECT_TRUE(answer.error().may_pass);
}

TEST(CurlTransport, DoesNotWaitForever) {
  TransportLimits limits;
  limits.whole = seconds(1);
  ServedAnswer slow;
  slow.silent = true;
  const auto answer = exchange(slow, limits);
  ASSERT_FALSE(answer);
  EXPECT_TRUE(answer.error().may_pass);
}

TEST(CurlTransport, TellsThatNobodyIsThere) {
  std::string url;
  {
    const LocalServer server([](const ServedRequest&) { return ServedAnswer{}; });
    url = server.url();
  }
  const auto answer = curl_transport({})({"GET", url});
  ASSERT_FALSE(answer);
  EXPECT_TRUE(answer.error().may_pass);
}

TEST(CurlTransport, SpeaksNothingButHttp) {
  const auto answer = curl_transport({})({"GET", "file:///etc/hostname"});
  ASSERT_FALSE(answer);
  EXPECT_FALSE(answer.error().may_pass);
}

}  // namespace
}  // namespace finsam::test
