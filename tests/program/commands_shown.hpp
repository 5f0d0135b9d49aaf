#pragma once

#include <sstream>
#include <string>
#include <vector>

#include "support/finsam_program.hpp"

namespace finsam::test {

inline std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

/// The subcommands that `finsam --help` lists.
inline std::vector<std::string> commands_shown() {
  std::vector<std::string> names;
  bool among_commands = false;
  for (const std::string& line : lines_of(finsam({"--help"}).out)) {
    if (line.starts_with("  ") && among_commands) {
      names.push_back(line.substr(2, line.find(' ', 2) - 2));
    } else {
      among_commands = line == "Commands:";
    }
  }
  return names;
}

}  // namespace finsam::test
