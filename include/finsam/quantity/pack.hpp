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
  using Bits = typename Register<W>::Bits;
  Bits bits;

  FINSAM_INLINE friend PackMask both(PackMask a, PackMask b) { return {a.bits & b.bits}; }
  FINSAM_INLINE friend PackMask either(PackMask a, PackMask b) { return {a.bits | b.bits}; }
  FINSAM_INLINE friend PackMask negated(PackMask a) { return {~a.bits}; }
  FINSAM_INLINE friend bool lane(PackMask a, int k) {
    assert(k >= 0 && k < W);
    return a.bits[k] != 0;
  }
  FINSAM_INLINE friend bool any(PackMask a) {
#if defined(__AVX512DQ__)
    if constexpr (W == 8) return _mm512_movepi64_mask(reinterpret_cast<__m512i>(a.bits)) != 0;
#endif
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

/// W doubles that are added, multiplied and compared together. `Isa` is a tag for the instruction
/// set that a file is compiled for, so that no two files share a symbol.
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
  FINSAM_INLINE friend Mask operator<(Pack a, Pack b) { return {a.values < b.values}; }
  FINSAM_INLINE friend Mask operator>(Pack a, Pack b) { return {a.values > b.values}; }
  FINSAM_INLINE friend Mask operator<=(Pack a, Pack b) { return {a.values <= b.values}; }
  FINSAM_INLINE friend Mask operator>=(Pack a, Pack b) { return {a.values >= b.values}; }
  FINSAM_INLINE friend Mask operator==(Pack a, Pack b) { return {a.values == b.values}; }

  FINSAM_INLINE friend Pack choose(Mask condition, Pack yes, Pack no) {
    return Pack(condition.bits ? yes.values : no.values);
  }
  FINSAM_INLINE friend Pack lesser(Pack a, Pack b) { return choose(b < a, b, a); }
  FINSAM_INLINE friend Pack greater(Pack a, Pack b) { return choose(a < b, b, a); }
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
  using Mask = PackMask<W, Isa>;
};

}  // namespace finsam
