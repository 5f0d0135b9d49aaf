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

Message handing_over(DealtBlock done) {
  Message message = asking(done);
  message.text = "what it holds";
  return message;
}

TEST(Dealer, LetsThoseWaitWhoHandOverMoreThanIsKept) {
  Dealer dealer(2);
  dealer.deal({{0, 10}, {10, 10}, {20, 10}, {30, 10}, {40, 10}, {50, 10}, {60, 10}});
  for (std::int64_t first = 0; first < 40; first += 10) {
    EXPECT_TRUE(dealer.answer(1, handing_over({first, 10})));
  }
  EXPECT_TRUE(dealer.late_answers().empty()) << "nobody waits";
  EXPECT_EQ(dealer.answer(1, handing_over({40, 10})), std::nullopt);
  EXPECT_EQ(dealer.answer(2, handing_over({50, 10})), std::nullopt);
  EXPECT_TRUE(dealer.late_answers().empty());
  EXPECT_TRUE(dealer.answer(2, asking())) << "one that keeps its blocks itself does not wait";
  EXPECT_EQ(dealer.take_done().handed_over.size(), 6u);
  const auto answers = dealer.late_answers();
  ASSERT_EQ(answers.size(), 2u);
  EXPECT_EQ(answers[0], (std::pair{1, Message{.kind = MessageKind::run, .block = {50, 10}}}));
  EXPECT_EQ(answers[1], (std::pair{2, Message{.kind = MessageKind::run, .block = {60, 10}}}));
  EXPECT_TRUE(dealer.late_answers().empty()) << "each is answered once";
}

TEST(Dealer, AnswersThoseWhoWaitWhenItStops) {
  Dealer dealer(1);
  dealer.deal({{0, 10}, {10, 10}, {20, 10}, {30, 10}});
  for (std::int64_t first = 0; first < 20; first += 10) {
    EXPECT_TRUE(dealer.answer(1, handing_over({first, 10})));
  }
  EXPECT_EQ(dealer.answer(1, handing_over({20, 10})), std::nullopt);
  dealer.stop();
  const auto answers = dealer.late_answers();
  ASSERT_EQ(answers.size(), 1u);
  EXPECT_EQ(answers[0], (std::pair{1, Message{.kind = MessageKind::no_more}}));
  EXPECT_EQ(dealer.answer(1, handing_over({30, 10})), Message{.kind = MessageKind::no_more});
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
