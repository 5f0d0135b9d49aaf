#include "finsam/statistics.hpp"

#include <gtest/gtest.h>

namespace finsam {
namespace {

const Statistic statistic{
    "population", 0, {{{2015, {150, Status::official}}, {2018, {180, Status::estimated}}}, {}}};

TEST(TakenFor, TheYearItselfElseTheLatestEarlierElseTheEarliestLater) {
  const auto taken = [](int year) { return *taken_for(statistic, 0, year); };
  EXPECT_EQ(taken(2015).year, 2015);
  EXPECT_EQ(taken(2015).observation.tenths, 150);
  EXPECT_EQ(taken(2015).observation.status, Status::official);
  EXPECT_EQ(taken(2016).year, 2015);
  EXPECT_EQ(taken(2017).year, 2015);
  EXPECT_EQ(taken(2018).year, 2018);
  EXPECT_EQ(taken(2018).observation.status, Status::estimated);
  EXPECT_EQ(taken(2030).year, 2018);
  EXPECT_EQ(taken(2014).year, 2015);
}

TEST(TakenFor, NothingWithoutAnyValue) { EXPECT_FALSE(taken_for(statistic, 1, 2018)); }

TEST(Statistics, AreFoundByName) {
  const Statistics all{{statistic, {"ohalsa", 0, {}}}};
  ASSERT_NE(all.find("ohalsa"), nullptr);
  EXPECT_EQ(all.find("ohalsa")->name, "ohalsa");
  EXPECT_EQ(all.find("need"), nullptr);
}

TEST(Status, IsSpeltAsInTheData) {
  EXPECT_STREQ(to_text(Status::official), "official");
  EXPECT_STREQ(to_text(Status::estimated), "estimated");
  EXPECT_STREQ(to_text(Status::reconstructed), "reconstructed");
  EXPECT_STREQ(to_text(Status::synthetic), "synthetic");
  EXPECT_STREQ(to_text(Status::assumption), "assumption");
  EXPECT_STREQ(to_text(Status::unstated), "unstated");
  EXPECT_STREQ(to_text(Status::changed), "changed");
}

}  // namespace
}  // namespace finsam
