// What a sweep is told to have done, and what its store has.

#include "program/run_blocks.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "store/small_sweep.hpp"
#include "support/temp_folder.hpp"

namespace finsam {
namespace {

using ::testing::EndsWith;

TEST(RunBlocks, ThatAreNotInTheStoreAreMissed) {
  const test::TempFolder folder;
  SweepStore store = test::opened((folder / "s.sqlite").string());
  test::go_on(store, 15);
  const auto whole = nothing_is_missing(store, {1, 1});
  ASSERT_FALSE(whole);
  EXPECT_EQ(whole.error().side, StoreSide::output);
  EXPECT_THAT(whole.error().what,
              EndsWith("s.sqlite: 40 cases are not in the store, though all were run; run the same "
                       "command again"));
  EXPECT_FALSE(nothing_is_missing(store, {2, 2}));
  EXPECT_TRUE(nothing_is_missing(store, {1, 2})) << "the other half is there";
  test::go_on(store);
  EXPECT_TRUE(nothing_is_missing(store, {1, 1}));
}

}  // namespace
}  // namespace finsam
