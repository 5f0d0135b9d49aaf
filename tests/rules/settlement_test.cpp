// What happens after matching: settlement and redistribution.

#include "finsam/rules/settlement.hpp"

#include "finsam/rules/redistribution.hpp"
#include "rules/columns.hpp"

namespace finsam {
namespace {

using support::kr_of;
using support::only;
using Kr = std::vector<double>;

template <class N>
class AfterMatching : public ::testing::Test {
 public:
  /// What is settled, and whether even the floors cost too much.
  static std::pair<Kr, double> settled(double there_is, double base, double unit, const Kr& floor,
                                       const Kr& accepted) {
    support::Columns<N> columns;
    const int n = static_cast<int>(floor.size());
    const Kr zeros(n, 0.0);
    const auto amounts = columns.money(accepted);
    const N flag =
        settle<N>(columns.money(floor), {N(base)}, {N(there_is)}, {N(unit)}, columns.scratch(n),
                  columns.money(zeros), columns.money(zeros), columns.real(zeros), amounts);
    return {kr_of(amounts), only(flag)};
  }
  static Kr withheld(double pool, const Kr& excess, const Kr& room) {
    support::Columns<N> columns;
    const auto rooms = columns.money(room);
    withhold_from_excess<N>({N(pool)}, columns.money(excess), rooms);
    return kr_of(rooms);
  }
  /// What each has after one round, and whether it goes on.
  static std::pair<Kr, double> after_round(double pool, double unit, const Kr& ideal,
                                           const Kr& room, const Kr& accepted,
                                           double going_on = 1.0) {
    support::Columns<N> columns;
    const Kr zeros(ideal.size(), 0.0);
    const RedistributionRound<N> round{columns.real(ideal),  columns.money(room),
                                       columns.real(zeros),  columns.money(zeros),
                                       columns.plain(zeros), columns.plain(zeros)};
    const auto amounts = columns.money(accepted);
    N on(going_on);
    redistribute<N>({N(pool)}, {N(unit)}, round, on, amounts);
    return {kr_of(amounts), only(on)};
  }
};
TYPED_TEST_SUITE(AfterMatching, support::Widths);
using Result = std::pair<Kr, double>;

TYPED_TEST(AfterMatching, NothingIsSettledWhenThereIsEnough) {
  EXPECT_EQ(this->settled(1'000, 0, 1, {0, 0}, {400, 600}), (Result{{400, 600}, 0.0}));
}

TYPED_TEST(AfterMatching, TheSamePartOfEachButNotBelowItsFloor) {
  // 1 200 accepted, 900 there is: the first keeps its floor 390, the others share 510 by 300 and
  // 500.
  EXPECT_EQ(this->settled(900, 0, 1, {390, 0, 0}, {400, 300, 500}),
            (Result{{390, 191, 319}, 0.0}));  // 191.25 and 318.75
  EXPECT_EQ(this->settled(900, 0, 10, {390, 0, 0}, {400, 300, 500}),
            (Result{{390, 190, 320}, 0.0}));
}

TYPED_TEST(AfterMatching, AFloorAboveWhatWasAcceptedDoesNotLiftIt) {
  EXPECT_EQ(
      this->settled(900, 0, 1, {700, 0, 0}, {400, 300, 500}),
      (Result{{400, 188, 312}, 0.0}));  // 187.5 and 312.5: the tie goes to the first
}

TYPED_TEST(AfterMatching, FloorsThatCostMoreThanThereIsAreScaled) {
  // Floors 400 + 500 = 900 > 500; base 100: 300 and 400 above it, 300 left.
  EXPECT_EQ(this->settled(500, 100, 1, {400, 500}, {600, 700}),
            (Result{{229, 271}, 1.0}));  // 228.57 and 271.43
  // One who accepted less than the base keeps only that as its base: 400 − 100 − 60 to 300.
  EXPECT_EQ(this->settled(300, 100, 1, {400, 500}, {600, 60}), (Result{{240, 60}, 1.0}));
}

TYPED_TEST(AfterMatching, WithheldFromThoseAboveTrappanWhenThePoolIsTooSmall) {
  EXPECT_EQ(this->withheld(100, {5, 0, 0}, {60, 30, 20}), (Kr{0, 30, 20}));
  EXPECT_EQ(this->withheld(110, {5, 0, 0}, {60, 30, 20}), (Kr{60, 30, 20}));
  EXPECT_EQ(this->withheld(1e9, {5, 0, 5}, {no_bound, no_bound, 20}), (Kr{0, no_bound, 0}));
}

TYPED_TEST(AfterMatching, ARoundGoesByIdealsToThoseWithRoom) {
  EXPECT_EQ(this->after_round(100, 1, {1, 1, 2}, {50, 0, 40}, {7, 8, 9}),
            (Result{{40, 8, 49}, 1.0}));  // 33 and 67, the latter at most its room of 40
  EXPECT_EQ(this->after_round(100, 10, {1, 1, 2}, {no_bound, 0, no_bound}, {0, 0, 0}),
            (Result{{30, 0, 70}, 1.0}));
}

TYPED_TEST(AfterMatching, ARoundStopsBelowAUnitOrWithoutRoomOrIdeals) {
  EXPECT_EQ(this->after_round(999, 1'000, {1, 1}, {5'000, 5'000}, {1, 2}), (Result{{1, 2}, 0.0}));
  EXPECT_EQ(this->after_round(1'000, 1'000, {1, 1}, {5'000, 5'000}, {0, 0}),
            (Result{{1'000, 0}, 1.0}));
  EXPECT_EQ(this->after_round(1'000, 1, {1, 1}, {0, 0}, {1, 2}), (Result{{1, 2}, 0.0}));
  EXPECT_EQ(this->after_round(1'000, 1, {0, 0}, {9, 9}, {1, 2}), (Result{{1, 2}, 0.0}));
  EXPECT_EQ(this->after_round(1'000, 1, {1, 1}, {9, 9}, {1, 2}, 0.0), (Result{{1, 2}, 0.0}));
}

}  // namespace
}  // namespace finsam
