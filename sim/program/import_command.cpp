#include "program/common_options.hpp"
#include "program/import.hpp"
#include "program/output_options.hpp"

namespace finsam {
namespace {

OptionGroup what_is_read() {
  return {
      {"Vad som läses", "What is read"},
      {{.name = "file",
        .placeholder = {"FIL", "FILE"},
        .meaning = {"läs en fil, också ett svar som hämtats för hand; går att upprepa",
                    "read a file, also an answer downloaded by hand; may be repeated"},
        .takes = Takes::file,
        .repeatable = true,
        .need = Need::one_of},
       {.name = "fetch",
        .meaning = {"hämta från scb eller kolada; annars hämtas aldrig något",
                    "fetch from scb or kolada; otherwise nothing is ever fetched"},
        .need = Need::one_of},
       {.name = "table",
        .meaning = {"vilken av SCB:s tabeller: folkmängd 16–64 år (TAB638) eller "
                    "försörjningsmått i helårsekvivalenter (TAB1386)",
                    "which table of SCB: population aged 16–64 (TAB638) or need in full-year "
                    "equivalents (TAB1386)"},
        .takes = Takes::word,
        .words = {"population", "need"}},
       {.name = "sheet",
        .placeholder = {"BLAD", "SHEET"},
        .meaning = {"bladet i arbetsboken; annars det första som har rubrikerna",
                    "the sheet of the workbook; otherwise the first that has the headings"}},
       {.name = "column",
        .placeholder = {"KOLUMN=KÄLLA", "COLUMN=SOURCE"},
        .meaning = {"vilken kolumn i filen som blir ohalsa, arbetsmarknadsstod, "
                    "ekonomiskt_bistand, population_16_64 eller en egen; utan --column tas de "
                    "som redan heter så. Går att upprepa, och flera för samma läggs ihop. Även "
                    "kommunkod= och year= om de heter något ovanligt. Med forbund_id= "
                    "(förbundets id eller namn) blir det belopp per förbund, se ovan",
                    "which column of the file becomes ohalsa, arbetsmarknadsstod, "
                    "ekonomiskt_bistand, population_16_64 or one of your own; without --column, "
                    "those that already have such names. May be repeated, and several for the "
                    "same are added up. Also kommunkod= and year= where they have unusual "
                    "names. With forbund_id= (id or name of the förbund) it becomes amounts by "
                    "förbund, see above"},
        .repeatable = true},
       {.name = "year",
        .placeholder = {"ÅR", "YEAR"},
        .meaning = {"året för allt i filen, om ingen kolumn anger det",
                    "the year of everything in the file, where no column says so"},
        .takes = Takes::year}}};
}

OptionGroup how_it_is_fetched() {
  return {{"Hur det hämtas", "How it is fetched"},
          {{.name = "years",
            .placeholder = {"2018:2024", "2018:2024"},
            .meaning = {"vilka år, eller ett enda", "which years, or a single one"},
            .takes = Takes::years},
           {.name = "url",
            .placeholder = {"ADRESS", "URL"},
            .meaning = {"annan adress än tjänstens egen, till exempel en spegel (https)",
                        "another address than the service's own, for example a mirror (https)"}},
           {.name = "cache",
            .placeholder = {"MAPP", "DIR"},
            .meaning = {"var svar sparas, så att det som är oförändrat inte hämtas igen; annars "
                        "finsam i XDG_CACHE_HOME eller ~/.cache",
                        "where answers are kept, so that what has not changed is not fetched "
                        "again; otherwise finsam in XDG_CACHE_HOME or ~/.cache"},
            .takes = Takes::folder},
           {.name = "timeout",
            .placeholder = {"SEKUNDER", "SECONDS"},
            .meaning = {"så länge väntas på ett svar; annars 60",
                        "how long an answer is waited for; otherwise 60"},
            .takes = Takes::count}}};
}

OptionGroup where_it_comes_from() {
  return {{"Var det kommer ifrån (till manifest.csv)", "Where it comes from (for manifest.csv)"},
          {{.name = "origin",
            .placeholder = {"TEXT", "TEXT"},
            .meaning = {"vem som har tagit fram det; annars filens namn",
                        "who made it; otherwise the name of the file"}},
           {.name = "date",
            .placeholder = {"DATUM", "DATE"},
            .meaning = {"vilken tid det gäller; annars det sista året i tabellen",
                        "the time that it is of; otherwise the last year in the table"}},
           {.name = "unit",
            .placeholder = {"ENHET", "UNIT"},
            .meaning = {"enheten; annars den som står inom parentes i kolumnernas namn. Belopp per "
                        "förbund (kr, tkr eller Mkr) räknas om till kronor: enheten i cellen går "
                        "först, sedan den i kolumnens namn, också utan parentes, och sist --unit; "
                        "säger namnet och --unit olika är det ett fel",
                        "the unit; otherwise the one in parentheses in the names of the columns. "
                        "Amounts by förbund (kr, tkr or Mkr) are converted to kronor: the unit in "
                        "the cell comes first, then that in the name of the column, parentheses or "
                        "not, and last --unit; where the name and --unit differ, it is an error"}},
           {.name = "status",
            .meaning = {"hur säkert det är", "how far it can be trusted"},
            .takes = Takes::word,
            .words = {"official", "estimated", "reconstructed", "synthetic", "assumption"}}}};
}

OptionGroup what_is_written() {
  return {{"Vad som skrivs", "What is written"},
          {out_option({"skriv tabellen, manifest.csv och scenario.yaml i en ny mapp",
                       "write the table, manifest.csv and scenario.yaml to a new folder"}),
           force_option(),
           {.name = "dry-run",
            .meaning = {"skriv inget; med --fetch hämtas inget heller, utan anropen visas",
                        "write nothing; with --fetch nothing is fetched either, the requests are "
                        "shown"}},
           quiet_option({"inga varningar", "no warnings"})}};
}

}  // namespace

Command import_command() {
  return {
      .name = "import",
      .summary = {"gör nedladdade uppgifter till en tabell som ett scenario kan läsa",
                  "make downloaded figures a table that a scenario can read"},
      .about =
          {"Läser statistik per kommun eller belopp per förbund, kontrollerar dem mot kommunerna "
           "och förbunden i ett scenario, och skriver en mapp med tabellen, ett manifest.csv om "
           "var den kommer ifrån, och scenario.yaml: samma scenario med den nya tabellen i stället "
           "för "
           "den gamla. Alla fel visas på en gång, med sin plats, och då skrivs inget. Belopp per "
           "förbund är state_allocation_kr och eget_kapital_kr (ingående läge), eller per år "
           "applied_kr (ansökningar), other_income_kr (andra intäkter) eller offer_kr (vad var och "
           "en av parterna erbjuder; municipal_offer_kr eller regional_offer_kr för bara den ena).",
           "Reads statistics by municipality or amounts by förbund, checks them against the "
           "municipalities and förbund of a scenario, and writes a folder with the table, a "
           "manifest.csv about where it comes from, and scenario.yaml: the same scenario with the "
           "new "
           "table in place of the old one. All errors are told at once, with their places, and "
           "then nothing is written. Amounts by förbund are state_allocation_kr and "
           "eget_kapital_kr "
           "(opening balances), or by year applied_kr (applications), other_income_kr (other "
           "income) or offer_kr (what each of the parties offers; municipal_offer_kr or "
           "regional_offer_kr for one of them alone)."},
      .arguments =
          {{.placeholder = {"KÄLLA", "SOURCE"},
            .thing = "source",
            .meaning =
                {"scb: SCB:s statistikdatabas. kolada: nyckeltal ur Kolada, annars "
                 "N01713 (invånare 16–64 år). xlsx: en arbetsbok, till exempel "
                 "försörjningsmåttet från finsam.se. csv: vilken tabell som helst",
                 "scb: SCB's statistical database. kolada: key figures of Kolada, "
                 "otherwise N01713 (inhabitants aged 16–64). xlsx: a workbook, for example the "
                 "försörjningsmått from finsam.se. csv: any table"},
            .takes = Takes::word,
            .words = {"scb", "kolada", "xlsx", "csv"}},
           scenario_or_baseline()},
      .groups = {what_is_read(), how_it_is_fetched(), where_it_comes_from(), what_is_written()},
      .examples =
          {{{"Hur ersätter jag försörjningsmåttet med en egen tabell?",
             "How do I replace the need by a table of my own?"},
            "finsam import csv --file scenarios/data/need_equivalents_2017.csv --out behov"},
           {{"Vad ändras av de nya uppgifterna?", "What do the new figures change?"},
            "finsam compare scenarios/baseline/fordelningsmodellen.yaml behov/scenario.yaml"},
           {{"Vad skulle SCB tillfrågas om, utan att något hämtas?",
             "What would SCB be asked, without anything being fetched?"},
            "finsam import scb --table need --years 2018:2024 --fetch --dry-run"}},
      .perform = import_table};
}

}  // namespace finsam
