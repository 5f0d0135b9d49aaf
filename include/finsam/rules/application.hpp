#pragma once

#include "finsam/quantity/apportion.hpp"
#include "finsam/quantity/column.hpp"
#include "finsam/rules/options.hpp"

namespace finsam {

/// What a förbund applies for where no table says: its last allocation grown, rounded down to
/// `unit`.
/// @source ISF 2019:1 section 5.1 (applications before 2016); README, step 7
/// @doubt what was applied for is not in the record
template <class N>
FINSAM_INLINE Money<N> grown_application(Share<N> growth, Money<N> last, Money<N> unit) {
  return round_down(Share<N>{N(millionths_per_whole) + growth.millionths}, last, unit);
}

/// What a year of applications needs, roster order.
template <class N>
struct Applications {
  Column<const bool> has_last;    ///< whether the förbund has a last allocation
  Column<const Money<N>> last;    ///< it, or 0 [kr]
  Column<const Money<N>> excess;  ///< eget kapital above trappan at the end of the year before [kr]
  Column<Real<N>> weight;         ///< scratch
  ApportionScratch<N> apportioned;  ///< scratch
};

/// Years before 2016: everyone gets what it applied for if there is enough, else in proportion to
/// it. Where it is not enough, `when_oversubscribed` first takes those above trappan down to what
/// they had.
///
/// @param applied  [kr]; lowered for those who are taken down
/// @param granted  what each may have [kr], a multiple of `unit`
/// @law Applications.NobodyGetsMoreThanItAppliedFor
/// @source ISF 2019:1 section 5.1; decision for 2017 on eget kapital; README, step 7
template <class N>
void grant_applications(CapitalRule rule, const Applications<N>& of, Money<N> distributable,
                        Money<N> unit, Column<Money<N>> applied, Column<Money<N>> granted) {
  const int n = applied.size();
  const auto sum_of_applied = [&] {
    Money<N> sum{N(0.0)};
    for (int i = 0; i < n; ++i) sum = sum + applied[i];
    return sum;
  };
  if (rule == CapitalRule::when_oversubscribed) {
    const Mask<N> too_much = sum_of_applied() > distributable;
    for (int i = 0; i < n; ++i) {
      if (!of.has_last[i]) continue;
      const Money<N> at_most = lesser(applied[i], round_down(of.last[i], unit));
      const Mask<N> taken_down = both(too_much, of.excess[i].kr > N(0.0));
      applied[i] = choose(taken_down, at_most, applied[i]);
    }
  }
  const Money<N> sum = sum_of_applied();
  const Mask<N> enough = sum <= distributable;
  for (int i = 0; i < n; ++i) of.weight[i] = Real<N>(applied[i]);
  const Money<N> pot = choose(enough, Money<N>{N(0.0)}, distributable);
  apportion<N>(pot, of.weight, sum, unit, of.apportioned, granted);
  for (int i = 0; i < n; ++i) granted[i] = choose(enough, applied[i], granted[i]);
}

}  // namespace finsam
