#pragma once

#include "finsam/quantity/money.hpp"
#include "finsam/rules/options.hpp"

namespace finsam {

/// How the funds fall on the brackets of trappan, as many as there are steps.
template <class N>
struct TrappanBrackets {
  Money<N> funds[most_steps];  ///< those that count in the bracket [kr]
  N part[most_steps];          ///< share · funds [millionths of a krona]
};

/// How large eget kapital may reasonably be [kr], rounded down: a percentage of the funds, stepped
/// down as they grow. `marginal` counts each bracket by its own percentage, like a tax; `whole`
/// takes the percentage of the bracket that the funds fall in, upper bound included.
///
/// @param steps   number of brackets; `up_to` (the last is not read) and `share` have one each
/// @param funds   total or state funds of the year [kr]
/// @param brackets  set to what each bracket gives of the limit; may be null
/// @law Trappan.MarginalLimitNeverFallsWhenFundsGrow, Trappan.BothScalesAgreeWithinTheFirstStep
/// @source Nationella rådet 2013-10-02 (trappan); README, step 14
/// @doubt the steps are not in the record; marginal or whole, total or state funds is not said
template <class N>
FINSAM_INLINE Money<N> trappan_limit(TrappanScale scale, int steps, const Money<N>* up_to,
                                     const Share<N>* share, Money<N> funds,
                                     TrappanBrackets<N>* brackets) {
  N product(0.0);
  const auto count = [&](int k, Money<N> counted) {
    const N part = share[k].millionths * counted.kr;
    product = product + part;
    if (brackets) brackets->funds[k] = counted;
    if (brackets) brackets->part[k] = part;
  };
  const int last = steps - 1;
  if (scale == TrappanScale::marginal) {
    Money<N> lower{N(0.0)};
    for (int k = 0; k < last; ++k) {
      const Money<N> upper = lesser(funds, up_to[k]);
      count(k, upper - lower);
      lower = upper;
    }
    if (last >= 0) count(last, funds - lower);
  } else {
    const Money<N> none{N(0.0)};
    for (int k = 0; k < steps; ++k) {
      const Mask<N> above = k == 0 ? N(0.0) == N(0.0) : funds > up_to[k - 1];
      const Mask<N> beyond = k < last ? funds > up_to[k] : N(0.0) > N(0.0);
      count(k, choose(both(above, negated(beyond)), funds, none));
    }
  }
  return {floor_divide(product, N(millionths_per_whole))};
}

/// The scale `marginal` of three brackets at most, by how much more each counts than the one above
/// it: the same limit in fewer steps.
template <class N>
class FewBrackets {
 public:
  static constexpr int most = 3;

  /// @param steps, up_to, share  as for trappan_limit; steps ≤ most
  FINSAM_INLINE FewBrackets(int steps, const Money<N>* up_to, const Share<N>* share) {
    for (int k = 0; k < most - 1; ++k) {
      const bool has_next = k + 1 < steps;
      up_to_[k] = has_next ? up_to[k] : Money<N>{N(0.0)};
      more_[k] = has_next ? share[k].millionths - share[k + 1].millionths : N(0.0);
    }
    last_ = steps > 0 ? share[steps - 1].millionths : N(0.0);
  }

  /// The limit [kr] on funds up to largest_in<N>.
  FINSAM_INLINE Money<N> limit(Money<N> funds) const {
    static_assert(is_quick<N>);  // of larger amounts the sum could be too large to be exact
    N product = last_ * funds.kr;
    for (int k = 0; k < most - 1; ++k) product = product + more_[k] * lesser(funds, up_to_[k]).kr;
    return {floor_divide(product, N(millionths_per_whole))};
  }

 private:
  Money<N> up_to_[most - 1];
  N more_[most - 1];  ///< than in the next bracket [millionths]
  N last_;            ///< [millionths]
};

/// Eget kapital above trappan [kr].
/// @law Trappan.ExcessIsWhatIsKeptAboveTheLimit
/// @source README, step 14
template <class N>
FINSAM_INLINE Money<N> excess_over(Money<N> eget_kapital, Money<N> limit) {
  return greater(Money<N>{N(0.0)}, eget_kapital - limit);
}

}  // namespace finsam
