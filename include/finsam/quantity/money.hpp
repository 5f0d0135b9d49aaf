#pragma once
// The quantities. Money is whole kronor; a Real amount is never paid and lies
// on a grid of 1/1024 krona; a Share is whole millionths. N is a double or a pack of doubles; every
// value and every product named here is exact in a double, being below 2^53 in its own unit.

#include "finsam/quantity/number.hpp"

namespace finsam {

/// The largest single amount that a run accepts [kr].
inline constexpr double largest_amount = 4e9;
/// The largest frame that a run accepts [kr].
inline constexpr double largest_frame = 2e9;
/// The largest amount for which quick quotients are exact [kr]: 200 % of it, in millionths, is
/// below 2^53/5, which UnitShare needs, and 2^51. Cases with larger ones are run with slower
/// quotients.
inline constexpr double quick_amount = 9e8;
template <class N>
inline constexpr double largest_in = is_quick<N> ? quick_amount : largest_amount;
/// Parts of the grid per krona.
inline constexpr double grid_per_krona = 1024.0;
/// Parts of a share per whole.
inline constexpr double millionths_per_whole = 1e6;

/// Whole kronor [kr]: an amount that is decided, paid or held.
template <class N>
struct Money {
  N kr;

  FINSAM_INLINE friend Money operator+(Money a, Money b) { return {a.kr + b.kr}; }
  FINSAM_INLINE friend Money operator-(Money a, Money b) { return {a.kr - b.kr}; }
  FINSAM_INLINE friend Money operator*(double count, Money a) { return {N(count) * a.kr}; }
  FINSAM_INLINE friend auto operator<(Money a, Money b) { return a.kr < b.kr; }
  FINSAM_INLINE friend auto operator>(Money a, Money b) { return a.kr > b.kr; }
  FINSAM_INLINE friend auto operator<=(Money a, Money b) { return a.kr <= b.kr; }
  FINSAM_INLINE friend auto operator>=(Money a, Money b) { return a.kr >= b.kr; }
  FINSAM_INLINE friend auto operator==(Money a, Money b) { return a.kr == b.kr; }
  FINSAM_INLINE friend Money lesser(Money a, Money b) { return {lesser(a.kr, b.kr)}; }
  FINSAM_INLINE friend Money greater(Money a, Money b) { return {greater(a.kr, b.kr)}; }
  FINSAM_INLINE friend Money choose(Mask<N> condition, Money yes, Money no) {
    return {choose(condition, yes.kr, no.kr)};
  }
};

/// An amount that is only calculated [kr], a multiple of 1/1024 krona: ideal, damped.
template <class N>
struct Real {
  N kr;

  Real() = default;
  FINSAM_INLINE explicit Real(N value) : kr(value) {}
  FINSAM_INLINE Real(Money<N> whole) : kr(whole.kr) {}

  FINSAM_INLINE friend Real operator+(Real a, Real b) { return Real(a.kr + b.kr); }
  FINSAM_INLINE friend Real operator-(Real a, Real b) { return Real(a.kr - b.kr); }
  FINSAM_INLINE friend auto operator<(Real a, Real b) { return a.kr < b.kr; }
  FINSAM_INLINE friend auto operator>(Real a, Real b) { return a.kr > b.kr; }
  FINSAM_INLINE friend auto operator<=(Real a, Real b) { return a.kr <= b.kr; }
  FINSAM_INLINE friend auto operator>=(Real a, Real b) { return a.kr >= b.kr; }
  FINSAM_INLINE friend auto operator==(Real a, Real b) { return a.kr == b.kr; }
  FINSAM_INLINE friend Real lesser(Real a, Real b) { return Real(lesser(a.kr, b.kr)); }
  FINSAM_INLINE friend Real greater(Real a, Real b) { return Real(greater(a.kr, b.kr)); }
  FINSAM_INLINE friend Real choose(Mask<N> condition, Real yes, Real no) {
    return Real(choose(condition, yes.kr, no.kr));
  }
};

/// A share or a growth in whole millionths: 75 % is 750 000.
template <class N>
struct Share {
  N millionths;

  FINSAM_INLINE friend Share lesser(Share a, Share b) {
    return {lesser(a.millionths, b.millionths)};
  }
};

/// ⌊p/d⌋ for 0 ≤ p < 2^53 and d > 0, both multiples of the same power of 2, and p/d < 2^50.
/// Exact: p times the inverse of d is off by less than a half, so the whole number nearest to it is
/// the answer or one more, and the remainder tells which. Quick quotients take p < 2^51 such
/// multiples: (1 + 2^-52)/d is above the inverse of d, so that no whole quotient is missed, and by
/// so little (3 parts in 2^53, and rounding the product 1) that none is reached too early.
template <class N>
FINSAM_INLINE N floor_divide(N p, N d) {
  if constexpr (is_quick<N>) {
    return floored(p * (N(1.0 + 0x1p-52) / d));
  } else {
    const N q = nearest_even(p * (N(1.0) / d));
    return q - choose(p < q * d, N(1.0), N(0.0));
  }
}

/// ⌈p/d⌉ for p and d whole. Quick quotients take p + d/2 < 2^51.
template <class N>
FINSAM_INLINE N ceil_divide(N p, N d) {
  if constexpr (is_quick<N>) {
    return nearest_even((p + (N(0.5) * d - N(0.5))) * (N(1.0) / d));
  } else {
    const N whole = floor_divide(p, d);
    return whole + choose(whole * d < p, N(1.0), N(0.0));
  }
}

/// p/d rounded to the nearest whole number, halves up, for p and d whole. Quick quotients take p <
/// 2^50: a quarter is too little to reach the next half, and carries a half over it.
template <class N>
FINSAM_INLINE N nearest_divide(N p, N d) {
  if constexpr (is_quick<N>) {
    return nearest_even((p + N(0.25)) * (N(1.0) / d));
  } else {
    const N whole = floor_divide(p, d);
    const N rest = p - whole * d;
    return whole + choose(rest + rest >= d, N(1.0), N(0.0));
  }
}

/// ⌊share · amount⌋ [kr]. Exact for 0 ≤ share ≤ 200 % and 0 ≤ amount ≤ largest_in<N>.
template <class N>
FINSAM_INLINE Money<N> floor_of(Share<N> share, Money<N> amount) {
  return {floor_divide(share.millionths * amount.kr, N(millionths_per_whole))};
}

/// share · amount rounded down to a multiple of `unit` [kr].
template <class N>
FINSAM_INLINE Money<N> round_down(Share<N> share, Money<N> amount, Money<N> unit) {
  return {floor_divide(share.millionths * amount.kr, N(millionths_per_whole) * unit.kr) * unit.kr};
}

/// share · amount rounded up to a multiple of `unit` [kr].
template <class N>
FINSAM_INLINE Money<N> round_up(Share<N> share, Money<N> amount, Money<N> unit) {
  return {ceil_divide(share.millionths * amount.kr, N(millionths_per_whole) * unit.kr) * unit.kr};
}

/// `amount` ≥ 0 rounded down to a multiple of `unit` [kr].
template <class N>
FINSAM_INLINE Money<N> round_down(Real<N> amount, Money<N> unit) {
  return {floor_divide(amount.kr, unit.kr) * unit.kr};
}
template <class N>
FINSAM_INLINE Money<N> round_down(Money<N> amount, Money<N> unit) {
  return round_down(Real<N>(amount), unit);
}

/// `amount` ≥ 0 rounded up to a multiple of `unit` [kr].
template <class N>
FINSAM_INLINE Money<N> round_up(Real<N> amount, Money<N> unit) {
  const Money<N> down = round_down(amount, unit);
  return choose(Real<N>(down) < amount, down + unit, down);
}

}  // namespace finsam
