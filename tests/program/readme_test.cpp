// What the README says to type works, and what it says of the answers is so.

#include <fmt/format.h>
#include <gmock/gmock.h>

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <regex>
#include <sstream>
#include <vector>

#include "places.hpp"
#include "support/finsam_program.hpp"

namespace finsam::test {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

std::string readme() { return read_file(FINSAM_SOURCE_DIR "/README.md"); }

/// The commands in the README that run the program, as they stand there: a line each, or more where
/// a backslash ends it.
std::vector<std::string> command_lines() {
  std::vector<std::string> lines;
  std::istringstream text(readme());
  bool goes_on = false;
  for (std::string line; std::getline(text, line);) {
    if (goes_on) {
      lines.back() += "\n" + line;
    } else if (line.starts_with("$f ")) {
      lines.push_back(line);
    } else {
      continue;
    }
    goes_on = line.ends_with('\\');
  }
  return lines;
}

/// A need table as somebody may have downloaded it: other names, Swedish numbers, other figures.
std::string downloaded_need() {
  std::istringstream old(read_file(FINSAM_SOURCE_DIR "/scenarios/data/need_equivalents_2017.csv"));
  std::string text = "Region;Sjukpenning;Arbetslöshet;Bistånd\n";
  std::string line;
  std::getline(old, line);
  while (std::getline(old, line)) {
    const std::string code = line.substr(0, 4);
    text += code + " X;1 " + code.substr(1) + ",5;2\u00a0000;300\n";
  }
  return text;
}

/// The opening balances as a list with other headings.
std::string allocations() {
  std::string text = read_file(FINSAM_SOURCE_DIR "/scenarios/data/opening_2019.csv");
  return "Förbund,Tilldelning,Eget kapital,Status" + text.substr(text.find('\n'));
}

/// `text` with every stretch of white space and no-break spaces, and the marks of a quotation, as
/// one space.
std::string on_one_line(const std::string& text) {
  return std::regex_replace(text, std::regex("(\n>|[ \n]|\u00a0)+"), " ");
}

TEST(Readme, EveryCommandWorks) {
  const TempFolder folder;
  fs::create_directory_symlink(FINSAM_SOURCE_DIR "/scenarios", folder / "scenarios");
  write_file(folder / "downloaded.csv", downloaded_need());
  write_file(folder / "allocations.csv", allocations());
  const std::vector<std::string> lines = command_lines();
  EXPECT_GE(lines.size(), 6u);
  for (const std::string& line : lines) {
    const std::string command = "cd " + shell_word(folder.path()) +
                                " && f=" + shell_word(FINSAM_PROGRAM) + " && b=" + baseline +
                                " && (" + line + "\n) >/dev/null 2>&1";
    EXPECT_EQ(run_shell(command, {}), 0) << line;
  }
  EXPECT_THAT(read_file(folder / "my-need" / "need.csv"),
              HasSubstr("\n0114,2022,1114.5,2000,300\n"));
  EXPECT_THAT(read_file(folder / "my-opening" / "opening.csv"),
              HasSubstr("\nblekinge,6177000,4921000\n"));
}

TEST(Readme, TheWorkedExampleIsTrue) {
  const std::string reform = "scenarios/reforms/sparr-5.yaml";
  const std::string text = on_one_line(readme());

  const Outcome compared = finsam({"compare", baseline, reform, "--lang", "en"});
  EXPECT_THAT(text, HasSubstr("22 förbund get more and 55 less in 2020–2026"));
  EXPECT_THAT(on_one_line(compared.out),
              HasSubstr("Förbund, state allocation 22 +42.75 55 −15.30 1"));
  EXPECT_THAT(text, HasSubstr("Västerås, for one, loses 611 000 kr"));
  const Outcome table = finsam({"compare", baseline, reform, "--table", "comparison"});
  EXPECT_THAT(table.out, HasSubstr(",vasteras,Samordningsförbundet i Västerås,state,26971000,"
                                   "26360000,-611000,"));

  const std::vector<std::string> page = {"--forbund", "vasteras", "--year", "2023", "--lang", "en"};
  std::vector<std::string> of_reform = {"explain", reform};
  of_reform.insert(of_reform.end(), page.begin(), page.end());
  const std::string lowered =
      "So what was matched is lowered to 99.20%, but not below the floor. The allocations of 63 "
      "förbund are lowered, by 2,321,000 kr together. The allocation of this förbund is lowered by "
      "30,000 kr, to 3,747,000 kr.";
  EXPECT_THAT(text, HasSubstr(lowered));
  EXPECT_THAT(on_one_line(finsam(of_reform).out), HasSubstr(lowered));

  std::vector<std::string> of_base = {"explain", baseline};
  of_base.insert(of_base.end(), page.begin(), page.end());
  const std::string enough = "That fits in, so no allocation has to be lowered in this step";
  EXPECT_THAT(text, HasSubstr(enough));
  EXPECT_THAT(on_one_line(finsam(of_base).out), HasSubstr(enough));
}

TEST(Readme, TheScoreOfTheHistoryIsThatOfTheCheck) {
  const std::string text = on_one_line(readme());
  const auto check = nlohmann::json::parse(finsam({"check", "scenarios/published/history.yaml",
                                                   "--today", "2026-12-01", "--format", "json"})
                                               .out);
  for (const auto& count : check["counts"]) {
    const std::string row =
        fmt::format("\\| {} [^|]*\\| {} \\| {} \\|", count["kind"].get<std::string>(),
                    count["figures"].get<int>(), count["agree"].get<int>());
    EXPECT_TRUE(std::regex_search(text, std::regex(row))) << row;
  }
  const auto& worst = check["figures"][0];
  EXPECT_EQ(worst["quantity"], "returned");
  EXPECT_THAT(text, HasSubstr(fmt::format(
                        "The worst figure is what is returned in {}: {:.2f} against {:.2f} Mkr.",
                        worst["year"].get<int>(), worst["simulated"].get<double>() / 1e6,
                        worst["published"].get<double>() / 1e6)));
}

}  // namespace
}  // namespace finsam::test
