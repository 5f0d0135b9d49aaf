#include "text/explain_catalogue.hpp"

namespace finsam {
namespace {

constexpr PageText sentences[] = {
    {"municipality_payments.none",
     {"{kommun} är inte medlem i något samordningsförbund {year} och betalar därför ingenting.",
      "{kommun} is not a member of any samordningsförbund in {year} and therefore pays nothing."}},
    {"municipality_payments.left",
     {"Kommunen utträdde ur {last_forbund} den 1 januari {since}.",
      "The municipality left {last_forbund} on 1 January {since}."}},
    {"municipality_payments.dissolved",
     {"Kommunens förbund, {last_forbund}, upplöstes den 1 januari {since}.",
      "The förbund of the municipality, {last_forbund}, was dissolved on 1 January {since}."}},
    {"municipality_payments.one",
     {"Kommunen är medlem i ett samordningsförbund.",
      "The municipality is a member of one samordningsförbund."}},
    {"municipality_payments.several",
     {"Kommunen är medlem i {payment_count} samordningsförbund och betalar tillsammans {paid}.",
      "The municipality is a member of {payment_count} samordningsförbund and pays {paid} "
      "together."}},
    {"payments.paid_back",
     {"{gone} betalar tillbaka sitt eget kapital, {held}: {to_state} till staten, "
      "{to_municipalities} till {municipalities} och {to_regions} till {regions}.",
      "{gone} pays back its eget kapital, {held}: {to_state} to the state, {to_municipalities} to "
      "{municipalities} and {to_regions} to {regions}."}},
    {"payments.paid_back_outside_region",
     {"{gone} betalar tillbaka sitt eget kapital, {held}: {to_state} till staten och resten till "
      "{municipalities}, {to_municipalities} som kommun och {to_regions} i regionens ställe.",
      "{gone} pays back its eget kapital, {held}: {to_state} to the state and the rest to "
      "{municipalities}, {to_municipalities} as a municipality and {to_regions} as a region."}},
    {"opening.since",
     {"Körningen börjar {first_year} med den tilldelning och det egna kapital som förbunden "
      "hade vid slutet av {year_before} enligt underlaget. Senare års belopp bygger vidare på dem.",
      "The run begins in {first_year} with the allocation and the eget kapital that the förbund "
      "had at the end of {year_before} by the data. The amounts of later years build on them."}},
    {"opening.changed",
     {"Tilldelningarna i tabellen ändras först: de dras mot eller från den ideala fördelningen av "
      "samma summa, eller viktas om mellan små och stora förbund. Det är ett antagande.",
      "The allocations of the table are changed first: they are drawn toward or away from the "
      "ideal "
      "division of the same sum, or tilted between small and large förbund. That is an "
      "assumption."}},
    {"opening.changed_own",
     {"Tabellen har {in_table} för förbundet. Körningen börjar med {begun_with}.",
      "The table has {in_table} for the förbund. The run begins with {begun_with}."}},
    {"opening.statistics",
     {"Ideala tilldelningar räknas på den statistik som står här.",
      "Ideal allocations are computed from the statistics that stand here."}},
    {"region_payments.none",
     {"{region} är inte med i något samordningsförbund {year} och betalar därför ingenting.",
      "{region} takes part in no samordningsförbund in {year} and therefore pays nothing."}},
    {"region_payments.outside_region",
     {"{region} är en kommun som själv har regionens uppgifter. Den betalar båda parters delar som "
      "kommun. Kör {command} för att se det.",
      "{region} is a municipality that has the tasks of a region itself. It pays the parts of both "
      "parties as a municipality. Run {command} to see that."}},
    {"region_payments.one",
     {"Regionen är med i ett samordningsförbund.",
      "The region takes part in one samordningsförbund."}},
    {"region_payments.several",
     {"Regionen är med i {payment_count} samordningsförbund och betalar tillsammans {paid}.",
      "The region takes part in {payment_count} samordningsförbund and pays {paid} together."}},

    {"allocation.got",
     {"{forbund} får {forbund_state} i statlig tilldelning, mot {last_accepted} {last_year}.",
      "{forbund} gets a state allocation of {forbund_state}, against {last_accepted} in "
      "{last_year}."}},
    {"allocation.got_merged",
     {"{forbund} får {forbund_state} i statlig tilldelning. De förbund som har gått samman i det "
      "fick tillsammans {last_accepted} {last_year}.",
      "{forbund} gets a state allocation of {forbund_state}. The förbund that it unites got "
      "{last_accepted} together in {last_year}."}},
    {"allocation.got_first",
     {"{forbund} får {forbund_state} i statlig tilldelning. Någon tidigare finns inte i "
      "underlaget.",
      "{forbund} gets a state allocation of {forbund_state}. The data have no earlier one."}},
    {"allocation.applied",
     {"Det här året fördelas medlen efter ansökan, och förbundet ansöker om {forbund_asked}.",
      "This year the money goes by application, and the förbund applies for {forbund_asked}."}},
    {"allocation.assumed_to_apply",
     {"Det här året fördelas medlen efter ansökan, och förbundet antas ansöka om {forbund_asked}.",
      "This year the money goes by application, and the förbund is assumed to apply for "
      "{forbund_asked}."}},
    {"allocation.nobody_holds",
     {"Hela den möjliga tilldelningen, {forbund_possible}, matchas.",
      "The whole possible allocation, {forbund_possible}, is matched."}},
    {"allocation.held",
     {"Möjligt var {forbund_possible}, men {party} matchar inte {not_matched} av det.",
      "{forbund_possible} was possible, but {not_matched} of it is not matched by {party}."}},
    {"allocation.held_by_both",
     {"Möjligt var {forbund_possible}, men varken {municipalities} eller {regions} matchar "
      "{not_matched} av det.",
      "{forbund_possible} was possible, but {not_matched} of it is matched by neither "
      "{municipalities} nor {regions}."}},
    {"allocation.settled",
     {"Möjligt var {forbund_possible}. Men i hela landet matchades mer än vad som fanns att "
      "fördela, och förbundets tilldelning sänktes med {settled_off}.",
      "{forbund_possible} was possible. But in the whole country more was matched than there was "
      "to distribute, and the allocation of the förbund was lowered by {settled_off}."}},
    {"allocation.reduced",
     {"För eget kapital över trappan drogs {reduced} av.",
      "{reduced} was taken off for eget kapital above trappan."}},
    {"allocation.spared",
     {"Spärrens golv, {forbund_floor}, ligger över den ideala tilldelningen, {forbund_ideal}.",
      "The floor of the spärr, {forbund_floor}, is above the ideal allocation, {forbund_ideal}."}},
    {"allocation.closing",
     {"Vid årets slut har förbundet {forbund_closing_eget_kapital} i eget kapital.",
      "At the end of the year the förbund has {forbund_closing_eget_kapital} of eget kapital."}},
    {"allocation.settled_too",
     {"Dessutom matchades i hela landet mer än vad som fanns att fördela, och förbundets "
      "tilldelning sänktes med {settled_off}.",
      "Besides, in the whole country more was matched than there was to distribute, and the "
      "allocation of the förbund was lowered by {settled_off}."}},
    {"allocation.redistributed",
     {"Ur det som andra inte matchade får förbundet {redistributed} till.",
      "From what others did not match the förbund gets {redistributed} more."}},
    {"allocation.see_forbund",
     {"Kör {command} för att se alla steg dit.", "Run {command} to see every step on the way."}},

    {"municipal_part.quarter",
     {"Förbundets medel är {forbund_total}. Kommunernas del är en fjärdedel, {forbund_municipal}.",
      "The funds of the förbund are {forbund_total}. The municipalities' part is a quarter, "
      "{forbund_municipal}."}},
    {"municipal_part.alone",
     {"{kommun} är ensam kommun i förbundet och betalar hela den delen.",
      "{kommun} is the only municipality and pays all of that part."}},
    {"municipal_part.outside_region",
     {"Förbundets medel är {forbund_total}. {kommun} ingår inte i någon region och betalar därför "
      "både kommunernas del, {forbund_municipal}, och regionernas, {forbund_regional}.",
      "The funds of the förbund are {forbund_total}. {kommun} belongs to no region and therefore "
      "pays both the municipalities' part, {forbund_municipal}, and the regions', "
      "{forbund_regional}."}},
    {"regional_part.quarter",
     {"Förbundets medel är {forbund_total}. Regionernas del är det som är kvar när staten har "
      "betalat hälften och kommunerna en fjärdedel: {forbund_regional}.",
      "The funds of the förbund are {forbund_total}. The regions' part is what is left when the "
      "state has paid half and the municipalities a quarter: {forbund_regional}."}},
    {"regional_part.alone",
     {"{region} är ensam region i förbundet och betalar hela den delen.",
      "{region} is the only region and pays all of that part."}},
};

}  // namespace

std::span<const PageText> payer_sentences() { return sentences; }

}  // namespace finsam
