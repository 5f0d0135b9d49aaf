#pragma once

#include <string>
#include <string_view>

#include "finsam/diagnostic.hpp"

namespace finsam::fuzz {

/// Throws unless every message says something and each of its places can be shown in the input.
void messages_are_whole(const Diagnostics& diagnostics);

/// Takes the text up to the next line "%%%" from `input`.
std::string next_file(std::string_view& input);

}  // namespace finsam::fuzz
