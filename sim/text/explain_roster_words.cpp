#include "text/explain_catalogue.hpp"

namespace finsam {
namespace {

constexpr PageText sentences[] = {
    {"roster.takes_over",
     {"Förbundet tar över sina föregångares eget kapital, {opening_eget_kapital}. Som dess senaste "
      "tilldelning räknas summan av deras tilldelningar {last_year}, {last_accepted}.",
      "The förbund takes over the eget kapital of its predecessors, {opening_eget_kapital}. The "
      "sum of their allocations in {last_year}, {last_accepted}, counts as its last one."}},
    {"roster.takes_over_capital",
     {"Förbundet tar över sina föregångares eget kapital, {opening_eget_kapital}.",
      "The förbund takes over the eget kapital of its predecessors, {opening_eget_kapital}."}},
    {"roster.keeps",
     {"Att kommuner ansluter sig eller utträder ändrar varken förbundets senaste tilldelning eller "
      "dess eget kapital. Det är ett antagande.",
      "That municipalities join or leave changes neither the last allocation nor the eget kapital "
      "of the förbund. That is an assumption."}},
    {"roster.members",
     {"Förbundet har {member_count} kommuner som medlemmar. Av dess medel ska staten betala "
      "hälften, regionen en fjärdedel och kommunerna tillsammans en fjärdedel.",
      "The förbund has {member_count} municipalities as members. Of its funds the state is to pay "
      "half, the region a quarter and the municipalities together a quarter."}},
    {"roster.members_of_regions",
     {"Förbundet har {member_count} kommuner i {region_count} regioner som medlemmar. Av dess "
      "medel "
      "ska staten betala hälften, regionerna tillsammans en fjärdedel och kommunerna tillsammans "
      "en "
      "fjärdedel.",
      "The förbund has {member_count} municipalities in {region_count} regions as members. Of its "
      "funds the state is to pay half, the regions together a quarter and the municipalities "
      "together a quarter."}},
    {"roster.one_member",
     {"Förbundet har en enda kommun som medlem. Av dess medel ska staten betala hälften, regionen "
      "en fjärdedel och kommunen en fjärdedel.",
      "The förbund has a single municipality as member. Of its funds the state is to pay half, the "
      "region a quarter and the municipality a quarter."}},
    {"roster.outside_region",
     {"Förbundets enda medlem är en kommun som inte ingår i någon region utan själv har regionens "
      "uppgifter. Den ska betala hälften av förbundets medel och staten den andra hälften.",
      "The only member is a municipality that belongs to no region and has the tasks of one "
      "itself. "
      "It is to pay half of the funds, and the state the other half."}},
    {"roster.parts",
     {"En kommun som bara till en del hör till förbundet räknas med sin andel.",
      "A municipality that belongs to the förbund only in part counts with its share."}},
    {"roster.new",
     {"Underlaget har ingen tidigare tilldelning för förbundet. Det räknas som nytt, på sitt år "
      "{age}.",
      "The data have no last allocation of the förbund. It counts as new, in its year {age}."}},
    {"roster.in_startup",
     {"Förbundet är inne på sitt år {age} och räknas fortfarande som nytt.",
      "The förbund is in its year {age} and still counts as new."}},

    {"dissolved.in_short",
     {"{forbund} upplöses den 1 januari {year} och får ingen tilldelning. Dess eget kapital, "
      "{opening_eget_kapital}, betalas tillbaka till parterna.",
      "{forbund} is dissolved on 1 January {year} and gets no allocation. Its eget kapital, "
      "{opening_eget_kapital}, is paid back to the parties."}},
    {"dissolved.in_short_nothing",
     {"{forbund} upplöses den 1 januari {year} och får ingen tilldelning. Det har inget eget "
      "kapital att betala tillbaka.",
      "{forbund} is dissolved on 1 January {year} and gets no allocation. It has no eget kapital "
      "to pay back."}},
    {"dissolved.members",
     {"Vid utgången av {last_year} hade förbundet de medlemmar som står här.",
      "At the end of {last_year} the förbund had the members that stand here."}},
    {"dissolved.paid_back",
     {"Det egna kapitalet delas som parterna har betalat: hälften till staten, en fjärdedel till "
      "kommunerna och en fjärdedel till regionerna, i hela kronor.",
      "Eget kapital is divided as the parties have paid: half to the state, a quarter to the "
      "municipalities and a quarter to the regions, in whole kronor."}},
    {"dissolved.paid_back_outside_region",
     {"Det egna kapitalet delas som parterna har betalat: hälften till staten och hälften till "
      "kommunen, som har betalat både kommunernas och regionernas fjärdedel.",
      "Eget kapital is divided as the parties have paid: half to the state and half to the "
      "municipality, which has paid the quarters of both municipalities and regions."}},
    {"dissolved.books",
     {"Räkenskaperna går ihop: {opening_eget_kapital} (ingående eget kapital) = {paid_back} "
      "(återbetalt) + {closing_eget_kapital} (utgående).",
      "The books balance: {opening_eget_kapital} (opening eget kapital) = {paid_back} (paid back) "
      "+ {closing_eget_kapital} (closing)."}},
};

}  // namespace

std::span<const PageText> roster_sentences() { return sentences; }

}  // namespace finsam
