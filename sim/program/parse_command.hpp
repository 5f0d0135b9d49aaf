#pragma once

#include <string>
#include <tl/expected.hpp>
#include <vector>

#include "program/given.hpp"

namespace finsam {

/// Reads the words after the name of `command`.
/// @return what is given, or one line that says what is wrong and what to write instead
tl::expected<Given, std::string> parse_command(const Command& command,
                                               const std::vector<std::string>& words);

}  // namespace finsam
