#pragma once
// How `matching:` is built: levels, under them names, under them a policy, or one for each party.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "finsam/terms.hpp"

namespace finsam {

struct MatchingLevelName {
  std::string_view word;
  MatchingLevel level;
  std::string_view what;  ///< what a name under it names
};
inline constexpr MatchingLevelName matching_levels[] = {
    {"all", MatchingLevel::all, ""},
    {"lan", MatchingLevel::lan, "län"},
    {"region", MatchingLevel::region, "region"},
    {"forbund", MatchingLevel::forbund, "förbund"},
};

struct PartyName {
  std::string_view word;
  Party party;
};
inline constexpr PartyName party_names[] = {
    {"municipal", Party::municipal},
    {"regional", Party::regional},
};

/// The level that `word` names, or null.
const MatchingLevelName* find_matching_level(std::string_view word);
/// The party that `word` names.
std::optional<Party> find_party(std::string_view word);

/// Whether the key path `segments`, which begins with "matching", is a map of levels, names,
/// parties or a policy's keys, rather than one of those keys.
bool is_matching_map(const std::vector<std::string>& segments);

}  // namespace finsam
