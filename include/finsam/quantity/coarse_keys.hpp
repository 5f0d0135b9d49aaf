#pragma once
// Remainders or amounts as whole numbers of 15 bits, of which four rows of a column fit into one
// register: they are counted in a fraction of the time. Where 15 bits do not tell which are the
// largest, `find` says so.

#include <cstddef>

#include "finsam/quantity/coarse_four.hpp"
#include "finsam/quantity/column.hpp"

namespace finsam {

/// A key for each of `rows` numbers, in fours; those that fill the last four up are −1.
template <class N>
struct CoarseKeys {
  /// So that the distance of two bounds is 32 767 at most; see AmountsInUnits for 63·2^9.
  static constexpr int most = 32'256;
  Column<CoarseFour<N>> fours;

  static int fours_of(int rows) { return (rows + 3) / 4; }
  FINSAM_INLINE short* row(int i) const {
    return fours.data->first_row() + static_cast<std::ptrdiff_t>(i) * width_of<N>;
  }

  /// Before the first key is set.
  FINSAM_INLINE void begin(int rows) const {
    if (fours_of(rows) > 0) fours[fours_of(rows) - 1] = CoarseFour<N>(-1);
  }
  /// @param steps  from 0 to `most`; fractions are left out
  FINSAM_INLINE void set(int i, N steps) const { CoarseFour<N>::put_row(steps, row(i)); }
  FINSAM_INLINE Mask<N> above(int i, const CoarseFour<N>& bound) const {
    return bound.below_row(row(i));
  }

  /// How many of the keys are above `bound`.
  FINSAM_INLINE CoarseFour<N> count(int rows, CoarseFour<N> bound) const {
    const int last = fours_of(rows);
    CoarseFour<N> first(0);
    CoarseFour<N> second(0);
    int at = 0;
    for (; at + 4 <= last; at += 4) {
      count_above(fours[at], bound, first);
      count_above(fours[at + 1], bound, second);
      count_above(fours[at + 2], bound, first);
      count_above(fours[at + 3], bound, second);
    }
    for (; at < last; ++at) count_above(fours[at], bound, first);
    return (first + second).folded();
  }

  /// Whether no key is at `bound` itself, which `wanted` keys are above. At −1 it may say no, since
  /// what fills up stands there.
  FINSAM_INLINE bool has_none_at(int rows, N wanted, CoarseFour<N> bound) const {
    return alike(count(rows, bound - CoarseFour<N>(1)), CoarseFour<N>(wanted));
  }

  /// Looks for a bound that exactly `wanted` keys are above: by as many steps as there are keys too
  /// many, and where it is known within sixteen steps, or after eight rounds, by halving.
  ///
  /// @given 0 ≤ wanted ≤ rows
  /// @param bound  where to begin, from −1 to `most`; set to it, four times
  /// @param step   (bound) → how far keys near it lie apart; at least 1, and `farthest` of them
  ///               at most `most`
  /// @return whether there is one in every lane, and there are no more rows than 16 bits can count
  template <class Step>
  FINSAM_INLINE bool find(int rows, N wanted, CoarseFour<N>& bound, int farthest, Step step) const {
    using Four = CoarseFour<N>;
    if (rows > most) return false;
    const Four one(1);
    const Four target(wanted);
    Four low(-2);         // at least `wanted` are above it
    Four high(most + 1);  // fewer are, or none is wanted
    for (int round = 0;; ++round) {
      const Four above = count(rows, bound);
      if (alike(above, target)) return true;
      low = where_less(target, above, bound, low);
      high = where_less(above, target, bound, high);
      const Four between = high - low;
      if (!alike(between, greater(between, Four(2)))) return false;
      const Four apart = step(bound);
      Four steps = above - target;
      if (rows > farthest) steps = greater(Four(-farthest), lesser(Four(farthest), steps));
      const Four stepped = bound + lesser(high - one - bound, steps * apart);
      const Four sixteenth = half(half(half(half(between))));
      const Four middle = low + half(between);
      const Four next = round < 8 ? where_less(sixteenth, apart, middle, stepped) : middle;
      const Four within = greater(low + one, lesser(high - one, next));
      bound = where_same(above, target, bound, within);
    }
  }

  /// The same for keys that lie evenly.
  FINSAM_INLINE bool find_evenly(int rows, N wanted, CoarseFour<N>& bound) const {
    if (rows > most) return false;
    const int places = rows > 0 ? rows : 1;
    const CoarseFour<N> apart(most / places);
    bound = CoarseFour<N>(most) - CoarseFour<N>(wanted) * apart;
    return find(rows, wanted, bound, places, [=](CoarseFour<N>) { return apart; });
  }

  /// The same for keys that lie the further apart the larger they are.
  /// @param bound  where to begin: near it
  FINSAM_INLINE bool find_near(int rows, N wanted, CoarseFour<N>& bound) const {
    return find(rows, wanted, bound, 15, [](CoarseFour<N> at) {
      return greater(half(half(half(half(at)))), CoarseFour<N>(0)) + CoarseFour<N>(1);
    });
  }
};

}  // namespace finsam
