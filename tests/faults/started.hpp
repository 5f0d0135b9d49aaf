#pragma once

#include <gtest/gtest.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "support/process.hpp"

namespace finsam::test {

/// A process as /proc shows it.
struct ProcessState {
  char state = 'X';  ///< Z and X: it is gone
  pid_t parent = 0;
};

inline ProcessState state_of(pid_t process) {
  std::ifstream in("/proc/" + std::to_string(process) + "/stat");
  std::string text;
  std::getline(in, text);
  ProcessState found;
  const auto end = text.rfind(')');  // of the program's name
  if (end != std::string::npos) {
    std::istringstream(text.substr(end + 1)) >> found.state >> found.parent;
  }
  return found;
}

inline bool is_alive(pid_t process) {
  const char state = state_of(process).state;
  return state != 'Z' && state != 'X';
}

/// The processes that `parent` has started and that are there still, by number.
inline std::vector<pid_t> children_of(pid_t parent) {
  std::vector<pid_t> children;
  for (const auto& entry : std::filesystem::directory_iterator("/proc")) {
    const std::string name = entry.path().filename();
    if (name.find_first_not_of("0123456789") != std::string::npos) continue;
    const pid_t process = std::stoi(name);
    if (state_of(process).parent == parent && is_alive(process)) children.push_back(process);
  }
  std::ranges::sort(children);
  return children;
}

/// Waits until `condition` holds. That it does not within `limit` is a failure of the test.
template <typename Condition>
bool wait_until(Condition condition, std::chrono::seconds limit = std::chrono::seconds(60)) {
  const auto until = std::chrono::steady_clock::now() + limit;
  while (!condition()) {
    if (std::chrono::steady_clock::now() > until) {
      ADD_FAILURE() << "it did not come to it in " << limit.count() << " s";
      return false;
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
  return true;
}

/// A program that runs while the test goes on, and can be killed. Its output goes to files.
class Started {
 public:
  /// @param words        the program and its arguments
  /// @param environment  all of it
  Started(std::vector<std::string> words, const std::map<std::string, std::string>& environment)
      : out_(folder_ / "out"), err_(folder_ / "err") {
    std::string command = "exec";
    for (const std::string& word : words) command += " " + shell_word(word);
    command += " >" + shell_word(out_) + " 2>" + shell_word(err_);
    std::vector<std::string> settings;
    for (const auto& [name, value] : environment) settings.push_back(name + "=" + value);
    std::vector<char*> variables;
    for (std::string& setting : settings) variables.push_back(setting.data());
    variables.push_back(nullptr);
    std::string shell = "sh";
    std::string option = "-c";
    char* const arguments[] = {shell.data(), option.data(), command.data(), nullptr};
    if (posix_spawn(&id_, "/bin/sh", nullptr, nullptr, arguments, variables.data()) != 0) {
      throw std::runtime_error("cannot start " + command);
    }
  }
  ~Started() { kill_all(); }
  Started(const Started&) = delete;
  Started& operator=(const Started&) = delete;

  pid_t id() const { return id_; }
  void tell(int signal) {
    if (!has_ended()) ::kill(id_, signal);
  }

  /// Whether it has come to its end.
  bool has_ended() {
    if (id_ != 0 && ::waitpid(id_, &status_, WNOHANG) == id_) id_ = 0;
    return id_ == 0;
  }
  /// The processes that it has started and that are there still, by number. They are killed with
  /// it at the end of the test.
  std::vector<pid_t> children() {
    if (has_ended()) return {};
    children_ = children_of(id_);
    return children_;
  }
  /// Waits until it ends, however it does; one that does not within `limit` is killed, and that is
  /// a failure of the test.
  Outcome wait(std::chrono::seconds limit = std::chrono::seconds(120)) {
    if (!wait_until([&] { return has_ended(); }, limit)) {
      ADD_FAILURE() << "it hangs: " << written_to(err_);
      kill_all();
    }
    return outcome();
  }
  /// Kills it alone, and waits until it is gone.
  Outcome kill() {
    tell(SIGKILL);
    return wait();
  }

 private:
  /// What has taken the number of a child since then is no orphan.
  void kill_all() {
    if (!has_ended()) children();
    for (const pid_t child : children_) {
      const pid_t parent = state_of(child).parent;
      const bool is_its_own = parent == 1 || (id_ != 0 && parent == id_);
      if (is_its_own && is_alive(child)) ::kill(child, SIGKILL);
    }
    children_.clear();
    if (id_ == 0) return;
    ::kill(id_, SIGKILL);
    ::waitpid(id_, &status_, 0);
    id_ = 0;
  }
  Outcome outcome() const {
    const int status = WIFEXITED(status_) ? WEXITSTATUS(status_) : 128 + WTERMSIG(status_);
    return {status, written_to(out_), written_to(err_)};
  }
  /// Nothing where it was killed before there was a file.
  static std::string written_to(const std::string& file) {
    return std::filesystem::exists(file) ? read_file(file) : "";
  }

  TempFolder folder_;
  std::string out_;
  std::string err_;
  std::vector<pid_t> children_;
  pid_t id_ = 0;
  int status_ = 0;
};

}  // namespace finsam::test
