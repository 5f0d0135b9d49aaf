#include "program/run.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "finsam/books.hpp"
#include "finsam/read_scenario.hpp"
#include "finsam/simulate.hpp"
#include "program/result_files.hpp"
#include "program/run_options.hpp"
#include "program/streams.hpp"
#include "report/imbalance_text.hpp"
#include "report/json.hpp"
#include "report/summary.hpp"
#include "report/tables.hpp"

namespace finsam {
namespace {

/// An error in --years as the command line's own errors are told.
std::string error_text(const Diagnostic& error) {
  return (error.place.file == "--years" ? "finsam run: " : "") + to_text(error);
}

/// Errors first, as given; warnings unless they were asked away, and notes where there is no error.
void tell_all(const Diagnostics& diagnostics, bool quiet) {
  for (const Diagnostic& one : diagnostics.all()) {
    if (one.severity == Severity::error) tell(error_text(one));
  }
  if (quiet) return;
  for (const Diagnostic& one : diagnostics.all()) {
    const bool is_note = one.severity == Severity::note && !diagnostics.has_errors();
    if (one.severity == Severity::warning) tell("warning: " + to_text(one));
    if (is_note) tell("note: " + to_text(one));
  }
}

int count_warnings(const Diagnostics& diagnostics) {
  return static_cast<int>(
      std::count_if(diagnostics.all().begin(), diagnostics.all().end(),
                    [](const Diagnostic& one) { return one.severity == Severity::warning; }));
}

/// Tells which accounts do not balance.
/// @return whether all of them do
bool books_balance(const Scenario& scenario, const Results& results) {
  const std::vector<Imbalance> wrong = check_books(scenario, results);
  for (const Imbalance& one : wrong) tell(imbalance_text(one));
  if (!wrong.empty()) {
    tell(
        "finsam: the books do not balance, so nothing is written; this is a bug, please report it");
  }
  return wrong.empty();
}

ExitStatus write_folder(const RunOptions& options, const std::vector<ResultFile>& files) {
  const auto written = write_result_folder(*options.out, files,
                                           options.force ? Overwrite::replace : Overwrite::refuse);
  if (written) return ExitStatus::done;
  tell("finsam: the result was not written: " + written.error());
  return ExitStatus::not_written;
}

ExitStatus write_results(const RunOptions& options, const Scenario& scenario,
                         const Results& results, const Diagnostics& diagnostics) {
  if (options.out) {
    const ExitStatus status =
        write_folder(options, result_files(scenario, results, diagnostics, options));
    if (status != ExitStatus::done || options.quiet) return status;
  } else if (options.format == OutputFormat::json) {
    return write_out(to_json(result_tables(scenario, results)));
  } else if (options.format == OutputFormat::csv) {
    return write_out(table_text(scenario, results, options.table, options));
  }
  return write_out(summary(scenario, results,
                           {options.language, count_warnings(diagnostics), options.settings,
                            output_columns(widest_summary)}));
}

ExitStatus run_scenario(const RunOptions& options) {
  const Reading reading = read_scenario(options.scenario, {options.settings, options.years});
  tell_all(reading.diagnostics, options.quiet);
  if (!reading.scenario) return ExitStatus::wrong_input;
  const auto results = run(*reading.scenario);
  if (!results) {
    tell(fmt::format("{}: {}: {}", options.scenario, results.error().year.number,
                     results.error().what));
    return ExitStatus::wrong_input;
  }
  if (!books_balance(*reading.scenario, *results)) return ExitStatus::books_dont_balance;
  return write_results(options, *reading.scenario, *results, reading.diagnostics);
}

ExitStatus run_given(const Given& given) {
  const auto options = run_options(given);
  return options ? run_scenario(*options) : wrong_usage(given, options.error());
}

}  // namespace

Command run_command() {
  Command command = run_description();
  command.perform = run_given;
  return command;
}

}  // namespace finsam
