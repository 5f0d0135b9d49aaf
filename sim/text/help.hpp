#pragma once

#include <string_view>

#include "text/language.hpp"

namespace finsam {

/// What `finsam --help` says.
std::string_view program_help(Language language);

/// What `finsam run --help` says.
std::string_view run_help(Language language);

}  // namespace finsam
