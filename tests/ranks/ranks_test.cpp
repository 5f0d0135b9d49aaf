// Sweeps under mpirun: the same cases as without it.

#include "ranks/ranks.hpp"

#include "store/small_disk.hpp"

namespace finsam::test {
namespace {

using ::testing::HasSubstr;

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
  std::map<std::string, std::string> alone = here();
  alone["FINSAM_MPI_MODULE"] = "";
  const Outcome outcome = Started(mpirun(words), alone).wait();
  ASSERT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_TRUE(cases("a.sqlite") == cases("b.sqlite"));
}

TEST_F(Ranks, TellOnceThatThereIsNoModule) {
  std::map<std::string, std::string> without = here();
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
