#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace finsam {

/// The length in bytes (1–4) of the UTF-8 character at `text[at]`, or 0 where the bytes are not
/// well-formed UTF-8 (Unicode 15, table 3-7: no overlong forms, no surrogates). `at` < text.size().
std::size_t utf8_length(std::string_view text, std::size_t at);

/// The offset of the first byte that is not part of well-formed UTF-8; empty when all is well.
std::optional<std::size_t> first_invalid_utf8(std::string_view text);

/// How many characters (code points) `text` has; every stray byte counts as one.
int character_count(std::string_view text);

/// The offset of the first character that would not be seen, or would turn the order of the text
/// around: below U+0020 other than tab, CR and LF; U+007F–U+009F; U+202A–U+202E; U+2066–U+2069.
/// Bytes that are not UTF-8 are passed over. Empty when there is none.
std::optional<std::size_t> first_control_character(std::string_view text);

/// The number of the one character `character`, which is well-formed.
unsigned code_point(std::string_view character);

/// Whether the one character `character` is such a one, or tab, CR or LF.
bool is_control_character(std::string_view character);

/// The length in bytes of a space, tab, no-break space (U+00A0, U+202F) or thin space (U+2009) that
/// `text` begins with, else 0.
std::size_t leading_space(std::string_view text);

/// `text` without such spaces at its ends.
std::string_view trimmed(std::string_view text);

}  // namespace finsam
