// Sweeps under mpirun whose ranks are killed or asked to stop: what is done is kept, and the next
// call goes on.

#include "ranks/ranks.hpp"

namespace finsam::test {
namespace {

using ::testing::ElementsAre;

class LostRanks : public Ranks {
 protected:
  const std::string file_ = slow_sweep(120'000);
  const std::string store_ = "s.sqlite";

  /// A sweep by three ranks, two of whom have begun to write their parts.
  std::unique_ptr<Started> started() const {
    EXPECT_THAT(files_of(store_), ::testing::Not(::testing::Contains(store_ + ".rank-1")));
    Words words = sweep_words(file_, store_);
    words.insert(words.end(), {"--threads", "1"});
    auto sweep = std::make_unique<Started>(mpirun(ranks(3, words)), here());
    wait_until([&] {
      return (is_there(store_ + ".rank-1-wal") && is_there(store_ + ".rank-2-wal")) ||
             sweep->has_ended();
    });
    EXPECT_EQ(sweep->children().size(), 3u);
    return sweep;
  }
  /// Takes over what is left, and runs next to nothing.
  void take_over() const {
    Words words = sweep_words(file_, store_);
    words.insert(words.end(), {"--shard", "9999/9999"});
    const Outcome outcome = finsam(words);
    ASSERT_EQ(outcome.status, 0) << outcome.err;
    EXPECT_THAT(files_of(store_), ElementsAre(store_));
  }
  void expect_next_call_completes() const {
    const Outcome last = finsam(sweep_words(file_, store_));
    ASSERT_EQ(last.status, 0) << last.err;
    expect_whole(file_, store_);
  }
};

TEST_F(LostRanks, ThatAreKilledLeaveAStoreThatTheNextCallCompletes) {
  for (const std::size_t rank : {1, 2, 0, 1}) {
    const auto sweep = started();
    const auto processes = sweep->children();
    ASSERT_EQ(processes.size(), 3u);
    wait_up_to(std::chrono::milliseconds(60));
    ASSERT_EQ(::kill(processes[rank], SIGKILL), 0);
    EXPECT_NE(sweep->wait().status, 0) << "it came to its end before";
    take_over();
  }
  expect_next_call_completes();
}

TEST_F(LostRanks, WhoseLauncherIsKilledEndToo) {
  const auto sweep = started();
  const auto orphans = sweep->children();
  EXPECT_EQ(sweep->kill().status, 128 + SIGKILL);
  wait_until([&] { return std::ranges::none_of(orphans, is_alive); }, std::chrono::seconds(90));
  expect_next_call_completes();
}

TEST_F(LostRanks, WhoseLauncherIsAskedToStopStop) {
  for (const int signal : {SIGINT, SIGTERM}) {
    const auto sweep = started();
    sweep->tell(signal);
    EXPECT_NE(sweep->wait(std::chrono::seconds(60)).status, 0);
    take_over();
  }
  expect_next_call_completes();
}

TEST_F(LostRanks, StopAllWhenOneIsAskedTo) {
  const auto sweep = started();
  const auto processes = sweep->children();
  ASSERT_EQ(processes.size(), 3u);
  ASSERT_EQ(::kill(processes[2], SIGTERM), 0);
  const Outcome outcome = sweep->wait();
  EXPECT_EQ(outcome.status, 128 + SIGTERM);
  EXPECT_EQ(count_of(outcome.err, "finsam sweep: stopped after "), 1) << outcome.err;
  expect_next_call_completes();
}

TEST_F(LostRanks, StopAllWhenOneIsAskedByASignalThatRank0Ignores) {
  Words words = {"sh", "-c", "[ $OMPI_COMM_WORLD_RANK = 0 ] && trap '' HUP; exec \"$@\"", "sh"};
  Words sweep_call = sweep_words(file_, store_);
  words.push_back(FINSAM_PROGRAM);
  words.insert(words.end(), sweep_call.begin(), sweep_call.end());
  words.insert(words.begin(), {"-n", "3"});
  words.insert(words.end(), {"--threads", "1"});
  Started sweep(mpirun(words), here());
  ASSERT_TRUE(wait_until([&] { return is_there(store_ + ".rank-2-wal"); }));
  const auto processes = sweep.children();
  ASSERT_EQ(processes.size(), 3u);
  ASSERT_EQ(::kill(processes[2], SIGHUP), 0);
  const Outcome outcome = sweep.wait();
  EXPECT_EQ(outcome.status, 128 + SIGHUP);
  EXPECT_EQ(count_of(outcome.err, "finsam sweep: stopped after "), 1) << outcome.err;
  expect_next_call_completes();
}

}  // namespace
}  // namespace finsam::test
