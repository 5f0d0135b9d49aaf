#pragma once

#include "scenario/tree.hpp"

namespace finsam {

/// Lays `own` over `base`: maps of the language merge key by key, while a value, a dated value and
/// a list are replaced whole. Keys keep the order of `base`; new ones come last.
Node merged(Node base, Node own);

}  // namespace finsam
