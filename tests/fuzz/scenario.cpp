#include <sstream>

#include "finsam/books.hpp"
#include "finsam/read_scenario.hpp"
#include "finsam/simulate.hpp"
#include "fuzz/fuzzed.hpp"
#include "fuzz/messages.hpp"
#include "report/csv.hpp"
#include "report/tables.hpp"
#include "support/temp_folder.hpp"

namespace finsam::fuzz {
namespace {

/// Runs of more förbund-years than this take too long to be of use.
constexpr int longest_run = 2000;

constexpr const char* file_names[] = {"scenario.yaml", "base.yaml", "table.csv", "manifest.csv"};

/// The folder that scenarios stand in; removed at the end of the program.
const test::TempFolder& folder() {
  static const test::TempFolder one;
  return one;
}

ReadOptions options_of(const std::string& text) {
  ReadOptions options;
  std::istringstream lines(text);
  constexpr std::string_view set = "# --set ";
  for (std::string line; std::getline(lines, line) && line.starts_with(set);) {
    const std::size_t sign = line.find('=');
    if (sign == std::string::npos || sign == set.size()) continue;
    options.settings.emplace_back(line.substr(set.size(), sign - set.size()),
                                  line.substr(sign + 1));
  }
  return options;
}

/// All tables of a run; empty where the run is refused.
std::string run_whole(const Scenario& scenario) {
  const auto results = run(scenario);
  if (!results) return "";
  promise(check_books(scenario, *results).empty(), "the books do not balance");
  std::string text;
  for (const Table& table : result_tables(scenario, *results)) {
    text += to_csv(table, CsvDialect::plain);
  }
  return text;
}

void same_when_resolved(const Scenario& scenario) {
  const Resolved resolved = resolve(scenario);
  const test::TempFolder copy;
  test::write_file(copy / "resolved.yaml", resolved.yaml);
  for (const ResolvedTable& table : resolved.tables) {
    test::write_file(copy / table.name,
                     scenario.provenance[static_cast<std::size_t>(table.table)].content);
  }
  if (!resolved.manifest.empty()) test::write_file(copy / "data/manifest.csv", resolved.manifest);
  const Reading again = read_scenario(copy / "resolved.yaml");
  std::string messages;
  for (const Diagnostic& one : again.diagnostics.all()) messages += to_text(one) + "\n";
  promise(again.scenario.has_value(), "resolved.yaml is refused: " + messages + resolved.yaml);
  promise(resolve(*again.scenario).yaml == resolved.yaml, "resolved.yaml resolves to another");
  const int years = scenario.last.number - scenario.first.number + 1;
  if (years * static_cast<int>(scenario.roster.forbund.size()) > longest_run) return;
  promise(run_whole(scenario) == run_whole(*again.scenario), "resolved.yaml runs otherwise");
}

}  // namespace

void scenario(std::string_view input) {
  const ReadOptions options = options_of(std::string(input));
  for (const char* name : file_names) {
    if (input.empty()) {
      std::filesystem::remove(folder() / name);
    } else {
      test::write_file(folder() / name, next_file(input));
    }
  }
  const Reading reading = read_scenario(folder() / file_names[0], options);
  promise(reading.scenario.has_value() != reading.diagnostics.has_errors(),
          "a scenario with errors, or neither");
  messages_are_whole(reading.diagnostics);
  if (reading.scenario) same_when_resolved(*reading.scenario);
}

}  // namespace finsam::fuzz
