#include "store/leftovers.hpp"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>

#include "support/temp_folder.hpp"

namespace finsam::test {
namespace {

namespace fs = std::filesystem;

/// The id of a process that has ended.
pid_t ended_process() {
  const pid_t child = ::fork();
  if (child == 0) std::_Exit(0);
  ::waitpid(child, nullptr, 0);
  return child;
}

TEST(Leftovers, OfProcessesThatAreNoMoreGoAway) {
  const TempFolder temp;
  const fs::path target = temp / "r";
  const fs::path left = temp / unfinished_name(target, ended_process(), 0).string();
  write_file(left / "data/members.csv", "a,b\n");
  remove_leftovers(target);
  EXPECT_FALSE(fs::exists(left));
}

TEST(Leftovers, AllElseStays) {
  const TempFolder temp;
  const fs::path target = temp / "r";
  const std::string gone = unfinished_name(target, ended_process(), 0).string();
  const std::string running = unfinished_name(target, ::getpid(), 3).string();
  const std::string other = unfinished_name(temp / "other", ended_process(), 0).string();
  for (const std::string& name :
       {running, other, gone + "x", gone.substr(1), std::string(".r.new-1-"),
        std::string(".r.new--1-0"), std::string(".r.new-0-0"), std::string(".r.new-")}) {
    fs::create_directory(temp / name);
  }
  fs::create_directory(temp / "elsewhere");
  fs::create_directory_symlink(temp / "elsewhere", temp / gone);
  remove_leftovers(target);
  EXPECT_EQ(entry_count(temp.path()), 10);
}

}  // namespace
}  // namespace finsam::test
