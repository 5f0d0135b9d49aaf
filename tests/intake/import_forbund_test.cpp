// finsam import with forbund_id, from a list to a scenario that runs.

#include <gmock/gmock.h>
#include <xlsxwriter.h>

#include <regex>

#include "intake/forbund_lists.hpp"

namespace finsam::test {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;

bool says(const std::string& text, const std::string& pattern) {
  return std::regex_search(text, std::regex(pattern));
}

TEST(ImportForbund, AnOpeningTakesThePlaceOfTheOld) {
  const TempFolder folder;
  write_file(folder / "list.csv", opening_list());
  const std::string out = (folder / "new").string();
  const Outcome outcome = finsam(import_opening(folder / "list.csv", out));
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_EQ(outcome.err, "");
  EXPECT_EQ(outcome.out,
            "opening.csv: state_allocation_kr, eget_kapital_kr for 78 förbund\n"
            "Unit: kr\n"
            "Replaces opening_2019.csv of the scenario\n"
            "Written to the folder " +
                out + ". See what it changes:\n  finsam compare " + baseline + " " + out +
                "/scenario.yaml\n");
  EXPECT_THAT(read_file(out + "/manifest.csv"),
              HasSubstr("opening.csv,Försäkringskassan,2019-12-31,kr,official,"));
  EXPECT_THAT(read_file(out + "/scenario.yaml"),
              HasSubstr("data:\n  opening: \"opening.csv\"  # in place of opening_2019.csv\n"));
  const Outcome compared = finsam({"compare", baseline, out + "/scenario.yaml", "--quiet"});
  EXPECT_THAT(compared.out, HasSubstr("Not a krona differs"));
}

TEST(ImportForbund, SaysWhatIsNotStatedInSwedishToo) {
  const TempFolder folder;
  write_file(folder / "list.csv", opening_list("lund;2 500,5 tkr;0\n"));
  const Outcome outcome =
      finsam({"import", "csv", "--file", folder / "list.csv", "--column", "forbund_id=Förbund",
              "--column", "state_allocation_kr=Tilldelning", "--column",
              "eget_kapital_kr=Eget kapital", "--dry-run", "--lang", "sv"});
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_EQ(outcome.out,
            "opening.csv: state_allocation_kr, eget_kapital_kr för 78 förbund\n"
            "Enhet: kr, omräknat från tkr\n"
            "Vilken tid uppgifterna gäller framgår inte; ange den med --date\n"
            "Hur säkra uppgifterna är framgår inte; ange det med --status\n"
            "Ersätter opening_2019.csv i scenariot\n"
            "Inget skrevs (--dry-run)\n");
  EXPECT_EQ(entry_count(folder.path()), 1);
}

TEST(ImportForbund, WhatIsWrongIsToldAtOnceAndNothingIsWritten) {
  const TempFolder folder;
  write_file(folder / "list.csv", opening_list("Lunds stad;1 000 000;2\nmalmo;x;1\n"));
  const Outcome outcome = finsam(import_opening(folder / "list.csv", folder / "new"));
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.out, IsEmpty());
  EXPECT_THAT(outcome.err, HasSubstr("no förbund is called \"Lunds stad\""));
  EXPECT_THAT(outcome.err, HasSubstr("Tilldelning: \"x\" is not a number"));
  EXPECT_THAT(outcome.err, HasSubstr("a second row for malmo"));
  EXPECT_THAT(outcome.err, HasSubstr("list.csv: no row for the förbund lund"));
  EXPECT_EQ(entry_count(folder.path()), 1);
}

TEST(ImportForbund, AnOpeningOfAnotherYearIsDoubtful) {
  const TempFolder folder;
  write_file(folder / "list.csv", opening_list());
  std::vector<std::string> words = import_opening(folder / "list.csv", folder / "new");
  for (std::string& word : words) {
    if (word == "2019-12-31") word = "2017";
  }
  const std::string warning = "the table is of 2017, but is used as the end of 2019";
  EXPECT_THAT(finsam(words).err, HasSubstr(warning));
  words.emplace_back("--force");
  words.emplace_back("--quiet");
  const Outcome quiet = finsam(words);
  EXPECT_EQ(quiet.status, 0);
  EXPECT_EQ(quiet.err, "");
}

TEST(ImportForbund, OffersCountInTheYearsThatTheyAreOf) {
  const TempFolder folder;
  write_file(folder / "list.csv", "F,Y,A\nlund,2021,300 tkr\nlund,2022,300 tkr\nlund,2030,1 tkr\n");
  const std::string out = (folder / "new").string();
  const Outcome outcome = finsam(import_by_year("municipal_offer_kr", folder / "list.csv", out));
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.out, HasSubstr("municipal_offers.csv: offer_kr for 1 förbund, 2021–2030\n"));
  EXPECT_EQ(outcome.err,
            "warning: a row is of years that are not simulated (2020–2026) and has no effect\n");
  EXPECT_THAT(read_file(out + "/scenario.yaml"),
              HasSubstr("matching:\n  forbund:\n    lund:\n      municipal:\n        policy:\n"
                        "          - only 2021: fixed\n          - only 2022: fixed\n"
                        "        offers: \"municipal_offers.csv\"\n"));
  const Outcome compared =
      finsam({"compare", baseline, out + "/scenario.yaml", "--table", "comparison"});
  EXPECT_EQ(compared.status, 0) << compared.err;
  EXPECT_TRUE(says(compared.out, "forbund,2021,lund,[^\n]*,municipal,[0-9]+,300000,-"));
  EXPECT_TRUE(says(compared.out, "forbund,2022,lund,[^\n]*,municipal,[0-9]+,300000,-"));
  EXPECT_TRUE(says(compared.out, "forbund,2020,lund,[^\n]*,municipal,[0-9]+,[0-9]+,0,"));
}

TEST(ImportForbund, OffersOfEveryYearArePlainlyFixed) {
  const TempFolder folder;
  write_file(folder / "list.csv", "F,A\nlund,300 000\n");
  const std::string out = (folder / "new").string();
  const Outcome outcome = finsam({"import", "csv", "scenarios/history/statistiken-2017.yaml",
                                  "--file", folder / "list.csv", "--column", "forbund_id=F",
                                  "--column", "offer_kr=A", "--year", "2017", "--out", out});
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(read_file(out + "/scenario.yaml"),
              HasSubstr("    lund:\n      policy: fixed\n      offers: \"offers.csv\"\n"));
  EXPECT_EQ(finsam({"validate", out + "/scenario.yaml", "--quiet"}).status, 0);
}

TEST(ImportForbund, OtherIncomeTakesThePlaceOfAShare) {
  const TempFolder folder;
  write_file(folder / "base.yaml", "title: Med andel\nextends: " FINSAM_SOURCE_DIR "/" +
                                       std::string(baseline) +
                                       "\neconomy:\n  other_income_share: 3 %\n");
  write_file(folder / "list.csv", "F,Y,A\nlund,2021,300 000\n");
  const std::string out = (folder / "new").string();
  std::vector<std::string> words = import_by_year("other_income_kr", folder / "list.csv", out);
  words.insert(words.begin() + 2, folder / "base.yaml");
  const Outcome outcome = finsam(words);
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(read_file(out + "/scenario.yaml"),
              HasSubstr("economy:\n  other_income_table: \"other_income.csv\"\n"
                        "  other_income_share: unset\n"));
  EXPECT_EQ(finsam({"run", out + "/scenario.yaml", "--out", folder / "run"}).status, 0);
}

TEST(ImportForbund, ApplicationsAreTriedBeforeTheyAreWritten) {
  const TempFolder folder;
  const std::string history = "scenarios/history/historien.yaml";
  write_file(folder / "list.csv", "F,Y,A\nlund,2013,1 Mkr\n");
  std::vector<std::string> words =
      import_by_year("applied_kr", folder / "list.csv", folder / "new");
  words.insert(words.begin() + 2, history);
  const Outcome refused = finsam(words);
  EXPECT_EQ(refused.status, 2);
  EXPECT_THAT(refused.err, HasSubstr("norra-dalarnas has no last allocation and no row in 2013"));
  EXPECT_THAT(refused.err, HasSubstr("scenario.yaml (not written): application.table: norra"));
  EXPECT_EQ(entry_count(folder.path()), 1);

  std::string list = read_file("scenarios/data/applications_2013_2014.csv");
  list.replace(0, list.find('\n'), "F,Y,A,status");
  write_file(folder / "list.csv", list);
  const Outcome taken = finsam(words);
  EXPECT_EQ(taken.status, 0) << taken.err;
  EXPECT_THAT(taken.out, HasSubstr("Replaces applications_2013_2014.csv of the scenario"));
  const Outcome compared = finsam({"compare", history, folder / "new/scenario.yaml", "--quiet"});
  EXPECT_THAT(compared.out, HasSubstr("Not a krona differs"));
}

TEST(ImportForbund, ApplicationsThatNothingReadsAreDoubtful) {
  const TempFolder folder;
  write_file(folder / "list.csv", "F,Y,A\nlund,2021,1 Mkr\n");
  const Outcome outcome = finsam(import_by_year("applied_kr", folder / "list.csv", folder / "new"));
  EXPECT_EQ(outcome.status, 0);
  const std::string warning =
      "application.table: has no effect while method is model; applications are read only in years "
      "with method: application";
  EXPECT_THAT(outcome.err, HasSubstr((folder / "new/scenario.yaml").string() + ":5:3: " + warning));
  std::vector<std::string> words = import_by_year("applied_kr", folder / "list.csv", "unused");
  words.emplace_back("--dry-run");
  EXPECT_THAT(finsam(words).err, HasSubstr("scenario.yaml (not written): " + warning));
}

TEST(ImportForbund, ReadsAWorkbookToo) {
  const TempFolder folder;
  const std::string path = (folder / "list.xlsx").string();
  lxw_workbook* book = workbook_new(path.c_str());
  lxw_worksheet* sheet = workbook_add_worksheet(book, "Blad1");
  worksheet_write_string(sheet, 0, 0, "Andra intäkter per förbund", nullptr);
  worksheet_write_string(sheet, 2, 0, "Förbund", nullptr);
  worksheet_write_string(sheet, 2, 1, "Intäkter (tkr)", nullptr);
  worksheet_write_string(sheet, 3, 0, "Finsam i Malmö", nullptr);
  worksheet_write_number(sheet, 3, 1, 979.125, nullptr);
  worksheet_write_string(sheet, 5, 0, "Källa: förbunden", nullptr);
  workbook_close(book);
  const std::string out = (folder / "new").string();
  const Outcome outcome =
      finsam({"import", "xlsx", "--file", path, "--column", "forbund_id=Förbund", "--column",
              "other_income_kr=Intäkter (tkr)", "--year", "2022", "--out", out, "--lang", "en"});
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_EQ(read_file(out + "/other_income.csv"),
            "forbund_id,year,other_income_kr\nmalmo,2022,979125\n");
}

}  // namespace
}  // namespace finsam::test
