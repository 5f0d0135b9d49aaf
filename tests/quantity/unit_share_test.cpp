#include "finsam/quantity/unit_share.hpp"

#include <cstdint>
#include <numeric>
#include <random>

#include "quantity/widths.hpp"

namespace finsam {
namespace {

using support::only;

template <class N>
class UnitShares : public ::testing::Test {
 public:
  static void expect(std::int64_t millionths, std::int64_t kr, std::int64_t unit) {
    const auto number = [](std::int64_t whole) { return N(static_cast<double>(whole)); };
    const UnitShare<N> share({number(millionths)}, {number(unit)});
    const Money<N> amount{number(kr)};
    const std::int64_t product = millionths * kr;
    const std::int64_t divisor = 1'000'000 * unit;
    const std::int64_t units = product / divisor;
    const std::int64_t more = product % divisor > 0 ? 1 : 0;
    ASSERT_EQ(only(round_down(share, amount).kr), static_cast<double>(units * unit))
        << millionths << " " << kr << " " << unit;
    ASSERT_EQ(only(round_up(share, amount).kr), static_cast<double>((units + more) * unit))
        << millionths << " " << kr << " " << unit;
  }
  static constexpr auto most = static_cast<std::int64_t>(largest_in<N>);
};
TYPED_TEST_SUITE(UnitShares, support::Widths);

TYPED_TEST(UnitShares, WholeUnitsStayAndAKronaMoreOrLessDoesNot) {
  this->expect(900'000, 1'000'000, 1'000);
  this->expect(900'000, 1'001'000, 1'000);
  this->expect(900'000, 1'000'001, 1'000);
  this->expect(900'000, 999'999, 1'000);
  this->expect(1, 1, 1'000);
  this->expect(0, this->most, 1'000);
  this->expect(1'000'000, 0, 7);
}

TYPED_TEST(UnitShares, TheLargestAmounts) {
  for (const std::int64_t unit : {1, 3, 7, 10, 999, 1'000, 100'000, 1'000'000}) {
    for (const std::int64_t share : {2'000'000, 1'999'999, 1'999'993, 1'000'003, 999'999}) {
      for (std::int64_t step = 0; step < 10'000; ++step) {
        this->expect(share, this->most - step, unit);
      }
    }
  }
}

/// What share times it is 1 modulo a million: share^399 999, since share^400 000 is 1.
std::int64_t inverse_of(std::int64_t share) {
  std::int64_t inverse = 1;
  std::int64_t power = share % 1'000'000;
  for (int left = 399'999; left > 0; left /= 2) {
    if (left % 2 == 1) inverse = inverse * power % 1'000'000;
    power = power * power % 1'000'000;
  }
  return inverse;
}

TYPED_TEST(UnitShares, TheLargestProductsAPartBelowAWholeKrona) {
  for (std::int64_t share = 1'997'000; share <= 2'000'000; ++share) {
    if (std::gcd(share, std::int64_t{1'000'000}) > 1) continue;
    const std::int64_t last = 999'999 * inverse_of(share) % 1'000'000;
    const std::int64_t below_most = this->most - 1'000'000;
    const std::int64_t amount = below_most - below_most % 1'000'000 + last;
    this->expect(share, amount, 1);
  }
}

TYPED_TEST(UnitShares, AgreesWithWholeNumbersEverywhere) {
  std::mt19937_64 engine(11);
  for (int round = 0; round < 200'000; ++round) {
    const auto share = static_cast<std::int64_t>(engine() % 2'000'001);
    const auto amount =
        static_cast<std::int64_t>(engine() % static_cast<std::uint64_t>(this->most + 1));
    const auto unit =
        static_cast<std::int64_t>(1 + engine() % (round % 2 == 0 ? 1'000 : 1'000'000));
    this->expect(share, amount, unit);
  }
}

TYPED_TEST(UnitShares, ProductsOfWholeUnitsAndAsLittleMoreAsCanBe) {
  std::mt19937_64 engine(13);
  for (int round = 0; round < 200'000; ++round) {
    const auto share = static_cast<std::int64_t>(1 + engine() % 2'000'000);
    const std::int64_t unit = round % 2 == 0 ? 1'000 : 1;
    const auto units = static_cast<std::int64_t>(
        engine() % static_cast<std::uint64_t>(share * (this->most / 1'000'000) / unit + 1));
    const std::int64_t amount = (units * 1'000'000 * unit + share - 1) / share;
    if (amount > this->most) continue;
    this->expect(share, amount, unit);
    this->expect(share, amount > 0 ? amount - 1 : 0, unit);
  }
}

}  // namespace
}  // namespace finsam
