#pragma once

#include <spawn.h>
#include <sys/wait.h>

#include <map>
#include <stdexcept>
#include <string>
#include <vector>

#include "support/temp_folder.hpp"

namespace finsam::test {

/// What a program did.
struct Outcome {
  int status = 0;  ///< exit status, or 128 + signal
  std::string out;
  std::string err;
};

/// How a program is started.
struct Launch {
  std::vector<std::string> arguments;              ///< after the program's name
  std::map<std::string, std::string> environment;  ///< all of it
  std::string out_file;  ///< where standard output goes instead of into Outcome::out; "-": closed
  std::string before;    ///< shell commands that come first: "ulimit -f 1"
};

/// `text` as one word for the shell.
inline std::string shell_word(const std::string& text) {
  std::string word = "'";
  for (const char c : text) word += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return word + "'";
}

/// Runs a shell command to its end.
inline int run_shell(const std::string& command,
                     const std::map<std::string, std::string>& variables) {
  std::vector<std::string> settings;
  for (const auto& [name, value] : variables) settings.push_back(name + "=" + value);
  std::vector<char*> environment;
  for (std::string& setting : settings) environment.push_back(setting.data());
  environment.push_back(nullptr);
  std::string shell = "sh";
  std::string option = "-c";
  std::string text = command;
  char* const words[] = {shell.data(), option.data(), text.data(), nullptr};
  pid_t child = 0;
  if (posix_spawn(&child, "/bin/sh", nullptr, nullptr, words, environment.data()) != 0) {
    throw std::runtime_error("cannot start " + command);
  }
  int status = 0;
  if (waitpid(child, &status, 0) != child) throw std::runtime_error("lost " + command);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

/// Runs `program` to its end in the working directory.
inline Outcome run_process(const std::string& program, const Launch& launch) {
  const TempFolder folder;
  const std::string out = (folder / "out").string();
  const std::string err = (folder / "err").string();
  std::string command = launch.before.empty() ? "exec " : launch.before + "; exec ";
  command += shell_word(program);
  for (const std::string& argument : launch.arguments) command += " " + shell_word(argument);
  if (launch.out_file == "-") {
    command += " >&-";
  } else {
    command += " >" + shell_word(launch.out_file.empty() ? out : launch.out_file);
  }
  command += " 2>" + shell_word(err);
  Outcome outcome;
  outcome.status = run_shell(command, launch.environment);
  if (launch.out_file.empty()) outcome.out = read_file(out);
  outcome.err = read_file(err);
  return outcome;
}

}  // namespace finsam::test
