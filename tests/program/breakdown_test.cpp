// What no input should bring about: books that do not balance, and a fault of the program itself.

#include <gmock/gmock.h>

#include <filesystem>

#include "support/finsam_program.hpp"

namespace finsam::test {
namespace {

using ::testing::EndsWith;
using ::testing::HasSubstr;

/// The program with a rule that loses kronor (tests/program/leak).
Outcome finsam_that_leaks(std::vector<std::string> arguments) {
  Launch launch;
  launch.arguments = std::move(arguments);
  return run_process(FINSAM_BUILD_DIR "/tests/finsam_that_leaks", launch);
}

TEST(Breakdown, BooksThatDoNotBalanceGiveNoResult) {
  const TempFolder temp;
  const std::vector<std::vector<std::string>> commands = {
      {"run", baseline, "--quiet"},
      {"run", baseline, "--quiet", "--format", "json"},
      {"run", baseline, "--quiet", "--out", (temp / "out").string()},
      {"explain", baseline, "--nation", "--year", "2021", "--quiet"},
      {"compare", baseline, "--set", "lag=3", "--quiet"}};
  for (const std::vector<std::string>& command : commands) {
    const Outcome outcome = finsam_that_leaks(command);
    EXPECT_EQ(outcome.status, 3) << command[0] << " " << command.back();
    EXPECT_EQ(outcome.out, "");
    EXPECT_THAT(outcome.err, HasSubstr("2020"));
    EXPECT_THAT(outcome.err, EndsWith("finsam: the books do not balance, so nothing is written; "
                                      "this is a bug, please report it\n"));
  }
  EXPECT_EQ(entry_count(temp.path()), 0);
}

// The only fault of the program itself that a test can bring about for sure is that memory runs
// out.
TEST(Breakdown, AFaultOfTheProgramIsTold) {
#ifdef __SANITIZE_ADDRESS__
  GTEST_SKIP() << "the address sanitizer needs more addresses than the limit leaves";
#endif
  const TempFolder temp;
  write_file(temp / "own.yaml", "extends: " + std::filesystem::absolute(baseline).string() +
                                    "\ndata: {members: large.csv}\n");
  write_file(temp / "large.csv", "");
  std::filesystem::resize_file(temp / "large.csv", 60u << 20u);
  Launch launch;
  launch.before = "ulimit -v 50000";  // KiB; the baseline takes less
  const Outcome outcome = finsam({"run", (temp / "own.yaml").string(), "--quiet"}, launch);
  EXPECT_EQ(outcome.status, 70);
  EXPECT_EQ(outcome.out, "");
  EXPECT_EQ(outcome.err, "finsam: internal error: std::bad_alloc; please report it\n");
  EXPECT_EQ(finsam({"run", baseline, "--quiet"}, launch).status, 0);
}

}  // namespace
}  // namespace finsam::test
