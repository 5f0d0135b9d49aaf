#pragma once
// The texts of `finsam timeline`. In a text with {…}, the named values are put in by fmt.

#include "text/phrase.hpp"

namespace finsam::timeline_phrases {

inline constexpr Phrase in_force{"Gäller {years}", "In force {years}"};
inline constexpr Phrase key{"Nyckel", "Key"};
inline constexpr Phrase years{"År", "Years"};
inline constexpr Phrase value{"Värde", "Value"};
inline constexpr Phrase since{"Sedan", "Since"};
inline constexpr Phrase written_in{"Står i", "Written in"};

inline constexpr Phrase nothing{"inget värde", "no value"};
inline constexpr Phrase always{"alltid", "always"};
inline constexpr Phrase only{"endast {year}", "only {year}"};
inline constexpr Phrase by_default{"anges inte", "default"};
inline constexpr Phrase by_key{"{place} ({key})", "{place} ({key})"};
inline constexpr Phrase assumption{"{place}, antagande", "{place}, assumption"};
inline constexpr Phrase fitted{"{place}, anpassad", "{place}, fitted"};
inline constexpr Phrase derived{"{place}, härledd", "{place}, derived"};
inline constexpr Phrase example{"{place}, exempel", "{place}, example"};

}  // namespace finsam::timeline_phrases
