#include "finsam/quantity/money.hpp"

#include <algorithm>
#include <cstdint>
#include <random>

#include "quantity/widths.hpp"

namespace finsam {
namespace {

using support::only;

template <class N>
class MoneyAt : public ::testing::Test {
 public:
  static Money<N> kr(double value) { return {N(value)}; }
  static Real<N> real(double value) { return Real<N>(N(value)); }
  static Share<N> share(double millionths) { return {N(millionths)}; }
};
TYPED_TEST_SUITE(MoneyAt, support::Widths);

TYPED_TEST(MoneyAt, ShareOfAnAmountIsExactBeforeItIsRounded) {
  EXPECT_EQ(only(floor_of(this->share(100'000), this->kr(1'230)).kr), 123.0);
  EXPECT_EQ(only(floor_of(this->share(100'000), this->kr(1'239)).kr), 123.0);
  EXPECT_EQ(only(floor_of(this->share(1), this->kr(999'999)).kr), 0.0);
  EXPECT_EQ(only(floor_of(this->share(1), this->kr(1'000'000)).kr), 1.0);
  EXPECT_EQ(only(floor_of(this->share(2'000'000), this->kr(1e9)).kr), 2e9);
  EXPECT_EQ(only(floor_of(this->share(1'999'999), this->kr(1e9)).kr), 1'999'999'000.0);
  EXPECT_EQ(only(floor_of(this->share(1'999'999), this->kr(999'999'999)).kr), 1'999'998'998.0);
  EXPECT_EQ(only(floor_of(this->share(0), this->kr(1e9)).kr), 0.0);
  if (is_quick<TypeParam>) return;
  EXPECT_EQ(only(floor_of(this->share(2'000'000), this->kr(4e9)).kr), 8e9);
  EXPECT_EQ(only(floor_of(this->share(1'999'999), this->kr(4e9)).kr), 7'999'996'000.0);
  EXPECT_EQ(only(floor_of(this->share(1'999'999), this->kr(3'999'999'999)).kr), 7'999'995'998.0);
}

TYPED_TEST(MoneyAt, FloorOfAgreesWithWholeNumbersEverywhere) {
  std::mt19937_64 engine(7);
  for (int k = 0; k < 200'000; ++k) {
    const auto share = static_cast<std::int64_t>(engine() % 2'000'001);
    const auto most = static_cast<std::uint64_t>(largest_in<TypeParam>);
    const auto amount = static_cast<std::int64_t>(engine() % (most + 1));
    const auto expected = share * amount / 1'000'000;
    ASSERT_EQ(only(floor_of(this->share(static_cast<double>(share)),
                            this->kr(static_cast<double>(amount)))
                       .kr),
              static_cast<double>(expected));
  }
}

TYPED_TEST(MoneyAt, WholeQuotientsAreFoundWhateverTheInverseLosesAndSoAreTheirNeighbours) {
  using N = TypeParam;
  for (double d = 1; d <= 1000; ++d) {
    for (const double q : {1.0, 49.0, 103.0, 999'999'999.0}) {
      ASSERT_EQ(only(floor_divide(N(q * d), N(d))), q);
      ASSERT_EQ(only(floor_divide(N(q * d - 1), N(d))), q - 1);
      ASSERT_EQ(only(floor_divide(N(q * d + d - 1), N(d))), q);
    }
  }
}

TYPED_TEST(MoneyAt, RoundsASharedAmountToTheUnit) {
  EXPECT_EQ(only(round_up(this->share(900'000), this->kr(1'000'000), this->kr(1'000)).kr), 900e3);
  EXPECT_EQ(only(round_up(this->share(900'000), this->kr(1'001'000), this->kr(1'000)).kr), 901e3);
  EXPECT_EQ(only(round_up(this->share(1), this->kr(1), this->kr(1'000)).kr), 1'000.0);
  EXPECT_EQ(only(round_up(this->share(0), this->kr(1e9), this->kr(1'000)).kr), 0.0);
  EXPECT_EQ(only(round_up(this->share(999'999), this->kr(1e9), this->kr(1e6)).kr), 1e9);
  EXPECT_EQ(only(round_down(this->share(1'100'000), this->kr(1'001'000), this->kr(1'000)).kr),
            1'101e3);
  EXPECT_EQ(only(round_down(this->share(1'100'000), this->kr(1'010'000), this->kr(1'000)).kr),
            1'111e3);
  EXPECT_EQ(only(round_down(this->share(2'000'000), this->kr(1e9), this->kr(7)).kr),
            1'999'999'995.0);
}

TYPED_TEST(MoneyAt, RoundsAmountsToTheUnit) {
  EXPECT_EQ(only(round_down(this->real(1'999.999), this->kr(1'000)).kr), 1'000.0);
  EXPECT_EQ(only(round_down(this->real(2'000), this->kr(1'000)).kr), 2'000.0);
  EXPECT_EQ(only(round_down(this->kr(2'999), this->kr(1'000)).kr), 2'000.0);
  EXPECT_EQ(only(round_up(this->real(2'000), this->kr(1'000)).kr), 2'000.0);
  EXPECT_EQ(only(round_up(this->real(2'000 + 1.0 / 1024), this->kr(1'000)).kr), 3'000.0);
  EXPECT_EQ(only(round_up(this->real(0), this->kr(1'000)).kr), 0.0);
}

/// Dividends that are whole multiples of a divisor, the last before one, and between, up to what a
/// number takes.
template <class Check>
void each_quotient(bool quick, Check check) {
  std::mt19937_64 engine(11);
  for (int k = 0; k < 200'000; ++k) {
    const auto divisor = static_cast<std::int64_t>(engine() % 4'000'000) + 1;
    const std::int64_t most = quick ? std::int64_t{1} << 51 : std::int64_t{1} << 53;
    const auto whole = static_cast<std::int64_t>(
        engine() % static_cast<std::uint64_t>(std::min(most / divisor - 1, std::int64_t{1} << 50)));
    for (const std::int64_t rest : {std::int64_t{0}, divisor - 1, divisor / 2}) {
      check(divisor * whole + rest, divisor);
    }
  }
}

TYPED_TEST(MoneyAt, QuotientsAreExactUpToWhatANumberTakes) {
  using N = TypeParam;
  each_quotient(is_quick<N>, [](std::int64_t p, std::int64_t d) {
    const N over(static_cast<double>(p));
    const N under(static_cast<double>(d));
    ASSERT_EQ(only(floor_divide(over, under)), static_cast<double>(p / d)) << p << " " << d;
    if (p >= std::int64_t{1} << 50) return;
    ASSERT_EQ(only(ceil_divide(over, under)), static_cast<double>((p + d - 1) / d))
        << p << " " << d;
    ASSERT_EQ(only(nearest_divide(over, under)), static_cast<double>((2 * p + d) / (2 * d)))
        << p << " " << d;
  });
}

TYPED_TEST(MoneyAt, QuotientsOfPartsAreExact) {
  using N = TypeParam;
  std::mt19937_64 engine(13);
  for (int k = 0; k < 100'000; ++k) {
    const auto unit = static_cast<std::int64_t>(engine() % 1'000'000) + 1;
    const auto parts = static_cast<std::int64_t>(engine() % (std::uint64_t{1} << 42));
    for (const std::int64_t p : {parts, parts / (1024 * unit) * (1024 * unit),
                                 parts / (1024 * unit) * (1024 * unit) + 1024 * unit - 1}) {
      const Real<N> amount(N(static_cast<double>(p) / 1024));
      ASSERT_EQ(only(round_down(amount, this->kr(static_cast<double>(unit))).kr),
                static_cast<double>(p / (1024 * unit) * unit))
          << p << " " << unit;
    }
  }
}

TYPED_TEST(MoneyAt, FloorDivideIsExactUpTo2To53) {
  using N = TypeParam;
  if (is_quick<N>) return;
  EXPECT_EQ(only(floor_divide(N(9'007'199'254'740'991.0), N(1e6))), 9'007'199'254.0);
  EXPECT_EQ(only(floor_divide(N(0x1p50 - 1.0), N(1.0))), 0x1p50 - 1.0);
  EXPECT_EQ(only(floor_divide(N(0x1p50), N(1.0))), 0x1p50);
  EXPECT_EQ(only(floor_divide(N(0x1p50), N(3.0))), 375'299'968'947'541.0);
  EXPECT_EQ(only(floor_divide(N(3.0 * 375'299'968'947'541.0), N(3.0))), 375'299'968'947'541.0);
  EXPECT_EQ(only(floor_divide(N(3.0 * 375'299'968'947'541.0 - 1.0), N(3.0))),
            375'299'968'947'540.0);
}

TYPED_TEST(MoneyAt, AddsComparesAndChooses) {
  const auto five = this->kr(5);
  const auto three = this->kr(3);
  EXPECT_EQ(only((five + three).kr), 8.0);
  EXPECT_EQ(only((five - three).kr), 2.0);
  EXPECT_EQ(only((2.0 * five).kr), 10.0);
  EXPECT_EQ(only(lesser(five, three).kr), 3.0);
  EXPECT_EQ(only(greater(five, three).kr), 5.0);
  EXPECT_EQ(only(choose(five < three, five, three).kr), 3.0);
  EXPECT_EQ(only(choose(five > three, five, three).kr), 5.0);
  EXPECT_TRUE(any(five <= five));
  EXPECT_TRUE(any(five >= five));
  EXPECT_FALSE(any(five <= three));
  EXPECT_FALSE(any(three >= five));
  EXPECT_TRUE(any(five == five));
  EXPECT_FALSE(any(five == three));
  const auto half = this->real(0.5);
  const auto one = this->real(1.0);
  EXPECT_EQ(only((half + one).kr), 1.5);
  EXPECT_EQ(only((one - half).kr), 0.5);
  EXPECT_EQ(only(lesser(half, one).kr), 0.5);
  EXPECT_EQ(only(greater(half, one).kr), 1.0);
  EXPECT_EQ(only(choose(half < one, half, one).kr), 0.5);
  EXPECT_FALSE(any(half > one));
  EXPECT_TRUE(any(half <= one));
  EXPECT_FALSE(any(half >= one));
  EXPECT_TRUE(any(half >= half));
  EXPECT_FALSE(any(one <= half));
  EXPECT_TRUE(any(half <= half));
  EXPECT_TRUE(any(half == half));
  EXPECT_FALSE(any(half == one));
  EXPECT_FALSE(any(half < half));
  EXPECT_FALSE(any(half > half));
  EXPECT_FALSE(any(five < five));
  EXPECT_FALSE(any(five > five));
}

}  // namespace
}  // namespace finsam
