// A sweep on disk: what is there, what is missing, and what comes back.

#include "store/sweep_store.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <random>

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
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class SweepStoreTest : public ::testing::Test {
 protected:
  std::string file() const { return (folder_ / "new/sparr.sweep").string(); }

 private:
  TempFolder folder_;
};

TEST_F(SweepStoreTest, BeginsEmpty) {
  const SweepStore store = opened(file());
  EXPECT_THAT(store.done().value(), IsEmpty());
  EXPECT_EQ(store.done_count().value(), 0);
  const auto missing = store.missing().value();
  ASSERT_THAT(missing, SizeIs(16));
  EXPECT_EQ(missing.front(), (CaseRange{0, 64}));
  EXPECT_EQ(missing.back(), (CaseRange{960, 40}));
}

TEST_F(SweepStoreTest, GivesBackWhatWasPut) {
  {
    SweepStore store = opened(file());
    go_on(store);
    EXPECT_THAT(store.missing().value(), IsEmpty());
  }
  const auto store = SweepStore::read(file());
  ASSERT_TRUE(store) << store.error().what;
  EXPECT_EQ(store->done_count().value(), 1000);
  EXPECT_EQ(store->failed_count().value(), 143);
  const CaseBlock all = all_of(*store);
  const CaseBlock expected = small_block({0, 1000});
  EXPECT_EQ(all.values, expected.values);
  EXPECT_EQ(all.failures, expected.failures);
  EXPECT_TRUE(std::isnan(all.results[3 * 6]));
  EXPECT_EQ(all.results[999 * 6], expected.results[999 * 6]);
}

TEST_F(SweepStoreTest, IsReadInOrderWhateverTheOrderOfWriting) {
  SweepStore store = opened(file());
  auto missing = store.missing().value();
  std::shuffle(missing.begin(), missing.end(), std::mt19937(1));
  for (const CaseRange& range : missing) ASSERT_TRUE(store.put(small_block(range)));
  EXPECT_EQ(all_of(store).values, small_block({0, 1000}).values);
}

TEST_F(SweepStoreTest, TellsWhatTheSweepIs) {
  StoredSweep sweep = small_sweep();
  sweep.documents = {{"base", "frame: 339 Mkr\n"}, {"sweep", ""}};
  { opened(file(), sweep); }
  const auto store = SweepStore::read(file());
  ASSERT_TRUE(store);
  EXPECT_EQ(address_of(store->sweep()), address_of(sweep));
  EXPECT_EQ(store->sweep().keys, sweep.keys);
  EXPECT_EQ(store->sweep().cases, 1000);
  EXPECT_EQ(store->sweep().block_size, 64);
  ASSERT_THAT(store->sweep().documents, SizeIs(2));
  EXPECT_EQ(store->sweep().documents[0].text, "frame: 339 Mkr\n");
}

TEST_F(SweepStoreTest, GivesOneCase) {
  SweepStore store = opened(file());
  go_on(store, 2);
  const auto fine = store.case_at(65);
  ASSERT_TRUE(fine) << fine.error().what;
  EXPECT_THAT(fine->values, ElementsAre(50'065, 65'000, 2, 1));
  EXPECT_EQ(fine->results[1], 2.4e6 - 65);
  EXPECT_EQ(fine->reason, "");
  const auto failed = store.case_at(66);
  ASSERT_TRUE(failed);
  EXPECT_THAT(failed->results, IsEmpty());
  EXPECT_EQ(failed->failed_in, 2021);
  EXPECT_THAT(store.case_at(500).error().what, HasSubstr("case 500 is not done yet"));
  EXPECT_THAT(store.case_at(1000).error().what, HasSubstr("they are numbered 0–999"));
}

TEST_F(SweepStoreTest, AGrownSweepComputesOnlyWhatIsNew) {
  {
    SweepStore store = opened(file());
    go_on(store);
  }
  StoredSweep grown = small_sweep();
  grown.cases = 1100;
  SweepStore store = opened(file(), grown);
  EXPECT_THAT(store.missing().value(),
              ElementsAre(CaseRange{1000, 24}, CaseRange{1024, 64}, CaseRange{1088, 12}));
  go_on(store);
  EXPECT_EQ(all_of(store).values, small_block({0, 1100}).values);
}

TEST_F(SweepStoreTest, AnotherBlockSizeGoesOnToo) {
  {
    SweepStore store = opened(file());
    go_on(store, 3);
  }
  StoredSweep coarser = small_sweep();
  coarser.block_size = 500;
  const SweepStore store = opened(file(), coarser);
  EXPECT_THAT(store.missing().value(), ElementsAre(CaseRange{192, 308}, CaseRange{500, 500}));
}

void small_values(std::int64_t number, std::span<double> values) {
  const CaseBlock one = small_block({number, 1});
  std::copy(one.values.begin(), one.values.end(), values.begin());
}

TEST_F(SweepStoreTest, AnotherDesignWithTheSameCasesGoesOn) {
  {
    SweepStore store = opened(file());
    go_on(store);
  }
  StoredSweep grown = small_sweep();
  grown.design = "a grid with more values";
  grown.cases = 1100;
  EXPECT_FALSE(SweepStore::open(file(), grown)) << "nobody says what its values are";
  const auto other = [](std::int64_t number, std::span<double> values) {
    small_values(number, values);
    if (number == 999) values[3] += 1;
  };
  EXPECT_THAT(SweepStore::open(file(), grown, other).error().what,
              HasSubstr("its design is another, so its cases are others"));
  {
    const auto store = SweepStore::open(file(), grown, small_values);
    ASSERT_TRUE(store) << store.error().what;
    EXPECT_EQ(store->done_count().value(), 1000);
  }
  SweepStore store = opened(file(), grown);
  go_on(store);
  EXPECT_EQ(all_of(store).values, small_block({0, 1100}).values);
}

TEST_F(SweepStoreTest, ABlockCanBePutTwice) {
  SweepStore store = opened(file());
  ASSERT_TRUE(store.put(small_block({0, 64})));
  ASSERT_TRUE(store.put(small_block({0, 64})));
  EXPECT_EQ(store.done_count().value(), 64);
}

TEST_F(SweepStoreTest, ABlockThatDiffersIsRefused) {
  SweepStore store = opened(file());
  ASSERT_TRUE(store.put(small_block({0, 64})));
  CaseBlock other = small_block({0, 64});
  other.results[0] += 1;
  EXPECT_THAT(store.put(other).error().what,
              HasSubstr("cases 0–63 are there already, with other results"));
  EXPECT_THAT(store.put(small_block({32, 64})).error().what,
              HasSubstr("cases 32–95 overlap cases 0–63"));
  EXPECT_THAT(store.put(small_block({990, 20})).error().what, HasSubstr("can be no block"));
  EXPECT_EQ(all_of(store).values, small_block({0, 64}).values);
}

TEST_F(SweepStoreTest, IsOneFileWhenItIsClosed) {
  {
    SweepStore store = opened(file());
    go_on(store);
  }
  { ASSERT_TRUE(SweepStore::read(file())); }
  EXPECT_EQ(test::entry_count(std::filesystem::path(file()).parent_path()), 1);
}

TEST_F(SweepStoreTest, CanBeReadWhileItIsWritten) {
  SweepStore store = opened(file());
  go_on(store, 1);
  const auto reader = SweepStore::read(file());
  ASSERT_TRUE(reader) << reader.error().what;
  EXPECT_EQ(reader->done_count().value(), 64);
  go_on(store, 1);
  EXPECT_EQ(reader->done_count().value(), 128);
}

TEST_F(SweepStoreTest, KeepsStatisticsInsteadOfCases) {
  StoredSweep sweep = small_sweep();
  sweep.keeps_cases = false;
  SweepStore store = opened(file(), sweep);
  CaseBlock block = small_block({0, 64});
  block.statistics = std::string("a\0b", 3);
  ASSERT_TRUE(store.put(block));
  EXPECT_EQ(store.failed_count().value(), 9);
  EXPECT_THAT(store.case_at(0).error().what, HasSubstr("keeps statistics, and no cases"));
  ASSERT_TRUE(store.each_block([&](const CaseBlock& back) {
    EXPECT_EQ(back.statistics, block.statistics);
    EXPECT_EQ(back.count, 64);
    EXPECT_THAT(back.values, IsEmpty());
    return true;
  }));
}

}  // namespace
}  // namespace finsam
