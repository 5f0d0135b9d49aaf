#include "program/sweep_answer.hpp"

#include <fmt/format.h>

#include <utility>

#include "analysis/sweep_findings.hpp"
#include "program/streams.hpp"
#include "program/sweep_questions.hpp"
#include "program/sweep_statistics.hpp"
#include "program/sweep_table_of.hpp"
#include "program/tell_fault.hpp"
#include "program/write_findings.hpp"
#include "report/sweep_report.hpp"
#include "store/sweep_csv.hpp"
#include "store/sweep_parquet.hpp"

namespace finsam {
namespace {

/// More cases tell no more of a ranking, and take room.
constexpr std::int64_t most_read = 1'000'000;

constexpr Phrase more = {"\nMer om svepningen: finsam sweep-report {}\n",
                         "\nMore of the sweep: finsam sweep-report {}\n"};

/// Reads the texts of a repeatable option into what they mean.
template <class Asked, class Parse>
bool read_all(const Given& given, const char* option, const SweepTable& table, Parse parse,
              std::vector<Asked>& asked) {
  for (const std::string& text : given.texts(option)) {
    const auto one = parse(text, table);
    if (!one) {
      wrong_usage(given, fmt::format("--{}: {}", option, one.error()));
      return false;
    }
    asked.push_back(*one);
  }
  return true;
}

/// The cases to be read of, as a table; says so where they are not all.
tl::expected<SweepTable, ExitStatus> read_cases(const SweepStore& store) {
  auto table = sweep_table_of(store, most_read);
  if (!table) return tl::unexpected(tell_fault(table.error()));
  if (store.sweep().cases > table->cases && table->cases == most_read) {
    tell(fmt::format("finsam: only the first {} cases are looked at", most_read));
  }
  return std::move(*table);
}

ExitStatus write_cases(const SweepStore& store, const Given& given) {
  const Overwrite overwrite = given.has("force") ? Overwrite::replace : Overwrite::refuse;
  tl::expected<void, StoreFault> written;
  if (const auto file = given.text("cases")) {
    written = write_sweep_csv(store, SweepRows::case_years, *file, overwrite);
  }
  if (const auto folder = given.text("parquet"); folder && written) {
    written = write_sweep_parquet(store, *folder, overwrite);
  }
  return written ? ExitStatus::done : tell_fault(written.error());
}

/// What the newcomer asks: who loses; else the first metric that is kept.
std::vector<SweepMeasure> first_questions(const SweepTable& table) {
  std::vector<SweepMeasure> asked;
  for (const char* name : {"lost", "losers(5 %)", "returned"}) {
    if (const auto measure = parse_measure(name, table)) asked.push_back(*measure);
  }
  if (asked.empty()) asked.push_back(*parse_measure(table.metrics.front().name, table));
  return asked;
}

/// What there is to say where no cases are kept.
ExitStatus tell_spread(const SweepStore& store, const Given& given) {
  for (const char* option : {"metric", "limit", "goal", "cases", "parquet"}) {
    if (!given.has(option)) continue;
    return wrong_usage(given, fmt::format("--{} needs the cases, and this sweep keeps only their "
                                          "statistics (keep: statistics)",
                                          option));
  }
  const auto spread = spread_of(store);
  if (!spread) return spread.error();
  return write_findings({spread->table, {}, spread->findings}, given);
}

}  // namespace

ExitStatus tell_answer(const SweepStore& store, const Given& given) {
  if (!store.sweep().keeps_cases) {
    const auto spread = spread_of(store);
    if (!spread) return spread.error();
    return write_out(sweep_report_text({spread->table, {}, spread->findings}, given.language,
                                       output_columns(widest_page)));
  }
  const auto table = read_cases(store);
  if (!table) return table.error();
  SweepQuestions questions = ordinary_questions(*table);
  questions.measures = first_questions(*table);
  const SweepFindings findings = read_sweep_table(*table, questions);
  std::string text =
      sweep_answer_text({*table, questions, findings}, given.language, output_columns(widest_page));
  text += fmt::format(fmt::runtime(more.in(given.language)), store.file());
  return write_out(text);
}

ExitStatus tell_findings(const SweepStore& store, const Given& given) {
  if (given.has("force") && !given.has("cases") && !given.has("parquet")) {
    return wrong_usage(given, "--force goes with --cases or --parquet");
  }
  if (!store.sweep().keeps_cases) return tell_spread(store, given);
  const auto table = read_cases(store);
  if (!table) return table.error();
  SweepQuestions questions = ordinary_questions(*table);
  if (given.has("metric")) questions.measures.clear();
  const bool understood = read_all(given, "metric", *table, parse_measure, questions.measures) &&
                          read_all(given, "limit", *table, parse_limit, questions.limits) &&
                          read_all(given, "goal", *table, parse_goal, questions.goals);
  if (!understood) return ExitStatus::wrong_input;
  const ExitStatus cases = write_cases(store, given);
  if (cases != ExitStatus::done) return cases;
  const SweepFindings findings = read_sweep_table(*table, questions);
  return write_findings({*table, questions, findings}, given);
}

}  // namespace finsam
