#include "data/quote.hpp"

#include <fmt/format.h>

#include "data/utf8.hpp"

namespace finsam {

std::string escaped(std::string_view character) {
  const auto byte = static_cast<unsigned char>(character.front());
  if (byte == '\n') return "\\n";
  if (byte == '\r') return "\\r";
  if (byte == '\t') return "\\t";
  if (character.size() == 1) return fmt::format("\\x{:02x}", byte);
  return fmt::format("\\u{:04x}", code_point(character));
}

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
    const std::string_view character = text.substr(at, step);
    const bool is_seen = length > 0 && !is_control_character(character);
    result += is_seen ? std::string(character) : escaped(character);
    at += step;
  }
  return result + "\"";
}

}  // namespace finsam
