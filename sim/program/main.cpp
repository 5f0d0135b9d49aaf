// finsam: how samordningsförbund get their money. Every subcommand has a file of its own.

#include <fmt/format.h>

#include <csignal>
#include <exception>
#include <string>
#include <vector>

#include "program/exit_status.hpp"
#include "program/language_choice.hpp"
#include "program/run.hpp"
#include "program/streams.hpp"
#include "text/help.hpp"

namespace finsam {
namespace {

bool is_scenario_name(const std::string& word) {
  return word.ends_with(".yaml") || word.ends_with(".yml");
}

ExitStatus wrong_usage(const std::string& message) {
  tell("finsam: " + message);
  return ExitStatus::wrong_input;
}

ExitStatus command(const std::vector<std::string>& arguments) {
  if (arguments.empty()) {
    return wrong_usage("no command; write finsam run SCENARIO.yaml, or finsam --help");
  }
  const std::string& first = arguments.front();
  if (first == "run") return run_command({arguments.begin() + 1, arguments.end()});
  if (first == "--help" || first == "-h" || first == "help") {
    return write_out(program_help(language_of_environment()));
  }
  if (first == "--version") {
    if (arguments.size() == 1) return write_out("finsam " FINSAM_VERSION "\n");
    return wrong_usage(fmt::format("--version stands alone; leave out {}", arguments[1]));
  }
  if (is_scenario_name(first)) {
    return wrong_usage(fmt::format("unknown command {0}; did you mean finsam run {0}?", first));
  }
  return wrong_usage(fmt::format("unknown command {}; finsam --help lists them all", first));
}

}  // namespace
}  // namespace finsam

int main(int count, char** words) {
  using finsam::ExitStatus;
  // A reader that has gone away, or a file that grows too large, is an error of that write alone.
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
  ExitStatus status = ExitStatus::bug;
  try {
    status = finsam::command({words + 1, words + count});
  } catch (const std::exception& error) {
    finsam::tell(fmt::format("finsam: internal error: {}; please report it", error.what()));
  } catch (...) {
    finsam::tell("finsam: internal error; please report it");
  }
  return static_cast<int>(status);
}
