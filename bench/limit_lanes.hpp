#pragma once
// The instructions of one processor that the hand-written kernel is made of: doubles and, for
// ordering remainders, whole numbers of 32 bits, two rows of a pack at a time.

#include <immintrin.h>

namespace finsam {
namespace {  // each file that includes this has its own

#if defined(__AVX512F__)

struct Lanes {
  static constexpr int width = 8;
  using Values = __m512d;
  using Mask = __mmask8;
  using Keys = __m512i;

  static Values all(double x) { return _mm512_set1_pd(x); }
  static Values load(const double* from) { return _mm512_loadu_pd(from); }
  static void store(double* to, Values x) { _mm512_storeu_pd(to, x); }
  static Values fused(Values a, Values b, Values c) { return _mm512_fmadd_pd(a, b, c); }
  static Values floor(Values x) {
    return _mm512_roundscale_pd(x, _MM_FROUND_TO_NEG_INF | _MM_FROUND_NO_EXC);
  }
  static Values nearest(Values x) {
    return _mm512_roundscale_pd(x, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
  }
  static Values lesser(Values a, Values b) { return _mm512_min_pd(a, b); }
  static Values greater(Values a, Values b) { return _mm512_max_pd(a, b); }
  static Values magnitude(Values a) { return _mm512_abs_pd(a); }
  static Mask less(Values a, Values b) { return _mm512_cmp_pd_mask(a, b, _CMP_LT_OQ); }
  static Mask at_most(Values a, Values b) { return _mm512_cmp_pd_mask(a, b, _CMP_LE_OQ); }
  static Mask equal(Values a, Values b) { return _mm512_cmp_pd_mask(a, b, _CMP_EQ_OQ); }
  static bool any(Mask a) { return a != 0; }
  static bool every(Mask a) { return a == 0xff; }
  static bool lane(Mask a, int k) { return (a >> k & 1) != 0; }
  static Values add_where(Mask where, Values sum, Values x) {
    return _mm512_mask_add_pd(sum, where, sum, x);
  }
  static Values choose(Mask where, Values yes, Values no) {
    return _mm512_mask_blend_pd(where, no, yes);
  }

  static void store_keys(int* to, Values x) {
    _mm256_store_si256(reinterpret_cast<__m256i*>(to), _mm512_cvttpd_epi32(x));
  }
  static Mask above(const int* keys, Keys bound) {
    return _mm256_cmpgt_epi32_mask(_mm256_load_si256(reinterpret_cast<const __m256i*>(keys)),
                                   _mm512_castsi512_si256(bound));
  }
  static Keys twice(Values x) { return _mm512_broadcast_i64x4(_mm512_cvttpd_epi32(x)); }
  static Keys two_rows(const int* from) { return _mm512_load_si512(from); }
  static Keys none() { return _mm512_setzero_si512(); }
  static Keys count_above(Keys count, Keys keys, Keys bound) {
    return _mm512_mask_add_epi32(count, _mm512_cmpgt_epi32_mask(keys, bound), count,
                                 _mm512_set1_epi32(1));
  }
  static Keys together(Keys a, Keys b) { return _mm512_add_epi32(a, b); }
  static Values counted(Keys a) {
    const __m256i sum =
        _mm256_add_epi32(_mm512_castsi512_si256(a), _mm512_extracti64x4_epi64(a, 1));
    return _mm512_cvtepi32_pd(sum);
  }
};

#else

struct Lanes {
  static constexpr int width = 4;
  using Values = __m256d;
  using Mask = __m256d;
  using Keys = __m256i;

  static Values all(double x) { return _mm256_set1_pd(x); }
  static Values load(const double* from) { return _mm256_loadu_pd(from); }
  static void store(double* to, Values x) { _mm256_storeu_pd(to, x); }
  static Values fused(Values a, Values b, Values c) { return _mm256_fmadd_pd(a, b, c); }
  static Values floor(Values x) { return _mm256_floor_pd(x); }
  static Values nearest(Values x) {
    return _mm256_round_pd(x, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
  }
  static Values lesser(Values a, Values b) { return _mm256_min_pd(a, b); }
  static Values greater(Values a, Values b) { return _mm256_max_pd(a, b); }
  static Values magnitude(Values a) { return _mm256_andnot_pd(all(-0.0), a); }
  static Mask less(Values a, Values b) { return _mm256_cmp_pd(a, b, _CMP_LT_OQ); }
  static Mask at_most(Values a, Values b) { return _mm256_cmp_pd(a, b, _CMP_LE_OQ); }
  static Mask equal(Values a, Values b) { return _mm256_cmp_pd(a, b, _CMP_EQ_OQ); }
  static bool any(Mask a) { return _mm256_movemask_pd(a) != 0; }
  static bool every(Mask a) { return _mm256_movemask_pd(a) == 0xf; }
  static bool lane(Mask a, int k) { return (_mm256_movemask_pd(a) >> k & 1) != 0; }
  static Values add_where(Mask where, Values sum, Values x) {
    return sum + _mm256_and_pd(where, x);
  }
  static Values choose(Mask where, Values yes, Values no) {
    return _mm256_blendv_pd(no, yes, where);
  }

  static void store_keys(int* to, Values x) {
    _mm_store_si128(reinterpret_cast<__m128i*>(to), _mm256_cvttpd_epi32(x));
  }
  static Mask above(const int* keys, Keys bound) {
    const __m128i own = _mm_load_si128(reinterpret_cast<const __m128i*>(keys));
    return _mm256_castsi256_pd(
        _mm256_cvtepi32_epi64(_mm_cmpgt_epi32(own, _mm256_castsi256_si128(bound))));
  }
  static Keys twice(Values x) { return _mm256_broadcastsi128_si256(_mm256_cvttpd_epi32(x)); }
  static Keys two_rows(const int* from) {
    return _mm256_load_si256(reinterpret_cast<const __m256i*>(from));
  }
  static Keys none() { return _mm256_setzero_si256(); }
  static Keys count_above(Keys count, Keys keys, Keys bound) {
    return _mm256_sub_epi32(count, _mm256_cmpgt_epi32(keys, bound));
  }
  static Keys together(Keys a, Keys b) { return _mm256_add_epi32(a, b); }
  static Values counted(Keys a) {
    const __m128i sum = _mm_add_epi32(_mm256_castsi256_si128(a), _mm256_extracti128_si256(a, 1));
    return _mm256_cvtepi32_pd(sum);
  }
};

#endif

}  // namespace
}  // namespace finsam
