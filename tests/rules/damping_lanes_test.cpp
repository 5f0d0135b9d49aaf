// Two cases side by side that the damping treats differently: each must get what it gets alone.

#include "rules/damping_case.hpp"

namespace finsam {
namespace {

using support::Damped;
using support::DampingCase;

using Pair = Pack<2, support::QuantityIsa>;

const DampingCase plain{1'000, 100, {200, 300, 500}, {200, 250, 400}, {100, 100, 100}, {}};
const DampingCase one_floor{1'000, 100, {200, 300, 500}, {400, 200, 400}, {300, 100, 100}, {}};
const DampingCase no_gain{1'000, 100, {200, 300, 500}, {400, 300, 400}, {350, 100, 100}, {}};
const DampingCase too_dear{1'000, 100, {200, 300, 500}, {400, 500, 400}, {400, 500, 400}, {}};

void expect_as_alone(Financing financing, const DampingCase& a, const DampingCase& b) {
  const std::vector<Damped> together = support::damp_lanes<Pair>(financing, a, b);
  const Damped alone[] = {support::damp_one<double>(financing, a),
                          support::damp_one<double>(financing, b)};
  for (int k = 0; k < 2; ++k) {
    EXPECT_EQ(together[k].amounts, alone[k].amounts);
    EXPECT_EQ(together[k].not_affordable, alone[k].not_affordable);
    EXPECT_EQ(together[k].gains_cannot_pay, alone[k].gains_cannot_pay);
  }
}

TEST(DampingLanes, EachIsAsAlone) {
  const DampingCase* const cases[] = {&plain, &one_floor, &no_gain, &too_dear};
  for (const Financing financing : {Financing::proportional, Financing::above_base,
                                    Financing::from_gains, Financing::from_unclaimed}) {
    for (const DampingCase* a : cases) {
      for (const DampingCase* b : cases) expect_as_alone(financing, *a, *b);
    }
  }
}

}  // namespace
}  // namespace finsam
