#include "finsam/dated.hpp"

#include <gtest/gtest.h>

namespace finsam {
namespace {

using Entry = Dated<int>::Entry;

Entry always(int value) { return {std::nullopt, false, value, {}}; }
Entry from(int year, int value) { return {Year{year}, false, value, {}}; }
Entry only(int year, int value) { return {Year{year}, true, value, {}}; }
Entry none_from(int year) { return {Year{year}, false, std::nullopt, {}}; }

using Value = std::optional<int>;

TEST(DatedValue, NotGivenIsNeverInForce) {
  const Dated<int> dated;
  EXPECT_FALSE(dated.given());
  EXPECT_EQ(dated.in(Year{2020}), Value());
  EXPECT_EQ(dated.in_force(Year{2020}), nullptr);
}

TEST(DatedValue, HoldsFromItsYearUntilTheNext) {
  const Dated<int> dated{{from(2020, 1), from(2022, 2)}};
  EXPECT_TRUE(dated.given());
  EXPECT_EQ(dated.in(Year{2019}), Value());
  EXPECT_EQ(dated.in(Year{2020}), Value(1));
  EXPECT_EQ(dated.in(Year{2021}), Value(1));
  EXPECT_EQ(dated.in(Year{2022}), Value(2));
  EXPECT_EQ(dated.in(Year{2200}), Value(2));
}

TEST(DatedValue, MayBeWrittenInAnyOrder) {
  const Dated<int> dated{{from(2022, 2), always(0), from(2020, 1)}};
  EXPECT_EQ(dated.in(Year{2019}), Value(0));
  EXPECT_EQ(dated.in(Year{2021}), Value(1));
  EXPECT_EQ(dated.in(Year{2023}), Value(2));
}

TEST(DatedValue, OnlyHoldsInItsYearAlone) {
  const Dated<int> dated{{only(2021, 9), always(1)}};
  EXPECT_EQ(dated.in(Year{2020}), Value(1));
  EXPECT_EQ(dated.in(Year{2021}), Value(9));
  EXPECT_EQ(dated.in(Year{2022}), Value(1));
  const Dated<int> alone{{only(2021, 9)}};
  EXPECT_EQ(alone.in(Year{2020}), Value());
  EXPECT_EQ(alone.in(Year{2022}), Value());
}

TEST(DatedValue, TheWordForNoneEndsAValue) {
  const Dated<int> dated{{from(2020, 1), none_from(2022)}};
  EXPECT_EQ(dated.in(Year{2021}), Value(1));
  EXPECT_EQ(dated.in(Year{2022}), Value());
  EXPECT_NE(dated.in_force(Year{2022}), nullptr);
}

}  // namespace
}  // namespace finsam
