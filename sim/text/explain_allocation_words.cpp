#include "text/explain_catalogue.hpp"

namespace finsam {
namespace {

constexpr PageText sentences[] = {
    {"frame.amount",
     {"Ramen för finansiell samordning är {frame}. Av den går {national_support_given} till "
      "nationellt stöd.",
      "The frame for financial coordination is {frame}. Of it {national_support_given} goes to "
      "national support."}},
    {"frame.since",
     {"Ramen gavs senast för {given_year}; därefter räknas den upp med {growth} om året.",
      "The frame was last given for {given_year}; after that it grows by {growth} a year."}},
    {"frame.unchanged_since",
     {"Ramen gavs senast för {given_year} och gäller oförändrad därefter.",
      "The frame was last given for {given_year} and stays the same after that."}},
    {"frame.distributable",
     {"Kvar att fördela till förbunden är {distributable}.",
      "Left to distribute to the förbund is {distributable}."}},
    {"frame.distributable_after_reserve",
     {"En reserv på {reserve} hålls för förbund som inte har startat. Kvar att fördela till "
      "förbunden är {distributable}.",
      "A reserve of {reserve} is held for förbund that have not started. Left to distribute to the "
      "förbund is {distributable}."}},

    {"indicators.sum",
     {"Förbundets försörjningsmått och befolkning är summan av kommunernas.",
      "The need and the population of the förbund are the sums of those of its municipalities."}},
    {"indicators.one_member",
     {"Förbundets försörjningsmått och befolkning är kommunens.",
      "The need and the population of the förbund are those of its municipality."}},
    {"indicators.parts",
     {"En kommun som bara till en del hör till förbundet räknas med sin andel.",
      "A municipality that belongs to the förbund only in part counts with its share."}},
    {"indicators.same_year",
     {"Statistiken ska vara från samma år.", "The statistics are to be of the same year."}},
    {"indicators.one_year_old",
     {"Statistiken ska vara ett år gammal, alltså från {of_statistics}.",
      "The statistics are to be one year old, that is of {of_statistics}."}},
    {"indicators.years_old",
     {"Statistiken ska vara {lag} år gammal, alltså från {of_statistics}.",
      "The statistics are to be {lag} years old, that is of {of_statistics}."}},

    {"ideal.base_and_pot",
     {"Varje förbund får en grundtilldelning på {base_grant}. När alla {forbund_count} förbund har "
      "fått sin är {pot} kvar av de {distributable} som ska fördelas.",
      "Every förbund gets a base grant of {base_grant}. When all {forbund_count} förbund have "
      "theirs, {pot} is left of the {distributable} to distribute."}},
    {"ideal.keys",
     {"Det delas upp på nycklarna efter deras vikt. Av varje nyckel får förbundet samma andel som "
      "det har av alla förbund tillsammans.",
      "It is divided between the keys by their weight. Of each key the förbund gets the share that "
      "it has of all förbund together."}},
    {"ideal.never_paid",
     {"Grundtilldelningen och nycklarnas delar är tillsammans den ideala tilldelningen, en ren "
      "matematisk beräkning.",
      "The base grant and the parts of the keys together are the ideal allocation, a purely "
      "mathematical calculation."}},

    {"capital_rule.none",
     {"Eget kapital påverkar inte tilldelningen.", "Eget kapital does not count."}},
    {"capital_rule.exempt",
     {"Förbund med mer eget kapital än vad som är rimligt enligt trappan förlorar spärrens skydd. "
      "Det gäller detta förbund: vid utgången av {last_year} hade {who} {last_excess} för mycket. "
      "I steg 5 är dess golv därför bara grundtilldelningen.",
      "Förbund with more eget kapital than is reasonable by trappan lose the protection of the "
      "spärr. That holds for this förbund: at the end of {last_year} {who} had {last_excess} too "
      "much. In step 5 its floor is therefore only the base grant."}},
    {"capital_rule.exempt_no_excess",
     {"Förbund med mer eget kapital än vad som är rimligt enligt trappan förlorar spärrens skydd. "
      "Vid utgången av {last_year} hade {this} inte för mycket, så skyddet finns kvar.",
      "Förbund with more eget kapital than is reasonable by trappan lose the protection of the "
      "spärr. At the end of {last_year} {this} did not have too much, so the protection stays."}},
    {"capital_rule.exempt_new",
     {"Förbund med mer eget kapital än vad som är rimligt enligt trappan förlorar spärrens skydd. "
      "Detta förbund har {last_excess} för mycket, men ingen tidigare tilldelning att skydda, så "
      "regeln ändrar inget.",
      "Förbund with more eget kapital than is reasonable by trappan lose the protection of the "
      "spärr. This förbund has {last_excess} too much, but no last allocation to protect, so the "
      "rule changes nothing."}},
    {"capital_rule.exempt_without_damping",
     {"Förbund med mer eget kapital än vad som är rimligt enligt trappan förlorar spärrens skydd. "
      "Men ingen spärr gäller, så regeln ändrar inget.",
      "Förbund with more eget kapital than is reasonable by trappan lose the protection of the "
      "spärr. But no spärr is in force, so the rule changes nothing."}},
    {"capital_rule.reduce_no_excess",
     {"Tilldelningen sänks för förbund med mer eget kapital än vad som är rimligt enligt trappan. "
      "Vid utgången av {last_year} hade {this} inte för mycket, så inget dras av.",
      "The allocation falls for förbund with more eget kapital than is reasonable by trappan. At "
      "the end of {last_year} {this} did not have too much, so nothing is taken off."}},
    {"capital_rule.reduce_excess",
     {"Vid utgången av {last_year} hade {who} {last_excess} mer i eget kapital än vad som är "
      "rimligt enligt trappan. Hälften av det räknas som statens, och av den hälften dras {rate} "
      "av "
      "från tilldelningen: {half_excess}.",
      "At the end of {last_year} {who} had {last_excess} more eget kapital than is reasonable by "
      "trappan. Half of that counts as the state's, and {rate} of that half is taken off the "
      "allocation: {half_excess}."}},
    {"capital_rule.reduce_all",
     {"Hela beloppet dras av. Det erbjuds andra i omfördelningen i steg 9, om en sådan hålls, och "
      "återbetalas annars.",
      "All of it is taken off. It is offered to others in the redistribution of step 9, where "
      "there "
      "is one, and returned otherwise."}},
    {"capital_rule.reduce_to_base",
     {"Men grundtilldelningen får förbundet behålla. Över den ligger bara {reducible}, så "
      "{reduced} "
      "dras av.",
      "But the förbund keeps the base grant. Only {reducible} lies above it, so {reduced} is taken "
      "off."}},
    {"capital_rule.reduce_nothing_above_base",
     {"Men grundtilldelningen får förbundet behålla, och tilldelningen ligger inte över den. Inget "
      "dras av.",
      "But the förbund keeps the base grant, and the allocation is not above it. Nothing is taken "
      "off."}},
    {"capital_rule.oversubscribed",
     {"När det som omfördelas i steg 9 inte räcker till alla får förbund med mer eget kapital än "
      "vad "
      "som är rimligt enligt trappan stå tillbaka. Vid utgången av {last_year} hade {this} "
      "{last_excess} för mycket.",
      "When what is redistributed in step 9 is not enough for all, förbund with more eget kapital "
      "than is reasonable by trappan come last. At the end of {last_year} {this} had {last_excess} "
      "too much."}},
    {"capital_rule.oversubscribed_no_excess",
     {"När det som omfördelas i steg 9 inte räcker till alla får förbund med mer eget kapital än "
      "vad "
      "som är rimligt enligt trappan stå tillbaka. Vid utgången av {last_year} hade {this} inte "
      "för mycket.",
      "When what is redistributed in step 9 is not enough for all, förbund with more eget kapital "
      "than is reasonable by trappan come last. At the end of {last_year} {this} did not have too "
      "much."}},

    {"application.instead",
     {"Det här året fördelas medlen efter ansökan. Den ideala tilldelningen räknas bara fram som "
      "jämförelse, och ingen spärr gäller.",
      "This year the money goes by application. The ideal allocation is only computed for "
      "comparison, and there is no spärr."}},
    {"application.by_table",
     {"Förbundet ansöker om {asked}, enligt en tabell i scenariot.",
      "The förbund applies for {asked}, by a table in the scenario."}},
    {"application.grown",
     {"Vad förbundet ansökte om säger källorna inte. Det antas ansöka om {growth} mer "
      "än sin tilldelning {last_year}, {last_allocation}, nedåt avrundat till {rounding}: {asked}.",
      "What the förbund applied for is not in the record. It is assumed to apply for "
      "{growth} more than its allocation of {last_year}, {last_allocation}, rounded "
      "down to {rounding}: {asked}."}},
    {"application.together",
     {"Alla förbund ansöker tillsammans om {nation_asked}, och det finns {distributable} att "
      "fördela.",
      "All förbund together apply for {nation_asked}, and there is {distributable} to "
      "distribute."}},
    {"application.some_taken_down",
     {"Det är mer än vad som finns. Förbund med mer eget kapital än vad som är rimligt enligt "
      "trappan får därför nöja sig med högst vad de hade året innan, och ansökningarna blir då "
      "tillsammans {nation_applied}.",
      "That is more than there is. So förbund with more eget kapital than is reasonable by trappan "
      "get no more than they had the year before, and the applications then come to "
      "{nation_applied} together."}},
    {"application.enough",
     {"Det räcker till alla. Den möjliga tilldelningen är vad var och en ansöker om.",
      "There is enough for all. The possible allocation is what each applies for."}},
    {"application.cut",
     {"Pengarna räcker inte till alla ansökningar. Därför får var och en {granted_share} av sin "
      "ansökan, avrundat "
      "så att summan stämmer. Det är den möjliga tilldelningen.",
      "There is not enough for all applications. So each gets {granted_share} of its application, "
      "rounded so "
      "that the sum is right. This is the possible allocation."}},
    {"application.taken_down",
     {"Förbundet är ett av dem som får nöja sig med mindre: det hade {last_excess} för mycket i "
      "eget kapital vid utgången av {last_year}, och dess ansökan räknas som {applied}.",
      "The förbund is one of those: it had {last_excess} too much eget kapital at the end of "
      "{last_year}, and its application counts as {applied}."}},

    {"possible.rounded",
     {"Beloppet, {after_capital_rule}, avrundas till {rounding}, uppåt eller nedåt så att summan "
      "för alla förbund stämmer. Det är den möjliga tilldelningen: vad förbundet kan få om "
      "kommuner "
      "och regioner matchar den.",
      "The amount, {after_capital_rule}, is rounded to {rounding}, up or down so that "
      "the "
      "sum over all förbund is right. This is the possible allocation: what the förbund can get if "
      "municipalities and regions match it."}},
};

}  // namespace

std::span<const PageText> allocation_sentences() { return sentences; }

}  // namespace finsam
