#pragma once

#include <string>
#include <string_view>

namespace finsam {

/// `text` as a YAML scalar in double quotes; reading it gives the same bytes.
std::string yaml_quoted(std::string_view text);

/// A key or a path: plain where that is safe, else in double quotes.
std::string yaml_word(std::string_view text);

}  // namespace finsam
