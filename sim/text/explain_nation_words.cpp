#include "text/explain_catalogue.hpp"

namespace finsam {
namespace {

constexpr PageText sentences[] = {
    {"nation.base_grants",
     {"De {forbund_count} förbunden får en grundtilldelning på {base_grant} var, tillsammans "
      "{base_grants}. Kvar till nycklarna är {pot}.",
      "The {forbund_count} förbund get a base grant of {base_grant} each, together {base_grants}. "
      "Left for the keys is {pot}."}},
    {"nation.keys",
     {"Nycklarna fördelar det efter statistik som ska vara från {of_statistics}. "
      "Grundtilldelningar "
      "och nycklar är tillsammans de ideala tilldelningarna.",
      "The keys distribute it by statistics that are to be of {of_statistics}. Base grants and "
      "keys "
      "together are the ideal allocations."}},
    {"nation.floors",
     {"Golven är tillsammans {floors}. Efter detta steg står {at_floor_count} förbund vid golvet.",
      "The floors are {floors} together. After this step {at_floor_count} förbund stand at the "
      "floor."}},
    {"nation.caps",
     {"Inget förbund får öka med mer än {max_increase} från ett år till nästa. Vid sitt tak står "
      "{at_cap_count} förbund.",
      "No förbund may grow by more than {max_increase} from one year to the next. {at_cap_count} "
      "förbund stand at their cap."}},
    {"nation.exempted",
     {"Förbund med mer eget kapital än vad som är rimligt enligt trappan förlorar spärrens skydd. "
      "Det gäller {exempted_count} förbund.",
      "Förbund with more eget kapital than is reasonable by trappan lose the protection of the "
      "spärr. That holds for {exempted_count} förbund."}},
    {"nation.reduced",
     {"Tilldelningen sänks för förbund med mer eget kapital än vad som är rimligt enligt trappan. "
      "Det gäller {reduced_count} förbund, som får tillsammans {nation_reduced} mindre.",
      "The allocation falls for förbund with more eget kapital than is reasonable by trappan. That "
      "holds for {reduced_count} förbund, which get {nation_reduced} less together."}},
    {"nation.reduced_nobody",
     {"Tilldelningen sänks för förbund med mer eget kapital än vad som är rimligt enligt trappan. "
      "I år gäller det inget förbund.",
      "The allocation falls for förbund with more eget kapital than is reasonable by trappan. This "
      "year that holds for no förbund."}},
    {"nation.withheld",
     {"När det som omfördelas i steg 9 inte räcker till alla får förbund med mer eget kapital än "
      "vad "
      "som är rimligt enligt trappan stå tillbaka. Det gäller {withheld_count} förbund.",
      "When what is redistributed in step 9 is not enough for all, förbund with more eget kapital "
      "than is reasonable by trappan come last. That holds for {withheld_count} förbund."}},
    {"nation.possible",
     {"Förbunden kan tillsammans få {possible}. Av det matchar kommuner och regioner "
      "{nation_matched}.",
      "The förbund can get {possible} together. Of that municipalities and regions match "
      "{nation_matched}."}},
    {"nation.held_by_municipalities",
     {"I {count} förbund är det kommunerna som bidrar med lägst belopp, tillsammans {amount} under "
      "det möjliga.",
      "In {count} förbund it is the municipalities that contribute least, together {amount} below "
      "what is possible."}},
    {"nation.held_by_regions",
     {"I {count} förbund är det regionerna som bidrar med lägst belopp, tillsammans {amount} under "
      "det möjliga.",
      "In {count} förbund it is the regions that contribute least, together {amount} below what is "
      "possible."}},
    {"nation.held_by_both",
     {"I {count} förbund stannar båda parter vid samma belopp, tillsammans {amount} under det "
      "möjliga.",
      "In {count} förbund both parties stop at the same amount, together {amount} below what is "
      "possible."}},
    {"nation.nobody_held",
     {"Ingen part stannar vid ett lägre belopp.", "No party stops at a lower amount."}},
    {"nation.rounds",
     {"Det som inte matchades erbjöds andra. Av det tog {redistributed_count} förbund emot "
      "tillsammans {nation_redistributed}.",
      "What was not matched was offered to others. Of it {redistributed_count} förbund accepted "
      "{nation_redistributed} together."}},
    {"nation.rounds_nothing",
     {"Det som inte matchades erbjöds andra, men inget förbund tog emot något av det.",
      "What was not matched was offered to others, but no förbund accepted any of it."}},
    {"nation.returned",
     {"Till regeringen återbetalas {returned}, av de orsaker som står här.",
      "{returned} is returned to the government, for the causes that stand here."}},
    {"nation.nothing_returned",
     {"Inget återbetalas till regeringen.", "Nothing is returned to the government."}},
    {"no", {"inget", "no"}},
    {"nation.offered_more",
     {"Efter steg 5 var beloppen tillsammans större än det som fanns att fördela, därför är posten "
      "för det som aldrig erbjöds negativ.",
      "After step 5 the amounts together were larger than what there was to distribute, so the "
      "item of what was never offered is negative."}},
    {"nation.books",
     {"Räkenskaperna går ihop: {frame} (ramen) = {national_support} + {state} + {targeted} + "
      "{returned} (nationellt stöd, statlig tilldelning, riktade medel och det som återbetalas).",
      "The books balance: {frame} (the frame) = {national_support} + {state} + {targeted} + "
      "{returned} (national support, state allocation, targeted grants and what is returned)."}},
    {"nation.contributions",
     {"Parterna betalar tillsammans {nation_total}: staten {state}, kommunerna {municipal} och "
      "regionerna {regional}.",
      "The parties pay {nation_total} together: the state {state}, the municipalities {municipal} "
      "and the regions {regional}."}},
    {"nation.paid_back",
     {"Den 1 januari upplöses {dissolved_count} förbund, och {nation_paid_back} av eget kapital "
      "betalas tillbaka till staten, kommunerna och regionerna.",
      "On 1 January {dissolved_count} förbund dissolve, and {nation_paid_back} of eget kapital is "
      "paid back to the state, the municipalities and the regions."}},
    {"nation.economy",
     {"Förbunden går in i året med {nation_opening_eget_kapital} i eget kapital och har intäkter "
      "på "
      "{nation_income}. Administrationen kostar {nation_admin} och insatserna {nation_spent}. Kvar "
      "som eget kapital är {eget_kapital}.",
      "The förbund enter the year with {nation_opening_eget_kapital} of eget kapital and have an "
      "income of {nation_income}. Administration costs {nation_admin} and activities "
      "{nation_spent}. Left as eget kapital is {eget_kapital}."}},
    {"nation.over_trappan",
     {"Mer än vad som är rimligt enligt trappan har {over_trappan_count} förbund, tillsammans "
      "{excess} för mycket. Mer än fyra miljoner kronor har {over_4_mkr} förbund.",
      "More than is reasonable by trappan is held by {over_trappan_count} förbund, together "
      "{excess} too much. More than four million kronor is held by {over_4_mkr} förbund."}},
    {"nation.nobody_over_trappan",
     {"Inget förbund har mer än vad som är rimligt enligt trappan. Mer än fyra miljoner kronor har "
      "{over_4_mkr} förbund.",
      "No förbund has more than is reasonable by trappan. More than four million kronor is held by "
      "{over_4_mkr} förbund."}},
    {"nation.top_quarter",
     {"Den fjärdedel av förbunden som har mest har {top_quarter_share} av allt eget kapital.",
      "The quarter of the förbund that have most have {top_quarter_share} of all eget kapital."}},
    {"nation.against_ideal",
     {"Mer än den ideala tilldelningen får {above} förbund, i nivå med den {level} och mindre "
      "{below}. Högst tio procent mer eller mindre räknas som i nivå.",
      "More than the ideal allocation goes to {above} förbund, about as much to {level} and less "
      "to "
      "{below}. At most ten per cent more or less counts as level."}},
};

}  // namespace

std::span<const PageText> nation_sentences() { return sentences; }

}  // namespace finsam
