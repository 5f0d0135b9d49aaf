// What can go wrong with a store, and what is left then.

#include <SQLiteCpp/Database.h>
#include <fcntl.h>
#include <gmock/gmock.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <functional>
#include <random>

#include "store/small_disk.hpp"
#include "store/small_sweep.hpp"
#include "support/ordinary_user.hpp"
#include "support/temp_folder.hpp"

namespace finsam {
namespace {

using test::all_of;
using test::csv_of;
using test::go_on;
using test::opened;
using test::small_block;
using test::small_sweep;
using test::SmallDisk;
using test::TempFolder;
using ::testing::HasSubstr;

/// A process of its own that does `work`, until it is done or killed.
class Child {
 public:
  explicit Child(const std::function<void()>& work) : id_(::fork()) {
    if (id_ != 0) return;
    try {
      work();
    } catch (const std::exception&) {
      ::_exit(1);
    }
    ::_exit(0);
  }
  ~Child() { end(); }
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;

  /// Kills it, and waits until it is gone.
  /// @return whether it had come to its end before
  bool end() {
    if (id_ <= 0) return true;
    ::kill(id_, SIGKILL);
    return wait();
  }
  /// Waits until it is gone.
  /// @return whether it came to its end
  bool wait() {
    int status = 0;
    ::waitpid(id_, &status, 0);
    id_ = 0;
    return WIFEXITED(status);
  }

 private:
  pid_t id_;
};

class StoreFaults : public ::testing::Test {
 protected:
  std::string file() const { return (folder_ / "sparr.sweep").string(); }
  const std::filesystem::path& folder() const { return folder_.path(); }

  StoreFault fault_of_opening(const StoredSweep& sweep = small_sweep()) const {
    const auto store = SweepStore::open(file(), sweep);
    return store ? StoreFault{} : store.error();
  }

 private:
  TempFolder folder_;
};

TEST_F(StoreFaults, KilledAtAnyMomentItLosesNothingThatWasDone) {
  StoredSweep sweep = small_sweep();
  sweep.cases = 20'000;
  sweep.block_size = 40;
  std::mt19937 random(1);
  std::int64_t done = 0;
  for (int kill = 0; kill < 50; ++kill) {
    Child writer([&] {
      SweepStore store = opened(file(), sweep);
      go_on(store);
    });
    ::usleep(std::uniform_int_distribution<useconds_t>(0, 60'000)(random));
    writer.end();
    const auto store = SweepStore::read(file());
    if (!store) continue;  // it was killed before there was one
    const std::int64_t now = store->done_count().value();
    EXPECT_GE(now, done);
    EXPECT_EQ(now % 40, 0) << "half a block";
    done = now;
  }
  SweepStore store = opened(file(), sweep);
  go_on(store);
  SweepStore uninterrupted = opened(file() + ".2", sweep);
  go_on(uninterrupted);
  EXPECT_EQ(store.done_count().value(), 20'000);
  EXPECT_TRUE(csv_of(store) == csv_of(uninterrupted));
}

TEST_F(StoreFaults, KilledWhileItClosedItIsPutInOrderWhenItIsRead) {
  std::string before;
  {
    SweepStore store = opened(file());
    go_on(store);
    before = csv_of(store);
  }
  Child closing([&] {
    SQLite::Database database(file(), SQLite::OPEN_READWRITE);
    database.exec("PRAGMA cache_size = 1; BEGIN");  // so that pages are written before the end
    database.exec("UPDATE case_row SET swept = zeroblob(2000)");
    ::kill(::getpid(), SIGKILL);
  });
  closing.wait();
  ASSERT_TRUE(std::filesystem::exists(file() + "-journal"));
  const auto store = SweepStore::read(file());
  ASSERT_TRUE(store) << store.error().what;
  EXPECT_TRUE(csv_of(*store) == before);
  EXPECT_FALSE(std::filesystem::exists(file() + "-journal"));
}

TEST_F(StoreFaults, OneThatAnotherProcessWritesIsRefused) {
  int ready[2];
  ASSERT_EQ(::pipe(ready), 0);
  Child other([&] {
    SweepStore store = opened(file());
    go_on(store, 1);
    if (::write(ready[1], "!", 1) == 1) ::pause();
  });
  char mark = 0;
  ASSERT_EQ(::read(ready[0], &mark, 1), 1);
  const StoreFault fault = fault_of_opening();
  EXPECT_EQ(fault.side, StoreSide::output);
  EXPECT_THAT(fault.what, HasSubstr("sparr.sweep: the store is in use by another process"));
  EXPECT_EQ(SweepStore::read(file())->done_count().value(), 64) << "reading is no fault";
  other.end();
  EXPECT_EQ(opened(file()).done_count().value(), 64);
  ::close(ready[0]);
  ::close(ready[1]);
}

TEST_F(StoreFaults, OnAFullDiskWhatIsDoneIsKept) {
  const SmallDisk disk(folder() / "disk", "512k");
  if (!disk.is_there()) GTEST_SKIP() << "a small disk cannot be mounted here";
  StoredSweep sweep = small_sweep();
  sweep.cases = 40'000;
  sweep.block_size = 400;
  const std::string there = (folder() / "disk/sparr.sweep").string();
  std::int64_t done = 0;
  {
    SweepStore store = opened(there, sweep);
    tl::expected<void, StoreFault> put;
    const auto missing = store.missing().value();
    for (const CaseRange& range : missing) {
      put = store.put(small_block(range));
      if (!put) break;
      done = range.first + range.count;
    }
    ASSERT_FALSE(put);
    EXPECT_EQ(put.error().side, StoreSide::output);
    EXPECT_THAT(put.error().what, HasSubstr("the disk is full; what is done is kept"));
  }
  EXPECT_GT(done, 0);
  disk.resize("64m");
  SweepStore store = opened(there, sweep);
  EXPECT_EQ(store.done_count().value(), done);
  go_on(store);
  EXPECT_EQ(all_of(store).values, small_block({0, 40'000}).values);
}

TEST_F(StoreFaults, OnADiskThatIsFullFromTheBeginningNothingIsLeft) {
  const SmallDisk disk(folder() / "disk", "16k");
  if (!disk.is_there()) GTEST_SKIP() << "a small disk cannot be mounted here";
  const auto store = SweepStore::open((folder() / "disk/sparr.sweep").string(), small_sweep());
  ASSERT_FALSE(store);
  EXPECT_EQ(store.error().side, StoreSide::output);
  EXPECT_THAT(store.error().what, HasSubstr("full"));
  EXPECT_EQ(test::entry_count(folder() / "disk"), 0);
}

TEST_F(StoreFaults, WhereNothingCanBeWrittenItSaysSo) {
  const support::OrdinaryUser user(folder());
  { opened(file()); }
  std::filesystem::permissions(file(), std::filesystem::perms::owner_read);
  const StoreFault fault = fault_of_opening();
  EXPECT_EQ(fault.side, StoreSide::output);
  EXPECT_THAT(fault.what, HasSubstr("cannot be written here: Permission denied"));
  std::filesystem::permissions(
      folder(), std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec);
  EXPECT_TRUE(SweepStore::read(file())) << "it can still be read";
  const auto fresh = SweepStore::open((folder() / "new.sweep").string(), small_sweep());
  EXPECT_THAT(fresh.error().what, HasSubstr("Permission denied"));
}

TEST_F(StoreFaults, AFolderIsNoStore) {
  EXPECT_THAT(SweepStore::open(folder().string(), small_sweep()).error().what,
              HasSubstr("Is a directory"));
  EXPECT_FALSE(SweepStore::read(folder().string()));
}

TEST_F(StoreFaults, AnotherModelVersionIsRefused) {
  { opened(file()); }
  StoredSweep newer = small_sweep();
  newer.model = "0.5.0";
  const StoreFault fault = fault_of_opening(newer);
  EXPECT_EQ(fault.side, StoreSide::input);
  EXPECT_THAT(fault.what, HasSubstr("of another sweep: it was made by model version 0.4.0, and "
                                    "this is 0.5.0; name another file"));
}

TEST_F(StoreFaults, ASmallerSweepIsRefused) {
  { opened(file()); }
  StoredSweep smaller = small_sweep();
  smaller.cases = 500;
  EXPECT_THAT(fault_of_opening(smaller).what, HasSubstr("1000 cases of this sweep"));
}

TEST_F(StoreFaults, WhatIsNoStoreIsLeftAsItIs) {
  const std::string text(5000, 'x');
  test::write_file(file(), text);
  EXPECT_EQ(fault_of_opening().side, StoreSide::input);
  EXPECT_THAT(fault_of_opening().what, HasSubstr("it is no sweep store"));
  EXPECT_THAT(SweepStore::read(file()).error().what, HasSubstr("it is no sweep store"));
  EXPECT_EQ(test::read_file(file()), text);
}

TEST_F(StoreFaults, AnotherDatabaseIsLeftAsItIs) {
  {
    SQLite::Database(file(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec("CREATE TABLE t(x)");
  }
  const std::string bytes = test::read_file(file());
  EXPECT_THAT(fault_of_opening().what, HasSubstr("a database, but no sweep store"));
  EXPECT_EQ(test::read_file(file()), bytes);
}

TEST_F(StoreFaults, AStoreOfALaterProgramIsRefused) {
  { opened(file()); }
  { SQLite::Database(file(), SQLite::OPEN_READWRITE).exec("PRAGMA user_version = 2"); }
  EXPECT_THAT(fault_of_opening().what, HasSubstr("another version of this program"));
}

TEST_F(StoreFaults, WhatIsNotThereCannotBeRead) {
  const auto store = SweepStore::read(file());
  ASSERT_FALSE(store);
  EXPECT_EQ(store.error().side, StoreSide::input);
  EXPECT_THAT(store.error().what, HasSubstr("sparr.sweep: there is no such file"));
}

TEST_F(StoreFaults, AnEmptyFileIsNoStoreToReadButOneToWrite) {
  test::write_file(file(), "");
  EXPECT_THAT(SweepStore::read(file()).error().what, HasSubstr("it is empty"));
  EXPECT_TRUE(SweepStore::open(file(), small_sweep()));
}

TEST_F(StoreFaults, AChangedNumberIsFound) {
  {
    SweepStore store = opened(file());
    go_on(store);
  }
  {
    SQLite::Database(file(), SQLite::OPEN_READWRITE)
        .exec("UPDATE case_row SET results = zeroblob(length(results)) WHERE rowid = 3*65536");
  }
  const auto store = SweepStore::read(file());
  ASSERT_TRUE(store);
  const auto read = store->each_block([](const CaseBlock&) { return true; });
  ASSERT_FALSE(read);
  EXPECT_THAT(read.error().what,
              HasSubstr("the store is broken: cases 128–191 are not as they were"));
}

TEST_F(StoreFaults, ImpossibleNumbersAreFound) {
  {
    SweepStore store = opened(file());
    go_on(store, 1);
  }
  const auto change = [&](const std::string& sql) {
    SQLite::Database(file(), SQLite::OPEN_READWRITE).exec(sql);
  };
  change("UPDATE block SET cases = 9000000000");
  EXPECT_THAT(
      SweepStore::read(file())->each_block([](const CaseBlock&) { return true; }).error().what,
      HasSubstr("the store is broken: block 1 has impossible cases"));
  change("UPDATE sweep SET text = '0' WHERE name = 'block size'");
  EXPECT_THAT(SweepStore::read(file()).error().what, HasSubstr("its size is impossible"));
  change("UPDATE sweep SET text = 'many' WHERE name = 'cases'");
  EXPECT_THAT(SweepStore::read(file()).error().what, HasSubstr("\"many\" is no number"));
  change("DELETE FROM sweep WHERE name = 'design'");
  EXPECT_THAT(fault_of_opening().what,
              HasSubstr("the store is broken: it does not say its design"));
}

TEST_F(StoreFaults, ATornFileIsFound) {
  {
    SweepStore store = opened(file());
    go_on(store);
  }
  std::filesystem::resize_file(file(), std::filesystem::file_size(file()) / 2);
  const auto store = SweepStore::read(file());
  const auto read = store ? store->each_block([](const CaseBlock&) { return true; })
                          : tl::expected<void, StoreFault>(tl::unexpected(store.error()));
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().side, StoreSide::input);
  EXPECT_THAT(read.error().what, HasSubstr("the store is broken"));
}

}  // namespace
}  // namespace finsam
