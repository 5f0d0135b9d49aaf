// Sweeps under mpirun: the same cases as without it, whatever happens to the ranks.

#include "faults/sweep_faults.hpp"
#include "store/small_disk.hpp"

namespace finsam::test {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

using Words = std::vector<std::string>;

/// As root, more ranks than processors, no network.
const std::map<std::string, std::string> here = {{"PATH", "/usr/bin:/bin"},
                                                 {"OMPI_ALLOW_RUN_AS_ROOT", "1"},
                                                 {"OMPI_ALLOW_RUN_AS_ROOT_CONFIRM", "1"},
                                                 {"OMPI_MCA_rmaps_base_oversubscribe", "1"},
                                                 {"OMPI_MCA_plm", "isolated"},
                                                 {"OMPI_MCA_btl", "self,vader"},
                                                 {"OMPI_MCA_memory", "^patcher"},
                                                 // Open MPI itself keeps what it once took.
                                                 {"ASAN_OPTIONS", "detect_leaks=0"}};

int count_of(const std::string& text, const std::string& part) {
  int count = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
  return count;
}

class Ranks : public SweepFaults {
 protected:
  void SetUp() override {
    if (std::string(FINSAM_MPIRUN).empty()) GTEST_SKIP() << "built without MPI";
    ASSERT_TRUE(std::filesystem::exists(FINSAM_MPIRUN)) << FINSAM_MPIRUN << ": is it installed?";
  }

  /// `finsam` with these arguments on so many ranks, as mpirun is told of it.
  static Words ranks(int count, const Words& words) {
    Words all = {"-n", std::to_string(count), FINSAM_PROGRAM};
    all.insert(all.end(), words.begin(), words.end());
    return all;
  }
  static Words mpirun(Words words) {
    words.insert(words.begin(), FINSAM_MPIRUN);
    return words;
  }
  /// Rank 0 and others that are told something else.
  static Words apart(const Words& first, const Words& others, int count = 2) {
    Words words = ranks(1, first);
    words.emplace_back(":");
    const Words rest = ranks(count, others);
    words.insert(words.end(), rest.begin(), rest.end());
    return words;
  }
  /// The same in a folder of this name, each.
  Words in_folders(const std::string& first, const std::string& others, const Words& words) const {
    Words all = {"-wdir", path(first)};
    for (const std::string& word : apart(words, words)) {
      all.push_back(word);
      if (word == ":") all.insert(all.end(), {"-wdir", path(others)});
    }
    return all;
  }
  static Outcome run(const Words& words) { return Started(mpirun(words), here).wait(); }

  void expect_whole(const std::string& file, const std::string& store) const {
    ASSERT_EQ(finsam(sweep_words(file, "whole.sqlite")).status, 0);
    EXPECT_TRUE(cases(store) == cases("whole.sqlite"));
    EXPECT_THAT(files_of(store), ElementsAre(std::filesystem::path(path(store)).filename()));
  }
  /// Waits until a rank has begun to write its part.
  void wait_for_part(const std::string& store, Started& sweep) const {
    while (!is_there(store + ".rank-1-wal") && !is_there(store + ".rank-2-wal") &&
           !sweep.has_ended()) {
      ::usleep(1000);
    }
  }
};

TEST_F(Ranks, RunTheSameCasesTogether) {
  const std::string file = quick_sweep(60'000);
  const Outcome outcome =
      run(ranks(3, {"sweep", file, "--store", path("r.sqlite"), "--lang", "en"}));
  ASSERT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_EQ(count_of(outcome.err, "60,000 cases run, 60,000 in "), 1) << outcome.err;
  EXPECT_EQ(count_of(outcome.out, "Which parameters matter most"), 1) << outcome.out;
  expect_whole(file, "r.sqlite");
  const Outcome again = run(ranks(2, {"sweep", file, "--store", path("r.sqlite"), "--lang", "en"}));
  EXPECT_EQ(again.status, 0);
  EXPECT_EQ(count_of(again.err, "All 60,000 cases are in "), 1) << again.err;
}

TEST_F(Ranks, KeepStatisticsToo) {
  const std::string file = quick_sweep(30'000);
  write_file(file, read_file(file) + "keep: statistics\n");
  ASSERT_EQ(run(ranks(3, sweep_words(file, "r.sqlite"))).status, 0);
  ASSERT_EQ(finsam(sweep_words(file, "whole.sqlite")).status, 0);
  const auto report = [&](const std::string& store) {
    return finsam({"sweep-report", path(store), "--format", "json"}).out;
  };
  EXPECT_EQ(report("r.sqlite"), report("whole.sqlite"));
}

TEST_F(Ranks, OnAnotherDiskSendTheirBlocks) {
  const std::string file = quick_sweep(60'000);
  for (const char* folder : {"near", "far"}) std::filesystem::create_directory(path(folder));
  const Outcome outcome =
      run(in_folders("near", "far", {"sweep", file, "--store", "s.sqlite", "--quiet"}));
  ASSERT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_TRUE(std::filesystem::is_empty(path("far")));
  expect_whole(file, "near/s.sqlite");
}

TEST_F(Ranks, KilledOnesLeaveAStoreThatTheNextCallCompletes) {
  const std::string file = slow_sweep(60'000);
  int killed = 0;
  for (const std::size_t rank : {1, 2, 0, 1}) {
    Started sweep(mpirun(ranks(3, sweep_words(file, "k.sqlite"))), here);
    wait_for_part("k.sqlite", sweep);
    wait_up_to(std::chrono::milliseconds(60));
    const auto processes = children_of(sweep.id());
    if (rank < processes.size()) ::kill(processes[rank], SIGKILL);
    const Outcome outcome = sweep.wait();
    killed += outcome.status != 0;
  }
  EXPECT_GT(killed, 0);
  const Outcome last = finsam(sweep_words(file, "k.sqlite"));
  ASSERT_EQ(last.status, 0) << last.err;
  expect_whole(file, "k.sqlite");
}

TEST_F(Ranks, WhoseLauncherIsKilledEndToo) {
  const std::string file = slow_sweep(60'000);
  Started sweep(mpirun(ranks(3, sweep_words(file, "o.sqlite"))), here);
  wait_for_part("o.sqlite", sweep);
  const auto orphans = children_of(sweep.id());
  sweep.end(SIGKILL);
  for (int attempt = 0; attempt < 600 && std::ranges::any_of(orphans, is_alive); ++attempt) {
    ::usleep(100'000);
  }
  for (const pid_t orphan : orphans) EXPECT_FALSE(is_alive(orphan));
  const Outcome next = run(ranks(2, sweep_words(file, "o.sqlite")));
  ASSERT_EQ(next.status, 0) << next.err;
  expect_whole(file, "o.sqlite");
}

TEST_F(Ranks, StopWhenTheLauncherIsAskedTo) {
  const std::string file = slow_sweep(100'000);
  for (const int signal : {SIGINT, SIGTERM}) {
    Started sweep(mpirun(ranks(3, sweep_words(file, "s.sqlite"))), here);
    wait_for_part("s.sqlite", sweep);
    sweep.tell(signal);
    const Outcome outcome = sweep.wait(std::chrono::seconds(30));
    EXPECT_NE(outcome.status, 0);
  }
  ASSERT_EQ(run(ranks(3, sweep_words(file, "s.sqlite"))).status, 0);
  expect_whole(file, "s.sqlite");
}

TEST_F(Ranks, StopAllWhenOneIsAskedTo) {
  const std::string file = slow_sweep(60'000);
  Started sweep(mpirun(ranks(3, sweep_words(file, "s.sqlite"))), here);
  wait_for_part("s.sqlite", sweep);
  const auto processes = children_of(sweep.id());
  ASSERT_EQ(processes.size(), 3u);
  ::kill(processes[2], SIGTERM);
  const Outcome outcome = sweep.wait();
  EXPECT_EQ(count_of(outcome.err, "finsam sweep: stopped after "), 1) << outcome.err;
  ASSERT_EQ(finsam(sweep_words(file, "s.sqlite")).status, 0);
  expect_whole(file, "s.sqlite");
}

TEST_F(Ranks, TellOnceThatTheDiskIsFull) {
  const SmallDisk disk(folder_ / "disk", "1m");
  if (!disk.is_there()) GTEST_SKIP() << "a small disk cannot be mounted here";
  const std::string file = quick_sweep(100'000);
  const Outcome full = run(ranks(3, sweep_words(file, "disk/f.sqlite")));
  EXPECT_EQ(full.status, 4);
  EXPECT_EQ(count_of(full.err, "the disk is full"), 1) << full.err;
  disk.resize("64m");
  ASSERT_EQ(run(ranks(3, sweep_words(file, "disk/f.sqlite"))).status, 0);
  expect_whole(file, "disk/f.sqlite");
}

TEST_F(Ranks, TellOnceWhatIsWrong) {
  const Outcome outcome = run(ranks(3, sweep_words(path("nothing.yaml"), "x.sqlite")));
  EXPECT_EQ(outcome.status, 2);
  EXPECT_EQ(count_of(outcome.err, "nothing.yaml"), 1) << outcome.err;
  const Outcome shard = run(ranks(2, {"sweep", quick_sweep(10), "--shard", "3/2"}));
  EXPECT_EQ(shard.status, 2);
  EXPECT_EQ(count_of(shard.err, "is no part"), 1) << shard.err;
}

TEST_F(Ranks, ThatReadAnotherSweepAreRefused) {
  const std::string file = quick_sweep(20'000);
  const std::string other = quick_sweep(10'000, "other.yaml");
  const Outcome outcome = run(apart(sweep_words(file, "a.sqlite"), sweep_words(other, "a.sqlite")));
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("what it reads is another sweep than that of rank 0"));
  ASSERT_EQ(finsam(sweep_words(file, "a.sqlite")).status, 0);
  expect_whole(file, "a.sqlite");
}

TEST_F(Ranks, ThatAreToldToDoSomethingElseAreRefused) {
  const std::string file = quick_sweep(20'000);
  Words shard = sweep_words(file, "a.sqlite");
  shard.insert(shard.end(), {"--shard", "1/2"});
  Words merge = sweep_words(file, "a.sqlite");
  merge.insert(merge.end(), {"--merge", path("b.sqlite")});
  const std::map<std::string, Words> others = {
      {"--shard", shard}, {"--merge", merge}, {"--store", sweep_words(file, "b.sqlite")}};
  for (const auto& [option, words] : others) {
    const Outcome outcome = run(apart(sweep_words(file, "a.sqlite"), words));
    EXPECT_EQ(outcome.status, 2);
    EXPECT_THAT(outcome.err, HasSubstr(": its " + option + " is not that of rank 0"));
  }
  EXPECT_FALSE(is_there("b.sqlite"));
}

TEST_F(Ranks, RunForThemselvesWhereNoModuleIsWanted) {
  const std::string file = quick_sweep(20'000);
  const Words words = apart(sweep_words(file, "a.sqlite"), sweep_words(file, "b.sqlite"), 1);
  std::map<std::string, std::string> alone = here;
  alone["FINSAM_MPI_MODULE"] = "";
  const Outcome outcome = Started(mpirun(words), alone).wait();
  ASSERT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_TRUE(cases("a.sqlite") == cases("b.sqlite"));
}

TEST_F(Ranks, TellOnceThatThereIsNoModule) {
  std::map<std::string, std::string> without = here;
  without["FINSAM_MPI_MODULE"] = path("none.so");
  const Outcome outcome =
      Started(mpirun(ranks(3, sweep_words(quick_sweep(10), "a.sqlite"))), without).wait();
  EXPECT_EQ(outcome.status, 2);
  EXPECT_EQ(count_of(outcome.err, "3 processes were started together, but "), 1) << outcome.err;
}

TEST_F(Ranks, RunAShardTogether) {
  const std::string file = quick_sweep(60'000);
  Words words = sweep_words(file, "one.sqlite");
  words.insert(words.end(), {"--shard", "1/2"});
  ASSERT_EQ(run(ranks(3, words)).status, 0);
  words = sweep_words(file, "two.sqlite");
  words.insert(words.end(), {"--merge", path("one.sqlite")});
  ASSERT_EQ(run(ranks(2, words)).status, 0);
  expect_whole(file, "two.sqlite");
}

TEST_F(Ranks, TryADryRunOnce) {
  const Outcome outcome = run(ranks(3, {"sweep", quick_sweep(60'000), "--store", path("d.sqlite"),
                                        "--dry-run", "--threads", "2", "--lang", "en"}));
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_EQ(count_of(outcome.out, "60,000 cases over 3 years"), 1) << outcome.out;
  EXPECT_THAT(outcome.out, HasSubstr("with 6 threads"));
  EXPECT_FALSE(is_there("d.sqlite"));
}

}  // namespace
}  // namespace finsam::test
