#include "text/glossary.hpp"

namespace finsam {
namespace {

constexpr GlossaryTerm terms[] = {
    {{"förbund, samordningsförbund", "förbund, samordningsförbund"},
     {"en egen juridisk person där staten, kommuner och regioner tillsammans betalar för samordnad "
      "rehabilitering",
      "a legal person in which the state, municipalities and regions together pay for coordinated "
      "rehabilitation"}},
    {{"part, medlem", "party, member"},
     {"parterna är staten, kommunerna tillsammans och regionerna tillsammans; medlem är var och en "
      "av dem som ingår i förbundet",
      "the parties are the state, the municipalities together and the regions together; each of "
      "those that take part is a member"}},
    {{"ram", "frame"},
     {"det som regeringen avsätter för ett år", "what the government sets aside for a year"}},
    {{"nationellt stöd", "national support"},
     {"den del av ramen som inte går till förbunden utan till stöd för dem alla",
      "the part of the frame that does not go to the förbund but to the support of all of them"}},
    {{"reserv", "reserve"},
     {"den del av ramen som hålls för förbund som inte har startat",
      "the part of the frame that is held for förbund that have not started"}},
    {{"grundtilldelning", "base grant"},
     {"ett lika stort belopp till varje förbund", "the same amount for every förbund"}},
    {{"nyckel, vikt", "key, weight"},
     {"ett mått som resten fördelas efter, och hur stor del av resten det fördelar",
      "an indicator by which the rest is distributed, and the part of the rest that it "
      "distributes"}},
    {{"försörjningsmått", "need"},
     {"hur mycket ersättning för ohälsa, arbetsmarknadsstöd och ekonomiskt bistånd som betalas ut "
      "där förbundet finns",
      "how much is paid out where the förbund is for ill health, as labour-market support and as "
      "social assistance"}},
    {{"ideal tilldelning", "ideal allocation"},
     {"grundtilldelningen och det som nycklarna ger, en ren matematisk beräkning",
      "the base grant and what the keys give, a purely mathematical calculation"}},
    {{"dämpning, spärren", "damping, the spärr"},
     {"regeln att inget förbund ska minska med mer än en viss andel från ett år till nästa; i "
      "besluten 10-procentsspärren",
      "the rule that no förbund is to fall by more than a certain share from one year to the next; "
      "in the decisions the 10 per cent spärr (10-procentsspärren)"}},
    {{"golv", "floor"},
     {"det minsta som spärren låter ett förbund få",
      "the least that the spärr lets a förbund have"}},
    {{"tak", "cap"},
     {"det mesta som ett förbund får om ökningen är begränsad",
      "the most that a förbund may have where its growth is limited"}},
    {{"möjlig tilldelning", "possible allocation"},
     {"det som ett förbund kan få av staten om kommuner och regioner matchar det",
      "what a förbund can get from the state if municipalities and regions match it"}},
    {{"matcha", "match"},
     {"att som kommuner eller regioner betala den egna fjärdedelen, så att staten betalar sin "
      "hälft; den part som bidrar med lägst belopp avgör",
      "to pay one's own quarter, as municipalities or as regions, so that the state pays its half; "
      "the party that contributes least decides"}},
    {{"omfördelning", "redistribution"},
     {"att det som några inte matchar erbjuds andra som kan matcha mer",
      "to offer what some do not match to others that can match more"}},
    {{"statlig tilldelning", "state allocation"},
     {"det som staten till slut betalar till ett förbund",
      "what the state pays to a förbund in the end"}},
    {{"riktade medel", "targeted grants"},
     {"statliga medel för ett visst ändamål, som inte behöver matchas",
      "state money for a certain purpose, which need not be matched"}},
    {{"återbetalas", "returned"},
     {"det som inte används av ramen går tillbaka till regeringen",
      "what of the frame is not used and goes back to the government"}},
    {{"eget kapital", "eget kapital"},
     {"det som ett förbund har sparat; ingående vid årets början, utgående vid dess slut",
      "what a förbund has saved; opening at the beginning of the year, closing at its end"}},
    {{"trappan, över trappan", "trappan, excess"},
     {"Nationella rådets rekommendation om hur stort eget kapital som är rimligt, i steg efter hur "
      "stora medlen är; det som är mer än så",
      "the recommendation of Nationella rådet on how much eget kapital is reasonable, in steps by "
      "the size of the funds; what is more than that (above trappan)"}},
    {{"mer än, i nivå med, mindre än den ideala tilldelningen",
      "above, level with, below the ideal allocation"},
     {"en tilldelning som är mer än en tiondel större, högst en tiondel större eller mindre, eller "
      "mer än en tiondel mindre",
      "an allocation that is larger by more than a tenth, within a tenth, or smaller by more than "
      "a tenth"}},
    {{"officiell", "official"},
     {"ur offentlig statistik eller beslut, oförändrad",
      "from public statistics or decisions, as they stand"}},
    {{"uppskattad", "estimated"},
     {"beräknad ur andra uppgifter, eftersom den rätta saknas",
      "calculated from other figures, since the right one is missing"}},
    {{"rekonstruerad", "reconstructed"},
     {"hopfogad så att den stämmer med det som är publicerat före och efter; det kan ha gått till "
      "på ett annat sätt",
      "put together to agree with what is published before and after; it may have happened in "
      "another way"}},
    {{"syntetisk, framtagen för exempel", "synthetic, made for an example"},
     {"påhittad så att summor och spridning stämmer; säger inget om ett enskilt förbund",
      "made up so that totals and spread agree; says nothing of a single förbund"}},
    {{"antagande", "assumption"},
     {"ett värde som de offentliga källorna inte säger något om, och som scenariot därför väljer",
      "a value on which the public record is silent, so that the scenario chooses it"}},
    {{"anpassad", "fitted"},
     {"vald så att en körning kommer nära publicerade siffror",
      "chosen so that a run comes near published figures"}},
    {{"härledd", "derived"},
     {"uträknad ur publicerade siffror, utan att någon körning har jämförts med dem",
      "computed from published figures, without a look at any run"}},
    {{"exempel", "example"},
     {"ett antagande som bara visar hur något skrivs; byt ut det mot det riktiga när det finns",
      "an assumption that only shows how something is written; replace it when the right one is "
      "known"}},
};

}  // namespace

std::span<const GlossaryTerm> glossary() { return terms; }

}  // namespace finsam
