#pragma once

#include "finsam/quantity/money.hpp"

namespace finsam {

/// A share from 0 to 200 % that is taken of many amounts, each rounded to a multiple of `unit`:
/// what can be, is calculated once.
template <class N>
class UnitShare {
 public:
  FINSAM_INLINE UnitShare(Share<N> share, Money<N> unit)
      : share_(share),
        unit_(unit),
        above_(share.millionths * (N(1.0 + 0x1p-52) / millionths_per_unit())),
        below_(share.millionths * (N(1.0 - 0x1p-52) / millionths_per_unit())) {}

  // A product of share and amount is p < 2^53/5 whole parts of a unit, d to the unit. A factor that
  // begins 2 parts in 2^53 above 1/d is rounded twice, and its product with the amount once: where
  // p/d is whole it is not below it, and it is above p/d by less than p/d · 5/2^53 < 1/d, too
  // little to reach the next whole number. A factor that begins as far below is the same with the
  // signs turned.

  /// share · amount rounded down to a multiple of `unit` [kr], for 0 ≤ amount ≤ largest_in<N>.
  FINSAM_INLINE friend Money<N> round_down(const UnitShare& of, Money<N> amount) {
    if constexpr (!is_quick<N>) return round_down(of.share_, amount, of.unit_);
    return {floored(amount.kr * of.above_) * of.unit_.kr};
  }
  /// The same rounded up.
  FINSAM_INLINE friend Money<N> round_up(const UnitShare& of, Money<N> amount) {
    if constexpr (!is_quick<N>) return round_up(of.share_, amount, of.unit_);
    return {raised(amount.kr * of.below_) * of.unit_.kr};
  }

 private:
  FINSAM_INLINE N millionths_per_unit() const { return N(millionths_per_whole) * unit_.kr; }

  Share<N> share_;
  Money<N> unit_;
  N above_, below_;  ///< units that a krona gives, a little more and a little less
};

}  // namespace finsam
