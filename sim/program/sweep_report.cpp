#include "program/sweep_report.hpp"

#include <fmt/format.h>

#include "program/common_options.hpp"
#include "program/given.hpp"
#include "program/sweep_answer.hpp"
#include "program/tell_fault.hpp"

namespace finsam {
namespace {

ExitStatus report_given(const Given& given) {
  const auto store = SweepStore::read(given.arguments.front());
  if (!store) {
    return tell_fault(store.error());
  }
  return tell_findings(*store, given);
}

std::vector<OptionDescription> options() {
  return {
      {.name = "metric",
       .placeholder = {"MÅTT", "METRIC"},
       .meaning = {"rangordna parametrarna för detta mått: lost, lost:2026, "
                   "\"losers(5 %):greatest\"; utan år medelvärdet av åren; går att upprepa, annars "
                   "alla",
                   "rank the parameters for this metric: lost, lost:2026, \"losers(5 "
                   "%):greatest\"; without a year the mean of the years; may be repeated, "
                   "otherwise all"},
       .repeatable = true},
      {.name = "limit",
       .placeholder = {"VILLKOR", "CONDITION"},
       .meaning = {"när händer detta? \"losers > 30\", \"returned:2024 < 5 Mkr\"; går att upprepa",
                   "when does this happen? \"losers > 30\", \"returned:2024 < 5 Mkr\"; may be "
                   "repeated"},
       .repeatable = true},
      {.name = "goal",
       .placeholder = {"MÅL", "GOAL"},
       .meaning =
           {"vilka körningar är bäst? \"min lost\", \"max state:2026\"; med flera mål visas även "
            "de körningar som ingen annan slår; går att upprepa",
            "which cases are best? \"min lost\", \"max state:2026\"; with several goals "
            "also the cases that no other beats; may be repeated"},
       .repeatable = true},
      {.name = "cases",
       .placeholder = {"FIL.csv", "FILE.csv"},
       .meaning = {"skriv alla körningar till en fil, en rad per körning och år",
                   "write all cases to a file, a row per case and year"},
       .takes = Takes::file},
      {.name = "parquet",
       .placeholder = {"MAPP", "FOLDER"},
       .meaning = {"skriv alla körningar som Parquet i en ny mapp; kräver DuckDB:s bibliotek "
                   "(scripts/install_parquet)",
                   "write all cases as Parquet to a new folder; needs DuckDB's library "
                   "(scripts/install_parquet)"},
       .takes = Takes::folder},
      {.name = "force", .meaning = {"ersätt det som redan finns", "replace what is there already"}},
      {.name = "table",
       .placeholder = {"TABELL", "TABLE"},
       .meaning = {"vilken tabell --format csv skriver, annars drivers",
                   "which table --format csv writes, otherwise drivers"},
       .takes = Takes::word,
       .words = {"drivers", "distributions", "conditions", "points", "failures"}},
      format_option({"text", "csv", "json"},
                    {"en sida att läsa, en av tabellerna, eller alla som JSON",
                     "a page to read, one of the tables, or all of them as JSON"})};
}

}  // namespace

Command sweep_report_command() {
  return {
      .name = "sweep-report",
      .summary = {"visa vad en färdig svepning säger", "show what a finished sweep says"},
      .about =
          {"Läser de körningar som finsam sweep har sparat: vilka parametrar som betyder mest för "
           "varje mått, hur måtten sprider sig, när en gräns passeras, och vilka körningar som är "
           "bäst för ett mål.",
           "Reads the cases that finsam sweep has kept: which parameters matter most for each "
           "metric, how the metrics are spread, when a limit is crossed, and which cases are "
           "best for a goal."},
      .arguments = {{.placeholder = {"FIL.sqlite", "FILE.sqlite"},
                     .thing = "file of cases",
                     .takes = Takes::file}},
      .groups = {{{"Vad som visas", "What is shown"}, options()}},
      .examples = {{{"När förlorar fler än 40 förbund?", "When do more than 40 förbund lose?"},
                    "finsam sweep-report sparr-och-nycklar.sqlite --limit \"losers > 40\""}},
      .perform = report_given};
}

}  // namespace finsam
