#pragma once

#include "scenario/key_path.hpp"

namespace finsam {

/// Lays `own` over `base`, both standing at `path`. Maps merge key by key, and so do the years of a
/// dated value; a value and a list replace what is there; `unset` takes it away. Keys keep the
/// order of `base`; new ones come last.
///
/// @errors in `diagnostics`: an `unset` where there is nothing to take away
void lay_over(Node& base, Node own, KeyPath path, Diagnostics& diagnostics);

}  // namespace finsam
