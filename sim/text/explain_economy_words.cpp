#include "text/explain_catalogue.hpp"

namespace finsam {
namespace {

constexpr PageText sentences[] = {
    {"contributions.quarters",
     {"Förbundets medel är {total}. Staten betalar hälften, {state}. {municipalities} betalar en "
      "fjärdedel, avrundad till hela kronor, {municipal}, och {regions} resten, {regional}.",
      "The funds of the förbund are {total}. The state pays half, {state}. {municipalities} will "
      "pay a quarter, rounded to whole kronor, {municipal}, and {regions} the rest, {regional}."}},
    {"contributions.outside_region",
     {"Förbundets medel är {total}. Staten betalar hälften, {state}. Kommunen betalar både "
      "kommunernas del, {municipal}, och regionens, {regional}.",
      "The funds of the förbund are {total}. The state pays half, {state}. The municipality pays "
      "both the municipalities' part, {municipal}, and the region's, {regional}."}},
    {"contributions.by_population",
     {"Kommunerna delar sin del efter invånare 16–64 år.",
      "The municipalities split their part by inhabitants aged 16–64."}},
    {"contributions.nobody_lives_there",
     {"Kommunerna ska dela sin del efter invånare, men ingen av dem har några. Därför delar de "
      "lika.",
      "The municipalities are to split their part by inhabitants, but none has any. So they split "
      "it equally."}},
    {"contributions.equally",
     {"Kommunerna delar sin del lika.", "The municipalities split their part equally."}},
    {"contributions.by_shares",
     {"Kommunerna delar sin del efter fasta andelar.",
      "The municipalities split their part by fixed shares."}},
    {"contributions.several_regions",
     {"Regionerna delar sin del efter invånare 16–64 år i de kommuner som är medlemmar.",
      "The regions split their part by inhabitants aged 16–64 of the member municipalities."}},
    {"contributions.several_regions_equally",
     {"Regionerna ska dela sin del efter invånare i de kommuner som är medlemmar, men där finns "
      "inga. Därför delar de lika.",
      "The regions are to split their part by inhabitants of the member municipalities, but there "
      "are none. So they split it equally."}},

    {"economy.income_of_parties",
     {"Intäkterna är {total}, allt från parterna.",
      "The income is {total}, all from the parties."}},
    {"economy.income_with_share",
     {"Intäkterna är {income}: {total} från parterna och {other_income} i andra intäkter, "
      "{other_income_share} av parternas medel.",
      "The income is {income}: {total} from the parties and {other_income} of other income, "
      "{other_income_share} of what the parties pay."}},
    {"economy.income_with_table",
     {"Intäkterna är {income}: {total} från parterna och {other_income} i andra intäkter, enligt "
      "en "
      "tabell i scenariot.",
      "The income is {income}: {total} from the parties and {other_income} of other income, by a "
      "table in the scenario."}},
    {"economy.income_with_targeted",
     {"Intäkterna är {income}: {total} från parterna, {targeted} i riktade medel och "
      "{other_income} i andra intäkter.",
      "The income is {income}: {total} from the parties, {targeted} of targeted grants and "
      "{other_income} of other income."}},
    {"economy.admin",
     {"Administrationen kostar {admin}: {admin_fixed} och dessutom {admin_share} av intäkterna, "
      "{admin_by_share}.",
      "Administration costs {admin}: {admin_fixed} and besides {admin_share} of the income, "
      "{admin_by_share}."}},
    {"economy.admin_budget",
     {"För administration budgeteras {admin_budget}: {admin_fixed} och dessutom {admin_share} av "
      "intäkterna, {admin_by_share}.",
      "Budgeted for administration is {admin_budget}: {admin_fixed} and besides {admin_share} of "
      "the income, {admin_by_share}."}},
    {"economy.admin_budget_takes_all",
     {"För administration skulle {admin_fixed} budgeteras och dessutom {admin_share} av "
      "intäkterna, {admin_by_share}. Det blir allt som förbundet har, {admin_budget}, så inget "
      "budgeteras för insatser.",
      "Budgeted for administration would be {admin_fixed} and besides {admin_share} of the income, "
      "{admin_by_share}. It becomes all that the förbund has, {admin_budget}, so nothing is "
      "budgeted for activities."}},
    {"economy.admin_executed",
     {"Av den budgeten används {execution_admin}: administrationen kostar {admin}.",
      "Of that budget {execution_admin} is spent: administration costs {admin}."}},
    {"economy.admin_takes_all",
     {"Administrationen skulle kosta {admin_fixed} och dessutom {admin_share} av intäkterna, "
      "{admin_by_share}. Allt som förbundet har, {admin}, går åt till den, så inget blir kvar till "
      "insatser.",
      "Administration would cost {admin_fixed} and besides {admin_share} of the income, "
      "{admin_by_share}. All that the förbund has, {admin}, goes to it, so nothing is left for "
      "activities."}},
    {"economy.budget",
     {"För insatser budgeteras det som är kvar av intäkterna och {use_of_capital} av det ingående "
      "egna kapitalet, {from_capital}: tillsammans {budget}.",
      "Budgeted for activities is what is left of the income and {use_of_capital} of the opening "
      "eget kapital, {from_capital}: together {budget}."}},
    {"economy.no_budget",
     {"Administrationen kostar mer än intäkterna och den del av det egna kapitalet som ska "
      "användas. "
      "Inget budgeteras för insatser.",
      "Administration costs more than the income and the part of eget kapital that is to be used. "
      "Nothing is budgeted for activities."}},
    {"economy.spent",
     {"Av budgeten används {execution}: insatserna kostar {spent}.",
      "Of the budget {execution} is spent: activities cost {spent}."}},
    {"economy.startup",
     {"Av budgeten skulle {execution} användas, men under sina första år når ett nytt förbund bara "
      "{startup_factor} av det. Detta är förbundets år {age}: {execution_used} används, och "
      "insatserna kostar {spent}.",
      "Of the budget {execution} would be spent, but in its first years a new förbund reaches only "
      "{startup_factor} of that. This is the förbund's year {age}: {execution_used} is spent, and "
      "activities cost {spent}."}},
    {"economy.closing_up",
     {"Eget kapital ökar med {eget_kapital_change}.",
      "Eget kapital grows by {eget_kapital_change}."}},
    {"economy.closing_down",
     {"Eget kapital minskar med {eget_kapital_decrease}.",
      "Eget kapital falls by {eget_kapital_decrease}."}},
    {"economy.closing_same", {"Eget kapital ändras inte.", "Eget kapital does not change."}},
    {"economy.books",
     {"Räkenskaperna går ihop: {opening_eget_kapital} + {income} (ingående eget kapital och "
      "intäkter) = {admin} + {spent} + {closing_eget_kapital} (administration, insatser och "
      "utgående eget kapital).",
      "The books balance: {opening_eget_kapital} + {income} (opening eget kapital and income) = "
      "{admin} + {spent} + {closing_eget_kapital} (administration, activities and closing eget "
      "kapital)."}},

    {"trappan.of_total",
     {"Trappan anger hur stort eget kapital som är rimligt. Den räknas på alla parters medel under "
      "året, {trappan_funds}.",
      "Trappan says how much eget kapital is reasonable. It is counted on the funds of all parties "
      "in the year, {trappan_funds}."}},
    {"trappan.of_state",
     {"Trappan anger hur stort eget kapital som är rimligt. Den räknas på den statliga "
      "tilldelningen "
      "under året, {trappan_funds}.",
      "Trappan says how much eget kapital is reasonable. It is counted on the state allocation of "
      "the year, {trappan_funds}."}},
    {"trappan.marginal",
     {"Varje steg gäller den del av medlen som faller i det. Summan avrundas nedåt.",
      "Each step holds for the funds that fall in it. The sum is rounded down."}},
    {"trappan.whole",
     {"Det steg som medlen når gäller alla medel. Beloppet avrundas nedåt.",
      "The step that the funds reach holds for all of them. The amount is rounded down."}},
    {"trappan.example",
     {"Stegen tas från scenariot; de som följer med programmet är ett exempel.",
      "The steps are those of the scenario; the ones that come with the program are an example."}},
    {"trappan.excess",
     {"Rimligt är högst {trappan_limit}. Förbundet har {closing_eget_kapital}, alltså {excess} för "
      "mycket.",
      "Reasonable is at most {trappan_limit}. The förbund has {closing_eget_kapital}, that is "
      "{excess} too much."}},
    {"trappan.no_excess",
     {"Rimligt är högst {trappan_limit}. Förbundet har {closing_eget_kapital}, alltså inte för "
      "mycket.",
      "Reasonable is at most {trappan_limit}. The förbund has {closing_eget_kapital}, that is not "
      "too much."}},

    {"reach.participants",
     {"Av insatskostnaderna, {spent}, går {individual_share} till individinriktade insatser. När "
      "en "
      "deltagare kostar {cost_per_participant} nås {participants} deltagare.",
      "Of the activity costs, {spent}, {individual_share} goes to activities for individuals. When "
      "a participant costs {cost_per_participant}, {participants} participants are reached."}},

    {"against_ideal.above",
     {"Förbundet får mer än den ideala tilldelningen: {state_of_ideal} av den. Högst tio procent "
      "mer "
      "eller mindre räknas som i nivå.",
      "The förbund gets more than the ideal allocation: {state_of_ideal} of it. At most ten per "
      "cent more or less counts as level."}},
    {"against_ideal.level",
     {"Förbundet får i nivå med den ideala tilldelningen: {state_of_ideal} av den. Högst tio "
      "procent "
      "mer eller mindre räknas som i nivå.",
      "The förbund gets about the ideal allocation: {state_of_ideal} of it. At most ten per cent "
      "more or less counts as level."}},
    {"against_ideal.below",
     {"Förbundet får mindre än den ideala tilldelningen: {state_of_ideal} av den. Högst tio "
      "procent "
      "mer eller mindre räknas som i nivå.",
      "The förbund gets less than the ideal allocation: {state_of_ideal} of it. At most ten per "
      "cent more or less counts as level."}},
};

}  // namespace

std::span<const PageText> economy_sentences() { return sentences; }

}  // namespace finsam
