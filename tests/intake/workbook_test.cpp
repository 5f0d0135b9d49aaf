// Workbooks: made with libxlsxwriter, and by hand where it would not make them wrong.

#include "intake/workbook.hpp"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <xlsxwriter.h>

#include <functional>

#include "intake/all_codes.hpp"
#include "intake/packing.hpp"
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
  EXPECT_EQ(Read(made.bytes(), {"ohalsa=x"}).errors(),
            "a.xlsx: Kommuner!4: the row of headings has no \"x\"; it has \"Kommunkod\", "
            "\"Kommun\", \"Sjukpenning\", \"Ekonomiskt bistånd\"\n");
  EXPECT_EQ(Read(made.bytes(), {"ohalsa=x", "egen=y"}, "Läs mig").errors(),
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

TEST(Workbook, ReadsHeadingsThatAreBrokenIntoLines) {
  const MadeWorkbook made([](lxw_workbook* book) {
    lxw_worksheet* sheet = workbook_add_worksheet(book, nullptr);
    const char* headings[] = {"Kommunkod", "Sjuk-\npenning", " Ekonomiskt\n bistånd"};
    for (lxw_col_t i = 0; i < 3; ++i) text(sheet, 0, i, headings[i]);
    text(sheet, 1, 0, "1440");
    number(sheet, 1, 1, 0.1 + 0.2);  // stored as 0.30000000000000004
    number(sheet, 1, 2, 12.345);
  });
  const Read read(made.bytes(), {"ohalsa=Sjuk- penning", "egen=Ekonomiskt bistånd"});
  EXPECT_EQ(read.errors(), "");
  EXPECT_EQ(text_of(read.figures.figures), "1440 2022 ohalsa 300000\n1440 2022 egen 12345000\n");
}

/// A workbook whose only sheet has these rows, whose texts are these, packed as they are.
std::string workbook_of(const std::string& rows, const std::string& texts = "<sst/>") {
  return packed(
      {{"xl/workbook.xml", R"(<workbook><sheets><sheet name="A" id="1"/></sheets></workbook>)"},
       {"xl/_rels/workbook.xml.rels",
        R"(<Relationships><Relationship Id="1" Target="a.xml"/></Relationships>)"},
       {"xl/sharedStrings.xml", texts},
       {"xl/a.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"}});
}

TEST(Workbook, CellsWithoutAReferenceFollowEachOther) {
  const std::string rows =
      R"(<row><c t="s"><v>0</v></c><c t="s"/><c t="inlineStr"><is><r><t>a</t></r></is></c></row>)"
      R"(<row r="3"><c><v>1440</v></c><c r="C3"><v>1.5E1</v></c><c r="XFD3"/></row>)";
  const Read read(workbook_of(rows, "<sst><si><t>Kommunkod</t></si></sst>"), {"ohalsa=a"});
  EXPECT_EQ(read.errors(), "");
  EXPECT_EQ(text_of(read.figures.figures), "1440 2022 ohalsa 15000000\n");
}

TEST(Workbook, DoesNotFillTheMemory) {
  std::string far_apart;
  for (int row = 1; row <= 1'000; ++row) {
    far_apart += fmt::format("<row><c r=\"XFD{}\"><v>1</v></c></row>", row);
  }
  EXPECT_EQ(Read(workbook_of(far_apart), both).errors(),
            "a.xlsx: A: holds too many cells, or cells too far apart\n");
  std::string alike;
  for (int i = 0; i < 1'000; ++i) alike += R"(<row><c t="s"><v>0</v></c></row>)";
  const std::string long_text = "<sst><si><t>" + std::string(100'000, 'x') + "</t></si></sst>";
  EXPECT_EQ(Read(workbook_of(alike, long_text), both).errors(),
            "a.xlsx: A: holds too many cells, or cells too far apart\n");
  EXPECT_EQ(Read(workbook_of(std::string(65 << 20, ' ')), both).errors(),
            "a.xlsx: A: unpacks to too much\n");
  EXPECT_EQ(Read(workbook_of("", std::string(65 << 20, ' ')), both).errors(),
            "a.xlsx: unpacks to too much\n");
}

TEST(Workbook, RefusesTextsAndCellsThatAreNotThere) {
  EXPECT_EQ(Read(workbook_of(R"(<row><c r="B2" t="s"><v>1</v></c></row>)"), both).errors(),
            "a.xlsx: A!B2: is broken: the workbook lacks its text\n");
  EXPECT_EQ(Read(workbook_of(R"(<row><c r="2B"><v>1</v></c></row>)"), both).errors(),
            "a.xlsx: A: \"2B\" is no cell\n");
  EXPECT_EQ(Read(workbook_of("", "no XML"), both).errors(),
            "a.xlsx: is broken: its texts cannot be read\n");
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
