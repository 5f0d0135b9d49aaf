// Completion, in the shells themselves.

#include <gmock/gmock.h>

#include "places.hpp"
#include "program/commands_shown.hpp"

namespace finsam::test {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::IsSupersetOf;
using ::testing::Not;

using Texts = std::vector<std::string>;

/// What a script of tests/program/shells prints, a line each and in order; finsam is in the path.
Texts printed_by(const std::string& shell, const Texts& arguments) {
  const TempFolder folder;
  std::filesystem::create_symlink(FINSAM_PROGRAM, folder / "finsam");
  Launch launch;
  launch.arguments = arguments;
  launch.environment = {{"PATH", folder.path().string() + ":/usr/bin:/bin"},
                        {"HOME", folder.path()},
                        {"LANG", "C.UTF-8"},
                        {"TERM", "dumb"}};
  const Outcome outcome = run_process("/usr/bin/" + shell, launch);
  EXPECT_EQ(outcome.err, "");
  Texts lines = lines_of(outcome.out);
  std::erase(lines, "");
  std::sort(lines.begin(), lines.end());
  return lines;
}

Texts in_bash(Texts words) {
  words.insert(words.begin(), {"--norc", "tests/program/shells/complete.bash"});
  return printed_by("bash", words);
}

Texts in_zsh(const std::string& line) {
  const TempFolder notes;
  return printed_by("zsh", {"-f", "tests/program/shells/complete.zsh", line, notes.path()});
}

/// The words that fish offers, without what it says of them.
Texts in_fish(const std::string& line) {
  Texts words = printed_by("fish", {"--no-config", "tests/program/shells/complete.fish", line});
  for (std::string& word : words) word = word.substr(0, word.find('\t'));
  return words;
}

const Texts damping_keys = {"damping.financing=", "damping.max_decrease=", "damping.max_increase=",
                            "damping.reference=", "damping.rule="};

TEST(CompletionInBash, Commands) {
  EXPECT_THAT(in_bash({"finsam", "ru"}), ElementsAre("run"));
  Texts all = commands_shown();
  std::sort(all.begin(), all.end());
  EXPECT_EQ(in_bash({"finsam", ""}), all);
  EXPECT_THAT(in_bash({"finsam", "nothing", ""}), IsEmpty());
}

TEST(CompletionInBash, OptionsThatAreNotThereYet) {
  EXPECT_THAT(in_bash({"finsam", "run", "--f"}), ElementsAre("--force", "--format"));
  const Texts left = in_bash({"finsam", "run", baseline, "--quiet", "--set", "lag=3", "--"});
  EXPECT_THAT(left, IsSupersetOf({"--set", "--out", "--help"}));
  EXPECT_THAT(left, Not(Contains("--quiet")));
  EXPECT_EQ(in_bash({"finsam", "run", baseline, "--quiet", "--set", "lag=3", ""}), left);
}

TEST(CompletionInBash, WordsOfOptions) {
  EXPECT_THAT(in_bash({"finsam", "run", "--format", ""}), ElementsAre("csv", "json"));
  EXPECT_THAT(in_bash({"finsam", "run", "--lang", "s"}), ElementsAre("sv"));
  EXPECT_THAT(in_bash({"finsam", "run", "--format", "=", "c"}), ElementsAre("csv"));
  EXPECT_THAT(in_bash({"finsam", "completion", ""}), ElementsAre("bash", "fish", "zsh"));
}

TEST(CompletionInBash, KeysAndTheirWords) {
  EXPECT_EQ(in_bash({"finsam", "run", "--set", "damping."}), damping_keys);
  EXPECT_THAT(in_bash({"finsam", "run", "--set", "damping.rule", "="}),
              ElementsAre("none", "sparr"));
  EXPECT_THAT(in_bash({"finsam", "run", "--set", "matching.all.pol"}),
              ElementsAre("matching.all.policy="));
}

TEST(CompletionInBash, Files) {
  EXPECT_THAT(in_bash({"finsam", "run", "scenarios/baseline/"}),
              Contains("scenarios/baseline/fordelningsmodellen.yaml"));
  EXPECT_THAT(in_bash({"finsam", "run", "sc"}), ElementsAre("scenarios", "scripts"));
  EXPECT_THAT(in_bash({"finsam", "run", "REA"}), IsEmpty());
  EXPECT_THAT(in_bash({"finsam", "run", baseline, "--out", "include/"}),
              ElementsAre("include/finsam"));
}

TEST(CompletionInBash, KeysAndGroupsThatACommandExplains) {
  EXPECT_THAT(in_bash({"finsam", "reference", "design.p"}), ElementsAre("design.points"));
  EXPECT_THAT(in_bash({"finsam", "schema", ""}), ElementsAre("scenario", "sweep"));
  EXPECT_THAT(in_bash({"finsam", "reference", "damp"}),
              IsSupersetOf({"damping", "damping.rule", "damping.max_decrease"}));
}

TEST(CompletionInBash, NamesOfTheScenario) {
  EXPECT_THAT(in_bash({"finsam", "explain", baseline, "--forbund", "stoc"}),
              ElementsAre("stockholm"));
  EXPECT_THAT(in_bash({"finsam", "explain", baseline, "--kommun", "Upplands"}),
              ElementsAre("Upplands-Bro", R"(Upplands\ Väsby)"));
  EXPECT_THAT(in_bash({"finsam", "explain", baseline, "--kommun", "\"Upplands V"}),
              ElementsAre("Upplands Väsby"));
  EXPECT_THAT(in_bash({"finsam", "explain", baseline, "--region", R"(Region\ G)"}),
              ElementsAre(R"(Region\ Gotland)", R"(Region\ Gävleborg)"));
  EXPECT_THAT(in_bash({"finsam", "explain", "no.yaml", "--kommun", "Upp"}), IsEmpty());
}

TEST(CompletionInBash, PoliciesOfOneForbundLanOrRegion) {
  const auto after = [](const std::string& key) {
    return in_bash({"finsam", "run", baseline, "--set", key});
  };
  EXPECT_THAT(after("matching.f"), ElementsAre("matching.forbund."));
  EXPECT_THAT(after("matching.forbund.stoc"), ElementsAre("matching.forbund.stockholm."));
  EXPECT_THAT(after("matching.forbund.stockholm.g"),
              ElementsAre("matching.forbund.stockholm.growth="));
  EXPECT_THAT(after("matching.forbund.stockholm.regional.po"),
              ElementsAre("matching.forbund.stockholm.regional.policy="));
  EXPECT_THAT(after("matching.lan.12.municipal.of"),
              ElementsAre("matching.lan.12.municipal.offers="));
  EXPECT_THAT(after("matching.region.0"), Contains("matching.region.01."));
  EXPECT_THAT(in_bash({"finsam", "run", "--set", "matching.forbund.stockholm.policy", "="}),
              ElementsAre("fixed", "full", "growth_cap", "willingness"));
  EXPECT_THAT(in_bash({"finsam", "run", "no.yaml", "--set", "matching.forbund.s"}), IsEmpty());
}

TEST(CompletionInBash, YearsOfTheScenario) {
  EXPECT_THAT(in_bash({"finsam", "explain", baseline, "--year", "202"}),
              ElementsAre("2020", "2021", "2022", "2023", "2024", "2025", "2026"));
  EXPECT_THAT(in_bash({"finsam", "explain", "no.yaml", "--year", "2"}), IsEmpty());
}

TEST(CompletionInBash, SaysNothingOfFaults) {
  EXPECT_THAT(in_bash({"finsam", "run", "--whatever", "=", "x"}), IsEmpty());
  EXPECT_THAT(in_bash({"./no/such/finsam", ""}), IsEmpty());
}

TEST(CompletionInZsh, OffersTheSame) {
  EXPECT_THAT(in_zsh("finsam ru"), ElementsAre("run"));
  EXPECT_THAT(in_zsh("finsam run --f"), ElementsAre("--force", "--format"));
  EXPECT_THAT(in_zsh("finsam run --format "), ElementsAre("csv", "json"));
  EXPECT_THAT(in_zsh("finsam run --format=c"), ElementsAre("--format=csv"));
  EXPECT_EQ(in_zsh("finsam run --set damping."), damping_keys);
  const std::string explain = std::string("finsam explain ") + baseline;
  EXPECT_THAT(in_zsh(explain + " --forbund stoc"), ElementsAre("stockholm"));
  EXPECT_THAT(in_zsh(explain + " --kommun Upplands"),
              ElementsAre("Upplands Väsby", "Upplands-Bro"));
  EXPECT_THAT(in_zsh("finsam run scenarios/baseline/"), Contains("fordelningsmodellen.yaml"));
  EXPECT_THAT(in_zsh("finsam run sc"), ElementsAre("scenarios", "scripts"));
  EXPECT_THAT(in_zsh("finsam run --out include/"), ElementsAre("finsam"));
}

TEST(CompletionInFish, OffersTheSame) {
  EXPECT_THAT(in_fish("finsam ru"), ElementsAre("run"));
  EXPECT_THAT(in_fish("finsam run --f"), ElementsAre("--force", "--format"));
  EXPECT_THAT(in_fish("finsam run --format "), ElementsAre("csv", "json"));
  EXPECT_THAT(in_fish("finsam run --format=c"), ElementsAre("--format=csv"));
  EXPECT_EQ(in_fish("finsam run --set damping."), damping_keys);
  const std::string explain = std::string("finsam explain ") + baseline;
  EXPECT_THAT(in_fish(explain + " --forbund stoc"), ElementsAre("stockholm"));
  EXPECT_THAT(in_fish(explain + " --kommun Upplands"),
              ElementsAre("Upplands Väsby", "Upplands-Bro"));
  EXPECT_THAT(in_fish("finsam run scenarios/baseline/"),
              Contains("scenarios/baseline/fordelningsmodellen.yaml"));
  EXPECT_THAT(in_fish("finsam run sc"), ElementsAre("scenarios/", "scripts/"));
  EXPECT_THAT(in_fish("finsam run --out include/"), ElementsAre("include/finsam/"));
}

}  // namespace
}  // namespace finsam::test
