#include "data/utf8.hpp"

#include <algorithm>

namespace finsam {
namespace {

// No-break space, narrow no-break space, thin space.
constexpr std::string_view wide_spaces[] = {"\u00a0", "\u202f", "\u2009"};

unsigned byte_at(std::string_view text, std::size_t at) {
  return at < text.size() ? static_cast<unsigned char>(text[at]) : 0u;
}

bool between(unsigned byte, unsigned least, unsigned most) { return byte >= least && byte <= most; }

std::size_t trailing_space(std::string_view text) {
  if (text.empty()) return 0;
  if (text.back() == ' ' || text.back() == '\t') return 1;
  for (const std::string_view space : wide_spaces) {
    if (text.ends_with(space)) return space.size();
  }
  return 0;
}

}  // namespace

std::size_t utf8_length(std::string_view text, std::size_t at) {
  const unsigned first = byte_at(text, at);
  const unsigned second = byte_at(text, at + 1);
  if (first < 0x80) return 1;
  if (between(first, 0xc2, 0xdf)) return between(second, 0x80, 0xbf) ? 2 : 0;
  if (between(first, 0xe0, 0xef)) {
    const unsigned least = first == 0xe0 ? 0xa0 : 0x80;
    const unsigned most = first == 0xed ? 0x9f : 0xbf;
    return between(second, least, most) && between(byte_at(text, at + 2), 0x80, 0xbf) ? 3 : 0;
  }
  if (between(first, 0xf0, 0xf4)) {
    const unsigned least = first == 0xf0 ? 0x90 : 0x80;
    const unsigned most = first == 0xf4 ? 0x8f : 0xbf;
    return between(second, least, most) && between(byte_at(text, at + 2), 0x80, 0xbf) &&
                   between(byte_at(text, at + 3), 0x80, 0xbf)
               ? 4
               : 0;
  }
  return 0;
}

std::optional<std::size_t> first_invalid_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = utf8_length(text, at);
    if (length == 0) return at;
    at += length;
  }
  return std::nullopt;
}

int character_count(std::string_view text) {
  int count = 0;
  for (std::size_t at = 0; at < text.size(); ++count) {
    const std::size_t length = utf8_length(text, at);
    at += length == 0 ? 1 : length;
  }
  return count;
}

std::optional<std::size_t> first_control_character(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = std::max<std::size_t>(utf8_length(text, at), 1);
    const char c = text[at];
    const bool is_layout = c == '\t' || c == '\n' || c == '\r';
    if (!is_layout && is_control_character(text.substr(at, length))) return at;
    at += length;
  }
  return std::nullopt;
}

unsigned code_point(std::string_view character) {
  constexpr unsigned of_first[] = {0, 0x7f, 0x1f, 0x0f, 0x07};  // by length
  unsigned code = byte_at(character, 0) & of_first[character.size()];
  for (std::size_t i = 1; i < character.size(); ++i) {
    code = code << 6 | (byte_at(character, i) & 0x3fu);
  }
  return code;
}

bool is_control_character(std::string_view character) {
  const unsigned first = byte_at(character, 0);
  if (character.size() == 1) return first < 0x20 || first == 0x7f;
  const unsigned last = byte_at(character, character.size() - 1);
  if (character.size() == 2) return first == 0xc2 && last < 0xa0;  // U+0080–U+009F
  if (character.starts_with("\xe2\x80")) return between(last, 0xaa, 0xae);
  return character.starts_with("\xe2\x81") && between(last, 0xa6, 0xa9);
}

std::size_t leading_space(std::string_view text) {
  if (text.empty()) return 0;
  if (text.front() == ' ' || text.front() == '\t') return 1;
  for (const std::string_view space : wide_spaces) {
    if (text.starts_with(space)) return space.size();
  }
  return 0;
}

std::string_view trimmed(std::string_view text) {
  while (const std::size_t length = leading_space(text)) text.remove_prefix(length);
  while (const std::size_t length = trailing_space(text)) text.remove_suffix(length);
  return text;
}

}  // namespace finsam
