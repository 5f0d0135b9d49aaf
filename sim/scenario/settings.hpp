#pragma once

#include <string>

#include "finsam/diagnostic.hpp"
#include "scenario/tree.hpp"

namespace finsam {

/// Lays `value`, which is YAML, over what stands at the key path `key`, as a file that extends the
/// scenario would be; the items of a list go by their number from 0. Places in it are called
/// "--set key=value".
void apply_setting(Node& root, const std::string& key, const std::string& value,
                   Diagnostics& diagnostics);

}  // namespace finsam
