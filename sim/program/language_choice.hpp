#pragma once

#include "text/language.hpp"

namespace finsam {

/// The language that the environment asks for: Swedish where the first of LC_ALL, LC_MESSAGES and
/// LANG that is set begins with "sv", else English.
Language language_of_environment();

}  // namespace finsam
