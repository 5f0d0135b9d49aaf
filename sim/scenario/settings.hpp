#pragma once

#include <string>

#include "finsam/diagnostic.hpp"
#include "scenario/tree.hpp"

namespace finsam {

/// Puts `value`, which is YAML, in the place of what stands at the key path `key`; the items of a
/// list by their number from 0. What is missing on the way is added. Places in it are called
/// "--set key=value".
void apply_setting(Node& root, const std::string& key, const std::string& value,
                   Diagnostics& diagnostics);

}  // namespace finsam
