#include "engine/lane_order.hpp"

#include <algorithm>
#include <random>
#include <vector>

#include "quantity/widths.hpp"

namespace finsam {
namespace {

template <class N>
class LaneOrder : public ::testing::Test {
 public:
  /// Each lane by itself, as a column of packs with room for sorting.
  static std::vector<N> packed(const std::vector<std::vector<double>>& lanes) {
    const int count = static_cast<int>(lanes.front().size());
    std::vector<N> rows(static_cast<std::size_t>(rows_to_sort(count)), N(0.0));
    for (int k = 0; k < width_of<N>; ++k) {
      for (int i = 0; i < count; ++i) set_lane(rows[i], k, lanes[k][i]);
    }
    return rows;
  }
  static std::vector<SortTile> tiles(int count) {
    std::vector<SortTile> all;
    each_tile(count, [&](const SortTile& tile) { all.push_back(tile); });
    return all;
  }
  static std::vector<std::vector<double>> random_lanes(std::mt19937_64& engine, int count) {
    std::vector<std::vector<double>> lanes(width_of<N>, std::vector<double>(count));
    const std::uint64_t kinds = engine() % 2 == 0 ? 5 : 30'000'000;
    for (auto& lane_of : lanes) {
      for (double& amount : lane_of) amount = static_cast<double>(engine() % kinds);
    }
    return lanes;
  }
};
TYPED_TEST_SUITE(LaneOrder, support::Widths);

TYPED_TEST(LaneOrder, EveryLaneIsSortedWhateverTheirNumber) {
  using N = TypeParam;
  std::mt19937_64 engine(5);
  for (int count = 0; count <= 300; ++count) {
    auto lanes = this->random_lanes(engine, count);
    std::vector<N> rows = this->packed(lanes);
    std::vector<SortTile> tiles = this->tiles(count);
    sort_lanes<N>({tiles.data(), static_cast<int>(tiles.size())}, {rows.data(), count});
    for (int k = 0; k < width_of<N>; ++k) {
      std::sort(lanes[k].begin(), lanes[k].end());
      for (int i = 0; i < count; ++i) ASSERT_EQ(lane(rows[i], k), lanes[k][i]) << count;
    }
  }
}

TYPED_TEST(LaneOrder, AQuantileByKeysIsThatOfTheSortedAmounts) {
  using N = TypeParam;
  std::mt19937_64 engine(6);
  int by_keys = 0;
  for (int round = 0; round < 3000; ++round) {
    const int count = 1 + static_cast<int>(engine() % 100);
    const double part = static_cast<double>(engine() % 101) / 100.0;
    auto lanes = this->random_lanes(engine, count);
    const std::vector<N> rows = this->packed(lanes);
    std::vector<CoarseFour<N>> memory(CoarseKeys<N>::fours_of(count));
    const CoarseKeys<N> keys{{memory.data(), static_cast<int>(memory.size())}};
    const auto amount = [&](int i) { return rows[i]; };
    set_keys(count, amount, keys);
    const QuantilePlace place(count, part);
    CoarseFour<N> bound(1000);
    if (!keys.find_near(count, N(count - place.above), bound)) continue;
    ++by_keys;
    const N quantile = quantile_beside<N>(place, count, amount, keys, bound);
    for (int k = 0; k < width_of<N>; ++k) {
      std::sort(lanes[k].begin(), lanes[k].end());
      const double lower = lanes[k][place.below];
      const double upper = lanes[k][place.above];
      ASSERT_EQ(lane(quantile, k), lower + place.beyond * (upper - lower)) << count << " " << part;
    }
  }
  EXPECT_GT(by_keys, 1000);
}

}  // namespace
}  // namespace finsam
