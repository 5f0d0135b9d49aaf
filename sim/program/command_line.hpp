#pragma once
// The values that options take on the command line, each read by its kind. Every function returns
// the value or one line that says what is wrong.

#include <string>
#include <tl/expected.hpp>
#include <utility>
#include <vector>

#include "finsam/quantity/year.hpp"

namespace finsam {

/// "2020:2026" or "2020" as the first and the last year.
tl::expected<std::pair<Year, Year>, std::string> parse_years(const std::string& text);

/// "key=value" per setting; no key twice.
tl::expected<std::vector<std::pair<std::string, std::string>>, std::string> parse_settings(
    const std::vector<std::string>& texts);

/// The place of `text` in `words`, the words that `option` takes.
tl::expected<std::size_t, std::string> parse_word(const std::string& option,
                                                  const std::string& text,
                                                  const std::vector<std::string>& words);

}  // namespace finsam
