#include "intake/pacer.hpp"

#include <gmock/gmock.h>

#include "intake/fake_clock.hpp"

namespace finsam::test {
namespace {

using std::chrono::milliseconds;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(Pacer, LetsSoManyThroughAtOnceAndThenWaits) {
  FakeClock fake;
  Pacer pacer(3, milliseconds(10'000));
  for (int i = 0; i < 3; ++i) pacer.wait(fake.clock());
  EXPECT_THAT(fake.slept, IsEmpty());
  fake.time += milliseconds(4'000);
  pacer.wait(fake.clock());
  EXPECT_THAT(fake.slept, ElementsAre(6'000));
}

TEST(Pacer, NoStretchHasMoreCallsThanAllowed) {
  FakeClock fake;
  Pacer pacer(30, milliseconds(10'000));
  std::vector<milliseconds> calls;
  for (int i = 0; i < 200; ++i) {
    pacer.wait(fake.clock());
    calls.push_back(fake.time);
    fake.time += milliseconds(i % 7 * 40);
  }
  for (std::size_t i = 30; i < calls.size(); ++i) {
    EXPECT_GE(calls[i] - calls[i - 30], milliseconds(10'000)) << i;
  }
}

TEST(Pacer, DoesNotWaitForCallsThatAreLongAgo) {
  FakeClock fake;
  Pacer pacer(1, milliseconds(10'000));
  pacer.wait(fake.clock());
  fake.time += milliseconds(10'000);
  pacer.wait(fake.clock());
  EXPECT_THAT(fake.slept, IsEmpty());
}

}  // namespace
}  // namespace finsam::test
