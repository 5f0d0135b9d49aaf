#pragma once
// The texts of `finsam roster`. In a text with {…}, the named values are put in by fmt.

#include "text/phrase.hpp"

namespace finsam::roster_phrases {

inline constexpr Phrase title{"{year}: {forbund} förbund med {kommuner} kommuner",
                              "{year}: {forbund} förbund with {kommuner} municipalities"};
inline constexpr Phrase changes{"Förändringar den 1 januari {year}", "Changes on 1 January {year}"};
inline constexpr Phrase no_changes{"Inga förändringar sedan {year}.", "No changes since {year}."};

inline constexpr Phrase dissolve{"{name} upplöses.", "{name} is dissolved."};
inline constexpr Phrase leave{"{kommun} utträder ur {name}.", "{kommun} leaves {name}."};
inline constexpr Phrase merge{"{from} slås samman till {name}.", "{from} merge into {name}."};
inline constexpr Phrase join{"{kommun} ansluter sig till {name}.", "{kommun} joins {name}."};
inline constexpr Phrase join_part{"{share} av {kommun} ansluter sig till {name}.",
                                  "{share} of {kommun} joins {name}."};
inline constexpr Phrase form{"{name} bildas av {members}.", "{name} forms with {members}."};
inline constexpr Phrase rename{"{old} byter namn till {name}.", "{old} is renamed {name}."};
inline constexpr Phrase source{"Källa: {source} ({place})", "Source: {source} ({place})"};
inline constexpr Phrase no_source{"Källa anges inte ({place})", "No source is given ({place})"};
inline constexpr Phrase last_and{" och ", " and "};

inline constexpr Phrase forbund{"Förbund", "Förbund"};
inline constexpr Phrase outside{"Kommuner utan förbund: {count}",
                                "Municipalities in no förbund: {count}"};

}  // namespace finsam::roster_phrases
