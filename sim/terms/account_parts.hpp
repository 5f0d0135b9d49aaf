#pragma once

#include <span>

#include "finsam/key_paths.hpp"

namespace finsam {

/// The tables of money beside the model.
std::span<const Part> account_parts();

}  // namespace finsam
