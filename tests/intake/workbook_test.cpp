// Workbooks: made with libxlsxwriter, and by hand where it would not make them wrong.

#include "intake/workbook.hpp"

#include <gmock/gmock.h>
#include <xlsxwriter.h>

#include <functional>

#include "intake/all_codes.hpp"
#include "intake/reading.hpp"
#include "support/finsam_program.hpp"

namespace finsam::test {
namespace {

using ::testing::HasSubstr;

/// A workbook file that `fill` has written, and its bytes.
struct MadeWorkbook {
  TempFolder folder;
  std::string path = (folder / "made.xlsx").string();

  explicit MadeWorkbook(const std::function<void(lxw_workbook*)>& fill) {
    lxw_workbook* book = workbook_new(path.c_str());
    fill(book);
    workbook_close(book);
  }
  std::string bytes() const { return read_file(path); }
};

void text(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const char* value) {
  worksheet_write_string(sheet, row, column, value, nullptr);
}

void number(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, double value) {
  worksheet_write_number(sheet, row, column, value, nullptr);
}

/// A title page, and a sheet with titles above its headings and a note below.
void fill_small(lxw_workbook* book) {
  text(workbook_add_worksheet(book, "Läs mig"), 0, 0, "Försörjningsmått");
  lxw_worksheet* sheet = workbook_add_worksheet(book, "Kommuner");
  text(sheet, 0, 0, "Försörjningsmått 2022");
  const char* headings[] = {"Kommunkod", "Kommun", "Sjukpenning", "Ekonomiskt bistånd"};
  for (lxw_col_t i = 0; i < 4; ++i) text(sheet, 3, i, headings[i]);
  text(sheet, 4, 0, "1440");
  text(sheet, 4, 1, "Ale");
  text(sheet, 4, 2, "12 345,6");
  number(sheet, 4, 3, 1438.9);
  number(sheet, 6, 0, 980);
  number(sheet, 6, 2, 1e3);
  worksheet_write_formula_num(sheet, 6, 3, "=1+1", nullptr, 2.0);
  text(sheet, 8, 0, "Källa: SCB");
}

/// What is read of a workbook with these columns.
struct Read {
  Diagnostics found;
  TableFigures figures;

  Read(const std::string& bytes, const std::vector<std::string>& columns,
       const std::string& sheet = "") {
    SourceErrors errors("a.xlsx", found);
    SourceChoice choice = parse_choice(columns).value();
    choice.only_year = "2022";
    const auto sheets = read_workbook(bytes, errors);
    const auto table = sheets ? find_table(*sheets, choice, sheet, errors) : std::nullopt;
    if (table) figures = figures_of(*table, choice, errors);
  }
  std::string errors() const { return all_text(found); }
};

const std::vector<std::string> both = {"ohalsa=Sjukpenning",
                                       "ekonomiskt_bistand=Ekonomiskt bistånd"};

TEST(Workbook, FindsTheHeadingsAndReadsTextNumbersAndFormulas) {
  const MadeWorkbook made(fill_small);
  const Read read(made.bytes(), both);
  EXPECT_EQ(read.errors(), "");
  EXPECT_EQ(text_of(read.figures.figures),
            "1440 2022 ohalsa 12345600000\n1440 2022 ekonomiskt_bistand 1438900000\n"
            "0980 2022 ohalsa 1000000000\n0980 2022 ekonomiskt_bistand 2000000\n");
  EXPECT_EQ(Read(made.bytes(), both, "Kommuner").figures.figures.size(), 4u);
}

TEST(Workbook, TellsWhatIsWrongWithItsCell) {
  const MadeWorkbook made([](lxw_workbook* book) {
    fill_small(book);
    lxw_worksheet* sheet = workbook_get_worksheet_by_name(book, "Kommuner");
    text(sheet, 4, 2, "okänt");
    text(sheet, 5, 0, "Ale");
  });
  EXPECT_EQ(Read(made.bytes(), both).errors(),
            "a.xlsx: Kommuner!C5: Sjukpenning: \"okänt\" is not a number\n"
            "a.xlsx: Kommuner!A6: \"Ale\" is not a kommunkod; write four digits, for example "
            "\"0114\"\n");
}

TEST(Workbook, TellsWhichHeadingsAndSheetsAreNotThere) {
  const MadeWorkbook made(fill_small);
  EXPECT_EQ(Read(made.bytes(), {"ohalsa=Sjukpening", "egen=Ekonomiskt bistånd"}).errors(),
            "a.xlsx: Kommuner!4: the row of headings has no \"Sjukpening\"; did you mean "
            "\"Sjukpenning\"?\n");
  EXPECT_EQ(Read(made.bytes(), {"ohalsa=x", "egen=y"}).errors(),
            "a.xlsx: no row has the columns x, y\n");
  EXPECT_EQ(Read(made.bytes(), both, "Komuner").errors(),
            "a.xlsx: no sheet \"Komuner\"; did you mean \"Kommuner\"?\n");
}

TEST(Workbook, RefusesWhatIsNoWorkbookOrBroken) {
  const std::string wrong = "a.xlsx: is not an Excel workbook (.xlsx), or is broken\n";
  EXPECT_EQ(Read("kommunkod,year\n", both).errors(), wrong);
  EXPECT_EQ(Read("", both).errors(), wrong);
  const std::string whole = MadeWorkbook(fill_small).bytes();
  EXPECT_EQ(Read(whole.substr(0, whole.size() / 2), both).errors(), wrong);
  std::string damaged = whole;
  for (std::size_t i = 200; i < damaged.size() / 2; i += 3) damaged[i] = '\x55';
  EXPECT_NE(Read(damaged, both).errors(), "");
}

TEST(ImportXlsx, WritesATableFromAWorkbook) {
  const std::vector<std::string> codes = all_codes();
  const MadeWorkbook made([&](lxw_workbook* book) {
    lxw_worksheet* sheet = workbook_add_worksheet(book, "Blad1");
    const char* headings[] = {"Kommunkod", "Ohälsa (kr)", "Arbetsmarknad (kr)", "Bistånd (kr)"};
    for (lxw_col_t i = 0; i < 4; ++i) text(sheet, 0, i, headings[i]);
    for (lxw_row_t row = 0; row < codes.size(); ++row) {
      text(sheet, row + 1, 0, codes[row].c_str());
      for (lxw_col_t i = 1; i < 4; ++i) number(sheet, row + 1, i, 1000.0 * i);
    }
  });
  const std::string out = (made.folder / "new").string();
  const Outcome outcome = finsam(
      {"import", "xlsx", "--file", made.path, "--year", "2022", "--column", "ohalsa=Ohälsa (kr)",
       "--column", "arbetsmarknadsstod=Arbetsmarknad (kr)", "--column",
       "ekonomiskt_bistand=Bistånd (kr)", "--status", "official", "--out", out, "--lang", "en"});
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.out, HasSubstr("for 290 municipalities, 2022\nUnit: kr\n"));
  EXPECT_THAT(outcome.err, HasSubstr("warning: the unit is kr"));
  EXPECT_THAT(read_file(out + "/need.csv"), HasSubstr("\n0114,2022,1000,2000,3000\n"));
  EXPECT_EQ(finsam({"import", "xlsx", "--file", made.path, "--out", out}).status, 2);
}

}  // namespace
}  // namespace finsam::test
