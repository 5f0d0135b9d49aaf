#include "program/run.hpp"

#include "program/read_and_run.hpp"
#include "program/result_files.hpp"
#include "program/run_options.hpp"
#include "program/stored_case.hpp"
#include "program/streams.hpp"
#include "program/write_folder.hpp"
#include "report/json.hpp"
#include "report/summary.hpp"
#include "report/tables.hpp"

namespace finsam {
namespace {

ExitStatus write_results(const RunOptions& options, const Scenario& scenario,
                         const Results& results, const Diagnostics& diagnostics) {
  if (options.out) {
    const ExitStatus status = write_folder(
        *options.out, result_files(scenario, results, diagnostics, options), options.force);
    if (status != ExitStatus::done || options.quiet) return status;
  } else if (options.format == OutputFormat::json) {
    return write_out(to_json(result_tables(scenario, results)));
  } else if (options.format == OutputFormat::csv) {
    return write_out(table_text(scenario, results, options.table, options));
  }
  return write_out(summary(scenario, results,
                           {options.language, diagnostics.count(Severity::warning),
                            options.settings, output_columns(widest_summary)}));
}

ExitStatus run_given(const Given& given) {
  auto options = run_options(given);
  if (!options) return wrong_usage(given, options.error());
  std::optional<Replicate> replicate;
  if (options->of_sweep) {
    auto own = read_case(*options->of_sweep);
    if (!own) return own.error();
    options->scenario = std::move(own->scenario);
    options->settings = std::move(own->settings);
    replicate = own->replicate;
  }
  const auto done = read_and_run(options->scenario, {options->settings, options->years},
                                 options->quiet, {}, replicate);
  if (!done) return done.error();
  return write_results(*options, done->scenario, done->results, done->diagnostics);
}

}  // namespace

Command run_command() {
  Command command = run_description();
  command.perform = run_given;
  return command;
}

}  // namespace finsam
