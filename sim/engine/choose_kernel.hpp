#pragma once

#include <string_view>
#include <vector>

#include "engine/kernel.hpp"

namespace finsam {

/// The kernels that this processor can run, the narrowest first.
std::vector<const Kernel*> kernels_here();

/// The one of them with that name; with no name the widest.
/// @return null where this processor has none of that name
const Kernel* choose_kernel(std::string_view name);

}  // namespace finsam
