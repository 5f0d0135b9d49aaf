#pragma once
// The texts of `finsam import`. In a text with {…}, the named values are put in by fmt.

#include "text/phrase.hpp"

namespace finsam::import_phrases {

inline constexpr Phrase summary{"{file}: {columns} för {count} kommuner, {years}",
                                "{file}: {columns} for {count} municipalities, {years}"};
inline constexpr Phrase forbund_summary{"{file}: {columns} för {count} förbund",
                                        "{file}: {columns} for {count} förbund"};
inline constexpr Phrase forbund_years{"{file}: {columns} för {count} förbund, {years}",
                                      "{file}: {columns} for {count} förbund, {years}"};
inline constexpr Phrase converted{"Enhet: kr, omräknat från {units}",
                                  "Unit: kr, converted from {units}"};
inline constexpr Phrase no_date{"Vilken tid uppgifterna gäller framgår inte; ange den med --date",
                                "The time they are of is not stated; write it with --date"};
inline constexpr Phrase rounded_kronor{"{count} belopp avrundades till hela kronor",
                                       "{count} amounts were rounded to whole kronor"};
inline constexpr Phrase unit{"Enhet: {unit}", "Unit: {unit}"};
inline constexpr Phrase no_unit{"Enheten framgår inte; ange den med --unit",
                                "The unit is not stated; write it with --unit"};
inline constexpr Phrase no_status{
    "Hur säkra uppgifterna är framgår inte; ange det med --status",
    "How far it can be trusted is not stated; write it with --status"};
inline constexpr Phrase rounded{"{count} värden avrundades till en decimal",
                                "{count} values were rounded to one decimal"};
inline constexpr Phrase replaces{"Ersätter {tables} i scenariot",
                                 "Replaces {tables} of the scenario"};
inline constexpr Phrase cells{"{count} celler", "{count} cells"};
inline constexpr Phrase nothing_written{"Inget skrevs (--dry-run)",
                                        "Nothing was written (--dry-run)"};
inline constexpr Phrase what_changes{
    "Resultatet skrevs till mappen {folder}. Se vad det ändrar:\n  finsam compare {base} {reform}",
    "Written to the folder {folder}. See what it changes:\n  finsam compare {base} {reform}"};

}  // namespace finsam::import_phrases
