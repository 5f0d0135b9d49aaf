#include "finsam/rules/ideal.hpp"

#include "rules/columns.hpp"

namespace finsam {
namespace {

using support::Kr;
using support::money;
using support::only;
using support::percent;

constexpr double part = 1.0 / 1024;

template <class N>
class Ideal : public ::testing::Test {
 public:
  static double key(double pot, double weight, double value, double total) {
    // Five alike: four are looked at together, and one is left over.
    const Kr values(5, value);
    const Column<const double> indicator[] = {{values.data(), 5}};
    const Share<N> weights[] = {percent<N>(weight)};
    std::vector<Real<N>> ideal(5), parts(5);
    const Column<Real<N>> of_keys[] = {support::column(parts)};
    ideal_allocations(money<N>(pot), money<N>(0), 1, weights, indicator, &total, of_keys,
                      support::column(ideal));
    EXPECT_EQ(support::kronor(parts), Kr(5, only(parts[0].kr)));
    EXPECT_EQ(support::kronor(ideal), support::kronor(parts));
    return only(parts[0].kr);
  }
  /// Need 2 : 3 : 5 and population 1 : 2 : 7.
  static Kr ideals(double distributable, double base, int keys) {
    const Kr need = {2, 3, 5};
    const Kr population = {1, 2, 7};
    const Column<const double> indicator[] = {{need.data(), 3}, {population.data(), 3}};
    const Share<N> weight[] = {percent<N>(75), percent<N>(25)};
    const double total[] = {10, 10};
    std::vector<Real<N>> ideal(3), by_need(3), by_population(3);
    const Column<Real<N>> parts[] = {support::column(by_need), support::column(by_population)};
    ideal_allocations(money<N>(distributable), money<N>(base), keys, weight, indicator, total,
                      parts, support::column(ideal));
    return support::kronor(ideal);
  }
};
TYPED_TEST_SUITE(Ideal, support::Widths);

TYPED_TEST(Ideal, AKeysPartIsHeldToTheGrid) {
  EXPECT_EQ(this->key(1'000, 75, 1, 3), 250);
  EXPECT_EQ(this->key(1'000, 100, 1, 3), 333 + 341 * part);  // .333… · 1024 = 341.33
  EXPECT_EQ(this->key(1'000, 100, 2, 3), 666 + 683 * part);  // .666… · 1024 = 682.67
  EXPECT_EQ(this->key(1'000, 0, 2, 3), 0);
  EXPECT_EQ(this->key(0, 75, 2, 3), 0);
}

TYPED_TEST(Ideal, ATieIsHeldToEven) {
  EXPECT_EQ(this->key(1, 100, 1, 2048), 0);         // half a part
  EXPECT_EQ(this->key(1, 100, 3, 2048), 2 * part);  // one and a half
  EXPECT_EQ(this->key(1, 100, 3 + part, 2048), 2 * part);
  EXPECT_EQ(this->key(1, 100, 1 + part, 2048), part);  // just above half
  EXPECT_EQ(this->key(1, 100, 1 - part, 2048), 0);
}

TYPED_TEST(Ideal, WhatRoundingWouldHoldToTheWrongPartIsHeldExactly) {
  // Ties, of which the rounded quotients fall short; the even part is the upper one.
  EXPECT_EQ(this->key(2'553'999, 100, 401'007, 530'432), 1'930'825 + 214 * part);
  EXPECT_EQ(this->key(56'931, 100, 3'547, 14'336), 14'085 + 836 * part);
}

TYPED_TEST(Ideal, OneInDoubtIsEnoughWhateverFollows) {
  const Kr values = {401'007, 2, 2};
  const double total = 530'432;
  const Column<const double> indicator[] = {{values.data(), 3}};
  const Share<TypeParam> weights[] = {percent<TypeParam>(100)};
  std::vector<Real<TypeParam>> ideal(3), parts(3);
  const Column<Real<TypeParam>> of_keys[] = {support::column(parts)};
  ideal_allocations(money<TypeParam>(2'553'999), money<TypeParam>(0), 1, weights, indicator, &total,
                    of_keys, support::column(ideal));
  EXPECT_EQ(only(ideal[0].kr), 1'930'825 + 214 * part);
}

TYPED_TEST(Ideal, AKeyThatNobodyHasGivesNothing) { EXPECT_EQ(this->key(1'000, 75, 0, 0), 0); }

TYPED_TEST(Ideal, BaseGrantForEachAndTheRestByTheKeys) {
  EXPECT_EQ(this->ideals(10e6, 400e3, 2), (Kr{1'940'000, 2'820'000, 5'240'000}));
  EXPECT_EQ(this->ideals(10e6, 0, 2), (Kr{1'750'000, 2'750'000, 5'500'000}));
  EXPECT_EQ(this->ideals(1.2e6, 400e3, 2), (Kr{400'000, 400'000, 400'000}));
}

TYPED_TEST(Ideal, EachKeysPartIsHeldByItself) {
  // 10 kr: need 1.5, 2.25, 3.75 exactly; population 0.25, 0.5, 1.75. 1 kr: 153.6 and 25.6 parts of
  // 1/1024 for the first are held to 154 and 26, 180 together, not 179.2.
  EXPECT_EQ(this->ideals(10, 0, 2), (Kr{1.75, 2.75, 5.5}));
  EXPECT_EQ(this->ideals(1, 0, 2)[0], 180 * part);
}

TYPED_TEST(Ideal, OnlyTheKeysThatThereAreCount) {
  EXPECT_EQ(this->ideals(10e6, 400e3, 0), (Kr{400'000, 400'000, 400'000}));
  EXPECT_EQ(this->ideals(10e6, 400e3, 1), (Kr{1'720'000, 2'380'000, 3'700'000}));
}

}  // namespace
}  // namespace finsam
