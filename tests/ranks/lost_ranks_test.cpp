// Sweeps under mpirun whose ranks are killed or asked to stop: what is done is kept, and the next
// call goes on.

#include "ranks/ranks.hpp"

namespace finsam::test {
namespace {

using ::testing::ElementsAre;

class LostRanks : public Ranks {
 protected:
  const std::string file_ = slow_sweep(120'000);

  /// A sweep by three ranks into a new store, one of whom has begun to write its part.
  std::unique_ptr<Started> started(const std::string& store) const {
    Words words = sweep_words(file_, store);
    words.insert(words.end(), {"--threads", "1"});
    auto sweep = std::make_unique<Started>(mpirun(ranks(3, words)), here());
    wait_until([&] {
      return is_there(store + ".rank-1-wal") || is_there(store + ".rank-2-wal") ||
             sweep->has_ended();
    });
    return sweep;
  }
  /// The next call takes over what is left in the stores, of which it goes on with the first.
  void expect_next_call_completes(const Words& stores) const {
    Words words = sweep_words(file_, stores.front());
    for (const std::string& store : stores) {
      if (store == stores.front()) continue;
      take_over(store);
      words.insert(words.end(), {"--merge", path(store)});
    }
    const Outcome last = finsam(words);
    ASSERT_EQ(last.status, 0) << last.err;
    expect_whole(file_, stores.front());
  }

 private:
  /// Takes over the parts of a store, and runs no case.
  void take_over(const std::string& store) const {
    Words words = sweep_words(file_, store);
    words.insert(words.end(), {"--shard", "9999/9999"});
    const Outcome outcome = finsam(words);
    ASSERT_EQ(outcome.status, 0) << outcome.err;
    EXPECT_THAT(files_of(store), ElementsAre(store));
  }
};

TEST_F(LostRanks, ThatAreKilledLeaveAStoreThatTheNextCallCompletes) {
  Words stores;
  for (const std::size_t rank : {1, 2, 0, 1}) {
    stores.push_back("s" + std::to_string(stores.size()) + ".sqlite");
    const auto sweep = started(stores.back());
    const auto processes = sweep->children();
    ASSERT_EQ(processes.size(), 3u);
    wait_up_to(std::chrono::milliseconds(60));
    ASSERT_EQ(::kill(processes[rank], SIGKILL), 0);
    EXPECT_NE(sweep->wait().status, 0) << "it came to its end before";
  }
  expect_next_call_completes(stores);
}

TEST_F(LostRanks, WhoseLauncherIsKilledEndToo) {
  const auto sweep = started("s.sqlite");
  const auto orphans = sweep->children();
  ASSERT_EQ(orphans.size(), 3u);
  EXPECT_EQ(sweep->kill().status, 128 + SIGKILL);
  wait_until([&] { return std::ranges::none_of(orphans, is_alive); }, std::chrono::seconds(90));
  expect_next_call_completes({"s.sqlite"});
}

TEST_F(LostRanks, WhoseLauncherIsAskedToStopStop) {
  Words stores;
  for (const int signal : {SIGINT, SIGTERM}) {
    stores.push_back("s" + std::to_string(signal) + ".sqlite");
    const auto sweep = started(stores.back());
    sweep->tell(signal);
    EXPECT_NE(sweep->wait(std::chrono::seconds(60)).status, 0);
  }
  expect_next_call_completes(stores);
}

TEST_F(LostRanks, StopAllWhenOneIsAskedTo) {
  const auto sweep = started("s.sqlite");
  const auto processes = sweep->children();
  ASSERT_EQ(processes.size(), 3u);
  ASSERT_EQ(::kill(processes[2], SIGTERM), 0);
  const Outcome outcome = sweep->wait();
  EXPECT_EQ(outcome.status, 128 + SIGTERM);
  EXPECT_EQ(count_of(outcome.err, "finsam sweep: stopped after "), 1) << outcome.err;
  expect_next_call_completes({"s.sqlite"});
}

TEST_F(LostRanks, StopAllWhenOneIsAskedByASignalThatRank0Ignores) {
  Words words = {"sh", "-c", "[ $OMPI_COMM_WORLD_RANK = 0 ] && trap '' HUP; exec \"$@\"", "sh"};
  Words sweep_call = sweep_words(file_, "s.sqlite");
  words.push_back(FINSAM_PROGRAM);
  words.insert(words.end(), sweep_call.begin(), sweep_call.end());
  words.insert(words.begin(), {"-n", "3"});
  words.insert(words.end(), {"--threads", "1"});
  Started sweep(mpirun(words), here());
  ASSERT_TRUE(wait_until([&] { return is_there("s.sqlite.rank-2-wal"); }));
  const auto processes = sweep.children();
  ASSERT_EQ(processes.size(), 3u);
  ASSERT_EQ(::kill(processes[2], SIGHUP), 0);
  const Outcome outcome = sweep.wait();
  EXPECT_EQ(outcome.status, 128 + SIGHUP);
  EXPECT_EQ(count_of(outcome.err, "finsam sweep: stopped after "), 1) << outcome.err;
  expect_next_call_completes({"s.sqlite"});
}

}  // namespace
}  // namespace finsam::test
