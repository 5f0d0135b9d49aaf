// What makes two sweeps one.

#include "store/stored_sweep.hpp"

#include <gmock/gmock.h>

#include <functional>
#include <set>

#include "store/small_sweep.hpp"

namespace finsam {
namespace {

using test::small_sweep;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

StoredSweep changed(const std::function<void(StoredSweep&)>& change) {
  StoredSweep sweep = small_sweep();
  change(sweep);
  return sweep;
}

const std::vector<StoredSweep>& other_sweeps() {
  static const std::vector<StoredSweep> others = {
      changed([](StoredSweep& s) { s.model = "0.5.0"; }),
      changed([](StoredSweep& s) { s.base = "basedata", s.data = ""; }),
      changed([](StoredSweep& s) { s.data = "others"; }),
      changed([](StoredSweep& s) { s.design = "random, seed 2"; }),
      changed([](StoredSweep& s) { s.luck = "seed 2"; }),
      changed([](StoredSweep& s) { s.keys.pop_back(); }),
      changed([](StoredSweep& s) { s.keys[0].kind = StoredKind::count; }),
      changed([](StoredSweep& s) { s.keys[3].alternatives[1] = "above_base"; }),
      changed([](StoredSweep& s) { s.metrics[0].unit = "Mkr"; }),
      changed([](StoredSweep& s) { s.metrics.pop_back(); }),
      changed([](StoredSweep& s) { s.years.push_back(2023); }),
      changed([](StoredSweep& s) { s.keeps_cases = false; }),
  };
  return others;
}

TEST(AddressOf, TellsSweepsApart) {
  std::set<std::string> addresses = {address_of(small_sweep())};
  for (const StoredSweep& other : other_sweeps()) addresses.insert(address_of(other));
  EXPECT_EQ(addresses.size(), 1 + other_sweeps().size());
}

TEST(AddressOf, SizeAndDocumentsDontCount) {
  const StoredSweep larger = changed([](StoredSweep& s) {
    s.cases = 1'000'000;
    s.block_size = 4096;
    s.documents = {{"sweep", "title: Spärren"}};
  });
  EXPECT_EQ(address_of(larger), address_of(small_sweep()));
  EXPECT_THAT(how_unlike(larger, small_sweep()), IsEmpty());
}

TEST(AddressOf, IsTheSameOnEveryMachine) {
  EXPECT_EQ(address_of(small_sweep()),
            "968e2d0a60bda9e1e7476c735e17377f51394cd6a162921ef8838d8744d93667");
}

TEST(HowUnlike, EveryDifferenceIsNamed) {
  for (const StoredSweep& other : other_sweeps()) {
    EXPECT_NE(how_unlike(small_sweep(), other), "") << address_of(other);
  }
  EXPECT_THAT(how_unlike(small_sweep(), other_sweeps()[0]),
              HasSubstr("made by model version 0.4.0, and this is 0.5.0"));
}

}  // namespace
}  // namespace finsam
