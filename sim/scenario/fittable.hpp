#pragma once

#include <string>

#include "finsam/description.hpp"

namespace finsam {

/// Whether the values of a key have a size: an amount, a share or a count.
bool has_size(const Description& description);

/// Why the value that `description` describes cannot be fitted to published figures, as it follows
/// the name of the key; empty where it can.
std::string why_not_fitted(const Description& description);

}  // namespace finsam
