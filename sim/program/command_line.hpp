#pragma once
// The values that options take on the command line, each read by its kind. Every function returns
// the value or one line that says what is wrong. Options are named without their dashes.

#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <utility>
#include <vector>

namespace finsam {

/// A whole number from 1 to a million.
tl::expected<int, std::string> parse_count(std::string_view option, const std::string& text);

/// "key=value" per setting; no key twice.
tl::expected<std::vector<std::pair<std::string, std::string>>, std::string> parse_settings(
    const std::vector<std::string>& texts);

/// `text`, which must be one of `words`.
/// @param where  what takes the word, as the message begins: "--format"
tl::expected<std::string, std::string> parse_word(std::string_view where, const std::string& text,
                                                  const std::vector<std::string_view>& words);

}  // namespace finsam
