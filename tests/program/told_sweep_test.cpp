// Whether a rank may run the sweep that rank 0 tells it.

#include "program/told_sweep.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace finsam {
namespace {

using ::testing::StartsWith;

const ToldSweep told = {"5eed 1000 64", "1/1",  "a.sqlite\nb.sqlite\n",
                        "s.sqlite",     "here", "here 1"};

TEST(ToldSweep, IsTheSameAfterItWasSent) {
  const ToldSweep again = told_in(bytes_of(told));
  EXPECT_EQ(bytes_of(again), bytes_of(told));
  EXPECT_EQ(again.merged, told.merged);
  EXPECT_EQ(again.identity, "here 1");
  EXPECT_EQ(told_in("").sweep, "");
}

TEST(ToldSweep, IsRefusedWhereSomethingElseIsAsked) {
  EXPECT_EQ(refusal(told, told), "");
  const auto with = [](std::string ToldSweep::*text, const char* other) {
    ToldSweep own = told;
    own.identity = "";
    own.*text = other;
    return refusal(own, told);
  };
  EXPECT_EQ(with(&ToldSweep::sweep, "5eed 2000 64"),
            "what it reads is another sweep than that of rank 0");
  EXPECT_THAT(with(&ToldSweep::shard, "2/2"), StartsWith("its --shard is not that of rank 0"));
  EXPECT_THAT(with(&ToldSweep::merged, ""), StartsWith("its --merge is not that of rank 0"));
  EXPECT_THAT(with(&ToldSweep::store, "t.sqlite"), StartsWith("its --store is not that of rank 0"));
}

TEST(ToldSweep, MayNameItsStoreInAnotherWay) {
  ToldSweep own = told;
  own.store = "./s.sqlite";
  EXPECT_EQ(refusal(own, told), "") << "it is the same file";
  own.machine = "there";
  own.identity = "";
  EXPECT_EQ(refusal(own, told), "") << "disks have other names there";
}

}  // namespace
}  // namespace finsam
