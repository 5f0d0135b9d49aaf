#include "program/compare.hpp"

#include <fmt/format.h>

#include "data/parse_quantity.hpp"
#include "program/common_options.hpp"
#include "program/compared_sides.hpp"
#include "program/output_options.hpp"
#include "program/streams.hpp"
#include "program/write_folder.hpp"
#include "report/compare_tables.hpp"
#include "report/compare_text.hpp"
#include "report/csv.hpp"
#include "report/json.hpp"
#include "report/summary.hpp"
#include "report/unlike_text.hpp"

namespace finsam {
namespace {

constexpr int default_top = 10;
constexpr Share<double> default_dead_band{1000.0};  // 0.1 %

bool wants_json(const Given& given) { return given.text("format") == "json"; }

std::string in_format(const Given& given, const Table& table) {
  if (wants_json(given)) return to_json(table);
  return to_csv(table, given.has("excel") ? CsvDialect::excel : CsvDialect::plain);
}

tl::expected<Share<double>, std::string> dead_band(const Given& given) {
  const auto text = given.text("dead-band");
  if (!text) return default_dead_band;
  const auto share = parse_share(*text);
  if (!share) return tl::unexpected(fmt::format("--dead-band {}", share.error()));
  if (share->millionths > millionths_per_whole) {
    return tl::unexpected(fmt::format("--dead-band {}: at most 100 %", *text));
  }
  return *share;
}

ExitStatus refuse_strictly(const CompareSource& source) {
  for (const std::string& line : unlike_lines(source, Language::en)) {
    tell("finsam compare: --strict: " + line);
  }
  return ExitStatus::check_failed;
}

ExitStatus write_comparison(const Given& given, const CompareSource& source) {
  const std::array<Table, 5> tables = compare_tables(source);
  if (const auto folder = given.text("out")) {
    std::vector<ResultFile> files;
    files.reserve(tables.size() + 1);
    for (const Table& table : tables) {
      files.push_back(
          {table.name + (wants_json(given) ? ".json" : ".csv"), in_format(given, table)});
    }
    files.push_back(
        {"manifest.json", content_manifest_json("comparison", FINSAM_VERSION, listed(files))});
    const ExitStatus status = write_folder(*folder, files, given.has("force"));
    if (status != ExitStatus::done || given.has("quiet")) return status;
  } else if (wants_json(given)) {
    return write_out(to_json(tables));
  } else if (given.has("format") || given.has("table") || given.has("excel")) {
    const std::string name = given.text("table").value_or("comparison");
    for (const Table& table : tables) {
      if (table.name == name) return write_out(in_format(given, table));
    }
  }
  return write_out(compare_text(source, {given.language, given.count("top").value_or(default_top),
                                         output_columns(widest_summary)}));
}

ExitStatus compare_given(const Given& given) {
  const std::string wrong = output_contradiction(given);
  if (!wrong.empty()) return wrong_usage(given, wrong);
  const auto band = dead_band(given);
  if (!band) return wrong_usage(given, band.error());
  const auto sides = compared_sides(given);
  if (!sides) return sides.error();
  const Comparison comparison = compare(sides->base.run, sides->reform.run, given.years);
  if (comparison.years.empty()) return wrong_usage(given, "the two have no year in common");
  const UnlikeRuns unlike = unlike_runs(sides->base.run, sides->reform.run, comparison);
  const CompareSource source{sides->base, sides->reform, comparison, unlike, *band};
  if (given.has("strict") && unlike.any()) return refuse_strictly(source);
  return write_comparison(given, source);
}

OptionGroup what_is_compared() {
  OptionDescription set = set_option();
  set.meaning = {
      "ändra ett värde i reformen, efter dess nyckel; går att upprepa. Anges ingen "
      "REFORM är den grunden med ändringarna",
      "change a value of the reform, by its key path; may be repeated. Without REFORM "
      "it is the base with the changes"};
  OptionDescription years = years_option();
  years.meaning = {"andra år än scenariernas, eller ett enda år; ur en mapp tas de åren",
                   "other years than the scenarios', or a single year; from a folder those years "
                   "are taken"};
  return {{"Vad som jämförs", "What is compared"},
          {set,
           years,
           {.name = "strict",
            .meaning = {"jämför inte körningar med olika ram, år, förbund, underlag eller version "
                        "(slutkod 1)",
                        "do not compare runs with other frames, years, förbund, data or versions "
                        "(exit status 1)"}}}};
}

OptionGroup what_is_shown() {
  return {
      {"Vad som kommer ut", "What comes out"},
      {{.name = "top",
        .placeholder = {"ANTAL", "COUNT"},
        .meaning = {"så många förbund, kommuner och regioner i varje lista; annars 10",
                    "so many förbund, municipalities and regions in a list; otherwise 10"},
        .takes = Takes::count},
       {.name = "dead-band",
        .placeholder = {"ANDEL", "SHARE"},
        .meaning = {"en skillnad på högst denna andel av grunden räknas som ingen; annars "
                    "\"0,1 %\"",
                    "a difference of at most this share of the base counts as none; otherwise "
                    "\"0.1 %\""}},
       out_option({"skriv alla tabeller i en ny mapp", "write all tables to a new folder"}),
       force_option(),
       format_option({"csv", "json"},
                     {"tabellernas format; utan --out skrivs JSON med alla, eller CSV med tabellen "
                      "comparison, på standard ut",
                      "of the tables; without --out JSON with all of them, or CSV with the table "
                      "comparison, goes to standard output"}),
       excel_option(),
       {.name = "table",
        .placeholder = {"NAMN", "NAME"},
        .meaning = {"en tabell som CSV på standard ut: comparison, outcomes, counts, differing "
                    "eller runs",
                    "one table as CSV on standard output: comparison, outcomes, counts, differing "
                    "or runs"},
        .takes = Takes::word,
        .words = {compare_table_names.begin(), compare_table_names.end()}},
       quiet_option({"inga varningar, och ingen text tillsammans med --out",
                     "no warnings, and no text with --out"})}};
}

}  // namespace

Command compare_command() {
  return {.name = "compare",
          .summary = {"jämför en reform med en grund: vem som får och betalar mer eller mindre",
                      "compare a reform with a base: who gets and pays more or less"},
          .about =
              {"Visar vad en reform ändrar jämfört med en grund: för landet och för varje förbund, "
               "kommun och region, år för år och sammanlagt. Båda kan vara ett scenario eller en "
               "mapp som finsam run --out har skrivit; en sådan körning görs inte om.",
               "Shows what a reform changes, compared with a base: for the nation and every "
               "förbund, municipality and region, year by year and in all. Either may be a "
               "scenario or a folder that finsam run --out has written, which is not run again."},
          .arguments = {{.placeholder = {"GRUND", "BASE"}, .thing = "base"},
                        {.placeholder = {"REFORM", "REFORM"}, .thing = "reform", .optional = true}},
          .groups = {what_is_compared(), what_is_shown()},
          .examples =
              {{{"Vem vinner och vem förlorar om inget förbund får minska med mer än 5 procent?",
                 "Who gains and who loses if no förbund may fall by more than 5 per cent?"},
                "finsam compare scenarios/baseline/fordelningsmodellen.yaml "
                "scenarios/reforms/sparr-5.yaml"},
               {{"Hur får jag varje skillnad, för alla år, till Excel?",
                 "How do I get every difference, of all years, into Excel?"},
                "finsam compare scenarios/baseline/fordelningsmodellen.yaml --set lag=1 --excel "
                "--out alla"}},
          .perform = compare_given};
}

}  // namespace finsam
