#pragma once

namespace finsam {

/// A whole number of 128 bits: room for the product of two exact amounts.
__extension__ using Wide = __int128;

}  // namespace finsam
