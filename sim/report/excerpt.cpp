#include "report/excerpt.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "data/quote.hpp"
#include "data/utf8.hpp"

namespace finsam {
namespace {

/// The longest line that is shown whole, and how much of a longer one stands before the caret.
constexpr int longest_line = 100;
constexpr int before_caret = 60;
/// The line number and the space before it.
constexpr int margin = 5;

/// A character of the line: how it is shown, and in how many columns of a terminal.
struct Character {
  std::string text;
  int width = 1;
};

struct Range {
  unsigned first;
  unsigned last;
};
/// Marks that are put on the letter before them, and signs that nothing is seen of.
constexpr Range without_width[] = {{0x300, 0x36f}, {0x200b, 0x200f}, {0xfe00, 0xfe0f}};
/// Letters of East Asia, and pictures.
constexpr Range wide[] = {{0x1100, 0x115f},   {0x2e80, 0xa4cf},   {0xac00, 0xd7a3},
                          {0xf900, 0xfaff},   {0xfe30, 0xfe6f},   {0xff00, 0xff60},
                          {0x1f300, 0x1f64f}, {0x1f680, 0x1f6ff}, {0x1f900, 0x1f9ff},
                          {0x20000, 0x3fffd}};

template <std::size_t size>
bool is_in(const Range (&ranges)[size], unsigned code) {
  return std::any_of(std::begin(ranges), std::end(ranges),
                     [&](const Range& r) { return r.first <= code && code <= r.last; });
}

int width_of(std::string_view character) {
  const unsigned code = code_point(character);
  if (is_in(without_width, code)) return 0;
  return is_in(wide, code) ? 2 : 1;
}

/// Takes the first character off `text`.
Character take_character(std::string_view& text) {
  const std::size_t length = utf8_length(text, 0);
  const std::string_view bytes = text.substr(0, std::max<std::size_t>(length, 1));
  text.remove_prefix(bytes.size());
  if (bytes == "\t") return {"\t", 1};
  if (length > 0 && !is_control_character(bytes)) return {std::string(bytes), width_of(bytes)};
  std::string written = escaped(bytes);
  const int width = static_cast<int>(written.size());
  return {std::move(written), width};
}

std::vector<Character> characters_of(std::string_view text) {
  std::vector<Character> characters;
  while (!text.empty()) characters.push_back(take_character(text));
  return characters;
}

/// A run of characters that a caret points at.
struct Mark {
  int first = 0;
  int end = 0;  // after the last one
};

/// The marks in the line; one beyond its end points at the end.
std::vector<Mark> marks_in(const SourceLine& line, const std::vector<Place>& places, int count) {
  std::vector<Mark> marks;
  for (const Place& place : places) {
    if (place.column == 0) continue;
    const int first = std::clamp(place.column - line.first_column, 0, count);
    marks.push_back(
        {first, std::clamp(first + place.length, first + 1, std::max(count, first + 1))});
  }
  return marks;
}

/// What is under the character at `at`: a caret where a mark begins, else its tail or space.
std::string under(const Character& character, const std::vector<Mark>& marks, int at) {
  const bool begins =
      std::any_of(marks.begin(), marks.end(), [&](const Mark& m) { return m.first == at; });
  const bool inside = std::any_of(marks.begin(), marks.end(),
                                  [&](const Mark& m) { return m.first <= at && at < m.end; });
  if (!inside) return character.text == "\t" ? "\t" : std::string(character.width, ' ');
  std::string tail(static_cast<std::size_t>(std::max(character.width, begins ? 1 : 0)), '~');
  if (begins) tail.front() = '^';
  return tail;
}

/// The part of a line that is shown.
struct Window {
  int begin = 0;
  int end = 0;
};

Window window_around(const Mark& mark, int count) {
  if (count <= longest_line) return {0, count};
  const int begin = std::clamp(mark.first - before_caret, 0, count - longest_line);
  return {begin, begin + longest_line};
}

std::string without_space_at_the_end(std::string text) {
  text.erase(text.find_last_not_of(" \t") + 1);
  return text + "\n";
}

}  // namespace

std::string excerpt(const SourceLine& line, const std::vector<Place>& places) {
  const std::vector<Character> characters = characters_of(line.text);
  const int count = static_cast<int>(characters.size());
  const std::vector<Mark> marks = marks_in(line, places, count);
  const Window window = window_around(marks.empty() ? Mark{} : marks.front(), count);
  const bool is_option = line.first_column < 1;
  std::string shown =
      fmt::format("{:>{}} | ", is_option ? "" : fmt::format("{}", places.front().line), margin);
  std::string carets = std::string(margin, ' ') + " | ";
  if (window.begin > 0) {
    shown += "…";
    carets += " ";
  }
  const Character end_of_line{"", 1};
  for (int at = window.begin; at <= window.end; ++at) {
    const bool in_line = at < window.end;
    const Character& character = in_line ? characters[static_cast<std::size_t>(at)] : end_of_line;
    shown += character.text;
    carets += under(character, marks, at);
  }
  if (window.end < count) shown += "…";
  shown = without_space_at_the_end(shown);
  return marks.empty() ? shown : shown + without_space_at_the_end(carets);
}

std::string visible(std::string_view text) {
  std::string result;
  for (const Character& character : characters_of(text)) {
    result += character.text == "\t" ? "\\t" : character.text;
  }
  return result;
}

}  // namespace finsam
