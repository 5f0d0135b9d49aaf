// Rank 0's dealing of blocks.

#include "cluster/dealer.hpp"

#include <gtest/gtest.h>

namespace finsam {
namespace {

Message asking(DealtBlock done = {}, std::int64_t failed = 0) {
  return {.kind = MessageKind::ask, .block = done, .failed = failed};
}

TEST(Dealer, DealsEachBlockOnceToWhoeverAsks) {
  Dealer dealer(2);
  dealer.deal({{0, 10}, {10, 10}, {20, 5}});
  EXPECT_EQ(dealer.next(), (DealtBlock{0, 10}));
  EXPECT_EQ(dealer.answer(2, asking()), (Message{.kind = MessageKind::run, .block = {10, 10}}));
  EXPECT_EQ(dealer.answer(1, asking()), (Message{.kind = MessageKind::run, .block = {20, 5}}));
  EXPECT_EQ(dealer.next(), std::nullopt);
  EXPECT_EQ(dealer.answer(2, asking({10, 10}, 3)), Message{.kind = MessageKind::no_more});
  EXPECT_FALSE(dealer.fault());
  EXPECT_EQ(dealer.asked_to_stop_by(), 0);
}

TEST(Dealer, CountsWhatTheOthersHaveDone) {
  Dealer dealer(2);
  dealer.deal({{0, 10}, {10, 10}});
  dealer.answer(1, asking());
  EXPECT_EQ(dealer.take_done().cases, 0);
  dealer.answer(1, asking({0, 10}, 2));
  Message sent = asking({10, 10}, 1);
  sent.text = "what it holds";
  dealer.answer(2, sent);
  const DoneByOthers done = dealer.take_done();
  EXPECT_EQ(done.cases, 20);
  EXPECT_EQ(done.failed, 3);
  EXPECT_EQ(done.handed_over, std::vector<std::string>{"what it holds"});
  EXPECT_EQ(dealer.take_done().cases, 0) << "it is told once";
}

TEST(Dealer, StopsAllWhenOneIsAskedTo) {
  Dealer dealer(2);
  dealer.deal({{0, 10}, {10, 10}, {20, 10}});
  dealer.answer(1, asking());
  const Message stop{.kind = MessageKind::stop, .block = {0, 10}, .status = 15};
  EXPECT_EQ(dealer.answer(1, stop), Message{.kind = MessageKind::no_more});
  EXPECT_EQ(dealer.asked_to_stop_by(), 15);
  EXPECT_EQ(dealer.take_done().cases, 10) << "what it had done counts";
  EXPECT_EQ(dealer.next(), std::nullopt);
  EXPECT_EQ(dealer.answer(2, asking()), Message{.kind = MessageKind::no_more});
}

TEST(Dealer, StopsWhenItIsToldTo) {
  Dealer dealer(1);
  dealer.deal({{0, 10}});
  dealer.stop();
  EXPECT_EQ(dealer.next(), std::nullopt);
  EXPECT_EQ(dealer.answer(1, asking()), Message{.kind = MessageKind::no_more});
}

TEST(Dealer, StopsAtTheFirstFaultAndKeepsIt) {
  Dealer dealer(2);
  dealer.deal({{0, 10}});
  const auto fault = [](std::string text) {
    return Message{.kind = MessageKind::fault, .status = 1, .text = std::move(text)};
  };
  EXPECT_EQ(dealer.answer(2, fault("the disk is full")), Message{.kind = MessageKind::no_more});
  EXPECT_EQ(dealer.answer(1, fault("full here too")), Message{.kind = MessageKind::no_more});
  ASSERT_TRUE(dealer.fault());
  EXPECT_EQ(dealer.fault()->rank, 2);
  EXPECT_EQ(dealer.fault()->status, 1);
  EXPECT_EQ(dealer.fault()->text, "the disk is full");
  EXPECT_EQ(dealer.next(), std::nullopt);
}

TEST(Dealer, KnowsWhenAllOthersHaveClosed) {
  Dealer dealer(2);
  const Message closed{.kind = MessageKind::closed};
  EXPECT_FALSE(dealer.all_closed());
  EXPECT_EQ(dealer.answer(1, closed), std::nullopt);
  EXPECT_FALSE(dealer.all_closed());
  dealer.answer(2, closed);
  EXPECT_TRUE(dealer.all_closed());
  EXPECT_EQ(dealer.answer(1, {.kind = MessageKind::begin}), std::nullopt) << "its own words";
}

}  // namespace
}  // namespace finsam
