#include "finsam/quantity/coarse_keys.hpp"

#include <algorithm>
#include <random>
#include <vector>

#include "quantity/widths.hpp"

namespace finsam {
namespace {

/// Keys of one column in each lane.
template <class N>
class CoarseOrder : public ::testing::Test {
 public:
  using Lanes = std::vector<std::vector<int>>;  ///< [lane][row]
  static constexpr int width = width_of<N>;

  CoarseKeys<N> keys_of(const Lanes& lanes) {
    const int rows = static_cast<int>(lanes.front().size());
    memory_.resize(static_cast<std::size_t>(CoarseKeys<N>::fours_of(rows)));
    const CoarseKeys<N> keys{{memory_.data(), static_cast<int>(memory_.size())}};
    keys.begin(rows);
    for (int i = 0; i < rows; ++i) {
      N own(0.0);
      for (int k = 0; k < width; ++k) set_lane(own, k, lanes[k][i]);
      keys.set(i, own);
    }
    return keys;
  }
  /// How many of the rows of a lane stand above `bound`.
  static int above(const CoarseKeys<N>& keys, int rows, const CoarseFour<N>& bound, int lane_at) {
    int count = 0;
    for (int i = 0; i < rows; ++i) count += lane(keys.above(i, bound), lane_at) ? 1 : 0;
    return count;
  }

 private:
  std::vector<CoarseFour<N>> memory_;
};
TYPED_TEST_SUITE(CoarseOrder, support::Widths);

/// Whether there is a number that `wanted` of the keys are above.
bool is_divided(std::vector<int> keys, int wanted) {
  std::sort(keys.begin(), keys.end());
  const int rest = static_cast<int>(keys.size()) - wanted;
  return wanted == 0 || rest == 0 || keys[rest - 1] < keys[rest];
}

TYPED_TEST(CoarseOrder, FindsABoundWhereverTheKeysHaveOne) {
  using N = TypeParam;
  constexpr int most = CoarseKeys<N>::most;
  std::mt19937_64 engine(7);
  int found = 0;
  int missed = 0;
  for (int round = 0; round < 4000; ++round) {
    const int rows = static_cast<int>(engine() % 120);
    const int kinds = round % 3 == 0 ? 20 : most + 1;  // few make many ties
    typename CoarseOrder<N>::Lanes lanes(width_of<N>, std::vector<int>(rows));
    std::vector<int> wanted;
    bool divided = true;
    for (std::vector<int>& keys : lanes) {
      for (int& key : keys) key = static_cast<int>(engine() % kinds) * (most / (kinds - 1));
      wanted.push_back(static_cast<int>(engine() % (rows + 1)));
      divided = divided && is_divided(keys, wanted.back());
    }
    const CoarseKeys<N> keys = this->keys_of(lanes);
    N target(0.0);
    for (int k = 0; k < width_of<N>; ++k) set_lane(target, k, wanted[k]);
    CoarseFour<N> evenly;
    CoarseFour<N> near(static_cast<int>(engine() % most));
    ASSERT_EQ(keys.find_evenly(rows, target, evenly), divided) << rows;
    ASSERT_EQ(keys.find_near(rows, target, near), divided) << rows;
    (divided ? found : missed) += 1;
    for (int k = 0; divided && k < width_of<N>; ++k) {
      ASSERT_EQ(this->above(keys, rows, evenly, k), wanted[k]);
      ASSERT_EQ(this->above(keys, rows, near, k), wanted[k]);
    }
  }
  EXPECT_GT(found, 1000);
  EXPECT_GT(missed, 500);
}

TYPED_TEST(CoarseOrder, TellsWhetherAKeyStandsAtTheBound) {
  using N = TypeParam;
  const typename CoarseOrder<N>::Lanes lanes(width_of<N>, {5, 9, 7, 20, 7});
  const CoarseKeys<N> keys = this->keys_of(lanes);
  EXPECT_TRUE(keys.has_none_at(5, N(2.0), CoarseFour<N>(8)));
  EXPECT_FALSE(keys.has_none_at(5, N(2.0), CoarseFour<N>(7)));
  EXPECT_FALSE(keys.has_none_at(5, N(1.0), CoarseFour<N>(9)));
  EXPECT_TRUE(keys.has_none_at(5, N(0.0), CoarseFour<N>(21)));
}

TYPED_TEST(CoarseOrder, FractionsOfStepsAreLeftOut) {
  using N = TypeParam;
  std::vector<CoarseFour<N>> memory(1);
  const CoarseKeys<N> keys{{memory.data(), 1}};
  keys.begin(2);
  keys.set(0, N(3.99));
  keys.set(1, N(4.01));
  EXPECT_TRUE(lane(keys.above(1, CoarseFour<N>(3)), 0));
  EXPECT_FALSE(lane(keys.above(0, CoarseFour<N>(3)), 0));
}

}  // namespace
}  // namespace finsam
