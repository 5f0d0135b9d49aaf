#pragma once

#include <string>
#include <string_view>

namespace finsam {

/// `text` in double quotes for a message: shortened to `most` characters, with control characters
/// and bytes that are not UTF-8 shown as \n, \t, \x07, \u202e.
std::string in_quotes(std::string_view text, int most = 40);

/// A control character, or a byte that is not UTF-8, as it is shown: \n, \x07, \u202e.
std::string escaped(std::string_view character);

}  // namespace finsam
