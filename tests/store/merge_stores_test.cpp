// Shards of a sweep become one store.

#include <gmock/gmock.h>

#include "store/small_sweep.hpp"
#include "support/temp_folder.hpp"

namespace finsam {
namespace {

using test::all_of;
using test::go_on;
using test::opened;
using test::small_block;
using test::small_sweep;
using test::TempFolder;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

class MergeStores : public ::testing::Test {
 protected:
  std::string file(const std::string& name) const { return (folder_ / name).string(); }

  /// A store with the blocks whose place in the sweep leaves `rest` when divided by `shards`.
  SweepStore shard(const std::string& name, int rest, int shards,
                   const StoredSweep& sweep = small_sweep()) const {
    SweepStore store = opened(file(name), sweep);
    const auto missing = store.missing().value();
    for (const CaseRange& range : missing) {
      if (range.first / sweep.block_size % shards != rest) continue;
      EXPECT_TRUE(store.put(small_block(range)));
    }
    return store;
  }

 private:
  TempFolder folder_;
};

TEST_F(MergeStores, ShardsGiveTheWhole) {
  SweepStore whole = opened(file("whole"));
  for (const int rest : {2, 0, 1}) {
    const SweepStore part = shard("part " + std::to_string(rest), rest, 3);
    const auto merged = whole.merge(part);
    ASSERT_TRUE(merged) << merged.error().what;
    EXPECT_EQ(merged->new_cases, part.done_count().value());
  }
  EXPECT_THAT(whole.missing().value(), IsEmpty());
  EXPECT_EQ(all_of(whole).values, small_block({0, 1000}).values);
  EXPECT_EQ(all_of(whole).failures, small_block({0, 1000}).failures);
}

TEST_F(MergeStores, TwiceIsOnce) {
  SweepStore whole = opened(file("whole"));
  const SweepStore part = shard("part", 0, 2);
  ASSERT_TRUE(whole.merge(part));
  const auto again = whole.merge(part);
  ASSERT_TRUE(again);
  EXPECT_EQ(again->new_cases, 0);
  EXPECT_EQ(again->known_cases, part.done_count().value());
  EXPECT_EQ(whole.done_count().value(), part.done_count().value());
}

TEST_F(MergeStores, BlocksOfAnotherSizeAreTakenApart) {
  StoredSweep coarse = small_sweep();
  coarse.block_size = 100;
  SweepStore whole = shard("whole", 0, 2);
  const SweepStore part = shard("part", 1, 2, coarse);
  const auto merged = whole.merge(part);
  ASSERT_TRUE(merged) << merged.error().what;
  EXPECT_EQ(merged->new_cases + merged->known_cases, 500);
  go_on(whole);
  EXPECT_EQ(all_of(whole).values, small_block({0, 1000}).values);
  EXPECT_EQ(all_of(whole).failures, small_block({0, 1000}).failures);
}

TEST_F(MergeStores, TheStoreOfTheSweepBeforeItGrewIsTaken) {
  SweepStore before = opened(file("before"));
  go_on(before);
  StoredSweep grown = small_sweep();
  grown.cases = 2000;
  SweepStore after = opened(file("after"), grown);
  ASSERT_TRUE(after.put(small_block({960, 64})));
  const auto merged = after.merge(before);
  ASSERT_TRUE(merged) << merged.error().what;
  EXPECT_EQ(merged->new_cases, 960);
  EXPECT_EQ(merged->known_cases, 40);
  EXPECT_THAT(before.merge(after).error().what, HasSubstr("2000 cases"));
}

TEST_F(MergeStores, WhereTwoDifferNothingIsMerged) {
  SweepStore whole = opened(file("whole"));
  CaseBlock other = small_block({128, 64});
  other.results[5] = 0.0;  // was −0
  ASSERT_TRUE(whole.put(other));
  const SweepStore part = shard("part", 0, 1);
  const auto merged = whole.merge(part);
  ASSERT_FALSE(merged);
  EXPECT_EQ(merged.error().side, StoreSide::input);
  EXPECT_THAT(merged.error().what, HasSubstr("part: cases 128–191 differ from those of"));
  EXPECT_EQ(whole.done_count().value(), 64);
}

TEST_F(MergeStores, WhereTwoDifferInAPartOfABlockNothingIsMerged) {
  StoredSweep coarse = small_sweep();
  coarse.block_size = 100;
  SweepStore whole = opened(file("whole"), coarse);
  CaseBlock other = small_block({100, 100});
  other.failures.pop_back();
  ASSERT_TRUE(whole.put(other));
  const auto merged = whole.merge(shard("part", 0, 1));
  ASSERT_FALSE(merged);
  EXPECT_THAT(merged.error().what, HasSubstr("cases 192–199 differ from those of"));
  EXPECT_EQ(whole.done_count().value(), 100);
}

TEST_F(MergeStores, AnotherSweepIsRefused) {
  SweepStore whole = opened(file("whole"));
  StoredSweep other = small_sweep();
  other.design = "random, seed 2";
  EXPECT_THAT(whole.merge(opened(file("part"), other)).error().what,
              HasSubstr("its design is another"));
}

TEST_F(MergeStores, AStoreIsNotMergedIntoItself) {
  SweepStore whole = shard("whole", 0, 2);
  const auto again = SweepStore::read(file("whole"));
  ASSERT_TRUE(again);
  EXPECT_THAT(whole.merge(*again).error().what, HasSubstr("cannot be merged into itself"));
}

TEST_F(MergeStores, StatisticsCannotBeTakenApart) {
  StoredSweep sweep = small_sweep();
  sweep.keeps_cases = false;
  StoredSweep coarse = sweep;
  coarse.block_size = 100;
  SweepStore whole = shard("whole", 0, 2, sweep);
  EXPECT_THAT(whole.merge(shard("coarse", 0, 1, coarse)).error().what,
              HasSubstr("statistics cannot be taken apart"));
  EXPECT_TRUE(whole.merge(shard("fine", 1, 2, sweep)));
  EXPECT_THAT(whole.missing().value(), IsEmpty());
}

}  // namespace
}  // namespace finsam
