#include "program/usage.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace finsam {

std::string option_label(const OptionDescription& option, Language language) {
  std::string label = fmt::format("--{}", option.name);
  if (!option.placeholder.empty())
    return fmt::format("{} {}", label, option.placeholder.in(language));
  if (!option.words.empty()) return fmt::format("{} {}", label, fmt::join(option.words, "|"));
  return label;
}

std::string argument_label(const Argument& argument, Language language) {
  std::string label(argument.placeholder.in(language));
  if (argument.repeatable) label += " ...";
  return argument.optional ? "[" + label + "]" : label;
}

std::string usage_line(const Command& command, Language language) {
  std::string line = fmt::format("finsam {}", command.name);
  for (const Argument& argument : command.arguments) {
    line += " " + argument_label(argument, language);
  }
  std::vector<std::string> choices;
  std::string required;
  for (const OptionDescription& option : options_of(command)) {
    const std::string label = option_label(option, language);
    if (option.need == Need::one_of) choices.push_back(label);
    if (option.need == Need::required) required += " " + label;
  }
  if (!choices.empty()) line += fmt::format(" ({})", fmt::join(choices, " | "));
  return line + required;
}

}  // namespace finsam
