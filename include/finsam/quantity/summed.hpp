#pragma once

#include "finsam/quantity/number.hpp"

namespace finsam {

/// Takes i < count in turns into four sums side by side, so that an addition need not wait for the
/// one before it.
/// @param add  (sum, i) → the sum with what i adds
/// @given terms on a common grid whose sums are exact, so that their order does not matter
template <class N, class Add>
FINSAM_INLINE N summed_by(int count, Add add) {
  N first(0.0);
  N second(0.0);
  N third(0.0);
  N fourth(0.0);
  int i = 0;
  for (; i + 4 <= count; i += 4) {
    first = add(first, i);
    second = add(second, i + 1);
    third = add(third, i + 2);
    fourth = add(fourth, i + 3);
  }
  for (; i < count; ++i) first = add(first, i);
  return (first + second) + (third + fourth);
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

/// Of how many i < count it `holds`.
template <class N, class Holds>
FINSAM_INLINE N counted(int count, Holds holds) {
  return summed_where<N>(count, holds, [](int) { return N(1.0); });
}

}  // namespace finsam
