#include "program/read_and_run.hpp"

#include <fmt/format.h>

#include <set>

#include "finsam/books.hpp"
#include "finsam/simulate.hpp"
#include "program/streams.hpp"
#include "report/imbalance_text.hpp"

namespace finsam {
namespace {

/// An error in --years as the command line's own errors are told.
std::string error_text(const Given& given, const Diagnostic& error) {
  const bool of_command_line = error.place.file == "--years";
  return (of_command_line ? fmt::format("finsam {}: ", given.command->name) : "") + to_text(error);
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

}  // namespace

void tell_all(const Given& given, const Diagnostics& diagnostics, bool quiet,
              const Diagnostics& told) {
  std::set<std::string> before;
  for (const Diagnostic& one : told.all()) before.insert(to_text(one));
  for (const Diagnostic& one : diagnostics.all()) {
    if (one.severity == Severity::error) tell(error_text(given, one));
  }
  if (quiet) return;
  for (const Diagnostic& one : diagnostics.all()) {
    if (before.count(to_text(one)) > 0) continue;
    const bool is_note = one.severity == Severity::note && !diagnostics.has_errors();
    if (one.severity == Severity::warning) tell("warning: " + to_text(one));
    if (is_note) tell("note: " + to_text(one));
  }
}

tl::expected<ScenarioRun, ExitStatus> read_and_run(const Given& given, const std::string& file,
                                                   const ReadOptions& options, bool quiet,
                                                   const Diagnostics& told) {
  Reading reading = read_scenario(file, options);
  tell_all(given, reading.diagnostics, quiet, told);
  if (!reading.scenario) return tl::unexpected(ExitStatus::wrong_input);
  auto results = run(*reading.scenario);
  if (!results) {
    tell(fmt::format("{}: {}: {}", file, results.error().year.number, results.error().what));
    return tl::unexpected(ExitStatus::wrong_input);
  }
  if (!books_balance(*reading.scenario, *results)) {
    return tl::unexpected(ExitStatus::books_dont_balance);
  }
  return ScenarioRun{std::move(*reading.scenario), std::move(*results),
                     std::move(reading.diagnostics)};
}

}  // namespace finsam
