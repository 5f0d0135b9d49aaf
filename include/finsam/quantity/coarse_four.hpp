#pragma once
// Four rows of W whole numbers of 16 bits, side by side in one register.

#include <cstddef>
#include <utility>

#include "finsam/quantity/pack.hpp"

namespace finsam {

/// The compiler's vector types for four rows of W numbers of 16 bits and for one, one
/// specialisation a width.
template <int W>
struct CoarseRegister;

template <>
struct CoarseRegister<1> {
  using Four = short __attribute__((vector_size(8)));
};

template <>
struct CoarseRegister<2> {
  using Four = short __attribute__((vector_size(16)));
  using Row = short __attribute__((vector_size(4)));
  using Integers = int __attribute__((vector_size(8)));  ///< on the way to a row
};

template <>
struct CoarseRegister<4> {
  using Four = short __attribute__((vector_size(32)));
  using Row = short __attribute__((vector_size(8)));
  using Integers = int __attribute__((vector_size(16)));  ///< on the way to a row
};

template <>
struct CoarseRegister<8> {
  using Four = short __attribute__((vector_size(64)));
  using Row = short __attribute__((vector_size(16)));
  using Integers = int __attribute__((vector_size(32)));  ///< on the way to a row
};

/// Four rows of keys.
template <class N>
struct CoarseFour {
  static constexpr int width = width_of<N>;
  using Values = typename CoarseRegister<width>::Four;
  Values values;

  CoarseFour() = default;
  FINSAM_INLINE explicit CoarseFour(Values v) : values(v) {}
  FINSAM_INLINE explicit CoarseFour(int number) : values(static_cast<short>(number) - Values{}) {}
  /// The same row four times: `numbers`, from −1 to 32 767, without their fractions.
  FINSAM_INLINE explicit CoarseFour(N numbers) {
    short row[width];
    put_row(numbers, row);
    Values first{};
    __builtin_memcpy(&first, row, sizeof row);
    values = repeated(first, std::make_index_sequence<places>());
  }
  FINSAM_INLINE short* first_row() { return reinterpret_cast<short*>(&values); }

  /// Puts such a row where rows stand.
  FINSAM_INLINE static void put_row(N numbers, short* row) {
    if constexpr (width == 1) {
      *row = static_cast<short>(numbers);
    } else {
#if defined(__AVX512F__)
      if constexpr (width == 8) {
        // Added to 1.5·2^52 and that rounded down, which leaves fractions out: its last bits are
        // those of the whole number.
        constexpr int down = _MM_FROUND_TO_NEG_INF | _MM_FROUND_NO_EXC;
        const __m512d whole = _mm512_maskz_add_round_pd(0xff, numbers.values,
                                                        _mm512_set1_pd(6755399441055744.0), down);
        _mm512_mask_cvtepi64_storeu_epi16(row, 0xff, reinterpret_cast<__m512i>(whole));
        return;
      }
#endif
      using Row = typename CoarseRegister<width>::Row;
      using Integers = typename CoarseRegister<width>::Integers;
      const Integers longer = __builtin_convertvector(numbers.values, Integers);
      const Row whole = __builtin_convertvector(longer, Row);
      __builtin_memcpy(row, &whole, sizeof whole);
    }
  }
  /// Where a row is above the first row of this.
  FINSAM_INLINE Mask<N> below_row(const short* row) const {
    if constexpr (width == 1) {
      return *row > values[0];
    } else {
      using Row = typename CoarseRegister<width>::Row;
      Row own;
      Row first;
      __builtin_memcpy(&own, row, sizeof own);
      __builtin_memcpy(&first, &values, sizeof first);
      return above<Row>(own, first);
    }
  }

  FINSAM_INLINE friend CoarseFour operator+(CoarseFour a, CoarseFour b) {
    return CoarseFour(a.values + b.values);
  }
  FINSAM_INLINE friend CoarseFour operator-(CoarseFour a, CoarseFour b) {
    return CoarseFour(a.values - b.values);
  }
  FINSAM_INLINE friend CoarseFour operator*(CoarseFour a, CoarseFour b) {
    return CoarseFour(a.values * b.values);
  }
  FINSAM_INLINE friend CoarseFour half(CoarseFour a) { return CoarseFour(a.values >> 1); }
  FINSAM_INLINE friend CoarseFour lesser(CoarseFour a, CoarseFour b) {
    return CoarseFour(b.values < a.values ? b.values : a.values);
  }
  FINSAM_INLINE friend CoarseFour greater(CoarseFour a, CoarseFour b) {
    return CoarseFour(a.values < b.values ? b.values : a.values);
  }
  /// `yes` where a < b, else `no`.
  FINSAM_INLINE friend CoarseFour where_less(CoarseFour a, CoarseFour b, CoarseFour yes,
                                             CoarseFour no) {
    return CoarseFour(a.values < b.values ? yes.values : no.values);
  }
  /// `yes` where a = b, else `no`.
  FINSAM_INLINE friend CoarseFour where_same(CoarseFour a, CoarseFour b, CoarseFour yes,
                                             CoarseFour no) {
    return CoarseFour(a.values == b.values ? yes.values : no.values);
  }
  /// Whether two are the same in every lane.
  FINSAM_INLINE friend bool alike(CoarseFour a, CoarseFour b) {
    const auto differ = a.values ^ b.values;
#if defined(__AVX512BW__)
    if constexpr (width == 8) {
      const __m512i bits = reinterpret_cast<__m512i>(differ);
      return _mm512_test_epi16_mask(bits, bits) == 0;
    }
#endif
#if defined(__AVX__)
    if constexpr (width == 4) {
      const __m256i bits = reinterpret_cast<__m256i>(differ);
      return _mm256_testz_si256(bits, bits) != 0;
    }
#endif
    short seen = 0;
    for (int k = 0; k < width; ++k) seen = static_cast<short>(seen | differ[k]);
    return seen == 0;
  }
  /// Adds one to `count` in every place where `keys` is above `bound`.
  FINSAM_INLINE friend void count_above(CoarseFour keys, CoarseFour bound, CoarseFour& count) {
#if defined(__AVX512BW__)
    if constexpr (width == 8) {
      const auto own = reinterpret_cast<__m512i>(keys.values);
      const auto total = reinterpret_cast<__m512i>(count.values);
      const auto above = _mm512_cmpgt_epi16_mask(own, reinterpret_cast<__m512i>(bound.values));
      count.values = reinterpret_cast<Values>(
          _mm512_mask_add_epi16(total, above, total, _mm512_set1_epi16(1)));
      return;
    }
#endif
    count.values -= reinterpret_cast<Values>(keys.values > bound.values);
  }
  /// The sum of the four rows, four times.
  FINSAM_INLINE CoarseFour folded() const {
    const CoarseFour two = *this + turned<2>(std::make_index_sequence<places>());
    return two + two.template turned<1>(std::make_index_sequence<places>());
  }

 private:
  static constexpr std::size_t places = std::size_t{4} * width;

  template <class Row>
  FINSAM_INLINE static Mask<N> above(Row keys, Row bounds) {
#if defined(__AVX512BW__) && defined(__AVX512VL__)
    if constexpr (width == 8) {
      return {
          _mm_cmpgt_epi16_mask(reinterpret_cast<__m128i>(keys), reinterpret_cast<__m128i>(bounds))};
    } else
#endif
    {
      return {__builtin_convertvector(keys > bounds, typename Register<width>::Bits)};
    }
  }
  /// The first row four times.
  template <std::size_t... place>
  FINSAM_INLINE static Values repeated(Values first, std::index_sequence<place...>) {
    return __builtin_shufflevector(first, first, (place % width)...);
  }
  /// The rows, each in the place of the one `by` before it.
  template <std::size_t by, std::size_t... place>
  FINSAM_INLINE CoarseFour turned(std::index_sequence<place...>) const {
    return CoarseFour(
        __builtin_shufflevector(values, values, ((place + by * places / 4) % places)...));
  }
};

}  // namespace finsam
