#pragma once

#include "finsam/quantity/money.hpp"

namespace finsam {

/// What is left of the frame for distribution [kr]: frame − national support − reserve.
/// @law Books.EveryKronaOfTheFrameIsUsedOrReturned
/// @source annual appropriation; ISF 2019:1 table 5.1 (national support since 2016);
///         Försäkringskassan, redovisning 2020, section 5.1; README, step 2
template <class N>
FINSAM_INLINE Money<N> distributable(Money<N> frame, Money<N> national_support, Money<N> reserve) {
  return frame - national_support - reserve;
}

/// The frame of a year for which none is given [kr]: last year's grown by `growth`, rounded down.
/// @source README, step 2
template <class N>
FINSAM_INLINE Money<N> grown_frame(Money<N> last, Share<N> growth) {
  return floor_of(Share<N>{N(millionths_per_whole) + growth.millionths}, last);
}

}  // namespace finsam
