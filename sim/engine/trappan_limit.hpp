#pragma once

#include "engine/year_numbers.hpp"
#include "finsam/rules/contributions.hpp"
#include "finsam/rules/trappan.hpp"

namespace finsam {

/// Trappan's limit on the funds that go with a state allocation [kr]: what step 14 measures eget
/// kapital against, and step 1 where nothing was measured before.
/// @param brackets  set to what each bracket gives of it; may be null
template <class N>
FINSAM_INLINE Money<N> limit_on(const YearShape& shape, const YearNumbers<N>& terms, Money<N> state,
                                TrappanBrackets<N>* brackets) {
  const Money<N> funds = shape.trappan_base == TrappanBase::total ? parts(state).total : state;
  return trappan_limit(shape.trappan_scale, shape.steps, terms.step_up_to, terms.step_share, funds,
                       brackets);
}

}  // namespace finsam
