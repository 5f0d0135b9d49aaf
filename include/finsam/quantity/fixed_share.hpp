#pragma once

#include "finsam/quantity/money.hpp"

namespace finsam {

/// A share from 0 to 100 % that is taken of many amounts: what can be, is calculated once, and none
/// and all of an amount cost nothing.
template <class N>
class FixedShare {
 public:
  FINSAM_INLINE FixedShare(Share<N> share) : FixedShare(share, taken_of(share)) {}
  /// One that is taken of a single amount, so that it is not worth while to look what it is.
  FINSAM_INLINE static FixedShare for_one(Share<N> share) { return FixedShare(share, Taken::some); }

  /// ⌊share · amount⌋ [kr], for 0 ≤ amount ≤ largest_in<N>.
  FINSAM_INLINE friend Money<N> floor_of(const FixedShare& share, Money<N> amount) {
    switch (share.taken_) {
      case Taken::none:
        return {N(0.0)};
      case Taken::all:
        return amount;
      case Taken::some:
        break;
    }
    if constexpr (!is_quick<N>) return floor_of(share.share_, amount);
    return {nearest_even(amount.kr * share.of_a_krona_ - N(0.5))};
  }

 private:
  enum class Taken { none, some, all };
  FINSAM_INLINE FixedShare(Share<N> share, Taken taken)
      : share_(share),
        of_a_krona_(share.millionths * N(a_little_above_a_millionth)),
        taken_(taken) {}
  /// 10^-6·(1 + 2^-51), rounded: a product of up to 10^9 is with it no less than it should be, and
  /// more by less than 8·10^-7, so that no whole number is missed and none is reached too early.
  static constexpr double a_little_above_a_millionth = 1e-6 * (1.0 + 0x1p-51);

  FINSAM_INLINE static Taken taken_of(Share<N> share) {
    if (!any(share.millionths > N(0.0))) return Taken::none;
    return any(share.millionths < N(millionths_per_whole)) ? Taken::some : Taken::all;
  }

  Share<N> share_;
  N of_a_krona_;
  Taken taken_;
};

}  // namespace finsam
