#include "scenario/yaml_text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace finsam {

std::string yaml_quoted(std::string_view text) {
  std::string result = "\"";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      result += '\\';
      result += c;
    } else if (c == '\n') {
      result += "\\n";
    } else if (byte < 0x20 || byte == 0x7f) {
      result += fmt::format("\\x{:02x}", byte);
    } else {
      result += c;
    }
  }
  return result + '"';
}

std::string yaml_word(std::string_view text) {
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  const auto is_safe = [&](char c) {
    return is_letter(c) || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.' || c == '/';
  };
  const bool plain = !text.empty() && is_letter(text.front()) && text != "null" && text != "Null" &&
                     text != "NULL" && std::all_of(text.begin(), text.end(), is_safe);
  return plain ? std::string(text) : yaml_quoted(text);
}

}  // namespace finsam
