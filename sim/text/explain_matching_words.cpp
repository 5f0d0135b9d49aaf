#include "text/explain_catalogue.hpp"

namespace finsam {
namespace {

constexpr PageText sentences[] = {
    {"The_municipality", {"Kommunen", "The municipality"}},
    {"The_municipalities", {"Kommunerna", "The municipalities"}},
    {"The_municipality_as_region", {"Kommunen i regionens ställe", "The municipality as region"}},
    {"The_region", {"Regionen", "The region"}},
    {"The_regions", {"Regionerna", "The regions"}},
    {"Both_parties", {"Båda parter", "Both parties"}},
    {"the_municipality", {"kommunen", "the municipality"}},
    {"the_municipalities", {"kommunerna", "the municipalities"}},
    {"the_municipality_as_region", {"kommunen i regionens ställe", "the municipality as region"}},
    {"the_region", {"regionen", "the region"}},
    {"the_regions", {"regionerna", "the regions"}},

    {"matching.rule",
     {"Staten betalar sin hälft bara om kommuner och regioner betalar var sin fjärdedel. Den part "
      "som bidrar med lägst belopp avgör.",
      "The state pays its half only if municipalities and regions pay a quarter each. The party "
      "that contributes least decides."}},
    {"matching.rule_outside_region",
     {"Staten betalar sin hälft bara om kommunen betalar den andra hälften.",
      "The state pays its half only if the municipality pays the other half."}},
    {"matching.no_rule",
     {"{party} matchar hela den möjliga tilldelningen, eftersom scenariot inte säger något annat.",
      "{party} will match the whole possible allocation, since the scenario says nothing else."}},
    {"matching.full",
     {"{party} matchar hela den möjliga tilldelningen.",
      "{party} will match the whole possible allocation."}},
    {"matching.no_last",
     {"{party} följer en regel som räknas från förra årets tilldelning. Någon sådan finns inte, så "
      "hela den möjliga tilldelningen matchas.",
      "{party} will follow a rule that is counted from last year's allocation. There is none, so "
      "the whole possible allocation is matched."}},
    {"matching.growth_cap",
     {"{party} matchar högst {growth} mer än de {last_accepted} som {who} tog emot {last_year}, "
      "alltså en statlig tilldelning på högst {limit}.",
      "{party} will match at most {growth} more than the {last_accepted} that {who} accepted in "
      "{last_year}, that is a state allocation of at most {limit}."}},
    {"matching.willingness",
     {"{party} matchar {willingness} av ökningen på {increase} från de {last_accepted} som {who} "
      "tog emot {last_year}, alltså en statlig tilldelning på högst {limit}.",
      "{party} will match {willingness} of the increase of {increase} from the {last_accepted} "
      "that {who} accepted in {last_year}, that is a state allocation of at most {limit}."}},
    {"matching.willingness_no_increase",
     {"{party} matchar minst de {last_accepted} som {who} tog emot {last_year}. Mer än så är inte "
      "möjligt i år.",
      "{party} will match at least the {last_accepted} that {who} accepted in {last_year}. No "
      "more than that is possible this year."}},
    {"matching.fixed",
     {"{party} erbjuder {offer}. Det räcker till en statlig tilldelning på högst {limit}.",
      "{party} will offer {offer}. That is enough for a state allocation of at most {limit}."}},
    {"matching.all_matched",
     {"Hela den möjliga tilldelningen matchas.", "The whole possible allocation is matched."}},
    {"matching.held",
     {"Det lägsta beloppet kommer från {party} och avgör: {matched} matchas, {not_matched} mindre "
      "än "
      "vad som är möjligt.",
      "The lowest amount comes from {party} and decides: {matched} is matched, {not_matched} less "
      "than is possible."}},
    {"matching.held_by_both",
     {"Båda parter stannar vid samma belopp. Därför matchas {matched}, {not_matched} mindre än vad "
      "som "
      "är möjligt.",
      "Both parties stop at the same amount. So {matched} is matched, {not_matched} less than is "
      "possible."}},
    {"matching.held_outside_region",
     {"Därför matchas {matched}, {not_matched} mindre än vad som är möjligt.",
      "So {matched} is matched, {not_matched} less than is possible."}},

    {"settlement.not_needed",
     {"I hela landet matchas {nation_matched} av de {distributable} som finns att fördela. Det "
      "ryms, så ingen tilldelning behöver sänkas i detta steg.",
      "In the whole country {nation_matched} is matched of the {distributable} to distribute. That "
      "fits in, so no allocation has to be lowered in this step."}},
    {"settlement.needed",
     {"I hela landet matchas {nation_matched}, mer än de {distributable} som finns att fördela. "
      "Därför sänks det som matchats till {settlement_level}, men inte under golvet. Tilldelningen "
      "sänks för {settled_off_count} förbund, med tillsammans {nation_settled_off}.",
      "In the whole country {nation_matched} is matched, more than the {distributable} to "
      "distribute. So what was matched is lowered to {settlement_level}, but not below the floor. "
      "The allocations of {settled_off_count} förbund are lowered, by {nation_settled_off} "
      "together."}},
    {"settlement.not_affordable",
     {"I hela landet matchas {nation_matched}, mer än de {distributable} som finns att fördela. "
      "Inte "
      "ens golven ryms. Spärren går därför inte att hålla: varje förbund får sin grundtilldelning "
      "och {settlement_level} av det som golvet ligger däröver, högst vad det matchar.",
      "In the whole country {nation_matched} is matched, more than the {distributable} to "
      "distribute. Not even the floors fit in. So the spärr cannot hold: every förbund gets its "
      "base grant and {settlement_level} of what its floor is above it, at most what it matches."}},
    {"settlement.lowered",
     {"Detta förbunds tilldelning sänks med {settled_off}, till {settled}.",
      "The allocation of this förbund is lowered by {settled_off}, to {settled}."}},
    {"settlement.lowered_to_floor",
     {"Detta förbunds tilldelning sänks med {settled_off}, till golvet {settled}.",
      "The allocation of this förbund is lowered by {settled_off}, to the floor {settled}."}},
    {"settlement.protected",
     {"Detta förbunds tilldelning skyddas av golvet och sänks inte.",
      "The allocation of this förbund is protected by the floor and not lowered."}},
    {"settlement.untouched",
     {"Detta förbunds tilldelning sänks inte.", "The allocation of this förbund is not lowered."}},

    {"redistribution.none",
     {"Det som inte matchas erbjuds inte andra.", "What is not matched is not offered to others."}},
    {"redistribution.pool",
     {"Det som blev kvar i landet, {pool}, erbjuds de förbund som kan matcha mer, efter deras "
      "ideala "
      "tilldelning.",
      "What was left in the country, {pool}, is offered to the förbund that can match more, by "
      "their ideal allocation."}},
    {"redistribution.empty_pool",
     {"Inget blev kvar i landet att omfördela.",
      "Nothing was left in the country to redistribute."}},
    {"redistribution.got",
     {"Detta förbund tar emot {redistributed} till.",
      "This förbund accepts {redistributed} more."}},
    {"redistribution.withheld",
     {"Det räcker inte till alla. Detta förbund har {last_excess} för mycket i eget kapital och "
      "erbjuds därför inget.",
      "It is not enough for all. This förbund has {last_excess} too much eget kapital and is "
      "therefore offered nothing."}},
    {"redistribution.reduced",
     {"Detta förbund fick sin tilldelning sänkt i steg 6 och erbjuds därför inget.",
      "This förbund had its allocation lowered in step 6 and is therefore offered nothing."}},
    {"redistribution.no_room",
     {"Detta förbund kan inte ta emot mer.", "This förbund cannot accept more."}},
    {"redistribution.got_nothing",
     {"Beloppet räcker inte till något för detta förbund.",
      "The amount is not enough for anything for this förbund."}},

    {"targeted.by_table",
     {"Det som återstår att fördela går till förbunden i en tabell i scenariot, som riktade medel "
      "på "
      "högst {max_per_forbund} var, så långt det räcker. De behöver inte matchas och räknas inte "
      "in "
      "i nästa års spärr.",
      "What is left to distribute goes to the förbund in a table of the scenario, as targeted "
      "grants of at most {max_per_forbund} each, as far as it suffices. They need no matching, and "
      "the next year's spärr does not see them."}},
    {"targeted.by_need",
     {"Det som återstår att fördela går till de {count} förbund som har högst försörjningsmått per "
      "invånare, som riktade medel på högst {max_per_forbund} var, så långt det räcker. De behöver "
      "inte matchas och räknas inte in i nästa års spärr.",
      "What is left to distribute goes to the {count} förbund with the highest need per "
      "inhabitant, as targeted grants of at most {max_per_forbund} each, as far as it suffices. "
      "They need no matching, and the next year's spärr does not see them."}},
    {"targeted.by_need_to_one",
     {"Det som återstår att fördela går till det förbund som har högst försörjningsmått per "
      "invånare, som riktade medel på högst {max_per_forbund}. De behöver inte matchas och räknas "
      "inte in i nästa års spärr.",
      "What is left to distribute goes to the förbund with the highest need per inhabitant, as a "
      "targeted grant of at most {max_per_forbund}. It needs no matching, and the next year's "
      "spärr does not see it."}},
    {"targeted.several_get",
     {"I år får {targeted_count} förbund tillsammans {nation_targeted}.",
      "This year {targeted_count} förbund get {nation_targeted} together."}},
    {"targeted.one_gets",
     {"I år får ett enda förbund riktade medel, {nation_targeted}.",
      "This year a single förbund gets a targeted grant, {nation_targeted}."}},
    {"targeted.got", {"Detta förbund får {targeted}.", "This förbund gets {targeted}."}},
    {"targeted.not_one_of_them", {"Detta förbund får inget.", "This förbund gets none."}},

    {"returned.own",
     {"I detta förbund blir {not_matched} inte matchade. Det som inte matchas i landet, och inte "
      "kommer "
      "andra förbund till del, återbetalas till regeringen.",
      "In this förbund {not_matched} is not matched. What is not matched in the country, and does "
      "not "
      "come to other förbund, is returned to the government."}},
    {"returned.nothing_own",
     {"Detta förbund lämnar inget omatchat.", "This förbund leaves nothing unmatched."}},
};

}  // namespace

std::span<const PageText> matching_sentences() { return sentences; }

}  // namespace finsam
