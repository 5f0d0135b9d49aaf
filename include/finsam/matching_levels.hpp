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
  std::string_view what;     ///< what a name under it names; empty: no names stand under it
  std::string_view text_sv;  ///< whom a policy there covers
  std::string_view text_en;
};
inline constexpr MatchingLevelName matching_levels[] = {
    {"all", MatchingLevel::all, "", "alla förbund", "every förbund"},
    {"lan", MatchingLevel::lan, "län",
     "förbund vars första medlem ligger i länet, med länets kod eller namn",
     "förbund whose first member lies in the county (län), by its code or name"},
    {"region", MatchingLevel::region, "region",
     "förbund som har en medlem i regionen, med länets kod eller regionens namn",
     "förbund that have a member in the region, by its name or the code of its county"},
    {"forbund", MatchingLevel::forbund, "förbund", "ett förbund, med id eller namn",
     "one förbund, by its id or name"},
};

struct PartyName {
  std::string_view word;
  Party party;
  std::string_view text_sv;
  std::string_view text_en;
};
inline constexpr PartyName party_names[] = {
    {"municipal", Party::municipal, "gäller bara kommunerna", "holds for the municipalities alone"},
    {"regional", Party::regional, "gäller bara regionerna", "holds for the regions alone"},
};

/// The level that `word` names, or null.
const MatchingLevelName* find_matching_level(std::string_view word);
/// The party that `word` names.
std::optional<Party> find_party(std::string_view word);

/// Whether the key path `segments`, which begins with "matching", is a map of levels, names,
/// parties or a policy's keys, rather than one of those keys.
bool is_matching_map(const std::vector<std::string>& segments);

}  // namespace finsam
