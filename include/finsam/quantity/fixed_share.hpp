#pragma once

#include "finsam/quantity/money.hpp"

namespace finsam {

/// A share from 0 to 100 % that is taken of many amounts: what can be, is calculated once.
template <class N>
struct FixedShare {
  Share<N> share;
  N of_a_krona;

  FINSAM_INLINE FixedShare(Share<N> of)
      : share(of), of_a_krona(of.millionths * N(a_little_above_a_millionth)) {}

  /// ⌊share · amount⌋ [kr], for 0 ≤ amount ≤ largest_in<N>.
  FINSAM_INLINE friend Money<N> floor_of(const FixedShare& fixed, Money<N> amount) {
    if constexpr (!is_quick<N>) return floor_of(fixed.share, amount);
    return {floored(amount.kr * fixed.of_a_krona)};
  }

 private:
  /// 10^-6·(1 + 2^-51), rounded. Every share times it is above its worth by 2 to 5 parts in 2^53.
  /// So a product that should be whole is not rounded below it, and one up to 10^9 is more by less
  /// than 8·10^-7: no whole krona is reached too early.
  static constexpr double a_little_above_a_millionth = 1e-6 * (1.0 + 0x1p-51);
};

/// 100 % of any amount, known when it is compiled.
struct AllOfIt {
  template <class N>
  FINSAM_INLINE friend Money<N> floor_of(AllOfIt, Money<N> amount) {
    return amount;
  }
};

/// One that is often 0 or 100 %, with which none and all of an amount cost nothing; never above
/// 100 %.
template <class N>
class PlainShare {
 public:
  /// Whether the share is so in every lane.
  FINSAM_INLINE bool is_none() const { return is_none_; }
  FINSAM_INLINE bool is_all() const { return is_all_; }

  FINSAM_INLINE PlainShare(Share<N> share)
      : fixed_(share),
        is_none_(!any(share.millionths > N(0.0))),
        is_all_(!any(share.millionths < N(millionths_per_whole))) {}

  FINSAM_INLINE friend Money<N> floor_of(const PlainShare& plain, Money<N> amount) {
    if (plain.is_all_) return amount;
    return plain.is_none_ ? Money<N>{N(0.0)} : floor_of(plain.fixed_, amount);
  }

 private:
  FixedShare<N> fixed_;
  bool is_none_;
  bool is_all_;
};

}  // namespace finsam
