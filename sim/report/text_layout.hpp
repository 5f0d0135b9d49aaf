#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace finsam {

/// How many columns of a terminal `text` takes: its characters (code points).
int text_width(std::string_view text);

/// How many the widest of its lines takes; each ends in '\n'.
int widest_line(std::string_view text);

/// `text`, or its beginning and "…" where it is longer than `width` characters.
std::string shortened(const std::string& text, int width);

enum class Align { left, right };

/// A column of a table in the terminal. A heading may have several lines, parted by '\n'.
struct TextColumn {
  std::string heading;
  Align align = Align::right;
};

/// Rows under aligned headings, two spaces between columns, no space at the ends of lines.
std::string text_table(const std::vector<TextColumn>& columns,
                       const std::vector<std::vector<std::string>>& rows);

/// `text` broken at spaces, tabs and its own line breaks into lines of at most `width` characters,
/// each after `indent` spaces. A word that is longer stands alone; a no-break space does not break.
std::string wrapped(std::string_view text, int width, int indent = 0);

/// `text` with a line under it, after an empty line.
std::string heading(const std::string& text);

}  // namespace finsam
