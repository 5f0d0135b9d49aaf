#include "finsam/rules/ideal.hpp"

#include "rules/columns.hpp"

namespace finsam {
namespace {

using support::kr_of;
using Kr = std::vector<double>;

template <class N>
class Ideal : public ::testing::Test {
 public:
  static Kr ideals(double there_is, double base, const Kr& need, const Kr& population) {
    support::Columns<N> columns;
    const auto result = columns.real(Kr(need.size(), 0.0));
    const Column<const double> indicator[] = {columns.plain(need), columns.plain(population)};
    double total[] = {0.0, 0.0};
    for (const double each : need) total[0] += each;
    for (const double each : population) total[1] += each;
    const Share<N> weight[] = {{N(750'000.0)}, {N(250'000.0)}};
    ideal_allocations<N>({N(there_is)}, {N(base)}, 2, weight, indicator, total, result);
    return kr_of(result);
  }
};
TYPED_TEST_SUITE(Ideal, support::Widths);

TYPED_TEST(Ideal, BaseGrantAndTheKeysParts) {
  // 8 800 000 beyond the base grants: 6 600 000 by need, 2 200 000 by population.
  EXPECT_EQ(this->ideals(10e6, 400e3, {200, 300, 500}, {1'000, 2'000, 7'000}),
            (Kr{1'940'000, 2'820'000, 5'240'000}));
}

TYPED_TEST(Ideal, EachPartIsHeldByItself) {
  // 1 kr to three by need ¾ and population ¼: 256 and 85.33 parts of 1/1024, held to 256 and 85.
  EXPECT_EQ(this->ideals(1, 0, {1, 1, 1}, {1, 1, 1}), (Kr(3, 341.0 / 1024)));
}

TYPED_TEST(Ideal, NothingBeyondTheBaseGrants) {
  EXPECT_EQ(this->ideals(800e3, 400e3, {0, 5}, {1, 1}), (Kr{400e3, 400e3}));
}

TYPED_TEST(Ideal, WithoutAnyIndicatorThereIsNoPart) {
  EXPECT_EQ(this->ideals(1'000, 100, {0, 0}, {1, 3}), (Kr{150, 250}));
}

}  // namespace
}  // namespace finsam
