#pragma once

#include "finsam/quantity/number.hpp"

namespace finsam {

/// Takes i < count in turns into four values side by side, so that none need wait for the one
/// before it, and those together.
/// @param start  each of the four at first
/// @param add    (value, i) → the value with what i adds
/// @param join   (value, value) → both together
template <class Value, class Add, class Join>
FINSAM_INLINE Value by_fours(int count, Value start, Add add, Join join) {
  Value first = start;
  Value second = start;
  Value third = start;
  Value fourth = start;
  int i = 0;
  for (; i + 4 <= count; i += 4) {
    first = add(first, i);
    second = add(second, i + 1);
    third = add(third, i + 2);
    fourth = add(fourth, i + 3);
  }
  for (; i < count; ++i) first = add(first, i);
  return join(join(first, second), join(third, fourth));
}

/// The same for a sum.
/// @given terms on a common grid whose sums are exact, so that their order does not matter
template <class N, class Add>
FINSAM_INLINE N summed_by(int count, Add add) {
  return by_fours(count, N(0.0), add, [](N one, N other) { return one + other; });
}

/// Σ term(i) over i < count.
template <class N, class Term>
FINSAM_INLINE N summed(int count, Term term) {
  return summed_by<N>(count, [=](N sum, int i) { return sum + term(i); });
}

/// Σ term(i) over those i < count of which `holds`.
template <class N, class Holds, class Term>
FINSAM_INLINE N summed_where(int count, Holds holds, Term term) {
  return summed_by<N>(count, [=](N sum, int i) { return add_where(holds(i), sum, term(i)); });
}

/// The largest of start and term(i) over i < count; the least likewise.
template <class N, class Term>
FINSAM_INLINE N largest_of(int count, N start, Term term) {
  return by_fours(
      count, start, [=](N most, int i) { return greater(most, term(i)); },
      [](N one, N other) { return greater(one, other); });
}
template <class N, class Term>
FINSAM_INLINE N least_of(int count, N start, Term term) {
  return by_fours(
      count, start, [=](N least, int i) { return lesser(least, term(i)); },
      [](N one, N other) { return lesser(one, other); });
}

/// Of how many i < count it `holds`.
template <class N, class Holds>
FINSAM_INLINE N counted(int count, Holds holds) {
  return summed_where<N>(count, holds, [](int) { return N(1.0); });
}

}  // namespace finsam
