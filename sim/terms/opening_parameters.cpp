// What the run begins with.

#include "terms/parameter_groups.hpp"
#include "terms/ranges.hpp"

namespace finsam {
namespace {

constexpr std::string_view published_opening_sv =
    "källorna säger inte vad varje förbund hade året innan";
constexpr std::string_view published_opening_en =
    "the record does not say what each förbund had the year before";

const Parameter table[] = {
    {{.key = "opening.spread",
      .text_sv = "hur långt från den ideala fördelningen de ingående tilldelningarna ligger, "
                 "jämfört med tabellen",
      .text_en = "how far from the ideal division the opening allocations are, compared with the "
                 "table",
      .more_sv = "50 % halverar varje förbunds avstånd till det ideala, 0 % ger alla det ideala, "
                 "200 % fördubblar avståndet; ingen får mindre än 0 kr. Det ideala är samma summa, "
                 "fördelad på dem som har en ingående tilldelning med grundtilldelning, nycklar "
                 "och statistik för det första simulerade året. Summan ändras inte. Bara värdet "
                 "för det första simulerade året används.",
      .more_en = "50 % halves the distance of every förbund from the ideal, 0 % gives all of them "
                 "the ideal, 200 % doubles the distance; nobody gets less than 0 kr. The ideal is "
                 "the same sum, divided among those that have an opening allocation by the base "
                 "grant, keys and statistics of the first simulated year. The sum does not "
                 "change. Only the value of the first simulated year counts.",
      .source_sv = published_opening_sv,
      .source_en = published_opening_en,
      .assumption = true,
      .default_text = "100 %",
      .most = 2 * whole,
      .example = "80 %"},
     &Terms::opening_spread},
    {{.key = "opening.tilt",
      .text_sv = "hur de ingående tilldelningarna viktas om mellan små och stora förbund",
      .text_en = "how the opening allocations tilt between small and large förbund",
      .more_sv = "120 % ger förbundet med flest invånare 120 % av sitt belopp och det med minst "
                 "antal 80 %; de andra följer sin plats i storleksordningen. Under 100 % gynnas de "
                 "små. Sedan läggs beloppen om så att summan är densamma. Bara värdet för det "
                 "första simulerade året används.",
      .more_en = "120 % gives the förbund with the most inhabitants 120 % of its amount and the "
                 "one with the fewest 80 %; the others follow their place in the order of size. "
                 "Below 100 % the small ones gain. Then the amounts are scaled so that the sum is "
                 "the same. Only the value of the first simulated year counts.",
      .source_sv = published_opening_sv,
      .source_en = published_opening_en,
      .assumption = true,
      .default_text = "100 %",
      .most = 2 * whole,
      .example = "110 %"},
     &Terms::opening_tilt},
};

}  // namespace

std::span<const Parameter> opening_parameters() { return table; }

}  // namespace finsam
