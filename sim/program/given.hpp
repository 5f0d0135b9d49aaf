#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "finsam/quantity/year.hpp"
#include "program/command.hpp"

namespace finsam {

/// What stands on the command line after the name of a subcommand, checked against its description.
/// To ask for an option that the command does not have is a bug and throws std::logic_error.
struct Given {
  const Command* command = nullptr;
  bool help = false;  ///< with --help, only `language` is read besides
  Language language = Language::en;
  std::vector<std::string> arguments;                         ///< what is no option, in order
  std::vector<std::pair<std::string, std::string>> settings;  ///< --set: key and value, as given
  std::optional<std::pair<Year, Year>> years;                 ///< --years: first and last
  std::map<std::string, std::vector<std::string>, std::less<>> values;  ///< by option, in order

  /// Whether the option stands there, be it a switch or one with a value.
  bool has(std::string_view option) const;
  std::optional<std::string> text(std::string_view option) const;
  std::vector<std::string> texts(std::string_view option) const;
  std::optional<Year> year(std::string_view option) const;  ///< of an option that takes a year
  std::optional<int> count(std::string_view option) const;  ///< of an option that takes a count
};

/// Says on one line, after the command's name, what is wrong on the command line.
/// @return wrong_input
ExitStatus wrong_usage(const Given& given, const std::string& message);

}  // namespace finsam
