#include "cluster/message.hpp"

#include <gtest/gtest.h>

namespace finsam {
namespace {

TEST(Message, IsTheSameAfterItWasSent) {
  const Message all{.kind = MessageKind::fault,
                    .block = {1LL << 40, 4096},
                    .failed = 7,
                    .status = -3,
                    .text = std::string("å\0b\n", 5)};
  EXPECT_EQ(message_in(bytes_of(all)), all);
  EXPECT_EQ(message_in(bytes_of({})), Message{});
}

TEST(Message, ThatIsNoneIsNothing) {
  EXPECT_EQ(message_in(""), std::nullopt);
  EXPECT_EQ(message_in(bytes_of({}).substr(1)), std::nullopt);
  EXPECT_EQ(message_in(std::string(100, '\xff')), std::nullopt) << "no kind below the first";
  EXPECT_EQ(message_in(std::string(100, '\x01')), std::nullopt) << "none above the last";
}

TEST(Message, LastWordsAreTwo) {
  EXPECT_TRUE(is_last(MessageKind::closed));
  EXPECT_TRUE(is_last(MessageKind::goodbye));
  EXPECT_FALSE(is_last(MessageKind::no_more));
  EXPECT_FALSE(is_last(MessageKind::alive));
}

}  // namespace
}  // namespace finsam
