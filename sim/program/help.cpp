#include "program/help.hpp"

#include "program/commands.hpp"
#include "program/given.hpp"
#include "program/help_text.hpp"
#include "program/streams.hpp"

namespace finsam {
namespace {

ExitStatus show_help(const Given& given) {
  const int width = output_columns(widest_help);
  if (given.arguments.empty()) return write_out(program_help(given.language, width));
  const Command* command = find_command(given.arguments.front());
  if (!command) return wrong_usage(given, unknown_command(given.arguments.front()));
  return write_out(command_help(*command, given.language, width));
}

}  // namespace

Command help_command() {
  return {.name = "help",
          .summary = {"visa hjälp om programmet eller ett kommando",
                      "show help on the program or a command"},
          .about = {"Visar alla kommandon, eller hur ett av dem används.",
                    "Shows all commands, or how one of them is used."},
          .arguments = {{.placeholder = {"KOMMANDO", "COMMAND"},
                         .thing = "command",
                         .takes = Takes::command,
                         .optional = true}},
          .examples = {{{"Hur används run?", "How is run used?"}, "finsam help run"}},
          .perform = show_help};
}

}  // namespace finsam
