#pragma once

#include "finsam/quantity/money.hpp"

namespace finsam {

/// What goes back to the government, by cause [kr].
template <class N>
struct Returned {
  Money<N> reserve;         ///< held for förbund that have not started
  Money<N> unused_support;  ///< national support that was not used
  Money<N> undistributed;   ///< never offered; negative where more was offered than there is
  Money<N> capital_rule;    ///< freed by the capital rule
  Money<N> unmatched;  ///< not matched, less what was redistributed or given as targeted grants
  Money<N> total;
};

/// Adds up what is returned from its causes, independently of what was paid.
///
/// @param possible    Σ possible allocations [kr]
/// @param freed       what the capital rule took from them [kr]
/// @param settled     Σ accepted before redistribution [kr]
/// @law Books.ReturnedIsTheSumOfItsCauses
/// @source ISF 2019:1 section 5.2; README, step 11
/// @doubt whether unused national support was returned apart
template <class N>
FINSAM_INLINE Returned<N> returned(Money<N> reserve, Money<N> support, Money<N> support_used,
                                   Money<N> distributable, Money<N> possible, Money<N> freed,
                                   Money<N> settled, Money<N> redistributed, Money<N> targeted) {
  Returned<N> result;
  result.reserve = reserve;
  result.unused_support = support - support_used;
  result.undistributed = distributable - possible - freed;
  result.capital_rule = freed;
  result.unmatched = possible - settled - redistributed - targeted;
  result.total = result.reserve + result.unused_support + result.undistributed +
                 result.capital_rule + result.unmatched;
  return result;
}

}  // namespace finsam
