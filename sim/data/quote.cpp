#include "data/quote.hpp"

#include <fmt/format.h>

#include "data/utf8.hpp"

namespace finsam {
namespace {

std::string shown(std::string_view character) {
  const auto byte = static_cast<unsigned char>(character.front());
  if (byte == '\n') return "\\n";
  if (byte == '\r') return "\\r";
  if (byte == '\t') return "\\t";
  if (character.size() == 1 && (byte < 0x20 || byte >= 0x7f)) return fmt::format("\\x{:02x}", byte);
  if (!is_control_character(character)) return std::string(character);
  unsigned code = character.size() == 2 ? byte & 0x1fu : byte & 0x0fu;
  for (const char c : character.substr(1))
    code = code << 6 | (static_cast<unsigned char>(c) & 0x3fu);
  return fmt::format("\\u{:04x}", code);
}

}  // namespace

std::string in_quotes(std::string_view text, int most) {
  std::string result = "\"";
  int count = 0;
  for (std::size_t at = 0; at < text.size(); ++count) {
    if (count == most) {
      result += "…";
      break;
    }
    const std::size_t length = utf8_length(text, at);
    const std::size_t step = length == 0 ? 1 : length;
    result += shown(text.substr(at, step));
    at += step;
  }
  return result + "\"";
}

std::string grouped(long long number) {
  std::string digits = fmt::format("{}", number);
  const std::size_t first = digits.front() == '-' ? 1 : 0;
  for (std::size_t at = digits.size(); at > first + 3;) {
    at -= 3;
    digits.insert(at, " ");
  }
  return digits;
}

}  // namespace finsam
