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
  if (byte < 0x20 || byte == 0x7f || (byte >= 0x80 && character.size() == 1)) {
    return fmt::format("\\x{:02x}", byte);
  }
  return std::string(character);
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
