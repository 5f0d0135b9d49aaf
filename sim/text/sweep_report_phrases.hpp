#pragma once
// What `finsam sweep-report` says. In a text with {…}, the named values are put in by fmt.
// In Swedish a case is a "körning": "i alla fall" means something else.

#include "text/phrase.hpp"

namespace finsam::sweep_report_phrases {

inline constexpr Phrase title{"Vad körningarna visar: {title}", "What the cases show: {title}"};
inline constexpr Phrase untitled{"Vad körningarna visar", "What the cases show"};
inline constexpr Phrase of_sweep{"{cases} körningar {years}, där {keys} varierar ({design}).",
                                 "{cases} cases {years}, in which {keys} ({design})."};
inline constexpr Phrase of_one_case{"En körning {years} ({design}).",
                                    "One case {years} ({design})."};
/// How the cases of a design were chosen, by its word in a sweep file.
struct DesignWords {
  std::string_view word;
  Phrase phrase;
};
inline constexpr DesignWords designs[] = {
    {"grid", {"alla kombinationer", "all combinations"}},
    {"list", {"en lista", "a list"}},
    {"random", {"slumpvis valda", "chosen at random"}},
    {"latin_hypercube", {"jämnt spridda: latinsk hyperkub", "evenly spread: Latin hypercube"}},
    {"sobol", {"jämnt spridda: Sobols punkter", "evenly spread: Sobol' points"}},
    {"saltelli", {"för Sobols index: Saltellis plan", "for Sobol' indices: Saltelli's design"}},
    {"morris", {"för elementära effekter: Morris plan", "for elementary effects: Morris' design"}},
};
inline constexpr Phrase parameters{"{count} parametrar", "{count} parameters vary"};
inline constexpr Phrase one_parameter{"en parameter", "one parameter varies"};
inline constexpr Phrase no_parameter{"ingen parameter", "no parameter varies"};
inline constexpr Phrase replicates{
    "Varje uppsättning värden är körd {count} gånger med olika utfall av slumpen. Parametrar och "
    "bästa körningar bedöms efter medeltalet av dem.",
    "Every set of values was run {count} times with other luck. Parameters and best cases are "
    "judged by the mean of them."};
inline constexpr Phrase some_failed{
    "{count} av {cases} körningar kunde inte beräknas. Beror det på parametrarnas värden gäller "
    "svaren bara de övriga.",
    "{count} of {cases} cases failed. If that was due to the values of the parameters, the answers "
    "hold for the others only."};
inline constexpr Phrase all_failed{"Ingen körning kunde beräknas.", "Every case failed."};

inline constexpr Phrase labelled{"{name} ({text})", "{name} ({text})"};
inline constexpr Phrase of_forbund{"{name}, {forbund}", "{name}, {forbund}"};
inline constexpr Phrase in_year{"{metric} {years}", "{metric} {years}"};
inline constexpr Phrase mean_of_years{"{metric}, medeltal {years}", "{metric}, mean of {years}"};
inline constexpr Phrase least_year{"{metric}, lägsta år {years}",
                                   "{metric}, lowest year of {years}"};
inline constexpr Phrase greatest_year{"{metric}, högsta år {years}",
                                      "{metric}, highest year of {years}"};

inline constexpr Phrase drivers_heading{"Vilka parametrar som betyder mest",
                                        "Which parameters matter most"};
inline constexpr Phrase figures_heading{"Parametrarna i siffror", "The parameters in figures"};
inline constexpr Phrase constant{
    "Resultatet är detsamma i alla körningar, så ingen parameter påverkar det.",
    "The result is the same in every case, so no parameter drives it."};
inline constexpr Phrase no_value{"Ingen körning har något värde.", "No case has a value."};
inline constexpr Phrase too_few{"För få körningar för att säga något om parametrarna.",
                                "Too few cases to tell anything of the parameters."};
inline constexpr Phrase dependent{
    "Parametrarna är inte oberoende av varandra: det som sägs om en av dem rymmer också det som "
    "följer med i de andra.",
    "The parameters are not independent: what is said of one also holds what goes along with it in "
    "the others."};

inline constexpr Phrase explains{
    "{rank}. {key} förklarar {total} av skillnaderna mellan körningarna, {first} på egen hand.",
    "{rank}. {key} explains {total} of the differences between the cases, {first} by itself."};
inline constexpr Phrase hardly{"Betyder nästan ingenting: {keys}.", "Hardly matter: {keys}."};
inline constexpr Phrase moves{
    "{rank}. {key} ändrar resultatet med i genomsnitt {size} från sitt lägsta till sitt högsta "
    "värde.",
    "{rank}. {key} changes the result by {size} on average between its lowest and its highest "
    "value."};
inline constexpr Phrase moves_by_choice{
    "{rank}. {key} ändrar resultatet med i genomsnitt {size} när ett annat alternativ väljs.",
    "{rank}. {key} changes the result by {size} on average when another alternative is chosen."};
inline constexpr Phrase depends{"Hur mycket beror på de andra parametrarna.",
                                "How much depends on the other parameters."};
inline constexpr Phrase changes_nothing{"Ändrar ingenting: {keys}.", "Change nothing: {keys}."};
inline constexpr Phrase follows{
    "{rank}. {key} har {strength} påverkan (korrelation {correlation}).",
    "{rank}. {key} has {strength} influence (correlation "
    "{correlation})."};
inline constexpr Phrase follows_by_ratio{
    "{rank}. {key} har {strength} påverkan (korrelationskvot {correlation}).",
    "{rank}. {key} has {strength} influence (correlation ratio {correlation})."};
inline constexpr Phrase turns{"Sambandet vänder: resultatet både ökar och minskar.",
                              "The relation turns: the result both rises and falls."};
inline constexpr Phrase strong{"stark", "a strong"};
inline constexpr Phrase clear{"tydlig", "a clear"};
inline constexpr Phrase some{"viss", "some"};
inline constexpr Phrase weak{"svag", "a weak"};
inline constexpr Phrase raises{"Ju högre värde, desto högre resultat.",
                               "The higher it is, the higher the result."};
inline constexpr Phrase lowers{"Ju högre värde, desto lägre resultat.",
                               "The higher it is, the lower the result."};
inline constexpr Phrase chance{"Går inte att skilja från slumpen: {keys}.",
                               "Cannot be told from chance: {keys}."};

inline constexpr Phrase parameter{"Parameter", "Parameter"};
inline constexpr Phrase total{"Tillsammans med\nde andra", "With the\nothers"};
inline constexpr Phrase first{"På egen\nhand", "By itself"};
inline constexpr Phrase interval{"95\u00a0%", "95%"};
inline constexpr Phrase span{"{low} till {high}", "{low} to {high}"};
inline constexpr Phrase mu_star{"Påverkan\n(μ*)", "Influence\n(μ*)"};
inline constexpr Phrase mu{"Riktning\n(μ)", "Direction\n(μ)"};
inline constexpr Phrase sigma{"Spridning\n(σ)", "Spread\n(σ)"};
inline constexpr Phrase steps{"Steg", "Steps"};
inline constexpr Phrase correlation{"Korrelation", "Correlation"};
inline constexpr Phrase partial{"Partiell\nkorrelation", "Partial\ncorrelation"};

inline constexpr Phrase ratio{"Korrelations-\nkvot", "Correlation\nratio"};
inline constexpr Phrase strength{"Styrka", "Strength"};

inline constexpr Phrase by_forbund_heading{"Vad som betyder mest för varje förbund",
                                           "What matters most to each förbund"};
inline constexpr Phrase forbund{"Förbund", "Förbund"};
inline constexpr Phrase metric{"Mått", "Metric"};

inline constexpr Phrase spread_heading{"Hur resultaten fördelar sig", "How the results are spread"};
inline constexpr Phrase in_unit{"{metric}, {unit}", "{metric}, {unit}"};
inline constexpr Phrase million_kronor{"mnkr", "Mkr"};
inline constexpr Phrase kronor{"kr", "kr"};
inline constexpr Phrase per_cent{"%", "%"};
inline constexpr Phrase percentage_points{"procentenheter", "percentage points"};
inline constexpr Phrase year{"År", "Year"};
inline constexpr Phrase cases{"Körningar", "Cases"};
inline constexpr Phrase mean{"Medel", "Mean"};
inline constexpr Phrase sd{"Standard-\navvikelse", "Standard\ndeviation"};
inline constexpr Phrase least{"Lägst", "Lowest"};
inline constexpr Phrase quantile{"{per_cent}\u00a0%", "{per_cent}%"};
inline constexpr Phrase median{"Median", "Median"};
inline constexpr Phrase greatest{"Högst", "Highest"};

inline constexpr Phrase failures_heading{"Körningar som inte kunde beräknas", "Cases that failed"};
inline constexpr Phrase count{"Antal", "Count"};
inline constexpr Phrase years{"År", "Years"};
inline constexpr Phrase first_case{"Den första", "The first"};
inline constexpr Phrase reason{"Orsak", "Reason"};

inline constexpr Phrase above_heading{"När {measure} är över {limit}",
                                      "When {measure} is above {limit}"};
inline constexpr Phrase below_heading{"När {measure} är under {limit}",
                                      "When {measure} is below {limit}"};
inline constexpr Phrase happens{"Det händer i {hits} av {cases} körningar ({part}).",
                                "That happens in {hits} of {cases} cases ({part})."};
inline constexpr Phrase never{"Det händer inte i någon körning.", "That happens in no case."};
inline constexpr Phrase always{"Det händer i alla körningar.", "That happens in every case."};
inline constexpr Phrase no_conditions{
    "Inga villkor på parametrarna skiljer dem från de andra körningarna.",
    "No conditions on the parameters tell them from the other cases."};
inline constexpr Phrase too_few_hits{
    "De är för få för att säga under vilka villkor det händer.",
    "They are too few to tell under which conditions that happens."};
inline constexpr Phrase box{
    "{number}. När {conditions}: det händer i {hits} av {cases} sådana körningar ({density}), och "
    "de är {coverage} av dem där det händer.",
    "{number}. When {conditions}: it happens in {hits} of {cases} such cases ({density}), and they "
    "are {coverage} of those in which it happens."};
inline constexpr Phrase next_box{
    "{number}. Bland de övriga, när {conditions}: det händer i {hits} av {cases} sådana körningar "
    "({density}), och de är {coverage} av alla där det händer.",
    "{number}. Among the others, when {conditions}: it happens in {hits} of {cases} such cases "
    "({density}), and they are {coverage} of all in which it happens."};
inline constexpr Phrase failing_box{
    "{number}. När {conditions}: {hits} av {cases} sådana körningar ({density}) kunde inte "
    "beräknas, "
    "och de är {coverage} av dem som inte kunde det.",
    "{number}. When {conditions}: {hits} of {cases} such cases ({density}) failed, and they are "
    "{coverage} of those that did."};
inline constexpr Phrase next_failing_box{
    "{number}. Bland de övriga, när {conditions}: {hits} av {cases} sådana körningar ({density}) "
    "kunde inte beräknas, och de är {coverage} av alla som inte kunde det.",
    "{number}. Among the others, when {conditions}: {hits} of {cases} such cases ({density}) "
    "failed, and they are {coverage} of all that did."};
inline constexpr Phrase at_least{"{key} är minst {least}", "{key} is at least {least}"};
inline constexpr Phrase at_most{"{key} är högst {most}", "{key} is at most {most}"};
inline constexpr Phrase between{"{key} är mellan {least} och {most}",
                                "{key} is between {least} and {most}"};
inline constexpr Phrase exactly{"{key} är {least}", "{key} is {least}"};
inline constexpr Phrase and_word{"{first} och {last}", "{first} and {last}"};
inline constexpr Phrase or_word{"{first} eller {last}", "{first} or {last}"};

inline constexpr Phrase best_heading{"Bästa körningarna", "The best cases"};
inline constexpr Phrase smallest{"Lägst: {measure}", "Lowest: {measure}"};
inline constexpr Phrase largest{"Högst: {measure}", "Highest: {measure}"};
inline constexpr Phrase value{"Värde", "Value"};
inline constexpr Phrase case_number{"Körning", "Case"};
inline constexpr Phrase unbeaten_heading{"Körningar som ingen annan slår",
                                         "Cases that no other beats"};
inline constexpr Phrase unbeaten{
    "{count} av {cases} körningar: ingen annan är minst lika bra för alla mål och bättre för något "
    "(Pareto).",
    "{count} of {cases} cases: no other is at least as good for every goal and better for one "
    "(Pareto)."};
inline constexpr Phrase goal{"Mål {number}. {goal}", "Goal {number}. {goal}"};
inline constexpr Phrase goal_column{"Mål {number}", "Goal {number}"};
inline constexpr Phrase shown{"Här visas de första {shown}.", "The first {shown} are shown."};

inline constexpr Phrase method_heading{"Så är det beräknat", "How this was calculated"};
inline constexpr Phrase sobol_method{
    "Det en parameter förklarar är den del av variansen mellan körningarna som beror på den: på "
    "egen hand (första ordningens index), och med allt som den gör tillsammans med de andra "
    "(totalindex). Metoden är Sobols index med Saltellis plan och Jansens skattningar. Intervallet "
    "rymmer 95\u00a0% av {count} omtag (bootstrap).",
    "What a parameter explains is the part of the variance between the cases that is due to it: by "
    "itself (first-order index), and with all that it does together with the others (total index). "
    "The method is Sobol' indices with Saltelli's design and Jansen's estimators. The interval "
    "holds 95% of {count} resamples (bootstrap)."};
inline constexpr Phrase morris_method{
    "En parameters påverkan är hur mycket resultatet ändras, i genomsnitt, när den går från sitt "
    "lägsta till sitt högsta värde och de andra ligger stilla. Riktningen är samma genomsnitt med "
    "tecken. Är spridningen stor beror påverkan på de andra parametrarna eller är olika vid olika "
    "värden. Metoden är Morris elementära effekter.",
    "The influence of a parameter is how much the result changes, on average, when it goes from "
    "its lowest to its highest value and the others stand still. The direction is the same average "
    "with signs. Where the spread is large, the influence depends on the other parameters, or is "
    "not the same at all values. The method is Morris' elementary effects."};
inline constexpr Phrase rank_method{
    "Korrelationen, mellan −1 och 1, säger hur väl resultatet följer parametern uppåt (plus) eller "
    "nedåt (minus). Den partiella räknar bort det som de andra parametrarna förklarar. "
    "Korrelationskvoten, mellan 0 och 1, ser också samband som vänder, och används för val mellan "
    "alternativ. Stark är minst 0,7, tydlig minst 0,4, viss minst 0,2. Allt är räknat på "
    "rangordningen "
    "(Spearman), inte på beloppen.",
    "The correlation, between −1 and 1, tells how well the result follows the parameter upward "
    "(plus) or downward (minus). The partial one takes away what the other parameters explain. The "
    "correlation ratio, between 0 and 1, also sees relations that turn, and serves for choices "
    "between alternatives. Strong is at least 0.7, clear at least 0.4, some at least 0.2. All are "
    "of "
    "ranks (Spearman), not of amounts."};
inline constexpr Phrase sketch_method{
    "5\u00a0% av körningarna ligger under 5\u00a0%-värdet, och så vidare; sådana värden är fel med "
    "högst 0,4\u00a0%. Av körningarna har bara detta sparats (keep: statistics), så vilken "
    "parameter "
    "som betyder mest går inte att se.",
    "5% of the cases lie below the 5% value, and so on; such values are wrong by at most 0.4%. "
    "Only "
    "this was kept of the cases (keep: statistics), so which parameter matters most cannot be "
    "seen."};
inline constexpr Phrase spread_method{
    "5\u00a0% av körningarna ligger under 5\u00a0%-värdet, och så vidare; mellan två körningar tas "
    "en rät "
    "linje.",
    "5% of the cases lie below the 5% value, and so on; between two cases by straight line."};
inline constexpr Phrase prim_method{
    "Villkoren är sökta med PRIM (Friedman och Fisher): körningar skalas bort, ungefär 5\u00a0% i "
    "taget, "
    "efter den parameter där det hjälper mest, och de villkor är valda som bäst förenar att träffa "
    "rätt med att täcka alla. De beskriver körningarna men bevisar ingen orsak.",
    "The conditions were sought with PRIM (Friedman and Fisher): cases are peeled off, about 5% at "
    "a time, by the parameter where that helps most, and those conditions were taken that best "
    "combine being right with covering all. They describe the cases and prove no cause."};

}  // namespace finsam::sweep_report_phrases
