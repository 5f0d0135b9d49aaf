#pragma once
// Several cases side by side in one vector register: the same operations as number.hpp, lane by
// lane.

#include <cassert>
#if defined(__SSE2__)
#include <immintrin.h>
#endif

#include "finsam/quantity/number.hpp"

namespace finsam {

/// The compiler's vector types, one specialisation a width.
template <int W>
struct Register;

template <>
struct Register<2> {
  using Values = double __attribute__((vector_size(16)));
  using Bits = long long __attribute__((vector_size(16)));
};

template <>
struct Register<4> {
  using Values = double __attribute__((vector_size(32)));
  using Bits = long long __attribute__((vector_size(32)));
};

template <>
struct Register<8> {
  using Values = double __attribute__((vector_size(64)));
  using Bits = long long __attribute__((vector_size(64)));
};

/// W truth values, one per lane: all bits set or none.
template <int W, class Isa>
struct PackMask {
  using Values = typename Register<W>::Values;
  using Bits = typename Register<W>::Bits;
  Bits bits;

  FINSAM_INLINE static PackMask less(Values a, Values b) { return {a < b}; }
  FINSAM_INLINE static PackMask at_most(Values a, Values b) { return {a <= b}; }
  FINSAM_INLINE static PackMask equal(Values a, Values b) { return {a == b}; }
  FINSAM_INLINE static Values chosen(PackMask condition, Values yes, Values no) {
    return condition.bits ? yes : no;
  }
  FINSAM_INLINE static Values sum_where(PackMask condition, Values sum, Values x) {
    return sum + (condition.bits ? x : Values{});
  }
  // By name, since GCC makes two instructions of a comparison with 0.
  FINSAM_INLINE static Values lesser(Values a, Values b) {
#if defined(__AVX__)
    if constexpr (W == 4) return _mm256_min_pd(b, a);
#endif
    return b < a ? b : a;
  }
  FINSAM_INLINE static Values greater(Values a, Values b) {
#if defined(__AVX__)
    if constexpr (W == 4) return _mm256_max_pd(b, a);
#endif
    return a < b ? b : a;
  }
  FINSAM_INLINE friend PackMask both(PackMask a, PackMask b) { return {a.bits & b.bits}; }
  FINSAM_INLINE friend PackMask either(PackMask a, PackMask b) { return {a.bits | b.bits}; }
  FINSAM_INLINE friend PackMask negated(PackMask a) { return {~a.bits}; }
  FINSAM_INLINE friend bool lane(PackMask a, int k) {
    assert(k >= 0 && k < W);
    return a.bits[k] != 0;
  }
  FINSAM_INLINE friend bool any(PackMask a) {
#if defined(__AVX__)
    if constexpr (W == 4) return _mm256_movemask_pd(reinterpret_cast<__m256d>(a.bits)) != 0;
#endif
#if defined(__SSE2__)
    if constexpr (W == 2) return _mm_movemask_pd(reinterpret_cast<__m128d>(a.bits)) != 0;
#endif
    long long seen = 0;
    for (int k = 0; k < W; ++k) seen |= a.bits[k];
    return seen != 0;
  }
};

#if defined(__AVX512DQ__)
/// Eight truth values in a mask register, a bit per lane.
template <class Isa>
struct PackMask<8, Isa> {
  using Values = Register<8>::Values;
  static constexpr __mmask8 all = 0xff;  // named, since GCC warns of its own unmasked forms
  __mmask8 bits;

  FINSAM_INLINE static PackMask less(Values a, Values b) {
    return {_mm512_cmp_pd_mask(a, b, _CMP_LT_OQ)};
  }
  FINSAM_INLINE static PackMask at_most(Values a, Values b) {
    return {_mm512_cmp_pd_mask(a, b, _CMP_LE_OQ)};
  }
  FINSAM_INLINE static PackMask equal(Values a, Values b) {
    return {_mm512_cmp_pd_mask(a, b, _CMP_EQ_OQ)};
  }
  FINSAM_INLINE static Values chosen(PackMask condition, Values yes, Values no) {
    return _mm512_mask_blend_pd(condition.bits, no, yes);
  }
  FINSAM_INLINE static Values sum_where(PackMask condition, Values sum, Values x) {
    return _mm512_mask_add_pd(sum, condition.bits, sum, x);
  }
  FINSAM_INLINE static Values lesser(Values a, Values b) { return _mm512_maskz_min_pd(all, b, a); }
  FINSAM_INLINE static Values greater(Values a, Values b) { return _mm512_maskz_max_pd(all, b, a); }

  FINSAM_INLINE friend PackMask both(PackMask a, PackMask b) {
    return {_kand_mask8(a.bits, b.bits)};
  }
  FINSAM_INLINE friend PackMask either(PackMask a, PackMask b) {
    return {_kor_mask8(a.bits, b.bits)};
  }
  FINSAM_INLINE friend PackMask negated(PackMask a) { return {_knot_mask8(a.bits)}; }
  FINSAM_INLINE friend bool lane(PackMask a, int k) {
    assert(k >= 0 && k < 8);
    return (a.bits >> k & 1) != 0;
  }
  FINSAM_INLINE friend bool any(PackMask a) { return a.bits != 0; }
};
#endif

/// W doubles that are added, multiplied and compared together. `Isa` is a tag for the instruction
/// set that a file is compiled for, so that no two files share a symbol; it says whether the pack
/// is quick (see is_quick).
template <int W, class Isa>
struct Pack {
  using Values = typename Register<W>::Values;
  using Mask = PackMask<W, Isa>;
  Values values;

  Pack() = default;
  FINSAM_INLINE explicit Pack(Values v) : values(v) {}
  FINSAM_INLINE explicit Pack(double x) : values(x - Values{}) {}  // x in every lane, even −0

  FINSAM_INLINE friend Pack operator+(Pack a, Pack b) { return Pack(a.values + b.values); }
  FINSAM_INLINE friend Pack operator-(Pack a, Pack b) { return Pack(a.values - b.values); }
  FINSAM_INLINE friend Pack operator*(Pack a, Pack b) { return Pack(a.values * b.values); }
  FINSAM_INLINE friend Pack operator/(Pack a, Pack b) { return Pack(a.values / b.values); }
  FINSAM_INLINE friend Pack operator-(Pack a) { return Pack(-a.values); }
  FINSAM_INLINE friend Mask operator<(Pack a, Pack b) { return Mask::less(a.values, b.values); }
  FINSAM_INLINE friend Mask operator>(Pack a, Pack b) { return b < a; }
  FINSAM_INLINE friend Mask operator<=(Pack a, Pack b) { return Mask::at_most(a.values, b.values); }
  FINSAM_INLINE friend Mask operator>=(Pack a, Pack b) { return b <= a; }
  FINSAM_INLINE friend Mask operator==(Pack a, Pack b) { return Mask::equal(a.values, b.values); }

  FINSAM_INLINE friend Pack choose(Mask condition, Pack yes, Pack no) {
    return Pack(Mask::chosen(condition, yes.values, no.values));
  }
  FINSAM_INLINE friend Pack add_where(Mask condition, Pack sum, Pack x) {
    return Pack(Mask::sum_where(condition, sum.values, x.values));
  }
  FINSAM_INLINE friend Pack lesser(Pack a, Pack b) {
    return Pack(Mask::lesser(a.values, b.values));
  }
  FINSAM_INLINE friend Pack greater(Pack a, Pack b) {
    return Pack(Mask::greater(a.values, b.values));
  }
  FINSAM_INLINE friend Pack floored(Pack a) {
#if defined(__AVX512DQ__)
    if constexpr (W == 8) {
      // Added to 1.5·2^52, where doubles are whole (see nearest_even), and that rounded down:
      // measured to be faster than the instruction that rounds to whole numbers.
      constexpr int down = _MM_FROUND_TO_NEG_INF | _MM_FROUND_NO_EXC;
      const Pack whole(6755399441055744.0);
      return Pack(_mm512_maskz_add_round_pd(Mask::all, a.values, whole.values, down)) - whole;
    }
#endif
#if defined(__AVX__)
    if constexpr (W == 4) return Pack(_mm256_floor_pd(a.values));
#endif
#if defined(__SSE4_1__)
    if constexpr (W == 2) return Pack(_mm_floor_pd(a.values));
#endif
    return floored<Pack>(a);
  }
  FINSAM_INLINE friend Pack raised(Pack a) {
#if defined(__AVX512DQ__)
    if constexpr (W == 8) {  // as in floored
      constexpr int up = _MM_FROUND_TO_POS_INF | _MM_FROUND_NO_EXC;
      const Pack whole(6755399441055744.0);
      return Pack(_mm512_maskz_add_round_pd(Mask::all, a.values, whole.values, up)) - whole;
    }
#endif
#if defined(__AVX__)
    if constexpr (W == 4) return Pack(_mm256_ceil_pd(a.values));
#endif
#if defined(__SSE4_1__)
    if constexpr (W == 2) return Pack(_mm_ceil_pd(a.values));
#endif
    return raised<Pack>(a);
  }
  FINSAM_INLINE friend WholeAndRest<Pack> parted(Pack a) {
#if defined(__AVX512DQ__)
    if constexpr (W == 8) {
      constexpr int down = _MM_FROUND_TO_NEG_INF | _MM_FROUND_NO_EXC;
      const Pack rest(_mm512_maskz_reduce_pd(Mask::all, a.values, down));
      return {a - rest, rest};
    }
#endif
    const Pack whole = floored(a);
    return {whole, a - whole};
  }
  /// The larger of `most` ≥ 0 and how far a is from 0.
  FINSAM_INLINE friend Pack farther(Pack most, Pack a) {
#if defined(__AVX512DQ__)
    if constexpr (W == 8) {
      constexpr int larger_magnitude_without_sign = 0b1011;
      return Pack(
          _mm512_maskz_range_pd(Mask::all, most.values, a.values, larger_magnitude_without_sign));
    }
#endif
    return greater(most, magnitude(a));
  }
  FINSAM_INLINE friend Pack magnitude(Pack a) {
    using Bits = typename Register<W>::Bits;
    const Bits all_but_sign = ~reinterpret_cast<Bits>(-Values{});
    return Pack(reinterpret_cast<Values>(reinterpret_cast<Bits>(a.values) & all_but_sign));
  }
  FINSAM_INLINE friend void take_lanes(Pack& a, const double* from) {
    __builtin_memcpy(&a.values, from, sizeof a.values);
  }
  FINSAM_INLINE friend void give_lanes(Pack a, double* to) {
    __builtin_memcpy(to, &a.values, sizeof a.values);
  }
  FINSAM_INLINE friend double lane(Pack a, int k) {
    assert(k >= 0 && k < W);
    return a.values[k];
  }
  FINSAM_INLINE friend void set_lane(Pack& a, int k, double value) {
    assert(k >= 0 && k < W);
    a.values[k] = value;
  }
};

template <int W, class Isa>
struct NumberTraits<Pack<W, Isa>> {
  static constexpr int width = W;
  static constexpr bool quick = Isa::quick;
  using Mask = PackMask<W, Isa>;
};

}  // namespace finsam
