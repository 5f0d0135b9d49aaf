// finsam import scb, from answers that were downloaded by hand.

#include <gmock/gmock.h>

#include "intake/all_codes.hpp"
#include "intake/scb_answers.hpp"
#include "support/finsam_program.hpp"

namespace finsam::test {
namespace {

using ::testing::HasSubstr;

TEST(ImportScb, ReadsAPopulationAnswer) {
  const TempFolder folder;
  write_file(folder / "a.json", population_answer(all_codes(), {"2023", "2024"}, 100).dump());
  const std::string out = (folder / "new").string();
  const Outcome outcome = finsam({"import", "scb", baseline, "--table", "population", "--file",
                                  folder / "a.json", "--out", out, "--lang", "en"});
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.out,
              HasSubstr("population_16_64.csv: population_16_64 for 290 municipalities, "
                        "2023–2024\nUnit: inhabitants\n"));
  EXPECT_THAT(
      read_file(out + "/manifest.csv"),
      HasSubstr("population_16_64.csv,\"SCB, folkmängd 16–64 år efter region, ålder och kön "
                "(TAB638), updated 2025-02-21\",2024,inhabitants,official,"));
  EXPECT_THAT(read_file(out + "/population_16_64.csv"), HasSubstr("\n0114,2023,9800\n"));
  EXPECT_EQ(finsam({"validate", out + "/scenario.yaml"}).status, 0);
}

TEST(ImportScb, ReadsNeedFromSeveralAnswers) {
  const TempFolder folder;
  write_file(folder / "a.json", need_answer(all_codes(), months("2022")).dump());
  write_file(folder / "b.json", need_answer(all_codes(), months("2023")).dump());
  const std::string out = (folder / "new").string();
  const Outcome outcome =
      finsam({"import", "scb", baseline, "--table", "need", "--file", folder / "a.json", "--file",
              folder / "b.json", "--out", out, "--lang", "sv"});
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.out, HasSubstr("för 290 kommuner, 2022–2023\nEnhet: helårsekvivalenter\n"));
  EXPECT_THAT(read_file(out + "/need.csv"), HasSubstr("\n0114,2023,3,13,5\n"));
}

TEST(ImportScb, TellsWhatIsMissingOrTwice) {
  const TempFolder folder;
  write_file(folder / "a.json", population_answer({"0114", "0114 "}, {"2024"}, 1).dump());
  std::vector<std::string> command = {"import",          "scb",    baseline,          "--table",
                                      "population",      "--file", folder / "a.json", "--file",
                                      folder / "a.json", "--out",  folder / "new"};
  const Outcome outcome = finsam(command);
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err,
              HasSubstr("a.json: /value/2: population_16_64 of 0114 has two values for "
                        "2024; the first one is /value/2"));
  EXPECT_THAT(outcome.err, HasSubstr("no value for municipalities that are in a förbund: 0115"));
  EXPECT_EQ(entry_count(folder.path()), 1);
  command.erase(command.begin() + 3, command.begin() + 5);
  EXPECT_THAT(finsam(command).err,
              HasSubstr("no --table; write --table population or --table need"));
}

}  // namespace
}  // namespace finsam::test
