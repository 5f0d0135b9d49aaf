#include "data/did_you_mean.hpp"

#include <gtest/gtest.h>

namespace finsam {
namespace {

const std::vector<std::string> words = {"unit",  "lag",       "damping",
                                        "malmo", "Skåne län", "Ängelholm"};

TEST(DidYouMean, FindsASlip) {
  EXPECT_EQ(nearest_of("dampin", words), "damping");
  EXPECT_EQ(nearest_of("daamping", words), "damping");
  EXPECT_EQ(nearest_of("demping", words), "damping");
  EXPECT_EQ(nearest_of("somethingelse", words), std::nullopt);
  EXPECT_EQ(nearest_of("", words), std::nullopt);
}

TEST(DidYouMean, CountsTwoSwappedLettersAsOneChange) {
  EXPECT_EQ(nearest_of("unti", words), "unit");
  EXPECT_EQ(nearest_of("lga", words), "lag");
  EXPECT_EQ(nearest_of("dmaipng", words), "damping");
  EXPECT_EQ(nearest_of("tinu", words), std::nullopt);
}

TEST(DidYouMean, LooksPastCapitalsAndTheMarksOfLetters) {
  EXPECT_EQ(nearest_of("MALMÖ", words), "malmo");
  EXPECT_EQ(nearest_of("angelholm", words), "Ängelholm");
  EXPECT_EQ(nearest_of("a\u030angelholm", words), "Ängelholm");
}

TEST(DidYouMean, TakesTheNearestAndOfEqualOnesTheFirst) {
  EXPECT_EQ(nearest_of("abcd", {"abce", "abcd e", "abcf"}), "abce");
  EXPECT_EQ(nearest_of("abc", {"abcx", "ABC"}), "ABC");
}

TEST(DidYouMean, KnowsANameByAPartOfIt) {
  EXPECT_EQ(nearest_name("skane", words), "Skåne län");
  EXPECT_EQ(nearest_name("ngel", words), "Ängelholm");
  EXPECT_EQ(nearest_name("Malmö stad", words), "malmo");
  EXPECT_EQ(nearest_name("sk", words), std::nullopt);
  EXPECT_EQ(nearest_of("skane", words), std::nullopt);
}

TEST(DidYouMean, GivesUpOnWhatIsTooLong) {
  EXPECT_EQ(nearest_of(std::string(101, 'a'), {std::string(101, 'a')}), std::nullopt);
  EXPECT_EQ(nearest_of(std::string(100, 'a'), {std::string(101, 'a'), std::string(99, 'a')}),
            std::string(99, 'a'));
}

TEST(DidYouMean, AsksInWords) {
  EXPECT_EQ(did_you_mean("unti", words), "; did you mean \"unit\"?");
  EXPECT_EQ(did_you_mean("xyz", words), "");
  EXPECT_EQ(meant(nearest_of("unti", words)), "did you mean \"unit\"?");
  EXPECT_EQ(meant(std::nullopt), "");
}

}  // namespace
}  // namespace finsam
