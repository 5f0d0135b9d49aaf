#pragma once
// What `finsam compare` says. In a text with {…}, the named values are put in by fmt.

#include "text/phrase.hpp"

namespace finsam::compare_phrases {

inline constexpr Phrase title{"Vad reformen ändrar, {years}", "What the reform changes, {years}"};
inline constexpr Phrase base_label{"Utgångsläge:", "Base:   "};
inline constexpr Phrase reform_label{"Reform:     ", "Reform: "};
inline constexpr Phrase with_settings{"{given} med {settings}", "{given} with {settings}"};

inline constexpr Phrase unlike_heading{"Obs! Körningarna har olika förutsättningar",
                                       "Note: the runs do not have the same conditions"};
inline constexpr Phrase unlike_model{"Modellens version är olika: {base} mot {reform}.",
                                     "The model versions differ: {base} against {reform}."};
inline constexpr Phrase unlike_program{"Programmets version är olika: {base} mot {reform}.",
                                       "The program versions differ: {base} against {reform}."};
inline constexpr Phrase unlike_years{
    "Åren är olika: {base} mot {reform}. Jämförelsen gäller {years}.",
    "The years differ: {base} against {reform}. The comparison is of {years}."};
inline constexpr Phrase unlike_frames{"Ramen är olika: {frames}.", "The frames differ: {frames}."};
inline constexpr Phrase unlike_frame{"{years} {base} mot {reform}",
                                     "{years} {base} against {reform}"};
inline constexpr Phrase base_only{"Förbund som bara finns i utgångsläget: {names}.",
                                  "Förbund in the base only: {names}."};
inline constexpr Phrase reform_only{"Förbund som bara finns i reformen: {names}.",
                                    "Förbund in the reform only: {names}."};
inline constexpr Phrase partly{"Förbund som inte finns samma år i båda: {names}.",
                               "Förbund that are not there in the same years: {names}."};
inline constexpr Phrase unlike_members{
    "Förbund med olika medlemmar, eller olika andelar av dem: {names}.",
    "Förbund with other members, or other shares of them: {names}."};
inline constexpr Phrase unlike_data{"Underlaget är olika: {tables}.", "The data differ: {tables}."};
inline constexpr Phrase unlike_table{"{role} ({base} mot {reform})",
                                     "{role} ({base} against {reform})"};
inline constexpr Phrase table_of_base{"{role} (bara i utgångsläget: {base})",
                                      "{role} (in the base only: {base})"};
inline constexpr Phrase table_of_reform{"{role} (bara i reformen: {reform})",
                                        "{role} (in the reform only: {reform})"};
inline constexpr Phrase inside{"tabell i scenariot", "table in the scenario"};

inline constexpr Phrase data_heading{"Underlag som inte är officiellt",
                                     "Data that is not official"};

inline constexpr Phrase terms_heading{"Regler som skiljer", "Rules that differ"};
inline constexpr Phrase no_terms{"Reglerna är desamma.", "The rules are the same."};
inline constexpr Phrase not_given{"anges inte", "not given"};
inline constexpr Phrase assumption{"antagande", "assumption"};
inline constexpr Phrase example{"exempel", "example"};

inline constexpr Phrase no_difference{"Ingen krona skiljer: varje belopp är detsamma i båda.",
                                      "Not a krona differs: every amount is the same in both."};

inline constexpr Phrase counts_heading{"Vilka som får och betalar mer eller mindre {years}",
                                       "Who gets and pays more or less {years}"};
inline constexpr Phrase gets_more{"Mer", "More"};
inline constexpr Phrase gets_less{"Mindre", "Less"};
inline constexpr Phrase within{"Inom\n±{band}", "Within\n±{band}"};
inline constexpr Phrase together{"Tillsammans,\nmnkr", "Together,\nMkr"};
inline constexpr Phrase forbund_get{"Förbund, statlig tilldelning", "Förbund, state allocation"};
inline constexpr Phrase municipalities_pay{"Kommuner, vad de betalar",
                                           "Municipalities, what they pay"};
inline constexpr Phrase regions_pay{"Regioner, vad de betalar", "Regions, what they pay"};

inline constexpr Phrase nation_heading{"Landet {years}, mnkr", "The nation {years}, Mkr"};
inline constexpr Phrase base{"Utgångsläge", "Base"};
inline constexpr Phrase reform{"Reform", "Reform"};
inline constexpr Phrase difference{"Skillnad", "Difference"};
inline constexpr Phrase per_cent{"i procent", "per cent"};
inline constexpr Phrase per_inhabitant{"kr per\ninvånare", "kr per\ninhabitant"};
inline constexpr Phrase frame{"Ram", "Frame"};
inline constexpr Phrase state{"Statlig tilldelning", "State allocation"};
inline constexpr Phrase targeted{"Riktade medel", "Targeted grants"};
inline constexpr Phrase returned{"Återbetalas till regeringen", "Returned to the government"};
inline constexpr Phrase paid_back{"Betalas tillbaka när förbund upplöses",
                                  "Paid back by förbund that dissolve"};
inline constexpr Phrase municipal{"Kommunernas del", "Municipalities' part"};
inline constexpr Phrase regional{"Regionernas del", "Regions' part"};
inline constexpr Phrase eget_kapital{"Eget kapital vid slutet av {year}",
                                     "Eget kapital at the end of {year}"};
inline constexpr Phrase excess{"  varav över trappan", "  of which above trappan"};

inline constexpr Phrase year{"År", "Year"};
inline constexpr Phrase years_heading{"Skillnad år för år, mnkr", "Difference year by year, Mkr"};

inline constexpr Phrase forbund_more{"Förbund som får mer {years}, kr",
                                     "Förbund that get more {years}, kr"};
inline constexpr Phrase forbund_less{"Förbund som får mindre {years}, kr",
                                     "Förbund that get less {years}, kr"};
inline constexpr Phrase municipalities_more{"Kommuner som betalar mer {years}, kr",
                                            "Municipalities that pay more {years}, kr"};
inline constexpr Phrase municipalities_less{"Kommuner som betalar mindre {years}, kr",
                                            "Municipalities that pay less {years}, kr"};
inline constexpr Phrase regions_more{"Regioner som betalar mer {years}, kr",
                                     "Regions that pay more {years}, kr"};
inline constexpr Phrase regions_less{"Regioner som betalar mindre {years}, kr",
                                     "Regions that pay less {years}, kr"};
inline constexpr Phrase largest_of{"De {shown} största av {all}.", "The {shown} largest of {all}."};
inline constexpr Phrase largest_one{"Den största av {all}.", "The largest of {all}."};
inline constexpr Phrase unlike_units{
    "* Har olika medlemmar i körningarna, eller finns inte samma år i båda.",
    "* Has other members in one of the runs, or is not there in the same years."};
inline constexpr Phrase nobody{"Inga.", "None."};
inline constexpr Phrase forbund{"Förbund", "Förbund"};
inline constexpr Phrase kommun{"Kommun", "Municipality"};
inline constexpr Phrase region{"Region", "Region"};

inline constexpr Phrase how_heading{"Så är det räknat", "How this is counted"};
inline constexpr Phrase how{
    "Skillnaden är reformen minus utgångsläget. Belopp summeras över åren; för eget kapital, även "
    "det "
    "som är över trappan, visas i stället läget vid årets slut. Procent räknas på utgångsläget. "
    "Kronor "
    "per invånare är hela skillnaden delad med antalet invånare 16–64 år, i medeltal över åren.",
    "The difference is the reform less the base. Amounts are added up over the years; for eget "
    "kapital, and what of it is above trappan, the end of the year is shown instead. Per cent are "
    "of the base. Kronor per inhabitant are the whole difference over the inhabitants aged 16–64, "
    "the mean of the years."};

}  // namespace finsam::compare_phrases
