#include "store/sent_block.hpp"

#include <gtest/gtest.h>

#include "store/small_sweep.hpp"

namespace finsam {
namespace {

using test::small_block;
using test::small_sweep;

TEST(SentBlock, IsReceivedAsItWas) {
  const PackedBlock packed = pack(small_sweep(), small_block({64, 64}));
  const auto received = received_block(sent_block(packed));
  ASSERT_TRUE(received);
  EXPECT_EQ(received->content, packed.content);
  EXPECT_EQ(received->failures, packed.failures);
  EXPECT_EQ(unpack(small_sweep(), *received)->values, small_block({64, 64}).values);
}

TEST(SentBlock, OfStatisticsIsReceivedToo) {
  StoredSweep sweep = small_sweep();
  sweep.keeps_cases = false;
  CaseBlock block = small_block({0, 64});
  block.statistics = std::string("mean\0\xff", 6);
  const PackedBlock packed = pack(sweep, block);
  const auto received = received_block(sent_block(packed));
  ASSERT_TRUE(received);
  EXPECT_EQ(received->statistics, block.statistics);
  EXPECT_EQ(received->content, packed.content);
}

TEST(SentBlock, ThatIsCutOrChangedIsNotReceived) {
  const std::string bytes = sent_block(pack(small_sweep(), small_block({0, 8})));
  EXPECT_FALSE(received_block(""));
  for (std::size_t size = 1; size < bytes.size(); size += 7) {
    EXPECT_FALSE(received_block(bytes.substr(0, size))) << size;
  }
  for (std::size_t place = 0; place < bytes.size(); place += 3) {
    std::string changed = bytes;
    changed[place] = static_cast<char>(changed[place] ^ 0x15);
    EXPECT_FALSE(received_block(changed)) << place;
  }
}

}  // namespace
}  // namespace finsam
