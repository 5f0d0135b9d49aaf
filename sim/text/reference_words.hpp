#pragma once
// What the reference and the schema say beside the descriptions themselves. In a text with {…}, the
// named values are put in by fmt.

#include "text/phrase.hpp"

namespace finsam::reference_words {

// How a value is written.
inline constexpr Phrase amount = {"Belopp från {least} till {most}{or_word}",
                                  "Amount from {least} to {most}{or_word}"};
inline constexpr Phrase share = {"Andel från {least} till {most}{or_word}",
                                 "Share from {least} to {most}{or_word}"};
inline constexpr Phrase count = {"Heltal från {least} till {most}{or_word}",
                                 "Whole number from {least} to {most}{or_word}"};
inline constexpr Phrase or_word = {", eller ordet {word}", ", or the word {word}"};
inline constexpr Phrase word = {"Ett ord: {words}", "A word: {words}"};
inline constexpr Phrase listed_word = {"Ett av orden nedan", "One of the words below"};
inline constexpr Phrase text = {"Text", "Text"};
inline constexpr Phrase files = {"En sökväg, eller en lista med högst {most} sökvägar",
                                 "A path, or a list of at most {most} paths"};
inline constexpr Phrase years = {"Två årtal med kolon mellan, eller ett enda; högst {most} år",
                                 "Two years with a colon between, or a single one; at most {most} "
                                 "years"};
inline constexpr Phrase table = {"Sökvägen till en tabell, eller tabellen själv efter |",
                                 "The path of a table, or the table itself after |"};
inline constexpr Phrase tables = {"En lista med högst {most} tabeller",
                                  "A list of at most {most} tables"};
inline constexpr Phrase codes = {"En lista med högst {most} kommunkoder",
                                 "A list of at most {most} municipality codes"};
inline constexpr Phrase keys = {"En lista med högst {most} nycklar",
                                "A list of at most {most} keys"};
inline constexpr Phrase weights = {"Högst {most} nycklar, var och en med sin vikt",
                                   "At most {most} keys, each with its weight"};
inline constexpr Phrase matching = {"Regler för alla, per län, per region och per förbund",
                                    "Policies for all, by county (län), by region and by förbund"};
inline constexpr Phrase steps = {"En lista med högst {most} steg",
                                 "A list of at most {most} steps"};
inline constexpr Phrase file = {"Sökvägen till en fil", "The path of a file"};
inline constexpr Phrase group = {"Nycklarna nedan", "The keys below"};
inline constexpr Phrase settings = {"Nycklar ur scenariot, var och en med sitt värde",
                                    "Keys of the scenario, each with its value"};
inline constexpr Phrase swept = {"Högst {most} nycklar ur scenariot, var och en med sina värden",
                                 "At most {most} keys of the scenario, each with its values"};
inline constexpr Phrase values = {
    "En lista med högst {most} värden, ett intervall, en fördelning eller ordet computed",
    "A list of at most {most} values, a range, a distribution or the word computed"};
inline constexpr Phrase size = {"Belopp, andel eller heltal, som nyckeln själv",
                                "Amount, share or whole number, as the key itself"};
inline constexpr Phrase step = {"Belopp, andel eller heltal över 0",
                                "Amount, share or whole number above 0"};
inline constexpr Phrase number = {"Tal utan enhet från {least} till {most}",
                                  "Number without a unit from {least} to {most}"};
inline constexpr Phrase probabilities = {"Varje värde med en andel från {least} till {most}",
                                         "Each value with a share from {least} to {most}"};
inline constexpr Phrase constraints = {
    "En lista med villkor; =, <= eller >= har mellanslag på båda sidor",
    "A list of relations; =, <= or >= has a space on both sides"};
inline constexpr Phrase correlations = {"En lista där varje post har nycklarna nedan",
                                        "A list, each item of which has the keys below"};
inline constexpr Phrase pair = {"En lista med två nycklar ur svepningen",
                                "A list of two keys of the sweep"};
inline constexpr Phrase metrics = {"En lista med mått", "A list of metrics"};
inline constexpr Phrase dated = {"Får ändras från ett visst år", "May change from a year on"};

// Whether it must be given.
inline constexpr Phrase needed = {"Måste anges", "Must be given"};
inline constexpr Phrase needed_where = {"Måste anges där {key} är {word}",
                                        "Must be given where {key} is {word}"};
inline constexpr Phrase needed_with = {"Måste anges tillsammans med {key}",
                                       "Must be given together with {key}"};
inline constexpr Phrase may_be_left_out = {"Kan utelämnas", "May be left out"};
inline constexpr Phrase default_value = {"Om inget anges gäller {value}", "Default: {value}"};
inline constexpr Phrase needed_unless = {"Måste anges om inte {key} är {word}",
                                         "Must be given unless {key} is {word}"};
inline constexpr Phrase allowed_where = {"Får anges där {key} är {word}",
                                         "May be given where {key} is {word}"};
inline constexpr Phrase left_out = {"utelämnad", "left out"};
inline constexpr Phrase or_last = {" eller ", " or "};
inline constexpr Phrase read_where = {"Läses bara där {key} är {word}",
                                      "Read only where {key} is {word}"};
inline constexpr Phrase read_unless = {"Läses bara där {key} inte är {word}",
                                       "Read only where {key} is not {word}"};

// Where it comes from.
inline constexpr Phrase source = {"Källa: {source}", "Source: {source}"};
inline constexpr Phrase assumption = {"Antagande: {source}", "Assumption: {source}"};

// The manual around them.
inline constexpr Phrase title = {"Scenariots och svepfilens nycklar",
                                 "The keys of scenarios and sweep files"};
inline constexpr Phrase preface = {
    "Här står varje nyckel som ett scenario kan ha, i den ordning som ett scenario bäst läses. En "
    "punkt leder in i en grupp: damping.rule är rule under damping. En stjärna står för ett namn "
    "eller en plats i en lista. Ett antagande är ett värde som de offentliga källorna inte säger "
    "något om. Sist står svepfilernas nycklar.",
    "Every key that a scenario may have, in the order in which a scenario is best read. A dot "
    "leads "
    "into a group: damping.rule is rule under damping. A star stands for a name or a place in a "
    "list. An assumption is a value on which the public record is silent. The keys of sweep files "
    "stand last."};
inline constexpr Phrase terms = {"Ord", "Words"};
inline constexpr Phrase heading_keys = {"Rubriker och år", "Headings and years"};
inline constexpr Phrase base_keys = {"Grundtilldelning, nycklar och statistik",
                                     "Base grant, keys and statistics"};
inline constexpr Phrase sweep_keys = {
    "Svepfiler: ett scenario som körs många gånger, med olika värden",
    "Sweep files: one scenario run many times, with other values"};
inline constexpr Phrase metric_names = {"Mått:", "Metrics:"};
inline constexpr Phrase usual_metrics = {"Om inga anges sparas {names}.",
                                         "Where none are given, these are kept: {names}."};
inline constexpr Phrase amount_names = {"Förbundens belopp:", "Amounts of the förbund:"};
inline constexpr Phrase columns = {"Kolumner:", "Columns:"};
inline constexpr Phrase may_be_missing = {"(får saknas)", "(may be missing)"};
inline constexpr Phrase levels = {"Nivåer, den mest specifika sist:",
                                  "Levels, the most specific last:"};
inline constexpr Phrase parties = {"I stället för en regel för båda parter:",
                                   "Instead of a policy for both parties:"};

// What an editor says of a wrong value, and of `unset`.
inline constexpr Phrase write_amount = {
    "Skriv ett belopp med enhet (kr, tkr eller mnkr), från {least} till {most}{or_word}, till "
    "exempel "
    "400 tkr",
    "Write an amount with its unit (kr, tkr or Mkr), from {least} to {most}{or_word}, such as 400 "
    "tkr"};
inline constexpr Phrase write_share = {
    "Skriv en andel med procenttecken, från {least} till {most}{or_word}, till exempel 12,5 %",
    "Write a share with its per cent sign, from {least} to {most}{or_word}, such as 12.5 %"};
inline constexpr Phrase write_count = {"Skriv ett heltal från {least} till {most}{or_word}",
                                       "Write a whole number from {least} to {most}{or_word}"};
inline constexpr Phrase write_so = {"{form}. Skriv till exempel {example}",
                                    "{form}. Write for example {example}"};
inline constexpr Phrase keys_below = {"Här ska nycklar stå, indragna på raderna under.",
                                      "Keys stand here, indented on the lines below."};
inline constexpr Phrase write_word = {"Skriv ett av orden {words}",
                                      "Write one of the words {words}"};
inline constexpr Phrase write_when = {
    "Skriv från vilket år (from 2026: …) eller för vilket enda år (only 2027: …) värdet gäller.",
    "Write from which year (from 2026: …) or for which year alone (only 2027: …) the value holds."};
inline constexpr Phrase by_year = {"Ett värde per år, från det året.",
                                   "A value by year, from then on."};
inline constexpr Phrase in_list = {"En lista med värden och de år då de gäller.",
                                   "A list of values and the years in which they hold."};
inline constexpr Phrase write_values = {
    "Skriv en lista, [{example}], ett intervall, {{from: …, to: …}}, en fördelning eller ordet "
    "computed. Ett enda värde hör till set",
    "Write a list, [{example}], a range, {{from: …, to: …}}, a distribution or the word computed. "
    "A single value belongs to set"};
inline constexpr Phrase write_choices = {"Skriv en lista med värden, till exempel [{example}]",
                                         "Write a list of values, for example [{example}]"};
inline constexpr Phrase write_power_of_two = {"Skriv en tvåpotens, till exempel 512 eller 1024",
                                              "Write a power of two, such as 512 or 1024"};
inline constexpr Phrase write_metric = {
    "Skriv ett mått, till exempel returned, losers(5 %) eller max(state). finsam reference metrics "
    "visar alla.",
    "Write a metric, such as returned, losers(5 %) or max(state). finsam reference metrics lists "
    "them all."};
inline constexpr Phrase sweep_schema_text = {"En svepfil för finsam.", "A sweep file of finsam."};
inline constexpr Phrase schema_text = {"Ett scenario för finsam.", "A scenario of finsam."};
inline constexpr Phrase unset = {
    "tar bort det som scenariot annars får av filen som det bygger på",
    "takes away what the scenario would get from the file it builds on"};

}  // namespace finsam::reference_words
