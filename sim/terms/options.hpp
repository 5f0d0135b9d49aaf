#pragma once
// The words that a scenario chooses between, each list in the order of its enumeration in
// rules/options.hpp.

#include "finsam/terms.hpp"

namespace finsam::options {

inline constexpr Option method[] = {
    {"model", "fördelningsmodellen: nycklar och spärr", "the fördelningsmodell: keys and spärr"},
    {"application", "efter ansökan, så som före 2016", "by application, as before 2016"},
};

inline constexpr Option damping_rule[] = {
    {"none", "ingen dämpning: den ideala tilldelningen gäller",
     "no damping: the ideal allocation holds"},
    {"sparr",
     "spärren: inget förbund minskar mer än en viss andel från ett år till nästa",
     "the spärr: no förbund falls by more than a share from one year to the next",
     {"method", "model"}},
};

inline constexpr Option reference[] = {
    {"accepted", "spärren räknas från den statliga tilldelningen året innan",
     "the spärr protects what was accepted the year before"},
    {"possible", "spärren räknas från den möjliga tilldelningen året innan",
     "the spärr protects what was possible the year before"},
};

inline constexpr Option financing[] = {
    {"proportional", "alla ideala tilldelningar sänks med samma andel",
     "every ideal allocation falls by the same share"},
    {"above_base", "det som går utöver grundtilldelningen sänks med samma andel",
     "what goes beyond the base grant falls by the same share"},
    {"from_gains", "de förbund som ökar avstår samma andel av ökningen",
     "the förbund that gain give up the same share of their gain"},
    {"from_unclaimed",
     "golven betalas med det som andra inte matchar; räcker det inte sänks tilldelningarna",
     "what others do not match pays; if it is not enough the allocations are lowered"},
};

inline constexpr Option capital_rule[] = {
    {"none", "eget kapital påverkar inte tilldelningen", "eget kapital does not count"},
    {"exempt_from_damping",
     "förbund över trappan förlorar spärrens skydd",
     "a förbund above trappan loses the protection of the spärr",
     {"damping.rule", "sparr"}},
    {"reduce",
     "statens hälft av överskridandet dras av från tilldelningen",
     "the state's half of the excess is taken off the allocation",
     {"method", "model"}},
    {"when_oversubscribed",
     "förbund över trappan får stå tillbaka när pengarna inte räcker",
     "förbund above trappan come last when the money does not suffice",
     {"redistribution.rounds", "0", true},
     {"method", "application"}},
};

inline constexpr Option matching_policy[] = {
    {"full", "parten matchar hela den möjliga tilldelningen",
     "the party matches the whole possible allocation"},
    {"growth_cap", "parten matchar högst en viss ökning från året innan",
     "the party matches at most a certain growth from the year before"},
    {"willingness", "parten matchar en andel av ökningen",
     "the party matches a share of the increase"},
    {"fixed", "parten erbjuder ett belopp per år, ur en tabell",
     "the party offers an amount a year, from a table"},
};

inline constexpr Option municipal_split[] = {
    {"population", "efter invånare 16–64 år", "by inhabitants aged 16–64"},
    {"equal", "lika mellan kommunerna", "equally between the municipalities"},
    {"fixed", "efter fasta andelar, ur en tabell", "by fixed shares, from a table"},
};

inline constexpr Option trappan_base[] = {
    {"total", "alla parters medel under året", "the funds of all parties in the year"},
    {"state", "den statliga tilldelningen", "the state allocation"},
};

inline constexpr Option trappan_scale[] = {
    {"marginal", "varje steg gäller den del av medlen som faller i det, som i en skatteskala",
     "each step holds for the funds that fall in it, as with tax brackets"},
    {"whole", "det steg som medlen når gäller alla medel",
     "the step that the funds reach holds for all of them"},
};

}  // namespace finsam::options
