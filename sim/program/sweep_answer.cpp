#include "program/sweep_answer.hpp"

#include <limits>

#include "analysis/sweep_findings.hpp"
#include "program/streams.hpp"
#include "program/sweep_table_of.hpp"
#include "report/csv.hpp"
#include "report/json.hpp"
#include "report/sweep_report.hpp"

namespace finsam {
namespace {

constexpr int widest_page = 100;
/// More cases tell no more, and take room.
constexpr std::int64_t most_read = 200'000;

}  // namespace

ExitStatus tell_answer(const SweepStore& store, const Given& given) {
  const auto table = sweep_table_of(store, most_read);
  if (!table) {
    tell("finsam: " + table.error().what);
    return ExitStatus::wrong_input;
  }
  const SweepQuestions questions = ordinary_questions(*table);
  const SweepFindings findings = read_sweep_table(*table, questions);
  const SweepReport report{*table, questions, findings};
  return write_out(sweep_report_text(report, given.language, output_columns(widest_page)));
}

}  // namespace finsam
