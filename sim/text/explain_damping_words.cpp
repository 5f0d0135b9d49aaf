#include "text/explain_catalogue.hpp"

namespace finsam {
namespace {

constexpr PageText sentences[] = {
    {"damping.none",
     {"Ingen dämpning gäller. Den ideala tilldelningen går vidare som den är.",
      "No damping is in force. The ideal allocation goes on as it is."}},
    {"damping.rule",
     {"Enligt spärren ska inget förbunds tilldelning minska med mer än {max_decrease} från ett år "
      "till nästa.",
      "By the spärr the allocation of no förbund is to fall by more than {max_decrease} from one "
      "year to the next."}},
    {"damping.from_accepted",
     {"Den räknas från de {last_allocation} som {who} tog emot {last_year}.",
      "It is counted from the {last_allocation} that {who} accepted in {last_year}."}},
    {"damping.from_possible",
     {"Den räknas från förbundets möjliga tilldelning {last_year}, {last_allocation}.",
      "It is counted from the förbund's possible allocation of {last_year}, {last_allocation}."}},
    {"damping.from_possible_of_several",
     {"Den räknas från föregångarnas möjliga tilldelningar {last_year}, tillsammans "
      "{last_allocation}.",
      "It is counted from the possible allocations of the predecessors in {last_year}, "
      "{last_allocation} together."}},
    {"the_forbund", {"förbundet", "the förbund"}},
    {"this_forbund", {"detta förbund", "this förbund"}},
    {"predecessors",
     {"förbundets föregångare tillsammans", "the predecessors of the förbund together"}},
    {"damping.floor",
     {"Golvet blir {floor}, uppåt avrundat till {rounding}.",
      "The floor is {floor}, rounded up to {rounding}."}},
    {"damping.floor_is_base",
     {"Golvet är aldrig lägre än grundtilldelningen, här {floor}.",
      "The floor is never below the base grant, here {floor}."}},
    {"damping.exempted",
     {"Men vid utgången av {last_year} hade {who} {last_excess} mer i eget kapital än vad som är "
      "rimligt enligt trappan, och därför skyddar spärren inte förbundet. Golvet är bara "
      "grundtilldelningen, {floor}.",
      "But at the end of {last_year} {who} had {last_excess} more eget kapital than is reasonable "
      "by trappan, so the spärr does not protect the förbund. The floor is only the base grant, "
      "{floor}."}},
    {"damping.new",
     {"Det finns ingen tidigare tilldelning att skydda. Golvet är därför förbundets ideala "
      "tilldelning, nedåt avrundad till {rounding}: {floor}. Det är ett antagande.",
      "There is no last allocation to protect. The floor is therefore the förbund's ideal "
      "allocation, "
      "rounded down to {rounding}: {floor}. That is an assumption."}},
    {"damping.new_with_cap",
     {"Det finns ingen tidigare tilldelning att skydda. Golvet och taket är därför förbundets "
      "ideala tilldelning, avrundad nedåt och uppåt till {rounding}: {floor} och {cap}. Det är ett "
      "antagande.",
      "There is no last allocation to protect. The floor and the cap are therefore the förbund's "
      "ideal allocation, rounded down and up to {rounding}: {floor} and {cap}. That is an "
      "assumption."}},
    {"multiples_of_unit", {"jämna {unit}", "a multiple of {unit}"}},
    {"whole_kronor", {"hela kronor", "whole kronor"}},
    {"damping.cap",
     {"Ökningen får vara högst {max_increase}. Taket är {cap}.",
      "The increase may be at most {max_increase}. The cap is {cap}."}},
    {"damping.cap_is_floor",
     {"Ökningen får vara högst {max_increase}, men taket är aldrig lägre än golvet: {cap}.",
      "The increase may be at most {max_increase}, but the cap is never below the floor: {cap}."}},

    {"damping.raised_to_floor",
     {"Den ideala tilldelningen, {ideal}, ligger under golvet. Spärren lyfter tilldelningen "
      "med {raised}, till {damped}.",
      "The ideal allocation, {ideal}, is below the floor. The spärr raises the allocation "
      "by {raised}, to {damped}."}},
    {"damping.raised_by_others_caps",
     {"Andra förbund hålls nere av sina tak. Det som då blir över höjer detta förbunds tilldelning "
      "med {raised}, till {damped}.",
      "Other förbund are held down by their caps. What is then left raises the allocation of this "
      "förbund by {raised}, to {damped}."}},
    {"damping.untouched",
     {"Den ideala tilldelningen, {ideal}, ligger inte under golvet och ändras inte i detta steg.",
      "The ideal allocation, {ideal}, is not below the floor and does not change in this step."}},
    {"damping.new_at_floor",
     {"Förbundet står vid detta golv.", "The förbund stands at this floor."}},
    {"damping.lowered_to_cap",
     {"Den ideala tilldelningen, {ideal}, ligger över taket. Den sänks med {lowered}, till "
      "{damped}.",
      "The ideal allocation, {ideal}, is above the cap. It is lowered by {lowered}, to {damped}."}},
    {"damping.lowered_to_floor",
     {"Förbundet är med och betalar för andras golv. Dess ideala tilldelning, {ideal}, sänks med "
      "{lowered}, men inte längre än till det egna golvet, {damped}.",
      "The förbund helps to pay for the floors of others. Its ideal allocation, {ideal}, is "
      "lowered "
      "by {lowered}, but no further than to its own floor, {damped}."}},
    {"damping.lowered_to_pay",
     {"Förbundet är med och betalar för andras golv. Dess ideala tilldelning, {ideal}, sänks med "
      "{lowered}, till {damped}.",
      "The förbund helps to pay for the floors of others. Its ideal allocation, {ideal}, is "
      "lowered "
      "by {lowered}, to {damped}."}},
    {"damping.scaled",
     {"För detta förbund blir det {damped}.", "For this förbund that makes {damped}."}},

    {"damping.not_affordable",
     {"Alla golv kostar tillsammans {floors}, mer än de {distributable} som finns att fördela. "
      "Spärren går därför inte att hålla. Varje förbund får sin grundtilldelning och "
      "{damping_level} av det som golvet ligger däröver, oavsett tak.",
      "All floors together cost {floors}, more than the {distributable} to distribute. So the "
      "spärr cannot hold. Every förbund gets its base grant and {damping_level} of what its floor "
      "is above it, whatever its cap."}},
    {"damping.gains_cannot_pay",
     {"De förbund som får mer än förut skulle betala för golven, men det räcker inte ens om inget "
      "förbund får mer. Därför delar alla på kostnaden efter sin ideala tilldelning.",
      "The förbund that gain were to pay for the floors, but it is not enough even if none gains. "
      "So all share the cost by their ideal allocation."}},
    {"damping.nobody_moved",
     {"I hela landet behöver ingen tilldelning lyftas till sitt golv, så ingen behöver betala.",
      "In the whole country no allocation needs to be raised to its floor, so nobody has to pay."}},
    {"damping.raised",
     {"I hela landet får {raised_count} förbund mer än sin ideala tilldelning, tillsammans "
      "{nation_raised} mer.",
      "In the whole country {raised_count} förbund get more than their ideal allocation, together "
      "{nation_raised} more."}},
    {"damping.capped",
     {"I hela landet sänks tilldelningen för {lowered_count} förbund, tillsammans med "
      "{nation_lowered}.",
      "In the whole country the allocations of {lowered_count} förbund are lowered, by "
      "{nation_lowered} together."}},
    {"damping.from_unclaimed",
     {"Det ska betalas med det som andra inte tar emot. Efter detta steg är "
      "förbundens belopp tillsammans {nation_damped}, mot {distributable} att fördela. Steg 9 "
      "visar "
      "om det räcker.",
      "What others leave unclaimed is to pay for it. After this step the amounts of all förbund "
      "are "
      "{nation_damped} together, against {distributable} to distribute. Step 9 shows whether it "
      "is enough."}},
    {"damping.lowered",
     {"Pengarna tas från {lowered_count} förbund, som får tillsammans {nation_lowered} mindre än "
      "sin "
      "ideala tilldelning.",
      "The money is taken from {lowered_count} förbund, which get together {nation_lowered} less "
      "than their ideal allocation."}},
    {"damping.lowered_by_caps",
     {"Taken håller nere tilldelningen för {lowered_count} förbund, som får tillsammans "
      "{nation_lowered} mindre än sin ideala tilldelning. Det går till de andra.",
      "The caps hold down the allocations of {lowered_count} förbund, which get together "
      "{nation_lowered} less than their ideal allocation. It goes to the others."}},
    {"damping.share_of_ideal",
     {"Varje förbund får {damping_level} av sin ideala tilldelning, {bounds}.",
      "Every förbund gets {damping_level} of its ideal allocation, {bounds}."}},
    {"damping.share_above_base",
     {"Varje förbund får sin grundtilldelning och {damping_level} av det som den ideala "
      "tilldelningen ligger däröver, {bounds}.",
      "Every förbund gets its base grant and {damping_level} of what its ideal allocation is above "
      "it, "
      "{bounds}."}},
    {"damping.share_of_gain",
     {"De förbund som skulle få mer än förut får {damping_level} av sin ökning, {bounds}.",
      "The förbund that gain get {damping_level} of their gain, {bounds}."}},
    {"not_below_floor", {"men inte mindre än golvet", "but no less than the floor"}},
    {"within_floor_and_cap",
     {"men inte mindre än golvet och inte mer än taket",
      "but no less than the floor and no more than the cap"}},
    {"damping.everyone_at_a_bound",
     {"Alla förbund står vid sitt golv eller tak.",
      "All förbund stand at their floor or their cap."}},

};

}  // namespace

std::span<const PageText> damping_sentences() { return sentences; }

}  // namespace finsam
