#include "text/help.hpp"

namespace finsam {
namespace {

constexpr std::string_view program_en =
    R"(finsam simulates how samordningsförbund get their money, year by year and to the krona.

Usage:
  finsam run SCENARIO.yaml [options]   run a scenario
  finsam run --help                    all options, with an example
  finsam --version

Exit status: 0 done, 1 a check failed, 2 wrong input, 3 the books do not balance, 4 output could not
be written, 70 a bug.
)";

constexpr std::string_view program_sv =
    R"(finsam simulerar hur samordningsförbunden får sina pengar, år för år och på kronan.

Användning:
  finsam run SCENARIO.yaml [tillval]   kör ett scenario
  finsam run --help                    alla tillval, med ett exempel
  finsam --version

Slutkod: 0 klart, 1 en kontroll misslyckades, 2 fel i indata, 3 räkenskaperna går inte ihop, 4
utdata gick inte att skriva, 70 ett fel i programmet.
)";

constexpr std::string_view run_en =
    R"(Runs a scenario and shows a summary, or writes what every förbund, municipality and region gets,
pays and saves.

Usage:
  finsam run SCENARIO.yaml [options]

What is run:
  --set KEY=VALUE     change a value of the scenario, by its key path; may be repeated
  --years 2020:2026   other years than the scenario's, or a single year

What comes out:
  --out DIR           write the tables, resolved.yaml, its data and manifest.json to a new folder
  --force             replace the result that DIR holds
  --format csv|json   of the tables; without --out JSON with all of them, or CSV with the
                      table forbund_year, goes to standard output
  --excel             CSV for a Swedish Excel: semicolon, decimal comma
  --table NAME        one table as CSV on standard output, not the summary: forbund_year,
                      municipality_year, region_year or nation_year
  --quiet             no warnings, and no summary with --out
  --lang sv|en        language of the summary and this text; otherwise that of the environment;
                      messages about errors are in English
  --help              this text

Example: what if no förbund may lose more than 5 per cent from one year to the next?
  finsam run scenarios/baseline/fordelningsmodellen.yaml --set damping.max_decrease='5 %'
)";

constexpr std::string_view run_sv =
    R"(Kör ett scenario och visar en sammanfattning, eller skriver vad varje förbund, kommun och region
får, betalar och sparar.

Användning:
  finsam run SCENARIO.yaml [tillval]

Vad som körs:
  --set NYCKEL=VÄRDE  ändra ett värde i scenariot, efter dess nyckel; går att upprepa
  --years 2020:2026   andra år än scenariots, eller ett enda år

Vad som kommer ut:
  --out MAPP          skriv tabellerna, resolved.yaml, dess data och manifest.json i en ny mapp
  --force             ersätt det resultat som finns i MAPP
  --format csv|json   tabellernas format; utan --out skrivs JSON med alla, eller CSV med
                      tabellen forbund_year, på standard ut
  --excel             CSV för svenskt Excel: semikolon, decimalkomma
  --table NAMN        en tabell som CSV på standard ut, i stället för sammanfattningen:
                      forbund_year, municipality_year, region_year eller nation_year
  --quiet             inga varningar, och ingen sammanfattning tillsammans med --out
  --lang sv|en        språk för sammanfattningen och denna text; annars datorns språkinställning;
                      felmeddelanden är på engelska
  --help              denna text

Exempel: hur blir det om inget förbund får minska med mer än 5 procent från ett år till nästa?
  finsam run scenarios/baseline/fordelningsmodellen.yaml --set damping.max_decrease='5 %'
)";

}  // namespace

std::string_view program_help(Language language) {
  return language == Language::sv ? program_sv : program_en;
}

std::string_view run_help(Language language) { return language == Language::sv ? run_sv : run_en; }

}  // namespace finsam
