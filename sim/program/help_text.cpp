#include "program/help_text.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "program/commands.hpp"
#include "program/common_options.hpp"
#include "program/exit_texts.hpp"
#include "program/program_texts.hpp"
#include "program/usage.hpp"
#include "report/text_layout.hpp"

namespace finsam {
namespace {

struct Line {
  std::string label;
  std::string text;
};

/// How wide the column of labels may be; a longer label stands on a line of its own.
constexpr int widest_label = 22;

constexpr Phrase usage_heading = {"Användning", "Usage"};
constexpr Phrase arguments_heading = {"Argument", "Arguments"};
constexpr Phrase commands_heading = {"Kommandon", "Commands"};
constexpr Phrase exit_heading = {"Slutkoder", "Exit status"};
constexpr Phrase command_word = {"KOMMANDO", "COMMAND"};
constexpr Phrase command_help_line = {"alla tillval för ett kommando, med exempel",
                                      "all options of a command, with examples"};
constexpr Phrase version_line = {"programmets version", "the version of the program"};

std::string heading_line(Phrase heading, Language language) {
  return fmt::format("\n{}:\n", heading.in(language));
}

int label_column(const std::vector<Line>& lines) {
  int column = 0;
  for (const Line& line : lines) {
    if (const int width = text_width(line.label); width <= widest_label) {
      column = std::max(column, width);
    }
  }
  return column;
}

/// Labels in a column of `column` characters, and what they mean beside them.
std::string two_columns(const std::vector<Line>& lines, int column, int width) {
  std::string out;
  for (const Line& line : lines) {
    const int indent = column + 4;
    std::string text = wrapped(line.text, width, indent);
    std::string label = "  " + line.label;
    if (text.empty() || text_width(line.label) > column) {
      out += label;
      out += '\n';
      out += text;
      continue;
    }
    label.append(static_cast<std::size_t>(indent - text_width(label)), ' ');
    out += label + text.erase(0, static_cast<std::size_t>(indent));
  }
  return out;
}

std::vector<Line> option_lines(const OptionGroup& group, Language language) {
  std::vector<Line> lines;
  for (const OptionDescription& option : group.options) {
    lines.push_back({option_label(option, language), std::string(option.meaning.in(language))});
  }
  return lines;
}

std::string argument_part(const Command& command, Language language, int width) {
  std::vector<Line> lines;
  for (const Argument& argument : command.arguments) {
    if (argument.meaning.empty()) continue;
    lines.push_back({std::string(argument.placeholder.in(language)),
                     std::string(argument.meaning.in(language))});
  }
  if (lines.empty()) return "";
  return heading_line(arguments_heading, language) + two_columns(lines, label_column(lines), width);
}

std::string option_part(const Command& command, Language language, int width) {
  std::vector<OptionGroup> groups = command.groups;
  groups.push_back(general_options());
  int column = 0;
  for (const OptionGroup& group : groups) {
    column = std::max(column, label_column(option_lines(group, language)));
  }
  std::string out;
  for (const OptionGroup& group : groups) {
    out += heading_line(group.heading, language) +
           two_columns(option_lines(group, language), column, width);
  }
  return out;
}

std::string example_part(const Command& command, Language language, int width) {
  const bool one = command.examples.size() == 1;
  std::string out =
      heading_line(one ? Phrase{"Exempel", "Example"} : Phrase{"Exempel", "Examples"}, language);
  for (const Example& example : command.examples) {
    out += wrapped(example.question.in(language), width, 2) + fmt::format("    {}\n", example.line);
  }
  return out;
}

}  // namespace

std::string command_help(const Command& command, Language language, int width) {
  const std::string usage =
      fmt::format("{} {}", usage_line(command, language), options_word.in(language));
  return wrapped(command.about.in(language), width) + heading_line(usage_heading, language) +
         wrapped(usage, width, 4).erase(0, 2) + argument_part(command, language, width) +
         option_part(command, language, width) + example_part(command, language, width);
}

std::string program_help(Language language, int width) {
  const std::string command(command_word.in(language));
  std::vector<Line> lines;
  for (const Command& one : commands()) {
    lines.push_back({std::string(one.name), std::string(one.summary.in(language))});
  }
  const std::vector<Line> usage = {
      {fmt::format("finsam {} ...", command), ""},
      {fmt::format("finsam {} --help", command), std::string(command_help_line.in(language))},
      {"finsam --version", std::string(version_line.in(language))}};
  std::vector<Line> exits;
  exits.reserve(exit_texts.size());
  for (const ExitText& one : exit_texts) {
    exits.push_back({fmt::format("{:>2}", static_cast<int>(one.status)),
                     std::string(one.meaning.in(language))});
  }
  return wrapped(program_about.in(language), width) + heading_line(usage_heading, language) +
         two_columns(usage, label_column(usage), width) + heading_line(commands_heading, language) +
         two_columns(lines, label_column(lines), width) + heading_line(exit_heading, language) +
         two_columns(exits, label_column(exits), width);
}

}  // namespace finsam
