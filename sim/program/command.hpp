#pragma once
// A subcommand as data. From it come the parsing with all its messages, --help, the completion of
// the shells, and the man page.
//
// To add one, `finsam weigh`:
// 1. sim/program/weigh.hpp declares `Command weigh_command();`, and weigh.cpp describes it there
// and
//    does the work in the function that it names as `perform`.
// 2. commands.cpp has it in its table. --lang and --help come by themselves; --set, --years and
//    --quiet stand in common_options.hpp.
// 3. `perform` finds everything read and checked in `Given`. What only it can know to be wrong, it
//    tells with `wrong_usage`.
// At least one example is needed; a test runs every example where scenarios/ is.

#include <string_view>
#include <vector>

#include "program/exit_status.hpp"
#include "text/phrase.hpp"

namespace finsam {

struct Given;

/// What may stand in a place of the command line: for completion, and for checks where so noted.
enum class Takes {
  anything,
  word,      ///< one of `words`; checked
  scenario,  ///< a scenario file
  file,
  folder,
  key,      ///< a key, or a group of keys
  any_key,  ///< the same, of scenarios and of sweep files
  setting,  ///< key=value; checked
  year,     ///< checked
  years,    ///< checked
  count,    ///< a whole number from 1; checked
  forbund,  ///< a name from the command line's first scenario, and so the next two
  kommun,
  region,
  command,  ///< the name of a subcommand
};

/// A word that is no option.
struct Argument {
  Phrase placeholder;      ///< as the usage shows it: SCENARIO.yaml
  std::string_view thing;  ///< as messages name it, in English: "scenario"
  Phrase meaning = {};     ///< empty where the usage says enough
  Takes takes = Takes::scenario;
  std::vector<std::string_view> words = {};  ///< all that it may be
  bool optional = false;
  bool repeatable = false;  ///< only the last argument of a command
};

enum class Need { optional, required, one_of };

struct OptionDescription {
  std::string_view name;    ///< without its dashes
  Phrase placeholder = {};  ///< of its value; empty: a switch
  Phrase meaning;
  Takes takes = Takes::anything;
  std::vector<std::string_view> words = {};  ///< all that the value may be
  bool repeatable = false;
  Need need = Need::optional;  ///< one_of: exactly one of the command's options so marked
};

/// Options that the help shows under a heading.
struct OptionGroup {
  Phrase heading;
  std::vector<OptionDescription> options;
};

struct Example {
  Phrase question;
  std::string_view line;  ///< the command line, from the folder of the project
};

struct Command {
  std::string_view name;
  Phrase summary;  ///< one line, begins in lower case, no full stop
  Phrase about;    ///< what its own help begins with: whole sentences
  std::vector<Argument> arguments = {};
  std::vector<OptionGroup> groups = {};
  std::vector<Example> examples;
  ExitStatus (*perform)(const Given& given) = nullptr;
};

/// Whether `option` stands alone, without a value.
bool is_switch(const OptionDescription& option);

/// All options of `command`, in the order of its help.
std::vector<OptionDescription> options_of(const Command& command);

}  // namespace finsam
