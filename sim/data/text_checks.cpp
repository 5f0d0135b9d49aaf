#include "data/text_checks.hpp"

#include <fmt/format.h>

#include "data/text_position.hpp"
#include "data/utf8.hpp"

namespace finsam {
namespace {

using namespace std::string_view_literals;

std::string_view known_format(std::string_view text) {
  if (text.starts_with("PK\x03\x04"sv)) return "is an Excel workbook or another zip file";
  if (text.starts_with("\xff\xfe"sv) || text.starts_with("\xfe\xff"sv)) return "is UTF-16";
  return {};
}

}  // namespace

bool is_text(std::string_view text, const Place& begin, TableErrors& errors) {
  if (const std::string_view format = known_format(text); !format.empty()) {
    errors.error(0, 0, fmt::format("the file {}; save the table as \"CSV UTF-8\"", format));
    return false;
  }
  const std::size_t nul = text.find('\0');
  const std::optional<std::size_t> invalid = first_invalid_utf8(text);
  if (nul == text.npos && !invalid) return true;

  const std::size_t offset = std::min(nul, invalid.value_or(text.npos));
  TextPosition position(text, begin);
  position.advance_to(offset);
  const bool is_nul = offset == nul;
  errors.error(position.line(), position.column(),
               is_nul
                   ? "a NUL byte; this is not a text file"
                   : fmt::format("the byte 0x{:02x} is not UTF-8; save the table as \"CSV UTF-8\"",
                                 static_cast<unsigned char>(text[offset])));
  return false;
}

}  // namespace finsam
