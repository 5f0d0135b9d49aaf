#include "scenario/other_words.hpp"

#include <algorithm>
#include <utility>

#include "data/plain_letters.hpp"
#include "finsam/key_paths.hpp"

namespace finsam {
namespace {

/// In small letters without marks. A word may be both a key and an option.
constexpr std::pair<std::string_view, std::string_view> other_words[] = {
    // Keys.
    {"law", "extends"},
    {"base", "extends"},
    {"inherits", "extends"},
    {"include", "extends"},
    {"titel", "title"},
    {"fraga", "question"},
    {"kalla", "source"},
    {"ar", "years"},
    {"ram", "frame"},
    {"ramen", "frame"},
    {"anslag", "frame"},
    {"belopp", "amount"},
    {"nationellt stod", "national_support"},
    {"reserv", "reserve"},
    {"grundtilldelning", "base_grant"},
    {"enhet", "unit"},
    {"nycklar", "keys"},
    {"fordelningsnycklar", "keys"},
    {"sparr", "damping"},
    {"sparren", "damping"},
    {"dampning", "damping"},
    {"regel", "rule"},
    {"matchning", "matching"},
    {"omfordelning", "redistribution"},
    {"riktade medel", "targeted"},
    {"ansokan", "application"},
    {"handelser", "events"},
    {"ekonomi", "economy"},
    {"steg", "steps"},
    // Options.
    {"ingen", "none"},
    {"inga", "none"},
    {"lika", "equal"},
    {"befolkning", "population"},
    {"minska", "reduce"}};

std::string plain(std::string_view word) {
  std::string letters = plain_letters(word);
  std::replace(letters.begin(), letters.end(), '_', ' ');
  return letters;
}

}  // namespace

std::optional<std::string> called_here(std::string_view word) {
  const std::string sought = plain(word);
  for (const auto& [other, ours] : other_words) {
    if (other == sought) return std::string(ours);
  }
  return std::nullopt;
}

std::optional<std::string> path_called(std::string_view word) {
  auto ours = called_here(word);
  if (!ours) return std::nullopt;
  for (const KeyGroup& group : key_groups()) {
    if (group.key == *ours) return ours;
  }
  for (const KeyInOrder& key : keys_in_order()) {
    if (key.key == *ours || key.key.ends_with("." + *ours)) return std::string(key.key);
  }
  return std::nullopt;
}

}  // namespace finsam
