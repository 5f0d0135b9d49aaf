#include "data/plain_letters.hpp"

#include <utility>

namespace finsam {
namespace {

constexpr std::pair<std::string_view, char> accented[] = {
    {"å", 'a'},
    {"ä", 'a'},
    {"ö", 'o'},
    {"é", 'e'},
    {"è", 'e'},
    {"ü", 'u'},
    {"á", 'a'},
    {"Å", 'a'},
    {"Ä", 'a'},
    {"Ö", 'o'},
    {"É", 'e'},
    {"È", 'e'},
    {"Ü", 'u'},
    {"Á", 'a'},
    // Letters followed by a combining ring, diaeresis, acute or grave accent.
    {"\u030a", '\0'},
    {"\u0308", '\0'},
    {"\u0301", '\0'},
    {"\u0300", '\0'}};

char plain_letter(char letter) {
  if (letter == '-') return ' ';
  return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter;
}

}  // namespace

std::string plain_letters(std::string_view text) {
  std::string plain;
  while (!text.empty()) {
    std::size_t length = 1;
    char letter = plain_letter(text.front());
    for (const auto& [swedish, latin] : accented) {
      if (!text.starts_with(swedish)) continue;
      length = swedish.size();
      letter = latin;
    }
    if (letter != '\0') plain += letter;
    text.remove_prefix(length);
  }
  return plain;
}

}  // namespace finsam
