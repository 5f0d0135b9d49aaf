#pragma once

#include <string>
#include <string_view>

namespace finsam {

/// `text` as one would type it in a hurry: small letters, without the dots, rings and accents of
/// å, ä, ö, é and ü, and with a space for a hyphen.
std::string plain_letters(std::string_view text);

}  // namespace finsam
