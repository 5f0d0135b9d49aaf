// What finsam import refuses or doubts in tables by förbund.

#include <gmock/gmock.h>
#include <xlsxwriter.h>

#include "intake/forbund_lists.hpp"

namespace finsam::test {
namespace {

using ::testing::HasSubstr;

TEST(ImportForbundRefusals, NeverWritesOverWhatItReads) {
  const TempFolder folder;
  const std::string out = (folder / "my").string();
  write_file(folder / "list.csv", opening_list());
  EXPECT_EQ(finsam(import_opening(folder / "list.csv", out)).status, 0);
  write_file(folder / "income.csv", "F,Y,A\nlund,2021,300 000\n");
  std::vector<std::string> words = import_by_year("other_income_kr", folder / "income.csv", out);
  words.insert(words.begin() + 2, out + "/scenario.yaml");
  words.emplace_back("--force");
  const Outcome outcome = finsam(words);
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err,
              HasSubstr(out + "/scenario.yaml stands in --out; choose another folder"));
  EXPECT_THAT(read_file(out + "/scenario.yaml"), HasSubstr("opening: \"opening.csv\""));

  const std::string need = "scenarios/data/need_equivalents_2017.csv";
  const Outcome statistics = finsam({"import", "csv", out + "/scenario.yaml", "--file", need,
                                     "--out", (folder / "my/").string(), "--force"});
  EXPECT_EQ(statistics.status, 2);
  EXPECT_THAT(statistics.err, HasSubstr("stands in --out"));
}

TEST(ImportForbundRefusals, RowsOfForbundThatAreNotThereAreDoubtful) {
  const TempFolder folder;
  write_file(folder / "list.csv", "F,Y,A\nbotkyrka,2014,1 Mkr\nlund,2014,1 Mkr\n");
  std::vector<std::string> words = import_by_year("offer_kr", folder / "list.csv", folder / "new");
  words.insert(words.begin() + 2, "scenarios/history/historien.yaml");
  const Outcome outcome = finsam(words);
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.err, HasSubstr("warning: rows without effect, of förbund that are not there "
                                     "in the year: botkyrka 2014\n"));
}

TEST(ImportForbundRefusals, AskForTheNameThatWasMeant) {
  const TempFolder folder;
  write_file(folder / "list.csv", "F,Y,A\nSkåne,2021,1 Mkr\nbor,2021,1 Mkr\nborlang,2021,1 Mkr\n");
  const Outcome outcome = finsam(import_by_year("offer_kr", folder / "list.csv", folder / "new"));
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("4 förbund answer to \"Skåne\"; give one of: "));
  EXPECT_THAT(outcome.err, HasSubstr("9 förbund answer to \"bor\"; give one of: "));
  EXPECT_THAT(outcome.err, HasSubstr("\"borlang\" is only a part of a word in borlange"));
}

TEST(ImportForbundRefusals, RefusesAUnitThatBeginsWithANumber) {
  const TempFolder folder;
  write_file(folder / "list.csv", "F,Y,A\nlund,2021,300\n");
  std::vector<std::string> words = import_by_year("offer_kr", folder / "list.csv", folder / "new");
  words.insert(words.end(), {"--unit", "234 kr"});
  EXPECT_THAT(finsam(words).err, HasSubstr("--unit 234 kr: amounts are in kr, tkr or Mkr"));
  words.back() = "1 000 kr";
  EXPECT_EQ(finsam(words).status, 0);
}

TEST(ImportForbundRefusals, RefusesWhatFitsNoTable) {
  const TempFolder folder;
  write_file(folder / "list.csv", "F,Y,A\nlund,2030,300 000\n");
  std::vector<std::string> words = import_by_year("offer_kr", folder / "list.csv", folder / "new");
  EXPECT_THAT(finsam(words).err,
              HasSubstr("no row is of a förbund and a year of the run (2020–2026)"));
  words.insert(words.end(), {"--unit", "personer"});
  EXPECT_THAT(finsam(words).err, HasSubstr("--unit personer: amounts are in kr, tkr or Mkr"));
  words = import_opening(folder / "list.csv", folder / "new");
  words.insert(words.end(), {"--year", "2019"});
  EXPECT_THAT(finsam(words).err, HasSubstr("data.opening has no years; leave out --year"));
  words = import_by_year("offer_kr", folder / "list.csv", folder / "new");
  words[1] = "kolada";
  EXPECT_THAT(finsam(words).err, HasSubstr("forbund_id goes with csv and xlsx"));
  EXPECT_EQ(entry_count(folder.path()), 1);
}

TEST(ImportForbundRefusals, FindsAPlaceForCellsThatAWorkbookLacks) {
  const TempFolder folder;
  const std::string path = (folder / "list.xlsx").string();
  lxw_workbook* book = workbook_new(path.c_str());
  lxw_worksheet* sheet = workbook_add_worksheet(book, "Blad1");
  const char* headings[] = {"F", "Y", "A"};
  for (lxw_col_t i = 0; i < 3; ++i) worksheet_write_string(sheet, 0, i, headings[i], nullptr);
  worksheet_write_string(sheet, 1, 0, "malmo", nullptr);
  worksheet_write_number(sheet, 1, 2, 1'000'000, nullptr);
  workbook_close(book);
  std::vector<std::string> words = import_by_year("offer_kr", path, folder / "new");
  words[1] = "xlsx";
  EXPECT_THAT(finsam(words).err, HasSubstr("Blad1!A2: there is no year\n"));
  words = import_opening(path, folder / "new");
  words[1] = "xlsx";
  for (std::string& word : words) {
    if (word == "forbund_id=Förbund") word = "forbund_id=F";
    if (word == "state_allocation_kr=Tilldelning") word = "state_allocation_kr=A";
    if (word == "eget_kapital_kr=Eget kapital") word = "eget_kapital_kr=Y";
  }
  EXPECT_THAT(finsam(words).err, HasSubstr("Blad1!A2: eget_kapital_kr: there is no amount"));
}

}  // namespace
}  // namespace finsam::test
