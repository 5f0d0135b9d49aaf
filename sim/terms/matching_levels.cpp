#include "finsam/matching_levels.hpp"

namespace finsam {

const MatchingLevelName* find_matching_level(std::string_view word) {
  for (const MatchingLevelName& name : matching_levels) {
    if (name.word == word) return &name;
  }
  return nullptr;
}

std::optional<Party> find_party(std::string_view word) {
  for (const PartyName& name : party_names) {
    if (name.word == word) return name.party;
  }
  return std::nullopt;
}

bool is_matching_map(const std::vector<std::string>& segments) {
  if (segments.size() < 2) return true;
  const std::size_t policy_depth = segments[1] == "all" ? 2 : 3;
  if (segments.size() <= policy_depth) return true;
  return segments.size() == policy_depth + 1 && find_party(segments.back()).has_value();
}

}  // namespace finsam
