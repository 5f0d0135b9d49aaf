#include "cluster/silence.hpp"

#include <gtest/gtest.h>

namespace finsam {
namespace {

TEST(Silence, OfARankThatIsGoneIsNoticed) {
  Silence silence(3);
  silence.listen_to(1);
  silence.listen_to(2);
  for (int second = 0; second < 3; ++second) {
    silence.passed(1);
    silence.heard(1);
  }
  EXPECT_EQ(silence.lost(), std::nullopt);
  silence.passed(0.5);
  EXPECT_EQ(silence.lost(), 2);
  silence.heard(2);
  EXPECT_EQ(silence.lost(), std::nullopt) << "it was only slow";
}

TEST(Silence, OfOneThatHasSaidItsLastWordIsNone) {
  Silence silence(3);
  silence.listen_to(1);
  silence.stop_listening_to(1);
  for (int second = 0; second < 9; ++second) silence.passed(1);
  silence.heard(1);
  silence.passed(9);
  EXPECT_EQ(silence.lost(), std::nullopt);
}

TEST(Silence, WhileThisProcessWasHeldUpCountsForLittle) {
  Silence silence(3);
  silence.listen_to(1);
  silence.passed(3600);
  EXPECT_EQ(silence.lost(), std::nullopt);
}

}  // namespace
}  // namespace finsam
