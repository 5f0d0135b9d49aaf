#pragma once
// The texts of `finsam roster`. In a text with {…}, the named values are put in by fmt.

#include "text/phrase.hpp"

namespace finsam::roster_phrases {

inline constexpr Phrase title{"{year}: {forbund} förbund med {kommuner} kommuner",
                              "{year}: {forbund} förbund with {kommuner} municipalities"};
inline constexpr Phrase changes{"Förändringar den 1 januari {year}", "Changes on 1 January {year}"};
inline constexpr Phrase no_changes{"Inga förändringar sedan {year}.", "No changes since {year}."};
/// Of the first year that the data have.
inline constexpr Phrase data_begin{
    "Här börjar uppgifterna. Vad som ändrats sedan {year} finns inte med i dem.",
    "The data begin here. What changed since {year} is not in them."};

inline constexpr Phrase source{"Källa: {source} ({place})", "Source: {source} ({place})"};
inline constexpr Phrase no_source{"Källa anges inte ({place})", "No source is given ({place})"};

inline constexpr Phrase forbund{"Förbund", "Förbund"};
inline constexpr Phrase outside{"Kommuner utan förbund: {count}",
                                "Municipalities in no förbund: {count}"};

}  // namespace finsam::roster_phrases
