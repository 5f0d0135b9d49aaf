#pragma once

#include "finsam/quantity/number.hpp"

namespace finsam {

/// Σ term(i) over i < count, as four sums side by side: an addition need not wait for the one
/// before it.
/// @given terms on a common grid whose sums are exact, so that their order does not matter
template <class N, class Term>
FINSAM_INLINE N summed(int count, Term term) {
  N first(0.0);
  N second(0.0);
  N third(0.0);
  N fourth(0.0);
  int i = 0;
  for (; i + 4 <= count; i += 4) {
    first = first + term(i);
    second = second + term(i + 1);
    third = third + term(i + 2);
    fourth = fourth + term(i + 3);
  }
  for (; i < count; ++i) first = first + term(i);
  return (first + second) + (third + fourth);
}

}  // namespace finsam
