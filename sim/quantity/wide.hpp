#pragma once

namespace finsam {

/// A whole number of 128 bits: room for the product of two exact amounts.
__extension__ typedef __int128 Wide;

}  // namespace finsam
