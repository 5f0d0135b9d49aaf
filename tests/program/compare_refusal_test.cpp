// finsam compare, end to end: what it refuses, and how.

#include <gmock/gmock.h>

#include "support/finsam_program.hpp"
#include "support/rewritten.hpp"

namespace finsam::test {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

/// What a refused comparison is answered with on standard error; nothing goes to standard output.
std::string answer(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), "compare");
  arguments.push_back("--quiet");
  const Outcome outcome = finsam(arguments);
  EXPECT_EQ(outcome.status, 2) << outcome.err;
  EXPECT_EQ(outcome.out, "");
  return outcome.err;
}

std::string stored(const TempFolder& temp, const std::string& name) {
  const std::string folder = (temp / name).string();
  EXPECT_EQ(finsam({"run", small, "--quiet", "--out", folder}).status, 0);
  return folder;
}

TEST(CompareRefusal, WithoutAReform) {
  EXPECT_EQ(answer({small}),
            "finsam compare: no reform; write finsam compare BASE REFORM, or change the base with "
            "--set\n");
}

TEST(CompareRefusal, ScenariosWithErrors) {
  const TempFolder temp;
  const std::string missing = (temp / "missing.yaml").string();
  EXPECT_THAT(answer({missing, small}), HasSubstr("missing.yaml"));
  EXPECT_THAT(answer({small, missing}), HasSubstr("missing.yaml"));
  EXPECT_THAT(answer({small, "--set", "lagg=1"}), HasSubstr("did you mean \"lag\"?"));
  EXPECT_THAT(answer({small, "--set", "base_grant=1000 Mkr"}), HasSubstr("base_grant"));
}

TEST(CompareRefusal, FoldersThatAreNoResult) {
  const TempFolder temp;
  const std::string empty = (temp / "empty").string();
  std::filesystem::create_directory(empty);
  EXPECT_EQ(answer({empty, small}), "finsam compare: " + empty + ": \"" + empty +
                                        "/manifest.json\" does not exist, so this is not a result "
                                        "of finsam run\n");
  EXPECT_THAT(answer({small, "nowhere/"}), StartsWith("finsam compare: nowhere/: "));
  write_file(temp / "empty/manifest.json", "{\"name\": \"web\", \"files\": []}");
  EXPECT_EQ(answer({small, empty}), "finsam compare: " + empty +
                                        ": manifest.json is not one of finsam, so this is not a "
                                        "result of finsam run\n");
}

TEST(CompareRefusal, AComparisonIsNoRun) {
  const TempFolder temp;
  const std::string out = (temp / "out").string();
  ASSERT_EQ(finsam({"compare", small, "--set", "unit=1 kr", "--quiet", "--out", out}).status, 0);
  EXPECT_THAT(answer({small, out}), HasSubstr("this is not a result of finsam run"));
}

TEST(CompareRefusal, TablesThatWereTamperedWith) {
  const TempFolder temp;
  const std::string folder = stored(temp, "out");
  const std::string name = folder + "/nation_year.csv";
  write_file(name, read_file(name) + "\n");
  EXPECT_EQ(answer({small, folder}),
            "finsam compare: " + folder +
                ": nation_year.csv was changed after the run that wrote it; run the scenario "
                "again\n");
}

TEST(CompareRefusal, AScenarioThatThisVersionCannotRead) {
  const TempFolder temp;
  const std::string folder = stored(temp, "out");
  rewrite_result(folder, "resolved.yaml",
                 read_file(folder + "/resolved.yaml") + "\nolder_key: 1\n");
  const std::string told = answer({small, folder});
  EXPECT_THAT(told, HasSubstr("older_key"));
  EXPECT_THAT(told, HasSubstr("finsam compare: " + folder +
                              ": this version cannot read the scenario, which finsam "));
}

TEST(CompareRefusal, SettingsOfAStoredReform) {
  const TempFolder temp;
  const std::string folder = stored(temp, "out");
  EXPECT_EQ(answer({small, folder, "--set", "unit=1 kr"}),
            "finsam compare: --set cannot change the stored run " + folder + "; give " + folder +
                "/resolved.yaml to run it anew\n");
}

TEST(CompareRefusal, NoYearInCommon) {
  const TempFolder temp;
  const std::string folder = stored(temp, "out");
  EXPECT_EQ(answer({folder, folder, "--years", "2030"}),
            "finsam compare: the two have no year in common\n");
}

TEST(CompareRefusal, Options) {
  EXPECT_THAT(answer({small, small, "--dead-band", "10"}),
              StartsWith("finsam compare: --dead-band \"10\" has no per cent sign"));
  EXPECT_EQ(answer({small, small, "--dead-band", "101 %"}),
            "finsam compare: --dead-band 101 %: at most 100 %\n");
  EXPECT_THAT(answer({small, small, "--excel", "--format", "json"}), HasSubstr("--excel"));
  EXPECT_THAT(answer({small, small, "--table", "counts", "--format", "json"}),
              HasSubstr("--table"));
  EXPECT_THAT(answer({small, small, "--top", "0"}), HasSubstr("--top"));
  EXPECT_THAT(answer({small, small, small}), HasSubstr("finsam compare: "));
}

}  // namespace
}  // namespace finsam::test
