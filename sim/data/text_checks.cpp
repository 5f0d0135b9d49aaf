#include "data/text_checks.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "data/quote.hpp"
#include "data/text_position.hpp"
#include "data/utf8.hpp"
#include "finsam/quantity/digit_groups.hpp"

namespace finsam {
namespace {

using namespace std::string_view_literals;

constexpr int most_lines = 1'000'000;

std::string_view known_format(std::string_view text) {
  if (text.starts_with("PK\x03\x04"sv)) return "is an Excel workbook or another zip file";
  if (text.starts_with("\xff\xfe"sv) || text.starts_with("\xfe\xff"sv)) return "is UTF-16";
  return {};
}

/// Whether there is text after `most_lines` lines.
bool has_too_many_lines(std::string_view text) {
  int lines = 0;
  for (std::size_t at = 0; at + 1 < text.size(); ++at) {
    const bool first_of_two = text[at] == '\r' && text[at + 1] == '\n';
    const bool ends_line = (text[at] == '\n' || text[at] == '\r') && !first_of_two;
    if (ends_line && ++lines == most_lines) return true;
  }
  return false;
}

std::string what_is_wrong(std::string_view text, std::size_t offset) {
  const std::size_t length = utf8_length(text, offset);
  if (text[offset] == '\0') return "a NUL byte; this is not a text file";
  if (length > 0) return "a control character " + in_quotes(text.substr(offset, length));
  return fmt::format("the byte 0x{:02x} is not UTF-8; save the table as \"CSV UTF-8\"",
                     static_cast<unsigned char>(text[offset]));
}

}  // namespace

bool is_text(std::string_view text, const Place& begin, LineEnd end, TableErrors& errors) {
  if (const std::string_view format = known_format(text); !format.empty()) {
    errors.error(begin.line, begin.column,
                 fmt::format("the file {}; save the table as \"CSV UTF-8\"", format));
    return false;
  }
  if (has_too_many_lines(text)) {
    errors.error(begin.line + most_lines, begin.column,
                 fmt::format("more than {} lines", digit_groups(most_lines)));
    return false;
  }
  const std::size_t invalid = first_invalid_utf8(text).value_or(text.npos);
  const std::size_t control = first_control_character(text).value_or(text.npos);
  const std::size_t offset = std::min(invalid, control);
  if (offset == text.npos) return true;

  TextPosition position(text, begin, end);
  position.advance_to(offset);
  errors.error(position.line(), position.column(), what_is_wrong(text, offset));
  return false;
}

}  // namespace finsam
