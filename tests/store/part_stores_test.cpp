// Part stores that several processes wrote, and their end in the store of the whole.

#include "store/part_stores.hpp"

#include <SQLiteCpp/Database.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <optional>

#include "store/small_sweep.hpp"
#include "store/store_lock.hpp"
#include "support/temp_folder.hpp"

namespace finsam {
namespace {

using test::csv_of;
using test::go_on;
using test::opened;
using test::small_block;
using test::small_sweep;
using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

class PartStores : public ::testing::Test {
 protected:
  std::string file() const { return (folder_ / "sparr.sqlite").string(); }
  std::string part(int number) const { return part_file(file(), number); }
  bool is_there(const std::string& name) const { return std::filesystem::exists(name); }

  SweepStore opened_part(int number, const StoredSweep& sweep = small_sweep()) const {
    auto store = open_part(file(), number, sweep);
    if (!store) throw std::runtime_error(store.error().what);
    return std::move(*store);
  }
  /// A part with the blocks whose place in the sweep leaves `rest` when divided by three.
  void write_part(int number, int rest, const StoredSweep& sweep = small_sweep()) const {
    SweepStore store = opened_part(number, sweep);
    const auto missing = store.missing().value();
    for (const CaseRange& range : missing) {
      if (range.first / sweep.block_size % 3 == rest) {
        ASSERT_TRUE(store.put(small_block(range)));
      }
    }
  }

  test::TempFolder folder_;
};

TEST_F(PartStores, LieBesideTheirStoreByNumber) {
  EXPECT_EQ(part(12), file() + ".rank-12");
  for (const char* name : {".rank-10", ".rank-2", ".rank-02", ".rank-0", ".rank--1", ".rank-x",
                           ".rank-2-wal", ".rank-2-shm", ".rank-", "x.rank-3"}) {
    test::write_file(file() + name, "");
  }
  EXPECT_THAT(part_files(file()).value(), ElementsAre(part(2), part(10)));
  EXPECT_THAT(part_files((folder_ / "other.sqlite").string()).value(), IsEmpty());
  const auto nowhere = part_files((folder_ / "nowhere/x.sqlite").string());
  ASSERT_FALSE(nowhere);
  EXPECT_EQ(nowhere.error().side, StoreSide::output);
  EXPECT_THAT(nowhere.error().what,
              HasSubstr("nowhere: the folder must be readable, to see which "));
}

TEST_F(PartStores, BecomeTheWhole) {
  write_part(1, 1);
  write_part(2, 2);
  SweepStore store = opened(file());
  EXPECT_GT(take_over_parts(store).value(), 600);
  EXPECT_THAT(part_files(file()).value(), IsEmpty());
  EXPECT_FALSE(is_there(part(1) + "-wal"));
  EXPECT_EQ(take_over_parts(store).value(), 0) << "there is nothing left";
  go_on(store);
  SweepStore whole = opened(file() + ".whole");
  go_on(whole);
  EXPECT_TRUE(csv_of(store) == csv_of(whole));
}

TEST_F(PartStores, ThatAreKnownAlreadyAddNothing) {
  write_part(1, 1);
  SweepStore store = opened(file());
  const std::int64_t first = take_over_parts(store).value();
  const std::int64_t done = store.done_count().value();
  EXPECT_EQ(first, done);
  write_part(1, 1);  // as if the run had died before it was removed
  EXPECT_EQ(take_over_parts(store).value(), 0);
  EXPECT_EQ(store.done_count().value(), done);
  EXPECT_FALSE(is_there(part(1)));
}

TEST_F(PartStores, OfTheSweepBeforeItGrewAreTakenOver) {
  StoredSweep before = small_sweep();
  before.cases = 500;
  write_part(1, 0, before);
  SweepStore store = opened(file());
  EXPECT_GT(take_over_parts(store).value(), 100);
  EXPECT_FALSE(is_there(part(1)));
}

TEST_F(PartStores, ThatHoldNothingYetAreRemoved) {
  test::write_file(part(1), "");  // its process was killed at once
  { opened_part(2); }
  SweepStore store = opened(file());
  EXPECT_EQ(take_over_parts(store).value(), 0);
  EXPECT_THAT(part_files(file()).value(), IsEmpty());
}

TEST_F(PartStores, OfAnotherSweepAreRefusedAndKept) {
  StoredSweep other = small_sweep();
  other.model = "0.3.9";
  write_part(1, 1, other);
  const std::string bytes = test::read_file(part(1));
  SweepStore store = opened(file());
  const auto taken = take_over_parts(store);
  ASSERT_FALSE(taken);
  EXPECT_EQ(taken.error().side, StoreSide::input);
  EXPECT_THAT(taken.error().what, HasSubstr("sparr.sqlite.rank-1: the store is of another sweep: "
                                            "it was made by model version 0.3.9"));
  EXPECT_EQ(test::read_file(part(1)), bytes);
}

TEST_F(PartStores, ThatDifferFromTheStoreAreRefusedAndKept) {
  SweepStore store = opened(file());
  go_on(store, 1);
  const std::string before = csv_of(store);
  {
    SweepStore part_store = opened_part(1);
    CaseBlock block = small_block({0, 64});
    block.results.back() += 1;
    ASSERT_TRUE(part_store.put(block));
  }
  const auto taken = take_over_parts(store);
  ASSERT_FALSE(taken);
  EXPECT_THAT(taken.error().what, HasSubstr("rank-1: cases 0–63 differ from those of "));
  EXPECT_TRUE(is_there(part(1)));
  EXPECT_EQ(csv_of(store), before);
}

TEST_F(PartStores, ThatAnotherProcessWritesAreLeft) {
  write_part(1, 1);
  const auto held = StoreLock::take(part(1));
  ASSERT_TRUE(held);
  SweepStore store = opened(file());
  const auto taken = take_over_parts(store);
  ASSERT_FALSE(taken);
  EXPECT_EQ(taken.error().side, StoreSide::output);
  EXPECT_THAT(taken.error().what, HasSubstr("rank-1: the store is in use by another process"));
  EXPECT_TRUE(is_there(part(1)));
}

TEST_F(PartStores, ThatAreStoresOfTheirOwnAreLeftAlone) {
  {
    SweepStore own = opened(part(1));
    go_on(own, 2);
  }
  SweepStore store = opened(file());
  EXPECT_EQ(take_over_parts(store).value(), 0);
  EXPECT_EQ(opened(part(1)).done_count().value(), 128);
  const auto refused = open_part(file(), 1, small_sweep());
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().side, StoreSide::input);
  EXPECT_THAT(refused.error().what,
              AllOf(HasSubstr("sparr.sqlite.rank-1: rank 1 would write its part of "),
                    HasSubstr("it is a store of its own; give it another name")));
}

TEST_F(PartStores, ThatHoldNoStoreAreRefusedAndKept) {
  test::write_file(part(1), "no database, and not empty either");
  SweepStore store = opened(file());
  const auto taken = take_over_parts(store);
  ASSERT_FALSE(taken);
  EXPECT_THAT(taken.error().what, HasSubstr("remove it if nothing in it is needed"));
  EXPECT_FALSE(open_part(file(), 1, small_sweep()));
  EXPECT_TRUE(is_there(part(1)));
}

TEST_F(PartStores, WhoseProcessWasKilledAtItsVeryEndAreTakenOver) {
  write_part(1, 1);
  {
    // What is on the disk in the midst of a change, without a write-ahead log.
    SQLite::Database database(part(1), SQLite::OPEN_READWRITE);
    database.exec("PRAGMA cache_size = 1; BEGIN; UPDATE case_row SET swept = zeroblob(999)");
    std::filesystem::copy_file(part(1), part(2));
    std::filesystem::copy_file(part(1) + "-journal", part(2) + "-journal");
  }
  std::filesystem::remove(part(1));
  SweepStore store = opened(file());
  const auto taken = take_over_parts(store);
  ASSERT_TRUE(taken) << taken.error().what;
  EXPECT_GT(*taken, 300);
  EXPECT_FALSE(is_there(part(2) + "-journal"));
}

TEST_F(PartStores, ThatAreReadMeanwhileLeaveNoLog) {
  std::optional<SweepStore> writer = opened_part(1);
  go_on(*writer, 2);
  const auto reader = SweepStore::read(part(1));
  ASSERT_TRUE(reader);
  EXPECT_EQ(reader->done_count().value(), 128);
  writer.reset();
  EXPECT_TRUE(is_there(part(1) + "-wal")) << "its reader keeps it";
  SweepStore store = opened(file());
  EXPECT_EQ(take_over_parts(store).value(), 128);
  for (const char* end : {"", "-wal", "-shm"}) EXPECT_FALSE(is_there(part(1) + end)) << end;
  EXPECT_EQ(reader->done_count().value(), 128) << "it reads on";
}

TEST_F(PartStores, AreOnTheDiskOfTheStoreThatIsTheSameFile) {
  EXPECT_EQ(identity_of(file()), "");
  test::write_file(file(), "");
  test::write_file(file() + ".2", "");
  EXPECT_EQ(identity_of(file()), identity_of((folder_ / "." / "sparr.sqlite").string()));
  EXPECT_NE(identity_of(file()), identity_of(file() + ".2"));
  // Its parts would lie beside the other name.
  std::filesystem::create_symlink(file(), folder_ / "link.sqlite");
  EXPECT_NE(identity_of(file()), identity_of((folder_ / "link.sqlite").string()));
  std::filesystem::create_directory(folder_ / "elsewhere");
  std::filesystem::create_symlink(file(), folder_ / "elsewhere/sparr.sqlite");
  EXPECT_NE(identity_of(file()), identity_of((folder_ / "elsewhere/sparr.sqlite").string()));
}

}  // namespace
}  // namespace finsam
