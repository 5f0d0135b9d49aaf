#include "program/commands.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "data/did_you_mean.hpp"
#include "program/calibrate.hpp"
#include "program/check.hpp"
#include "program/compare.hpp"
#include "program/completion.hpp"
#include "program/data.hpp"
#include "program/explain.hpp"
#include "program/help.hpp"
#include "program/import.hpp"
#include "program/man.hpp"
#include "program/reference.hpp"
#include "program/roster.hpp"
#include "program/run.hpp"
#include "program/schema.hpp"
#include "program/sweep.hpp"
#include "program/sweep_report.hpp"
#include "program/timeline.hpp"
#include "program/validate.hpp"

namespace finsam {

const std::vector<Command>& commands() {
  static const std::vector<Command> all = {
      run_command(),       validate_command(),  explain_command(),    compare_command(),
      check_command(),     calibrate_command(), sweep_command(),      sweep_report_command(),
      timeline_command(),  roster_command(),    import_command(),     data_command(),
      reference_command(), schema_command(),    completion_command(), man_command(),
      help_command()};
  return all;
}

const Command* find_command(std::string_view name) {
  const auto found = std::find_if(commands().begin(), commands().end(),
                                  [&](const Command& command) { return command.name == name; });
  return found == commands().end() ? nullptr : &*found;
}

std::string unknown_command(const std::string& name) {
  if (name.ends_with(".yaml") || name.ends_with(".yml")) {
    return fmt::format("unknown command {0}; did you mean finsam run {0}?", name);
  }
  std::vector<std::string> known;
  for (const Command& command : commands()) known.emplace_back(command.name);
  const std::string meant = did_you_mean(name, known);
  return fmt::format("unknown command {}{}", name,
                     meant.empty() ? "; finsam --help lists them all" : meant);
}

}  // namespace finsam
