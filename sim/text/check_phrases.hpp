#pragma once
// What `finsam check` says. In a text with {…}, the named values are put in by fmt.

#include "text/phrase.hpp"

namespace finsam::check_phrases {

inline constexpr Phrase title{"Simulerat mot publicerat: {path}",
                              "Simulated against published: {path}"};
inline constexpr Phrase no_figures{"Inga siffror kontrolleras här.",
                                   "No figures are checked here."};

inline constexpr Phrase year{"År", "Year"};
inline constexpr Phrase quantity{"Storhet", "Quantity"};
inline constexpr Phrase kind{"Slag", "Kind"};
inline constexpr Phrase published{"Publicerat", "Published"};
inline constexpr Phrase simulated{"Simulerat", "Simulated"};
inline constexpr Phrase difference{"Skillnad", "Difference"};
inline constexpr Phrase verdict{"Utfall", "Verdict"};

/// By FigureKind.
inline constexpr Phrase kinds[] = {
    {"förutsagd", "predicted"}, {"indata", "input"}, {"anpassad", "fitted"}};
inline constexpr Phrase kinds_of_many[] = {
    {"Förutsagda", "Predicted"}, {"Indata", "Input"}, {"Anpassade", "Fitted"}};

/// By Verdict.
inline constexpr Phrase verdicts[] = {{"fel, saknas", "wrong, missing"},
                                      {"fel", "wrong"},
                                      {"fel, för stor", "wrong, too large"},
                                      {"fel, gäller inte i dag", "wrong, not in force"},
                                      {"förklarad", "explained"},
                                      {"stämmer", "agrees"}};

inline constexpr Phrase off_heading{"Siffror som inte stämmer", "Figures that do not agree"};
inline constexpr Phrase source{"Källa: {text}", "Source: {text}"};
inline constexpr Phrase compared_with{"Jämförs med: {text}", "Compared with: {text}"};
inline constexpr Phrase tolerance{"Tolerans: {size} ({because})", "Tolerance: {size} ({because})"};
inline constexpr Phrase exact{"Tolerans: ingen, siffran är exakt",
                              "Tolerance: none, the figure is exact"};
inline constexpr Phrase rounding{"avrundat som det är tryckt", "rounded as printed"};
inline constexpr Phrase known{"Känd avvikelse: {what} {why}", "Known deviation: {what} {why}"};
inline constexpr Phrase holds{"Den godtas {since}–{until}, om den är högst {size}.",
                              "It is accepted {since}–{until}, if it is at most {size}."};
inline constexpr Phrase no_value{"Körningen ger inget sådant värde.",
                                 "The run gives no such value."};
inline constexpr Phrase outside{
    "Skillnaden är större än toleransen, och ingen avvikelse är registrerad.",
    "The difference is larger than the tolerance, and no deviation is registered."};
inline constexpr Phrase too_large{
    "Skillnaden är större än den avvikelse som godtas, eller går åt andra hållet.",
    "The difference is larger than the deviation that is accepted, or goes the other way."};
inline constexpr Phrase not_in_force{"Avvikelsen godtas inte i dag, {today}.",
                                     "The deviation is not accepted today, {today}."};
inline constexpr Phrase no_longer_needed{
    "Avvikelsen behövs inte längre: siffran stämmer. Ta bort den ur registret.",
    "The deviation is not needed any longer: the figure agrees. Take it out of the register."};

inline constexpr Phrase counts_heading{"Hur många siffror som stämmer", "How many figures agree"};
inline constexpr Phrase figures{"Siffror", "Figures"};
inline constexpr Phrase agree{"Stämmer", "Agree"};
inline constexpr Phrase explained{"Förklarade", "Explained"};
inline constexpr Phrase wrong{"Fel", "Wrong"};
inline constexpr Phrase what_counts{
    "Bara de förutsagda siffrorna prövar modellen. Indata står redan i scenariot, och anpassade "
    "siffror har styrt valet av ett antagande. De räknas därför inte som träffar.",
    "Only the predicted figures test the model. Input stands in the scenario already, and fitted "
    "figures have decided an assumption. So neither counts as a hit."};

inline constexpr Phrase record_heading{"Det publicerade materialet", "The public record"};
inline constexpr Phrase rows{"{rows} rader: {checked} kontrolleras, {left} kan inte kontrolleras.",
                             "{rows} rows: {checked} are checked, {left} cannot be."};
inline constexpr Phrase rows_uncovered{
    "{rows} rader: {checked} kontrolleras, {left} kan inte kontrolleras och {uncovered} har "
    "glömts.",
    "{rows} rows: {checked} are checked, {left} cannot be, and {uncovered} are forgotten."};
inline constexpr Phrase count{"Rader", "Rows"};
inline constexpr Phrase why{"Varför de inte kontrolleras", "Why they are not checked"};
inline constexpr Phrase uncovered{"Dessa rader har varken en kontroll eller ett skäl:",
                                  "These rows have neither a check nor a reason:"};

inline constexpr Phrase passed{"Kontrollen är godkänd.", "The check is passed."};
inline constexpr Phrase failed{"Kontrollen är inte godkänd.", "The check is not passed."};

inline constexpr Phrase allocations_title{"Simulerad tilldelning mot {file}",
                                          "Simulated allocations against {file}"};
inline constexpr Phrase rows_compared{"Jämförda belopp", "Amounts compared"};
inline constexpr Phrase rows_agree{"Stämmer, inom {tolerance}", "Agree, within {tolerance}"};
inline constexpr Phrase mean_off{"Medelfel, oavsett tecken", "Mean absolute error"};
inline constexpr Phrase sum_off{"Skillnad sammanlagt", "Difference in all"};
inline constexpr Phrase not_there{"Förbund som körningen saknar", "Förbund that the run lacks"};
inline constexpr Phrase not_published{"Förbund som listan saknar", "Förbund that the list lacks"};
inline constexpr Phrase other_years{"Rader från andra år, inte jämförda",
                                    "Rows of other years, not compared"};
inline constexpr Phrase by_rule_heading{"Vilken regel som håller beloppet",
                                        "Which rule holds the amount"};
inline constexpr Phrase rule{"Regel", "Rule"};
inline constexpr Phrase amounts{"Belopp", "Amounts"};
inline constexpr Phrase mean{"Medelfel, kr", "Mean absolute\nerror, kr"};
inline constexpr Phrase worst_heading{"De största skillnaderna, kr", "The largest differences, kr"};
inline constexpr Phrase none_off{"Alla belopp stämmer.", "All amounts agree."};
inline constexpr Phrase forbund{"Förbund", "Förbund"};
inline constexpr Phrase per_cent{"i procent", "per cent"};
inline constexpr Phrase absent{"saknas i körningen", "not in the run"};
inline constexpr Phrase held_by{"Hålls av", "Held by"};
/// By HeldRule.
inline constexpr Phrase rules[] = {{"ingen regel", "no rule"},
                                   {"golvet i spärren", "the floor of the spärr"},
                                   {"taket i spärren", "the cap of the spärr"},
                                   {"kommunerna", "the municipalities"},
                                   {"regionerna", "the regions"},
                                   {"kommunerna och regionerna", "municipalities and regions"},
                                   {"sänkningen för alla", "the lowering of all"},
                                   {"det som söktes", "what was applied for"}};

}  // namespace finsam::check_phrases
