// Blocks as a store holds them.

#include "store/packed_block.hpp"

#include <gmock/gmock.h>

#include <cmath>

#include "store/small_sweep.hpp"

namespace finsam {
namespace {

using test::small_block;
using test::small_sweep;
using ::testing::Each;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Truly;

TEST(Pack, TheBlockComesBack) {
  const CaseBlock block = small_block({64, 64});
  const auto back = unpack(small_sweep(), pack(small_sweep(), block));
  ASSERT_TRUE(back) << back.error();
  EXPECT_EQ(back->first, 64);
  EXPECT_EQ(back->values, block.values);
  EXPECT_EQ(back->failures, block.failures);
  const std::vector<double> of_case_1(back->results.begin() + 6, back->results.begin() + 12);
  EXPECT_EQ(of_case_1, std::vector(block.results.begin() + 6, block.results.begin() + 12));
}

TEST(Pack, OfAFailedCaseNoResultsAreKept) {
  const PackedBlock packed = pack(small_sweep(), small_block({0, 10}));
  EXPECT_THAT(packed.results_of(3), IsEmpty());
  const auto back = unpack(small_sweep(), packed);
  ASSERT_TRUE(back);
  const std::vector<double> failed(back->results.begin() + 18, back->results.begin() + 24);
  EXPECT_THAT(failed, Each(Truly([](double x) { return std::isnan(x); })));
}

TEST(Pack, ContentChangesWithAllThatIsKept) {
  const PackedBlock packed = pack(small_sweep(), small_block({0, 10}));
  const auto content_with = [&](auto change) {
    PackedBlock other = packed;
    change(other);
    return content_of(other);
  };
  EXPECT_EQ(packed.content, content_of(packed));
  EXPECT_NE(packed.content, content_with([](PackedBlock& p) { p.first = 1; }));
  EXPECT_NE(packed.content, content_with([](PackedBlock& p) { p.bytes.back() ^= 1; }));
  EXPECT_NE(packed.content, content_with([](PackedBlock& p) { p.ends[0] += 1; }));
  EXPECT_NE(packed.content, content_with([](PackedBlock& p) { p.failures[0].year = 2022; }));
  EXPECT_NE(packed.content, content_with([](PackedBlock& p) { p.failures[0].reason += "."; }));
  EXPECT_NE(packed.content, content_with([](PackedBlock& p) { p.statistics = "s"; }));
}

TEST(Pack, WithoutCasesOnlyFailuresAndStatisticsAreKept) {
  StoredSweep sweep = small_sweep();
  sweep.keeps_cases = false;
  CaseBlock block = small_block({0, 10});
  block.statistics = std::string("\0packed", 7);
  const PackedBlock packed = pack(sweep, block);
  EXPECT_THAT(packed.bytes, IsEmpty());
  const auto back = unpack(sweep, packed);
  ASSERT_TRUE(back);
  EXPECT_EQ(back->statistics, block.statistics);
  EXPECT_EQ(back->failures, block.failures);
  EXPECT_THAT(back->values, IsEmpty());
}

TEST(Unpack, SaysWhichCaseCannotBeRead) {
  PackedBlock packed = pack(small_sweep(), small_block({64, 10}));
  packed.ends[8] -= 1;  // the values of the fifth
  const auto back = unpack(small_sweep(), packed);
  ASSERT_FALSE(back);
  EXPECT_THAT(back.error(), HasSubstr("case 68"));
}

TEST(Unpack, SaysThatCasesAreMissing) {
  PackedBlock packed = pack(small_sweep(), small_block({64, 10}));
  packed.ends.pop_back();
  EXPECT_THAT(unpack(small_sweep(), packed).error(), HasSubstr("cases from 64 on are missing"));
}

}  // namespace
}  // namespace finsam
