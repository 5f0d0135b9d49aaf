#include "data/csv.hpp"

#include <gtest/gtest.h>

#include "data/reading.hpp"

namespace finsam {
namespace {

using namespace std::string_literals;

const CsvColumns a_and_b{{"a", "b"}, {"c"}};

/// The cells of a table, rows on lines, cells between bars; or the errors.
std::string read(const LocatedText& text, const CsvColumns& columns = a_and_b) {
  Diagnostics diagnostics;
  std::string result;
  {
    TableErrors errors(text, diagnostics);
    if (const auto table = read_csv(text, columns, errors)) {
      for (const CsvRow& row : table->rows) {
        for (const CsvCell& cell : row.cells) result += "|" + cell.text;
        result += "\n";
      }
    }
  }
  return result + all_text(diagnostics);
}

std::string read(const std::string& text) { return read(table_text(text)); }

TEST(Csv, ReadsAllDialectsAlike) {
  const std::string expected = "|1 000|x y\n|2|å, ö\n";
  EXPECT_EQ(read("a,b\n1 000,x y\n2,\"å, ö\"\n"), expected);
  EXPECT_EQ(read("a;b\n1 000;x y\n2;å, ö\n"), expected);
  EXPECT_EQ(read("\ufeffa;b\r\n1\u00a0000;x\u202fy\r\n2;\"å, ö\"\r\n"), expected);
  EXPECT_EQ(read("a,b\r1 000,x y\r2,\"å, ö\""), expected);
  EXPECT_EQ(read("\n \na , \"b\"\n\n\u00a01 000 ,\t x y\u00a0\n\n2,\"å, ö\"\n\n"), expected);
}

TEST(Csv, ReadsQuotedText) {
  EXPECT_EQ(read("a,b\n\"say \"\"hi\"\"\",\"one\ntwo\"\n"), "|say \"hi\"|one\ntwo\n");
}

TEST(Csv, KnowsWhereCellsStand) {
  const LocatedText text = table_text("\ufeffa,b\r\n\r\n\"ö\nö\", ö\r\nåäö,\"x\"\n");
  Diagnostics diagnostics;
  TableErrors errors(text, diagnostics);
  const auto table = read_csv(text, a_and_b, errors);
  ASSERT_TRUE(table);
  const auto place = [](const CsvCell& cell) { return std::pair(cell.line, cell.column); };
  EXPECT_EQ(place(table->header[1]), std::pair(1, 3));
  EXPECT_EQ(place(table->rows[0].cells[0]), std::pair(3, 1));
  EXPECT_EQ(place(table->rows[0].cells[1]), std::pair(4, 5));
  EXPECT_EQ(place(table->rows[1].cells[0]), std::pair(5, 1));
  EXPECT_EQ(place(table->rows[1].cells[1]), std::pair(5, 5));
}

TEST(Csv, PlacesAnInlineTableInTheScenario) {
  const LocatedText text = inline_table("data.members", "a,b\n1\n1,2,3\n", {"s.yaml", 8, 5});
  EXPECT_EQ(read(text),
            "s.yaml:9:5: data.members: the row has 1 cell; the header has 2\n"
            "s.yaml:10:5: data.members: the row has 3 cells; the header has 2\n");
}

TEST(Csv, PlacesInAScenarioCountTheLinesOfTheScenario) {
  const LocatedText text = inline_table("data.members", "a,b\r1,2\r\n1\n", {"s.yaml", 8, 5});
  EXPECT_EQ(read(text), "|1|2\ns.yaml:9:5: data.members: the row has 1 cell; the header has 2\n");
  EXPECT_EQ(read(inline_table("data.members", "a,b\r1\r", {"s.yaml", 8, 5})),
            "s.yaml:8:9: data.members: the row has 1 cell; the header has 2\n");
}

TEST(Csv, LeavesOutRowsThatAreTooShortOrTooLong) {
  EXPECT_EQ(read("a,b\n1\n1,2\n1,2,\n"),
            "|1|2\n"
            "t.csv:2:1: the row has 1 cell; the header has 2\n"
            "t.csv:4:1: the row has 3 cells; the header has 2\n");
}

TEST(Csv, ChecksTheHeader) {
  EXPECT_EQ(read("b,b,x,\n1,2,3,4\n"),
            "t.csv:1:3: the column \"b\" is named twice\n"
            "t.csv:1:5: unknown column \"x\"; the columns are a, b, c\n"
            "t.csv:1:7: a column without a name; row 1 must hold the headings\n"
            "t.csv:1:1: the column \"a\" is missing\n");
  EXPECT_EQ(read(table_text("a,b,x\n1,2,3\n"), {{"a", "b"}, {}, true}), "|1|2|3\n");
}

TEST(Csv, RefusesAnEmptyTable) {
  const std::string expected =
      "t.csv:1:1: the table is empty; its first line names the columns: a, b\n";
  EXPECT_EQ(read(""), expected);
  EXPECT_EQ(read("\ufeff"), expected);
  EXPECT_EQ(read("\r\n \n"), expected);
  EXPECT_EQ(read("a,b"), "");
}

TEST(Csv, RefusesBrokenQuoting) {
  EXPECT_EQ(read("a,b\n1,\"two\n3,4\n"),
            "t.csv:2:3: the quotation mark that begins here is never closed\n");
  EXPECT_EQ(
      read("a,b\n1,\"two\" x\n"),
      "t.csv:2:9: text after the closing quotation mark of what is quoted from line 2; write a "
      "quotation mark inside quoted text twice\n");
  EXPECT_EQ(
      read("a,b\n1,\"two\n3,four\n5,\"six\"\n"),
      "t.csv:4:4: text after the closing quotation mark of what is quoted from line 2; write a "
      "quotation mark inside quoted text twice\n");
  EXPECT_EQ(read("a,b\n1,tw\"o\n"),
            "t.csv:2:5: a quotation mark inside a cell; put the whole cell in quotation marks and "
            "write the inner one twice\n");
  EXPECT_EQ(read("\"a,b\n"), "t.csv:1:1: the quotation mark that begins here is never closed\n");
}

TEST(Csv, RefusesWhatIsNotText) {
  EXPECT_EQ(read("a,b\n1,\xe5\n"),
            "t.csv:2:3: the byte 0xe5 is not UTF-8; save the table as \"CSV UTF-8\"\n");
  EXPECT_EQ(read("a,b\n1,å\xc3"),
            "t.csv:2:4: the byte 0xc3 is not UTF-8; save the table as \"CSV UTF-8\"\n");
  EXPECT_EQ(read("a,b\n1,\xed\xa0\x80\n"),
            "t.csv:2:3: the byte 0xed is not UTF-8; save the table as \"CSV UTF-8\"\n");
  EXPECT_EQ(read("a,b\n1,\xf4\x90\x80\x80\n"),
            "t.csv:2:3: the byte 0xf4 is not UTF-8; save the table as \"CSV UTF-8\"\n");
  EXPECT_EQ(read("a,b\n1,\U0001f600\n"), "|1|\U0001f600\n");
  EXPECT_EQ(read("a,b\n1,\0\n"s), "t.csv:2:3: a NUL byte; this is not a text file\n");
  EXPECT_EQ(read("\xff\xfe"
                 "a\0"s),
            "t.csv:1:1: the file is UTF-16; save the table as \"CSV UTF-8\"\n");
  EXPECT_EQ(read("PK\x03\x04…"),
            "t.csv:1:1: the file is an Excel workbook or another zip file; save the table as "
            "\"CSV UTF-8\"\n");
}

TEST(Csv, CountsErrorsBeyondTheFiftieth) {
  std::string text = "a,b\n";
  for (int i = 0; i < 60; ++i) text += "1\n";
  const std::string errors = read(text);
  EXPECT_EQ(std::count(errors.begin(), errors.end(), '\n'), 51);
  EXPECT_TRUE(
      errors.ends_with("t.csv:51:1: the row has 1 cell; the header has 2\n"
                       "t.csv:51:1: … and 10 more errors in this table\n"))
      << errors;
}

TEST(Csv, StopsAfterAThousandErrors) {
  std::string text = "a,b\n";
  for (int i = 0; i < 100'000; ++i) text += "1\n";
  EXPECT_TRUE(read(text).ends_with(
      "t.csv:51:1: … and at least 950 more errors in this table, which is read no further\n"));
}

TEST(Csv, PassesOverEmptyRows) {
  EXPECT_EQ(read(";;\na;b\n;\n1;2\n ;\u00a0\n\"\";\n;;;;\n3;\n"), "|1|2\n|3|\n");
  EXPECT_EQ(read("a,b\n1,2\n,"), "|1|2\n");
}

TEST(Csv, TakesTheSeparatorThatTheFirstLineNames) {
  EXPECT_EQ(read("\ufeffsep=;\r\na;b\r\n1;2\r\n"), "|1|2\n");
  EXPECT_EQ(read("sep=,\na,b\n1\n"), "t.csv:3:1: the row has 1 cell; the header has 2\n");
  EXPECT_EQ(read("sep=|\na|b\n"),
            "t.csv:1:5: the columns are parted by \"|\"; save with semicolons or commas\n");
}

TEST(Csv, RefusesTabs) {
  const std::string what = "the columns are parted by tabs; save with semicolons or commas\n";
  EXPECT_EQ(read("\na\tb\n1\t2,5\n"), "t.csv:2:2: " + what);
  EXPECT_EQ(read("sep=\t\na\tb\n"), "t.csv:1:5: " + what);
}

TEST(Csv, RefusesControlCharacters) {
  EXPECT_EQ(read("a,b\n1,\x07\n"), "t.csv:2:3: a control character \"\\x07\"\n");
  EXPECT_EQ(read("a,b\n1,å\x7f\n"), "t.csv:2:4: a control character \"\\x7f\"\n");
  EXPECT_EQ(read("a,b\n1,\xc2\x85\n"), "t.csv:2:3: a control character \"\\u0085\"\n");
  EXPECT_EQ(read("a,b\n1,x\u202ey\n"), "t.csv:2:4: a control character \"\\u202e\"\n");
  EXPECT_EQ(read("a,b\n1,\u2066\n"), "t.csv:2:3: a control character \"\\u2066\"\n");
  EXPECT_EQ(read("a,b\n1,\u00a1\u2029\u2065\u206a\n"), "|1|\u00a1\u2029\u2065\u206a\n");
}

TEST(Csv, NamesTheColumnThatWasMeant) {
  const CsvColumns columns{{"kommunkod", "year"}, {"status"}};
  EXPECT_EQ(read(table_text("Kommunkod,year,Status\n"), columns),
            "t.csv:1:1: unknown column \"Kommunkod\"; did you mean \"kommunkod\"?\n"
            "t.csv:1:16: unknown column \"Status\"; did you mean \"status\"?\n");
  EXPECT_EQ(read(table_text("Kommunkod,jobs,years\n"), {{"kommunkod", "year"}, {}, true}),
            "t.csv:1:1: unknown column \"Kommunkod\"; did you mean \"kommunkod\"?\n"
            "t.csv:1:16: unknown column \"years\"; did you mean \"year\"?\n");
}

TEST(Csv, BoundsColumnsAndRows) {
  EXPECT_EQ(read("a" + std::string(2000, ',') + "\n"), "t.csv:1:1: more than 1 000 columns\n");
  std::string text = "a,b\n";
  for (int i = 0; i < 999'999; ++i) text += "1,2\n";
  Diagnostics diagnostics;
  const LocatedText full = table_text(text);
  TableErrors errors(full, diagnostics);
  EXPECT_EQ(read_csv(full, a_and_b, errors)->rows.size(), 999'999u);
  EXPECT_EQ(read(text + "\r"), "t.csv:1000001:1: more than 1 000 000 lines\n");
}

}  // namespace
}  // namespace finsam
