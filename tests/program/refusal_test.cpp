// finsam run, end to end: what is refused, with which exit status, and that nothing is left behind.

#include <gmock/gmock.h>

#include "places.hpp"
#include "support/finsam_program.hpp"

namespace finsam::test {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

TEST(Refusal, WrongInputLeavesNothing) {
  const TempFolder temp;
  const Outcome outcome = finsam({"run", baseline, "--set", "base_grant=10 Mkr", "--set",
                                  "keys.need=70 %", "--out", (temp / "out").string()});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_EQ(outcome.out, "");
  EXPECT_THAT(outcome.err, HasSubstr("keys"));
  EXPECT_EQ(entry_count(temp.path()), 0);
}

TEST(Refusal, ErrorsStandWithoutNotes) {
  const Outcome outcome = finsam({"run", baseline, "--set", "frame.amount=339"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, StartsWith("--set frame.amount=339: \"339\" has no unit; "));
  EXPECT_THAT(outcome.err, Not(HasSubstr("note: ")));
}

TEST(Refusal, WorkingFolder) {
  const TempFolder temp;
  const std::string scenario = std::filesystem::absolute(small).string();
  Launch launch;
  launch.before = "cd " + shell_word(temp.path().string());
  const Outcome outcome = finsam({"run", scenario, "--quiet", "--out", "."}, launch);
  EXPECT_EQ(outcome.status, 4);
  EXPECT_EQ(outcome.err,
            "finsam: the result was not written: . is the folder you stand in, or above it; name a "
            "folder below it\n");
  EXPECT_EQ(entry_count(temp.path()), 0);
}

TEST(Refusal, ReaderThatLeavesEarly) {
  const TempFolder temp;
  const std::string err = (temp / "err").string();
  const std::string status = (temp / "status").string();
  run_shell("{ " + shell_word(FINSAM_PROGRAM) + " run " + baseline +
                " --quiet --format json; echo $? >" + shell_word(status) + "; } 2>" +
                shell_word(err) + " | head -n 1 >/dev/null",
            {{"PATH", "/usr/bin:/bin"}});
  EXPECT_EQ(read_file(status), "4\n");
  EXPECT_EQ(read_file(err), "finsam: standard output was closed early\n");
}

TEST(Refusal, MissingScenario) {
  const Outcome outcome = finsam({"run", "no/such/scenario.yaml"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_EQ(outcome.out, "");
  EXPECT_EQ(outcome.err, "\"no/such/scenario.yaml\" does not exist\n");
}

TEST(Refusal, FrameThatOutgrowsTheBounds) {
  const Outcome outcome =
      finsam({"run", small, "--set", "frame.growth=100 %", "--years", "2020:2060", "--quiet"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_EQ(outcome.out, "");
  EXPECT_NE(outcome.err, "");
}

TEST(Refusal, ExistingResultStaysWithoutForce) {
  const TempFolder temp;
  const std::string out = (temp / "out").string();
  ASSERT_EQ(finsam({"run", small, "--quiet", "--out", out}).status, 0);
  const std::string before = read_file(temp / "out/nation_year.csv");
  const std::vector<std::string> again{"run",   small, "--quiet", "--set", "base_grant=500 tkr",
                                       "--out", out};
  const Outcome refused = finsam(again);
  EXPECT_EQ(refused.status, 4);
  EXPECT_EQ(refused.out, "");
  EXPECT_THAT(refused.err, HasSubstr("--force"));
  EXPECT_EQ(read_file(temp / "out/nation_year.csv"), before);

  std::vector<std::string> forced = again;
  forced.emplace_back("--force");
  EXPECT_EQ(finsam(forced).status, 0);
  EXPECT_NE(read_file(temp / "out/nation_year.csv"), before);
  EXPECT_EQ(entry_count(temp.path()), 1);
}

TEST(Refusal, ForceDoesNotTakeAForeignFolderOrAFile) {
  const TempFolder temp;
  write_file(temp / "folder/letter.txt", "dear");
  write_file(temp / "file", "plain");
  for (const char* name : {"folder", "file"}) {
    const Outcome outcome = finsam({"run", small, "--force", "--out", (temp / name).string()});
    EXPECT_EQ(outcome.status, 4) << name;
    EXPECT_EQ(outcome.out, "") << name;
  }
  EXPECT_EQ(read_file(temp / "folder/letter.txt"), "dear");
  EXPECT_EQ(read_file(temp / "file"), "plain");
}

TEST(Refusal, FullDiskLeavesNothing) {
  const TempFolder temp;
  Launch launch;
  launch.before = "ulimit -f 8";
  const Outcome outcome =
      finsam({"run", baseline, "--quiet", "--out", (temp / "a/out").string()}, launch);
  EXPECT_EQ(outcome.status, 4);
  EXPECT_THAT(outcome.err, StartsWith("finsam: the result was not written: "));
  EXPECT_EQ(entry_count(temp.path()), 0);
}

TEST(Refusal, ParentWhereNothingCanBeWritten) {
  EXPECT_EQ(finsam({"run", small, "--quiet", "--out", "/proc/out"}).status, 4);
}

TEST(Refusal, FullOrClosedStandardOutput) {
  for (const char* where : {"/dev/full", "-"}) {
    for (const std::vector<std::string>& arguments :
         {std::vector<std::string>{"run", small, "--quiet"},
          {"run", "--help"},
          {"--help"},
          {"--version"},
          {"run", small, "--quiet", "--format", "json"}}) {
      Launch launch;
      launch.out_file = where;
      const Outcome outcome = finsam(arguments, launch);
      EXPECT_EQ(outcome.status, 4) << where << " " << arguments.back();
      EXPECT_THAT(outcome.err, StartsWith("finsam: standard output could not be written: "));
    }
  }
}

}  // namespace
}  // namespace finsam::test
