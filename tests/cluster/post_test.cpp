// Ranks that write to each other, and share blocks.

#include "cluster/post.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <thread>

#include "cluster/dealer.hpp"
#include "cluster/ranks_in_threads.hpp"

namespace finsam {
namespace {

using test::Letters;
using test::RankInThread;

/// What a rank beside rank 0 does, without computing anything.
std::vector<DealtBlock> follow(Letters& letters, int rank) {
  RankInThread ranks(letters, rank);
  Post post(ranks, {0});
  std::vector<DealtBlock> done;
  Message asking{.kind = MessageKind::ask};
  for (;;) {
    post.send(0, asking);
    const auto dealt = post.wait();
    if (!dealt || dealt->kind != MessageKind::run) break;
    done.push_back(dealt->block);
    asking.block = dealt->block;
  }
  post.send(0, {.kind = MessageKind::closed});
  const auto goodbye = post.wait();
  EXPECT_TRUE(goodbye && goodbye->kind == MessageKind::goodbye && goodbye->status == 4);
  return done;
}

TEST(Post, DealsAllBlocksOnceToThreeRanks) {
  std::vector<DealtBlock> blocks;
  for (std::int64_t first = 0; first < 5000; first += 10) blocks.push_back({first, 10});
  Letters letters(3);
  RankInThread ranks(letters, 0);
  Dealer dealer(2);
  dealer.deal(blocks);
  std::vector<DealtBlock> done;
  std::vector<std::vector<DealtBlock>> of_others(2);
  {
    Post post(ranks, {1, 2},
              [&](int from, const Message& message) { return dealer.answer(from, message); });
    std::thread one([&] { of_others[0] = follow(letters, 1); });
    std::thread two([&] { of_others[1] = follow(letters, 2); });
    while (const auto block = dealer.next()) done.push_back(*block);
    while (!dealer.all_closed()) std::this_thread::yield();
    for (const int rank : {1, 2}) {
      post.send(rank, {.kind = MessageKind::goodbye, .status = 4});
    }
    post.close();
    one.join();
    two.join();
    EXPECT_EQ(post.lost(), std::nullopt);
  }
  std::int64_t by_others = 0;
  for (const auto& own : of_others) {
    done.insert(done.end(), own.begin(), own.end());
    by_others += static_cast<std::int64_t>(own.size()) * 10;
  }
  std::ranges::sort(done, {}, &DealtBlock::first);
  EXPECT_EQ(done, blocks);
  EXPECT_EQ(dealer.take_done().cases, by_others);
}

TEST(Post, ThatHearsNothingGivesUp) {
  Letters letters(2);
  RankInThread ranks(letters, 1);
  Post post(ranks, {0}, {}, 0.01);
  EXPECT_EQ(post.wait(), std::nullopt);
  EXPECT_EQ(post.lost(), 0);
}

TEST(Post, TellsThatItIsAliveUntilItsLastWord) {
  Letters letters(2);
  RankInThread ranks(letters, 1);
  RankInThread other(letters, 0);
  Post post(ranks, {0}, {}, 60, 0.001);
  std::optional<Letter> heard;
  while (!(heard = other.next())) std::this_thread::yield();
  EXPECT_EQ(message_in(heard->bytes), Message{});
  post.send(0, {.kind = MessageKind::closed});
  post.close();
  std::optional<Message> last;
  while ((heard = other.next())) last = message_in(heard->bytes);
  EXPECT_EQ(last, Message{.kind = MessageKind::closed});
}

TEST(Post, PassesOverWhatIsNoMessage) {
  Letters letters(2);
  RankInThread ranks(letters, 1);
  RankInThread other(letters, 0);
  Post post(ranks, {0});
  other.send(1, "nonsense");
  other.send(1, bytes_of({.kind = MessageKind::no_more}));
  EXPECT_EQ(post.wait(), Message{.kind = MessageKind::no_more});
}

}  // namespace
}  // namespace finsam
