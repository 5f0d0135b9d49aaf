// Faults of a sweep that one process runs: what is done is kept, and the next call goes on.

#include "faults/sweep_faults.hpp"
#include "store/small_disk.hpp"

namespace finsam::test {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

TEST_F(SweepFaults, KilledFiftyTimesItComesToTheSame) {
  const std::string file = quick_sweep(300'000);
  const auto began = std::chrono::steady_clock::now();
  ASSERT_EQ(finsam(sweep_words(file, "whole.sqlite")).status, 0);
  const auto whole = std::chrono::duration_cast<std::chrono::microseconds>(
      std::chrono::steady_clock::now() - began);
  std::vector<std::string> words = sweep_words(file, "killed.sqlite");
  words.insert(words.begin(), FINSAM_PROGRAM);
  int killed = 0;
  for (int kill = 0; kill < 50; ++kill) {
    Started sweep(words, {});
    wait_up_to(whole / 8);
    const Outcome outcome = sweep.end(SIGKILL);
    EXPECT_TRUE(outcome.status == 0 || outcome.status == 128 + SIGKILL) << outcome.err;
    killed += outcome.status != 0;
  }
  EXPECT_GT(killed, 25);
  const Outcome last = finsam(sweep_words(file, "killed.sqlite"));
  ASSERT_EQ(last.status, 0) << last.err;
  EXPECT_TRUE(cases("killed.sqlite") == cases("whole.sqlite"));
  EXPECT_THAT(files_of("killed.sqlite"), ElementsAre("killed.sqlite"));
}

TEST_F(SweepFaults, StoppedBySignalsItGoesOn) {
  const std::string file = slow_sweep(60'000);
  std::vector<std::string> words = sweep_words(file, "s.sqlite");
  words.insert(words.begin(), FINSAM_PROGRAM);
  int stopped = 0;
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
    Started sweep(words, {});
    while (!has_a_block("s.sqlite") && !sweep.has_ended()) ::usleep(1000);
    wait_up_to(std::chrono::milliseconds(50));
    const Outcome outcome = sweep.end(signal);
    EXPECT_TRUE(outcome.status == 0 || outcome.status == 128 + signal) << outcome.err;
    if (outcome.err.find("stopped after") == std::string::npos) continue;
    ++stopped;
    EXPECT_THAT(files_of("s.sqlite"), ElementsAre("s.sqlite")) << "all of it can be copied";
  }
  EXPECT_GT(stopped, 0);
  ASSERT_EQ(finsam(sweep_words(file, "s.sqlite")).status, 0);
  ASSERT_EQ(finsam(sweep_words(file, "whole.sqlite")).status, 0);
  EXPECT_TRUE(cases("s.sqlite") == cases("whole.sqlite"));
}

TEST_F(SweepFaults, OnAFullDiskWhatIsDoneIsKept) {
  const SmallDisk disk(folder_ / "disk", "1m");
  if (!disk.is_there()) GTEST_SKIP() << "a small disk cannot be mounted here";
  const std::string file = quick_sweep(100'000);
  const Outcome full = finsam(sweep_words(file, "disk/f.sqlite"));
  EXPECT_EQ(full.status, 4);
  EXPECT_THAT(full.err, HasSubstr("disk/f.sqlite: the disk is full; what is done is kept: make "
                                  "room and run the same command again"));
  disk.resize("64m");
  const Outcome report = finsam({"sweep-report", path("disk/f.sqlite"), "--lang", "en"});
  EXPECT_EQ(report.status, 0) << report.err;
  ASSERT_EQ(finsam(sweep_words(file, "disk/f.sqlite")).status, 0);
  ASSERT_EQ(finsam(sweep_words(file, "whole.sqlite")).status, 0);
  EXPECT_TRUE(cases("disk/f.sqlite") == cases("whole.sqlite"));
}

TEST_F(SweepFaults, OnADiskThatIsReadOnlyNothingIsWritten) {
  const SmallDisk disk(folder_ / "disk", "4m");
  if (!disk.is_there()) GTEST_SKIP() << "a small disk cannot be mounted here";
  const std::string file = quick_sweep(5000);
  ASSERT_EQ(finsam(sweep_words(file, "disk/there.sqlite")).status, 0);
  disk.make_read_only();
  for (const std::string store : {"disk/there.sqlite", "disk/new.sqlite"}) {
    const Outcome outcome = finsam(sweep_words(file, store));
    EXPECT_EQ(outcome.status, 4);
    EXPECT_THAT(outcome.err,
                HasSubstr(store + ": a store cannot be written here: Read-only file system"));
  }
  EXPECT_FALSE(is_there("disk/new.sqlite"));
  EXPECT_EQ(finsam({"sweep-report", path("disk/there.sqlite")}).status, 0) << "it can be read";
}

TEST_F(SweepFaults, WhereNobodyMayWriteItSaysSo) {
  if (::geteuid() == 0) GTEST_SKIP() << "root may write everywhere";
  std::filesystem::create_directory(path("closed"));
  std::filesystem::permissions(
      path("closed"), std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec);
  const Outcome outcome = finsam(sweep_words(quick_sweep(10), "closed/x.sqlite"));
  EXPECT_EQ(outcome.status, 4);
  EXPECT_THAT(outcome.err, HasSubstr("a store cannot be written here: Permission denied"));
}

TEST_F(SweepFaults, TwoAtOnceDoNotShareAStore) {
  const std::string file = slow_sweep(200'000);
  std::vector<std::string> words = sweep_words(file, "two.sqlite");
  words.insert(words.begin(), FINSAM_PROGRAM);
  Started first(words, {});
  while (!is_there("two.sqlite-wal") && !first.has_ended()) ::usleep(1000);
  first.tell(SIGSTOP);
  const Outcome second = finsam(sweep_words(file, "two.sqlite"));
  EXPECT_EQ(second.status, 4);
  EXPECT_THAT(second.err, HasSubstr("two.sqlite: the store is in use by another process"));
  first.end(SIGKILL);
}

}  // namespace
}  // namespace finsam::test
