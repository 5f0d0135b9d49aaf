#pragma once

#include <optional>
#include <string>

#include "finsam/description.hpp"
#include "finsam/diagnostic.hpp"
#include "scenario/tree.hpp"

namespace finsam {

/// A value of a sweep file as one would write it after --set: a single value as it stands, a list
/// or a map in one line. Paths in it are then seen from the current folder, as those of --set.
///
/// @param described what the key takes
/// @return empty where it cannot be written so, which is an error under `path`
std::optional<std::string> setting_text(const Node& node, const std::string& path,
                                        const Description& described, Diagnostics& diagnostics);

}  // namespace finsam
