#pragma once
// What `finsam calibrate` says. In a text with {…}, the named values are put in by fmt.

#include "text/phrase.hpp"

namespace finsam::calibrate_phrases {

inline constexpr Phrase title{"Anpassning till publicerade siffror: {title}",
                              "Fit to published figures: {title}"};
inline constexpr Phrase of_scenario{"{scenario}. {evaluations} körningar har prövats.",
                                    "{scenario}. {evaluations} runs were tried."};

inline constexpr Phrase scenario_title{"{title}, anpassad till publicerade siffror",
                                       "{title}, fitted to published figures"};

inline constexpr Phrase parameters_heading{"Parametrar", "Parameters"};
inline constexpr Phrase parameter{"Parameter", "Parameter"};
inline constexpr Phrase before{"Före", "Before"};
inline constexpr Phrase fitted{"Anpassat", "Fitted"};
inline constexpr Phrase fits{"Passar lika bra", "Fits as well"};
inline constexpr Phrase searched{"Prövat", "Searched"};
inline constexpr Phrase span{"{low}–{high}", "{low}–{high}"};
inline constexpr Phrase fits_line{
    "”Passar lika bra” visar hur långt man kan gå från det anpassade värdet, med de andra "
    "oförändrade, så länge förlusten ökar med högst en tiondel (minst 1) och ingen siffra som låg "
    "inom sin tolerans hamnar utanför. Bara några av värdena på vägen har prövats.",
    "\"Fits as well\" is how far one can go from the fitted value, the others unchanged, while the "
    "loss grows by at most a tenth (at least 1) and no figure that was within its tolerance ends "
    "up "
    "outside. Only some of the values on the way were tried."};
inline constexpr Phrase at_bound{
    "{key} ligger på gränsen för det som prövades. Pröva ett större intervall.",
    "{key} is at the bound of what was searched. Try a wider range."};
inline constexpr Phrase at_limit{"{key} ligger på gränsen för vad nyckeln får vara.",
                                 "{key} is at the limit of what the key may be."};
inline constexpr Phrase replaces_all{
    "* {key} är {before}. Det anpassade värdet ersätter alla dessa. Ett enda år anpassas med "
    "årtalet efter nyckeln: {key}.{year}.",
    "* {key} is {before}. The fitted value replaces all of these. A single year is fitted with the "
    "year after the key: {key}.{year}."};

inline constexpr Phrase nearness_heading{"Hur nära siffrorna körningen kommer",
                                         "How near the run comes to the figures"};
inline constexpr Phrase figures{"Siffror", "Figures"};
inline constexpr Phrase within_before{"Inom toleransen\nföre", "Within tolerance\nbefore"};
inline constexpr Phrase within_after{"efter", "after"};
inline constexpr Phrase nearer{"Närmare", "Nearer"};
inline constexpr Phrase farther{"Längre bort", "Farther"};
inline constexpr Phrase loss_before{"Förlust\nföre", "Loss\nbefore"};
inline constexpr Phrase loss_after{"efter", "after"};
inline constexpr Phrase chosen{"Anpassade till", "Fitted to"};
inline constexpr Phrase left{"Övriga, prövningen", "The others, the test"};
inline constexpr Phrase loss_line{
    "Förlusten är summan av (skillnad / tolerans) i kvadrat. En siffra utan tolerans räknas med en "
    "halv procent, ett antal med minst 0,5. Bara de övriga siffrorna prövar anpassningen.",
    "The loss is the sum of (difference / tolerance) squared. A figure without a tolerance counts "
    "with half a per cent, a number with at least 0.5. Only the other figures test the fit."};
inline constexpr Phrase worse{
    "Fler av de övriga siffrorna kom längre bort än närmare. Det talar emot de anpassade värdena.",
    "More of the other figures came farther off than nearer. That speaks against the fitted "
    "values."};

inline constexpr Phrase worse_than_before{
    "Inget värde som prövats passar siffrorna bättre än scenariots egna: förlusten är {after}, mot "
    "{before} före. De anpassade värdena är alltså sämre.",
    "No value that was tried fits the figures better than the scenario's own: the loss is {after}, "
    "against {before} before. So the fitted values are worse."};

inline constexpr Phrase figures_heading{"Siffror som anpassats till", "Figures fitted to"};
inline constexpr Phrase left_heading{"Övriga siffror, som prövar anpassningen",
                                     "The other figures, which test the fit"};
inline constexpr Phrase tolerance{"Tolerans", "Tolerance"};

inline constexpr Phrase alike_heading{"Vad siffrorna inte kan skilja åt",
                                      "What the figures cannot tell apart"};
inline constexpr Phrase whole_range{
    "{key}: från {low} till {high}, allt som prövats, passar lika bra.",
    "{key}: from {low} to {high}, all that was tried fits as well."};
inline constexpr Phrase moves_nothing{"{key} ändrar ingen av siffrorna.",
                                      "{key} changes none of the figures."};
inline constexpr Phrase same_way{
    "{one} och {other}: en höjning av den ena kan vägas upp av en sänkning av den andra.",
    "{one} and {other}: raising one can be made up for by lowering the other."};
inline constexpr Phrase other_way{
    "{one} och {other}: en höjning av den ena kan vägas upp av en höjning av den andra.",
    "{one} and {other}: raising one can be made up for by raising the other."};
inline constexpr Phrase choice{"{other} passar lika bra som {best} (förlust {loss} mot {least}).",
                               "{other} fits as well as {best} (loss {loss} against {least})."};
inline constexpr Phrase unmoved{"Ingen parameter ändrar dessa siffror: {figures}.",
                                "No parameter changes these figures: {figures}."};
inline constexpr Phrase all_told_apart{"Inget: siffrorna skiljer alla parametrar åt.",
                                       "Nothing: the figures tell all parameters apart."};

inline constexpr Phrase choices_heading{"Val som prövats", "Choices tried"};
inline constexpr Phrase loss{"Förlust", "Loss"};

}  // namespace finsam::calibrate_phrases
