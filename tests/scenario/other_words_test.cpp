#include "scenario/other_words.hpp"

#include <gtest/gtest.h>

namespace finsam::test {
namespace {

TEST(OtherWords, AreWhatTheScenarioCallsThem) {
  EXPECT_EQ(called_here("spärren"), "damping");
  EXPECT_EQ(called_here("Ramen"), "frame");
  EXPECT_EQ(called_here("nationellt_stöd"), "national_support");
  EXPECT_EQ(called_here("ingen"), "none");
  EXPECT_EQ(called_here("ansökan"), "application");
  EXPECT_EQ(called_here("damping"), std::nullopt);
}

TEST(OtherWords, LeadToAWholePath) {
  EXPECT_EQ(path_called("spärren"), "damping");
  EXPECT_EQ(path_called("nationellt stöd"), "frame.national_support");
  EXPECT_EQ(path_called("händelser"), "data.events");
  EXPECT_EQ(path_called("minska"), std::nullopt);
}

}  // namespace
}  // namespace finsam::test
