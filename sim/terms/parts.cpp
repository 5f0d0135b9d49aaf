// The parts of a scenario that are not one scalar.

#include <algorithm>

#include "finsam/key_paths.hpp"
#include "finsam/rules/options.hpp"
#include "terms/account_parts.hpp"
#include "terms/columns.hpp"
#include "terms/sources.hpp"

namespace finsam {
namespace {

const Part table[] = {
    {{.key = "title",
      .kind = Kind::text,
      .text_sv = "scenariots namn",
      .text_en = "what the scenario is called",
      .optional = true,
      .example = "En mjukare spärr"},
     ""},
    {{.key = "question",
      .kind = Kind::text,
      .text_sv = "frågan som scenariot ska svara på",
      .text_en = "the question it is to answer",
      .optional = true,
      .example = "Vem får mindre om spärren är 5 %?"},
     "title"},
    {{.key = "source",
      .kind = Kind::text,
      .text_sv = "var uppgifterna kommer ifrån",
      .text_en = "where its figures come from",
      .optional = true,
      .example = "ISF 2019:1"},
     "question"},
    {{.key = "extends",
      .kind = Kind::files,
      .text_sv = "scenarier som detta bygger på",
      .text_en = "the scenarios that this one builds on",
      .more_sv = "Det som står i scenariot går före det som står i dem, och en senare fil i listan "
                 "går före en tidigare. Ordet unset tar bort det som annars hade gällt.",
      .more_en = "What the scenario says goes before what they say, and a later file of the list "
                 "before an earlier one. The word unset takes away what would hold otherwise.",
      .optional = true,
      .most = 20.0,
      .example = "../baseline/fordelningsmodellen.yaml"},
     "source"},
    {{.key = "fitted",
      .kind = Kind::keys,
      .text_sv = "nycklar vars värden i samma fil är anpassade till publicerade siffror",
      .text_en = "keys whose values in the same file were fitted to published figures",
      .more_sv = "finsam calibrate skriver listan. Värdena visas som anpassade, inte bara som "
                 "antaganden. Ett värde som någon annan fil eller --set sätter räknas inte som "
                 "anpassat.",
      .more_en = "finsam calibrate writes the list. The values are shown as fitted, not only as "
                 "assumptions. A value that another file or --set puts in its place does not "
                 "count as fitted.",
      .optional = true,
      .most = 1000.0,
      .example = "[economy.use_of_capital, matching.all.growth.2016]"},
     "extends"},
    {{.key = "derived",
      .kind = Kind::keys,
      .text_sv = "nycklar vars värden i samma fil är härledda ur publicerade siffror",
      .text_en = "keys whose values in the same file are derived from published figures",
      .more_sv = "De är uträknade ur siffrorna, utan att någon körning har jämförts med dem. Så "
                 "visas de, inte som antaganden. Ett värde som någon annan fil eller --set sätter "
                 "räknas inte som härlett.",
      .more_en = "They are computed from the figures, without a look at any run. They are shown "
                 "as that, not as assumptions. A value that another file or --set puts in its "
                 "place does not count as derived.",
      .optional = true,
      .most = 1000.0,
      .example = "[reach.cost_per_participant]"},
     "fitted"},
    {{.key = "years",
      .kind = Kind::years,
      .text_sv = "första och sista året",
      .text_en = "the first and the last year",
      .more_sv = "Ett enda år skrivs som det är: 2020.",
      .more_en = "A single year stands alone: 2020.",
      .most = 200.0,
      .example = "2020:2026"},
     "derived"},
    {{.key = "data.municipalities",
      .kind = Kind::table,
      .text_sv = "tabell över kommunerna",
      .text_en = "the table of municipalities",
      .columns = columns::municipalities,
      .example = "../data/municipalities.csv"},
     "years"},
    {{.key = "data.regions",
      .kind = Kind::table,
      .text_sv = "tabell över län och regioner",
      .text_en = "the table of counties (län) and regions",
      .columns = columns::regions,
      .example = "../data/regions.csv"},
     "data.municipalities"},
    {{.key = "data.members",
      .kind = Kind::table,
      .text_sv = "tabell över förbunden och deras medlemmar",
      .text_en = "the table of the förbund and their members",
      .more_sv = "Förbunden står i den ordning som de först nämns.",
      .more_en = "The förbund stand in the order in which they are first named.",
      .columns = columns::members,
      .example = "../data/members_2020.csv"},
     "data.regions"},
    {{.key = "data.events",
      .kind = Kind::tables,
      .text_sv = "tabeller över händelser: förbund som bildas, upplöses, slås samman eller byter "
                 "namn, kommuner som ansluter sig eller utträder",
      .text_en = "tables of events: förbund that form, dissolve, merge or are renamed, "
                 "municipalities that join or leave",
      .more_sv =
          "De gäller från den 1 januari det år som står i tabellen. Samma år sker de i "
          "ordningen dissolve, leave, merge, join, form, rename, och annars som de står. Det "
          "som bildas har en rad per medlem, det som slås samman en rad per förbund.",
      .more_en =
          "They hold from 1 January of their year. In one year they come in the order "
          "dissolve, leave, merge, join, form, rename, and else as written. What forms has a "
          "row per member, what merges a row per förbund.",
      .source_sv = "finsams modell, steg 1",
      .source_en = "finsam's model, step 1",
      .optional = true,
      .most = 100.0,
      .columns = columns::events,
      .example = "- ../data/events.csv"},
     "data.members"},
    {{.key = "data.statistics",
      .kind = Kind::tables,
      .text_sv = "tabeller med statistik per kommun och år",
      .text_en = "tables of statistics by municipality and year",
      .most = 100.0,
      .columns = columns::statistics,
      .example = "- ../data/population_16_64.csv\n- ../data/need_equivalents_2017.csv"},
     "data.events"},
    {{.key = "data.opening",
      .kind = Kind::table,
      .text_sv = "tabell över tilldelning och eget kapital vid ingången",
      .text_en = "the table of allocations and eget kapital at the start",
      .more_sv = "Den gäller slutet av året före det första. Ett förbund utan rad har ingen "
                 "tidigare tilldelning och inget eget kapital.",
      .more_en = "It is of the end of the year before the first. A förbund without a row has no "
                 "last allocation and no eget kapital.",
      .optional = true,
      .columns = columns::opening,
      .example = "../data/opening_2019.csv"},
     "data.statistics"},
    {{.key = "data.outside_region",
      .kind = Kind::codes,
      .text_sv = "kommuner som inte ingår i en region och betalar båda parternas del",
      .text_en = "municipalities outside any region, which pay the part of both parties",
      .more_sv = "0980 är Gotland. Koden skrivs inom citationstecken.",
      .more_en = "0980 is Gotland. A code stands in quotes.",
      .source_sv = "Finsamlagen (2003:1210) 5 a §",
      .source_en = "Finsamlagen (2003:1210) 5 a §",
      .default_text = "[\"0980\"]",
      .most = 1000.0,
      .example = "[\"0980\"]"},
     "data.opening"},
    {{.key = "keys",
      .kind = Kind::weights,
      .text_sv = "fördelningsnycklar och deras vikter",
      .text_en = "the distribution keys and their weights",
      .more_sv = "Vikterna ska bli 100 % varje år.",
      .more_en = "The weights add up to 100 % in every year.",
      .source_sv = "beslut 2015-01-22 om fördelningsmodellen",
      .source_en = "decision 2015-01-22 on the fördelningsmodell",
      .most = most_keys,
      .example = "{need: 75 %, population: 25 %}"},
     "unit"},
    {{.key = "matching",
      .kind = Kind::matching,
      .text_sv = "hur mycket kommuner och regioner matchar",
      .text_en = "how much municipalities and regions match",
      .more_sv = "Den mest specifika regeln gäller: för ett förbund före en region, en region före "
                 "ett län, ett län före alla. Under var och en står en regel, eller municipal: och "
                 "regional: med var sin.",
      .more_en = "The most specific policy counts: a förbund before a region, a region before a "
                 "county (län), a county before all. Under each stands a policy, or municipal: and "
                 "regional: with one each.",
      .source_sv = "Finsamlagen (2003:1210) 5 §",
      .source_en = "Finsamlagen (2003:1210) 5 §",
      .optional = true,
      .example = "{all: {policy: growth_cap, growth: 10 %}}"},
     "capital_rule.rate"},
    {{.key = "application.table",
      .kind = Kind::table,
      .text_sv = "tabell över vad förbunden ansöker om per år",
      .text_en = "the table of what the förbund apply for, by year",
      .more_sv =
          "Den går före application.growth. Ett förbund utan tidigare tilldelning ska ha en rad.",
      .more_en =
          "It goes before application.growth. A förbund without a last allocation needs a row.",
      .source_sv = "finsams modell, steg 7",
      .source_en = "finsam's model, step 7",
      .optional = true,
      .columns = columns::applications,
      .asked_by = {"method", "application"},
      .example = "applications.csv"},
     "application.growth"},
    {{.key = "targeted.applicants",
      .kind = Kind::table,
      .text_sv = "tabell över vilka förbund som får riktade medel per år, i ordning",
      .text_en = "the table of who gets targeted grants, by year and in order",
      .more_sv = "Den sista får det som återstår. Tabellen skrivs i stället för targeted.count.",
      .more_en = "The last one gets what remains. It is written instead of targeted.count.",
      .source_sv = "finsams modell, steg 10",
      .source_en = "finsam's model, step 10",
      .optional = true,
      .columns = columns::applicants,
      .asked_by = {"targeted.max_per_forbund", "none", true},
      .example = "applicants.csv"},
     "targeted.count"},
    {{.key = "contributions.shares",
      .kind = Kind::table,
      .text_sv = "tabell över kommunernas fasta andelar",
      .text_en = "the table of fixed shares by municipality",
      .more_sv = "Varje medlem står en gång, och ett förbunds andelar blir 100 %.",
      .more_en = "Every member stands once, and the shares of a förbund add up to 100 %.",
      .source_sv = "Finsamlagen (2003:1210) 5 §",
      .source_en = "Finsamlagen (2003:1210) 5 §",
      .columns = columns::split_shares,
      .asked_by = {"contributions.municipal_split", "fixed"},
      .example = "shares.csv"},
     "contributions.municipal_split"},
    {{.key = "economy.other_income_table",
      .kind = Kind::table,
      .text_sv = "tabell över andra intäkter per förbund och år",
      .text_en = "the table of other income by förbund and year",
      .more_sv = "Den ersätter economy.other_income_share. En rad som saknas betyder 0 kr.",
      .more_en = "It stands instead of economy.other_income_share. A missing row is 0 kr.",
      .source_sv = "finsams modell, steg 13",
      .source_en = "finsam's model, step 13",
      .optional = true,
      .columns = columns::other_income,
      .example = "other_income.csv"},
     "economy.other_income_share"},
    {{.key = "trappan.steps",
      .kind = Kind::steps,
      .text_sv = "trappans steg",
      .text_en = "the steps of trappan",
      .more_sv = "Stegen stiger, och det sista har inget up_to. Andra steg från ett visst år "
                 "skrivs med årtal: {2020: [...], 2024: [...]}.",
      .more_en = "They ascend, and the last has no up_to. Other steps from a certain year are "
                 "written with years: {2020: [...], 2024: [...]}.",
      .source_sv = sources::trappan_sv,
      .source_en = sources::trappan_en,
      .assumption = true,
      .only_example = true,
      .most = most_steps,
      .dated = true,
      .example = "[{up_to: 2 Mkr, share: 60 %}, {share: 20 %}]"},
     "trappan.scale"},
};

std::vector<Part> all_parts() {
  std::vector<Part> all(std::begin(table), std::end(table));
  all.insert(all.end(), account_parts().begin(), account_parts().end());
  return all;
}

}  // namespace

std::span<const Part> parts() {
  static const std::vector<Part> all = all_parts();
  return all;
}

const Part* find_part(std::string_view key) {
  const std::span<const Part> all = parts();
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const Part& part) { return part.key == key; });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace finsam
