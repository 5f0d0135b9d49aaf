// finsam import csv, from the file to a scenario that runs.

#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "intake/all_codes.hpp"
#include "support/finsam_program.hpp"

namespace finsam::test {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;

constexpr const char* need = "scenarios/data/need_equivalents_2017.csv";

std::vector<std::string> import_need(const std::string& file, const std::string& out) {
  return {"import",
          "csv",
          baseline,
          "--file",
          file,
          "--column",
          "ohalsa=ohalsa",
          "--column",
          "arbetsmarknadsstod=arbetsmarknadsstod",
          "--column",
          "ekonomiskt_bistand=ekonomiskt_bistand",
          "--unit",
          "helårsekvivalenter",
          "--origin",
          "Egen uppskattning",
          "--status",
          "estimated",
          "--out",
          out,
          "--lang",
          "en"};
}

TEST(ImportCsv, WritesATableThatAScenarioReads) {
  const TempFolder folder;
  const std::string out = (folder / "new").string();
  const Outcome outcome = finsam(import_need(need, out));
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_EQ(outcome.err, "");
  EXPECT_EQ(
      outcome.out,
      "need.csv: ohalsa, arbetsmarknadsstod, ekonomiskt_bistand for 290 municipalities, 2017\n"
      "Unit: full-year equivalents\n"
      "Replaces need_equivalents_2017.csv of the scenario\n"
      "Written to the folder " +
          out + ". See what it changes:\n  finsam compare " + baseline + " " + out +
          "/scenario.yaml\n");
  EXPECT_THAT(read_file(out + "/manifest.csv"),
              HasSubstr("need.csv,Egen uppskattning,2017,full-year equivalents,estimated,"));
  const Outcome compared = finsam({"compare", baseline, out + "/scenario.yaml", "--quiet"});
  EXPECT_THAT(compared.out, HasSubstr("Not a krona differs"));
  const Outcome status = finsam({"data", "status", out + "/scenario.yaml", "--format", "json"});
  const auto tables = nlohmann::json::parse(status.out)["tables"];
  ASSERT_EQ(tables.size(), 7u);
  EXPECT_EQ(tables[5]["file"], "need.csv");
  EXPECT_EQ(tables[5]["estimated"], 290);
  EXPECT_EQ(tables[5]["matches_manifest"], 1);
}

TEST(ImportCsv, OtherFiguresGiveOtherAllocations) {
  const TempFolder folder;
  std::string text = read_file(need);
  const std::string was = "\n0180,2017,";
  const std::size_t stockholm = text.find(was);
  ASSERT_NE(stockholm, text.npos);
  text.insert(stockholm + was.size(), "1");
  write_file(folder / "more.csv", text);
  const std::string out = (folder / "new").string();
  EXPECT_EQ(finsam(import_need(folder / "more.csv", out)).status, 0);
  const Outcome compared =
      finsam({"compare", baseline, out + "/scenario.yaml", "--table", "comparison"});
  EXPECT_THAT(compared.out, HasSubstr(",stockholm,"));
  EXPECT_EQ(compared.status, 0) << compared.err;
}

TEST(ImportCsv, WhatIsWrongIsToldAtOnceAndNothingIsWritten) {
  const TempFolder folder;
  write_file(folder / "bad.csv",
             "kommunkod,year,ohalsa,arbetsmarknadsstod,ekonomiskt_bistand\n"
             "0114,2017,x,1,1\n9999,2017,1,1,1\n");
  const Outcome outcome = finsam(import_need(folder / "bad.csv", folder / "new"));
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.out, IsEmpty());
  EXPECT_THAT(outcome.err, HasSubstr("bad.csv:2:11: ohalsa: \"x\" is not a number"));
  EXPECT_THAT(outcome.err, HasSubstr("bad.csv:3:11: unknown municipality \"9999\""));
  EXPECT_THAT(outcome.err, HasSubstr("no value for municipalities that are in a förbund: 0115"));
  EXPECT_EQ(entry_count(folder.path()), 1);
}

TEST(ImportCsv, SeveralFilesMakeOneTable) {
  const TempFolder folder;
  std::string people = "kommunkod,year,population_16_64\n";
  for (const std::string& code : all_codes()) people += code + ",2017,1000\n";
  write_file(folder / "people.csv", people);
  const std::string out = (folder / "new").string();
  const Outcome outcome = finsam({"import", "csv", "--file", folder / "people.csv", "--file", need,
                                  "--out", out, "--lang", "en"});
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.out, HasSubstr("statistics.csv: population_16_64, ohalsa, "
                                     "arbetsmarknadsstod, ekonomiskt_bistand for 290"));
  EXPECT_THAT(read_file(out + "/statistics.csv"), HasSubstr("\n0114,2017,1000,"));
  EXPECT_EQ(finsam({"validate", out + "/scenario.yaml"}).status, 0);
}

TEST(ImportCsv, LeavesWhatIsThereAloneUnlessForced) {
  const TempFolder folder;
  const std::string out = (folder / "new").string();
  ASSERT_EQ(finsam(import_need(need, out)).status, 0);
  const Outcome again = finsam(import_need(need, out));
  EXPECT_EQ(again.status, 4);
  EXPECT_THAT(again.err, HasSubstr("already holds a result"));
  std::vector<std::string> forced = import_need(need, out);
  forced.emplace_back("--force");
  EXPECT_EQ(finsam(forced).status, 0);
}

TEST(ImportCsv, WritesNothingInADryRun) {
  const TempFolder folder;
  std::vector<std::string> dry = import_need(need, folder / "new");
  dry.emplace_back("--dry-run");
  const Outcome outcome = finsam(dry);
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.out, HasSubstr("Nothing was written (--dry-run)"));
  EXPECT_EQ(entry_count(folder.path()), 0);
}

TEST(ImportCsv, WarnsOfAnotherUnitThanThatOfTheTableItReplaces) {
  const TempFolder folder;
  std::vector<std::string> words = import_need(need, folder / "new");
  for (std::string& word : words) {
    if (word == "helårsekvivalenter") word = "kr";
  }
  const Outcome outcome = finsam(words);
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.err,
              HasSubstr("warning: the unit is kr; that of need_equivalents_2017.csv is "
                        "full-year equivalents"));
}

TEST(ImportCsv, RefusesAPartOfATable) {
  const TempFolder folder;
  const Outcome outcome = finsam({"import", "csv", baseline, "--file", need, "--column",
                                  "ohalsa=ohalsa", "--out", folder / "new"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("also has arbetsmarknadsstod, ekonomiskt_bistand"));
  EXPECT_EQ(finsam({"import", "csv", baseline, "--file", need, "--column", "ohalsa=ohalsa"}).status,
            2);
}

}  // namespace
}  // namespace finsam::test
