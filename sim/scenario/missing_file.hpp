#pragma once

#include <string>

#include "finsam/diagnostic.hpp"

namespace finsam {

/// What to write instead of the path at `place`, which leads to `file`, where there is none: the
/// path as seen from the folder of the file that it is written in, where it was written as seen
/// from the current one; or a name in that folder that is spelt nearly so. Begins with "; ", or is
/// empty.
std::string missing_file_hint(const std::string& file, const Place& place);

}  // namespace finsam
