#include "program/read_and_run.hpp"

#include <fmt/format.h>

#include "finsam/books.hpp"
#include "program/streams.hpp"
#include "report/imbalance_text.hpp"
#include "report/messages.hpp"

namespace finsam {
namespace {

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

void tell_all(const Diagnostics& diagnostics, bool quiet, const Diagnostics& told) {
  tell_lines(messages_text(diagnostics, quiet ? Told::no_warnings : Told::all, told));
}

std::string refusal_text(const Refusal& refusal) {
  return fmt::format("the run stops in {}: {}", refusal.year.number, refusal.what);
}

tl::expected<ScenarioRun, ExitStatus> read_and_run(const std::string& file,
                                                   const ReadOptions& options, bool quiet,
                                                   const Diagnostics& told,
                                                   const std::optional<Replicate>& replicate) {
  Reading reading = read_scenario(file, options);
  tell_all(reading.diagnostics, quiet, told);
  if (!reading.scenario) return tl::unexpected(ExitStatus::wrong_input);
  auto results = replicate ? run(*reading.scenario, *replicate) : run(*reading.scenario);
  if (!results) {
    Diagnostics stopped;
    stopped.sources() = reading.diagnostics.sources();
    stopped.error(reading.scenario->years, "years", refusal_text(results.error()));
    tell_all(stopped, quiet);
    return tl::unexpected(ExitStatus::wrong_input);
  }
  if (!books_balance(*reading.scenario, *results)) {
    return tl::unexpected(ExitStatus::books_dont_balance);
  }
  return ScenarioRun{std::move(*reading.scenario), std::move(*results),
                     std::move(reading.diagnostics)};
}

}  // namespace finsam
