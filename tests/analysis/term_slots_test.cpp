#include "analysis/term_slots.hpp"

#include <gmock/gmock.h>

#include "support/small_world.hpp"

namespace finsam {
namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

TEST(TermSlots, AreWhereTwoReadingsDiffer) {
  Terms one = support::plain_terms();
  Terms other = one;
  other.execution = support::always(support::percent(80));
  const std::vector<TermSlot> slots = differing_slots(one, other);
  ASSERT_THAT(slots, SizeIs(1));
  slots[0](one, 123'456.0);
  EXPECT_EQ(one.execution.in({2020})->millionths, 123'456.0);
}

TEST(TermSlots, OfADatedValueOnlyTheEntryThatDiffers) {
  Terms one = support::plain_terms();
  one.lag = {{{Year{2020}, false, 2, {}}, {Year{2022}, false, 3, {}}}};
  Terms other = one;
  other.lag.entries[1].value = 5;
  const std::vector<TermSlot> slots = differing_slots(one, other);
  ASSERT_THAT(slots, SizeIs(1));
  slots[0](one, 7.0);
  EXPECT_EQ(one.lag.in({2021}), 2);
  EXPECT_EQ(one.lag.in({2022}), 7);
}

TEST(TermSlots, AmountsAndMatchingPoliciesToo) {
  Terms one = support::plain_terms();
  MatchingRule rule;
  rule.policy.growth = support::always(support::percent(10));
  one.matching = {rule};
  Terms other = one;
  other.matching[0].policy.growth = support::always(support::percent(20));
  other.base_grant = support::always(support::kr(500e3));
  const std::vector<TermSlot> slots = differing_slots(one, other);
  ASSERT_THAT(slots, SizeIs(2));
  slots[0](one, 450e3);
  slots[1](one, 150e3);
  EXPECT_EQ(one.base_grant.in({2020})->kr, 450e3);
  EXPECT_EQ(one.matching[0].policy.growth.in({2020})->millionths, 150e3);
}

TEST(TermSlots, OfLikeTermsThereAreNone) {
  EXPECT_THAT(differing_slots(support::plain_terms(), support::plain_terms()), IsEmpty());
}

}  // namespace
}  // namespace finsam
