#include "finsam/quantity/water_fill.hpp"

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

#include "quantity/widths.hpp"

namespace finsam {
namespace {

using support::only;

template <class N>
class WaterFill : public ::testing::Test {
 public:
  /// What each gets; without `upper` there are no upper bounds.
  static std::vector<double> fill(double pot, const std::vector<double>& weight,
                                  const std::vector<double>& lower,
                                  const std::vector<double>& upper = {}) {
    const int n = static_cast<int>(weight.size());
    const auto column = [](const std::vector<double>& from) {
      std::vector<Real<N>> values;
      for (const double value : from) values.push_back(Real<N>(N(value)));
      return values;
    };
    std::vector<Real<N>> w = column(weight), lo = column(lower), up = column(upper), got(n);
    std::vector<N> open(n), side(n);
    const Basins<N> basins{{w.data(), n}, {lo.data(), n}, {up.data(), static_cast<int>(up.size())}};
    water_fill<N>(basins, Real<N>(N(pot)), {open.data(), n}, {side.data(), n}, {got.data(), n});
    std::vector<double> result;
    for (const Real<N>& each : got) result.push_back(only(each.kr));
    return result;
  }
};
TYPED_TEST_SUITE(WaterFill, support::Widths);
using Kr = std::vector<double>;

TYPED_TEST(WaterFill, DividesByWeightWhenNobodyIsOutOfBounds) {
  EXPECT_EQ(this->fill(600, {1, 2, 3}, {0, 0, 0}), (Kr{100, 200, 300}));
  EXPECT_EQ(this->fill(100, {1, 2}, {0, 0}), (Kr{33 + 341.0 / 1024, 66 + 683.0 / 1024}));
}

TYPED_TEST(WaterFill, ThoseBelowTheirFloorAreFixedAndTheOthersPay) {
  // Level 100 a weight: the first would get 100, below 150; the rest share 450 by 2 and 3.
  EXPECT_EQ(this->fill(600, {1, 2, 3}, {150, 0, 0}), (Kr{150, 180, 270}));
  // Fixing the first brings the second below its floor too.
  EXPECT_EQ(this->fill(600, {1, 2, 3}, {150, 190, 0}), (Kr{150, 190, 260}));
}

TYPED_TEST(WaterFill, ThoseAboveTheirCapAreFixedAndTheOthersGain) {
  EXPECT_EQ(this->fill(600, {1, 2, 3}, {0, 0, 0}, {600, 600, 200}),
            (Kr{133 + 341.0 / 1024, 266 + 683.0 / 1024, 200}));
}

TYPED_TEST(WaterFill, FloorsAndCapsTogether) {
  // Level 100: the first 50 short, the third 100 over: too little is given, so the cap is fixed
  // first. Then 400 to weights 1 and 2: level 133.3, below the first's floor 150; the second takes
  // 250.
  EXPECT_EQ(this->fill(600, {1, 2, 3}, {150, 0, 0}, {600, 600, 200}), (Kr{150, 250, 200}));
  // The first 100 short, the third 50 over: too much is given, so the floor is fixed first; then
  // 400 to 2 and 3: level 80, the third 240, no longer above its cap of 250.
  EXPECT_EQ(this->fill(600, {1, 2, 3}, {200, 0, 0}, {600, 600, 250}), (Kr{200, 160, 240}));
  // Short and over by the same: both are fixed at once.
  EXPECT_EQ(this->fill(600, {1, 2, 3}, {150, 0, 0}, {600, 600, 250}), (Kr{150, 200, 250}));
}

TYPED_TEST(WaterFill, AtTheirBoundsExactly) {
  EXPECT_EQ(this->fill(600, {1, 2, 3}, {100, 200, 300}), (Kr{100, 200, 300}));
  EXPECT_EQ(this->fill(600, {3, 2, 1}, {100, 200, 300}), (Kr{100, 200, 300}));
  EXPECT_EQ(this->fill(600, {3, 2, 1}, {0, 0, 0}, {100, 200, 300}), (Kr{100, 200, 300}));
}

TYPED_TEST(WaterFill, APotBeyondAllCapsLeavesARest) {
  EXPECT_EQ(this->fill(1000, {3, 2, 1}, {0, 50, 0}, {100, 200, 300}), (Kr{100, 200, 300}));
}

TYPED_TEST(WaterFill, WeightZeroIsWhereItsBoundsPutZero) {
  EXPECT_EQ(this->fill(600, {0, 2, 3}, {100, 0, 0}), (Kr{100, 200, 300}));
  EXPECT_EQ(this->fill(500, {0, 2, 3}, {-50, 0, 0}), (Kr{0, 200, 300}));
  EXPECT_EQ(this->fill(450, {0, 2, 3}, {-90, 0, 0}, {-50, 900, 900}), (Kr{-50, 200, 300}));
  EXPECT_EQ(this->fill(70, {0, 0}, {10, 20}), (Kr{10, 20}));
}

TYPED_TEST(WaterFill, BoundsMayBeNegative) {
  EXPECT_EQ(this->fill(50, {1, 1}, {-20, -20}, {-10, 900}), (Kr{-10, 60}));
}

/// What is random about a division: whole weights and bounds around what the weights would give.
struct RandomBasins {
  double pot = 0;
  Kr weight, lower, upper;
};

RandomBasins random_basins(std::mt19937_64& engine) {
  RandomBasins basins;
  double lowest = 0;
  for (std::uint64_t n = 4 + engine() % 30; n > 0; --n) {
    basins.weight.push_back(1 + static_cast<double>(engine() % 1000));
    basins.lower.push_back(static_cast<double>(engine() % 1500));
    basins.upper.push_back(basins.lower.back() + static_cast<double>(engine() % 1500));
    lowest += basins.lower.back();
  }
  basins.pot = lowest + static_cast<double>(engine() % static_cast<std::uint64_t>(lowest + 1000));
  return basins;
}

/// Σ min(upper, max(lower, level·weight)).
long double taken_at(const RandomBasins& basins, bool capped, long double level) {
  long double sum = 0;
  for (std::size_t i = 0; i < basins.weight.size(); ++i) {
    long double own = std::max<long double>(basins.lower[i], level * basins.weight[i]);
    if (capped) own = std::min<long double>(own, basins.upper[i]);
    sum += own;
  }
  return sum;
}

TYPED_TEST(WaterFill, ManyBasinsAreFilledAsHalvingFindsTheLevel) {
  std::mt19937_64 engine(5);
  for (int round = 0; round < 1000; ++round) {
    const RandomBasins basins = random_basins(engine);
    const bool capped = round % 2 == 0;
    long double low = 0, high = 1e6;
    for (int k = 0; k < 120; ++k) {
      const long double middle = (low + high) / 2;
      (taken_at(basins, capped, middle) < basins.pot ? low : high) = middle;
    }
    const Kr got =
        this->fill(basins.pot, basins.weight, basins.lower, capped ? basins.upper : Kr{});
    for (std::size_t i = 0; i < got.size(); ++i) {
      long double own = std::max<long double>(basins.lower[i], high * basins.weight[i]);
      if (capped) own = std::min<long double>(own, basins.upper[i]);
      ASSERT_NEAR(got[i], static_cast<double>(own), 0.5 / 1024 + 1e-9) << "basin " << i;
    }
  }
}

TYPED_TEST(WaterFill, ADoubtAboutEitherBoundIsADoubt) {
  using N = TypeParam;
  const double large = 0x1p26 + 1;
  const Real<N> weight{N(1.0)};
  const Real<N> lower{N(0.0)};
  const Real<N> upper{N(large)};
  const Basins<N> at_upper{{&weight, 1}, {&lower, 1}, {&upper, 1}};
  const WaterLevel<N> level{N(large), N(1.0)};
  EXPECT_TRUE(any(side_quickly(level, at_upper, 0).doubtful));
  const Basins<N> at_lower{{&weight, 1}, {&upper, 1}, {&lower, 1}};
  EXPECT_TRUE(any(side_quickly(level, at_lower, 0).doubtful));
  const Basins<N> at_neither{{&weight, 1}, {&lower, 1}, {&lower, 1}};
  EXPECT_FALSE(any(side_quickly(level, at_neither, 0).doubtful));
}

TEST(WaterFillLanes, EachLaneStopsByItself) {
  using P = Pack<2, support::QuantityIsa>;
  const auto pair = [](double a, double b) {
    P value(a);
    set_lane(value, 1, b);
    return Real<P>(value);
  };
  std::vector<Real<P>> weight = {pair(1, 1), pair(2, 1), pair(3, 1)};
  std::vector<Real<P>> lower = {pair(150, 0), pair(190, 0), pair(0, 0)};
  std::vector<Real<P>> got(3, pair(0, 0));
  std::vector<P> open(3), side(3);
  const Basins<P> basins{{weight.data(), 3}, {lower.data(), 3}, {}};
  water_fill<P>(basins, pair(600, 30), {open.data(), 3}, {side.data(), 3}, {got.data(), 3});
  EXPECT_EQ(lane(got[0].kr, 0), 150.0);
  EXPECT_EQ(lane(got[1].kr, 0), 190.0);
  EXPECT_EQ(lane(got[2].kr, 0), 260.0);
  for (int i = 0; i < 3; ++i) EXPECT_EQ(lane(got[i].kr, 1), 10.0);
}

}  // namespace
}  // namespace finsam
