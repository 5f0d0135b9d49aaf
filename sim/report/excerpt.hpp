#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "finsam/source_lines.hpp"

namespace finsam {

/// `line` as people see it, and under it a caret for each of `places`, which are all in it:
///
///     12 |   max_decrease: 10
///        |                 ^~
///
/// Tabs of the line stand in the caret's line too. Characters that would not be seen are written
/// out ("\x1b"); a whole line has no caret; a long line is cut around the first place, with "…"
/// where something is left out.
std::string excerpt(const SourceLine& line, const std::vector<Place>& places);

/// `text` with every character written out that would not be seen, or is not UTF-8.
std::string visible(std::string_view text);

}  // namespace finsam
