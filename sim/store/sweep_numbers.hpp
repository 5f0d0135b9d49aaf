#pragma once

#include <string>

#include "store/stored_sweep.hpp"

namespace finsam {

/// Adds the value of a swept key as an export writes it: 50 000 millionths as 0.05, kronor and
/// counts as whole numbers, a choice as its text.
void append_value(std::string& out, const StoredKey& key, double value);

/// Adds the shortest decimal number that reads back as `metric`; a whole one without a point, and
/// nothing where it is not a number.
void append_metric(std::string& out, double metric);

}  // namespace finsam
