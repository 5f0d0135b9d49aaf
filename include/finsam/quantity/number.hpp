#pragma once
// The few operations that the rules need of a number, for a plain double. quantity/pack.hpp gives
// the same names to several cases side by side, so that a rule is written once and runs at both
// widths.

namespace finsam {

#define FINSAM_INLINE [[gnu::always_inline]] inline

/// What a comparison of two numbers gives: bool for a double, one truth value per lane for a pack.
template <class N>
struct NumberTraits;

template <>
struct NumberTraits<double> {
  static constexpr int width = 1;
  static constexpr bool quick = false;
  using Mask = bool;
};

template <class N>
using Mask = typename NumberTraits<N>::Mask;

template <class N>
inline constexpr int width_of = NumberTraits<N>::width;

/// Whether quotients of N are exact only for amounts up to quick_amount (money.hpp), and faster.
template <class N>
inline constexpr bool is_quick = NumberTraits<N>::quick;

FINSAM_INLINE bool both(bool a, bool b) { return a && b; }
FINSAM_INLINE bool either(bool a, bool b) { return a || b; }
FINSAM_INLINE bool negated(bool a) { return !a; }
FINSAM_INLINE bool any(bool a) { return a; }

FINSAM_INLINE double choose(bool condition, double yes, double no) { return condition ? yes : no; }
FINSAM_INLINE double lesser(double a, double b) { return b < a ? b : a; }
FINSAM_INLINE double greater(double a, double b) { return a < b ? b : a; }

/// sum + x where the condition holds, else sum.
FINSAM_INLINE double add_where(bool condition, double sum, double x) {
  return condition ? sum + x : sum;
}

/// All lanes from and to as many numbers.
FINSAM_INLINE void take_lanes(double& x, const double* from) { x = *from; }
FINSAM_INLINE void give_lanes(double x, double* to) { *to = x; }

FINSAM_INLINE double lane(double x, int) { return x; }
FINSAM_INLINE void set_lane(double& x, int, double value) { x = value; }
FINSAM_INLINE bool lane(bool x, int) { return x; }

/// The whole number nearest to x, ties to even, for |x| < 2^51: numbers from 2^52 to 2^53 are
/// whole.
template <class N>
FINSAM_INLINE N nearest_even(N x) {
  const N whole(6755399441055744.0);  // 1.5·2^52
  return (x + whole) - whole;
}

/// The largest whole number not above x, for |x| < 2^51.
template <class N>
FINSAM_INLINE N floored(N x) {
  const N nearest = nearest_even(x);
  return nearest - choose(nearest > x, N(1.0), N(0.0));
}

/// The smallest whole number not below x, for |x| < 2^51.
template <class N>
FINSAM_INLINE N raised(N x) {
  const N nearest = nearest_even(x);
  return nearest + choose(nearest < x, N(1.0), N(0.0));
}

/// A number ≥ 0 and below 2^51 as the largest whole number not above it and what is left over.
template <class N>
struct WholeAndRest {
  N whole, rest;
};
FINSAM_INLINE WholeAndRest<double> parted(double x) {
  const double whole = floored(x);
  return {whole, x - whole};
}

FINSAM_INLINE double magnitude(double x) { return __builtin_fabs(x); }

/// The larger of `most` ≥ 0 and how far x is from 0.
FINSAM_INLINE double farther(double most, double x) { return greater(most, magnitude(x)); }

}  // namespace finsam
