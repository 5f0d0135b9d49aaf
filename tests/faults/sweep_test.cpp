// Faults of a sweep that one process runs: what is done is kept, and the next call goes on.

#include "faults/sweep_faults.hpp"
#include "store/small_disk.hpp"

namespace finsam::test {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

std::vector<std::string> program(std::vector<std::string> words) {
  words.insert(words.begin(), FINSAM_PROGRAM);
  words.insert(words.end(), {"--threads", "1"});  // on any machine it takes a while
  return words;
}

TEST_F(SweepFaults, KilledFiftyTimesItComesToTheSame) {
  const std::string file = quick_sweep(100'000);
  std::uniform_int_distribution<std::int64_t> some(0, 2);
  int kills = 0;
  int stores = 0;
  const auto until = std::chrono::steady_clock::now() + std::chrono::seconds(180);
  while (kills < 50 && std::chrono::steady_clock::now() < until) {
    const std::string store = "killed-" + std::to_string(++stores) + ".sqlite";
    for (bool complete = false; !complete && kills < 50;) {
      const std::int64_t target = done(store) + some(random_) * 4096;
      Started sweep(program(sweep_words(file, store)), {});
      wait_until([&] { return sweep.has_ended() || (is_there(store) && done(store) >= target); });
      wait_up_to(std::chrono::milliseconds(10));
      const Outcome outcome = sweep.kill();
      EXPECT_TRUE(outcome.status == 0 || outcome.status == 128 + SIGKILL) << outcome.err;
      complete = outcome.status == 0;
      kills += outcome.status != 0;
    }
    const Outcome last = finsam(sweep_words(file, store));
    ASSERT_EQ(last.status, 0) << last.err;
    EXPECT_TRUE(cases(store) == whole(file));
    EXPECT_THAT(files_of(store), ElementsAre(store));
  }
  EXPECT_EQ(kills, 50);
}

TEST_F(SweepFaults, StoppedBySignalsItGoesOn) {
  const std::string file = slow_sweep(60'000);
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
    const std::int64_t before = done("s.sqlite");
    Started sweep(program(sweep_words(file, "s.sqlite")), {});
    wait_until([&] { return sweep.has_ended() || done("s.sqlite") > before; });
    wait_up_to(std::chrono::milliseconds(50));
    sweep.tell(signal);
    const Outcome outcome = sweep.wait();
    EXPECT_EQ(outcome.status, 128 + signal) << outcome.err;
    EXPECT_THAT(outcome.err, HasSubstr("finsam sweep: stopped after "));
    EXPECT_THAT(files_of("s.sqlite"), ElementsAre("s.sqlite")) << "all of it can be copied";
  }
  ASSERT_EQ(finsam(sweep_words(file, "s.sqlite")).status, 0);
  EXPECT_TRUE(cases("s.sqlite") == whole(file));
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
  EXPECT_TRUE(cases("disk/f.sqlite") == whole(file));
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
  const std::string file = slow_sweep(5'000'000);
  Started first(program(sweep_words(file, "two.sqlite")), {});
  ASSERT_TRUE(wait_until([&] { return done("two.sqlite") > 0; }));
  first.tell(SIGSTOP);
  const Outcome second = finsam(sweep_words(file, "two.sqlite"));
  EXPECT_EQ(second.status, 4);
  EXPECT_THAT(second.err, HasSubstr("two.sqlite: the store is in use by another process"));
  EXPECT_EQ(first.kill().status, 128 + SIGKILL);
}

}  // namespace
}  // namespace finsam::test
