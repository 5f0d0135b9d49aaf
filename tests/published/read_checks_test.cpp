// Check files: what is read of them, and every way to be refused.

#include "published/read_checks.hpp"

#include <gmock/gmock.h>

#include "published/parse_measured.hpp"
#include "published/read_figure.hpp"
#include "support/temp_folder.hpp"

namespace finsam {
namespace {

using test::TempFolder;
using test::write_file;
using ::testing::ElementsAre;
using ::testing::EndsWith;
using ::testing::IsEmpty;
using ::testing::SizeIs;

constexpr const char* record =
    "year,quantity,value,unit,precision,source\n"
    "2020,returned,2.07,Mkr,rounded to 0.01 Mkr,FK\n"
    "2020,forbund,78,count,exact,FK\n"
    "2019,share,2.1,per cent of frame,rounded to 0.1,ISF\n";

constexpr const char* good_figure =
    "  - year: 2020\n"
    "    quantity: returned\n"
    "    of: nation_year.returned\n"
    "    value: 2,07 Mkr\n"
    "    tolerance: 0,005 Mkr\n"
    "    because: rounding\n"
    "    source: FK\n";

class CheckFiles : public testing::Test {
 protected:
  void SetUp() override { write_file(folder_ / "record.csv", record); }

  /// Reads the folder with these files of checks and deviations.
  PublishedChecks read(const std::string& checks, const std::string& deviations = "") {
    write_file(folder_ / "checks/a.yaml", "title: A\nrecord: ../record.csv\n" + checks);
    if (!deviations.empty()) {
      write_file(folder_ / "checks/deviations.yaml", "deviations:\n" + deviations);
    }
    return read_checks((folder_ / "checks").string(), diagnostics_);
  }

  /// The messages without the folder.
  std::vector<std::string> messages() const {
    std::vector<std::string> lines;
    for (const Diagnostic& each : diagnostics_.all()) {
      std::string line = to_text(each);
      const std::string path = folder_.path().string() + "/";
      for (std::size_t at = line.find(path); at != line.npos; at = line.find(path)) {
        line.erase(at, path.size());
      }
      lines.push_back(line);
    }
    return lines;
  }

  TempFolder folder_;
  Diagnostics diagnostics_;
};

TEST_F(CheckFiles, AreReadWhole) {
  const PublishedChecks checks =
      read("scenario: ../s.yaml\nfigures:\n" + std::string(good_figure) +
               "  - {year: 2020, quantity: forbund, of: nation_year.forbund_count, value: 78, "
               "because: exact, kind: input, source: FK, note: Indata.}\n"
               "not_checked:\n  - {years: 2010:2019, quantities: [share], why: before}\n",
           "  - {year: 2020, quantity: returned, at_most: 7 Mkr, what: What., why: Why., since: "
           "2026-01-02, until: 2027-03-04}\n");
  EXPECT_THAT(messages(), IsEmpty());
  ASSERT_THAT(checks.files, SizeIs(1));
  const CheckFile& file = checks.files[0];
  EXPECT_EQ(file.scenario, (folder_ / "s.yaml").string());
  ASSERT_THAT(file.figures, SizeIs(2));
  EXPECT_EQ(file.figures[0].published, (Measured{FigureUnit::kronor, 2'070'000.0}));
  EXPECT_EQ(file.figures[0].tolerance, (Measured{FigureUnit::kronor, 5'000.0}));
  EXPECT_EQ(file.figures[0].kind, FigureKind::predicted);
  EXPECT_EQ(file.figures[1].kind, FigureKind::input);
  EXPECT_EQ(file.figures[1].tolerance, (Measured{FigureUnit::number, 0.0}));
  ASSERT_THAT(checks.deviations, SizeIs(1));
  EXPECT_EQ(checks.deviations[0].until, (Date{2027, 3, 4}));
  const Coverage coverage = coverage_of(checks.records, checks.files);
  EXPECT_EQ(coverage.rows, 3);
  EXPECT_THAT(coverage.uncovered, IsEmpty());
  ASSERT_THAT(coverage.not_checked, SizeIs(1));
  EXPECT_THAT(coverage.not_checked[0].rows, SizeIs(1));
}

TEST_F(CheckFiles, LeaveNoRowOfTheRecordOut) {
  const PublishedChecks checks = read("scenario: s.yaml\nfigures:\n" + std::string(good_figure));
  const Coverage coverage = coverage_of(checks.records, checks.files);
  ASSERT_THAT(coverage.uncovered, SizeIs(2));
  EXPECT_EQ(coverage.uncovered[0]->quantity, "forbund");
  EXPECT_EQ(coverage.uncovered[1]->quantity, "share");
}

TEST_F(CheckFiles, AreRefusedWithAllThatIsWrong) {
  read(
      "figurs: []\n"
      "figures:\n"
      "  - year: 20\n"
      "    quantity: returned\n"
      "    of: nation_year.retruned\n"
      "    value: 2,07\n"
      "    tolerance: 0,005 Mkr\n"
      "    because: rounding\n"
      "    kind: guessed\n"
      "  - just text\n");
  EXPECT_THAT(
      messages(),
      ElementsAre(
          "checks/a.yaml:3:1: figurs: unknown key; did you mean \"figures\"?",
          "checks/a.yaml:5:11: figures.1.year: \"20\" is not a year; write four digits, for "
          "example \"2020\"",
          "checks/a.yaml:7:21: figures.1.of: nation_year has no column \"retruned\"; did you mean "
          "\"returned\"?",
          "checks/a.yaml:11:11: figures.1.kind: \"guessed\" is not one of predicted, input, fitted",
          "checks/a.yaml:9:16: figures.1.tolerance: has another unit than the value",
          "checks/a.yaml:5:5: figures.1.source: is missing",
          "checks/a.yaml:12:5: figures.2: expected a map of keys, not a single value",
          "checks/a.yaml:1:1: scenario: is missing; the figures are compared with a run of it"));
}

TEST_F(CheckFiles, RefuseAFormulaInQuotesAtItsPlace) {
  read(
      "scenario: s.yaml\nfigures:\n"
      "  - {year: 2020, quantity: returned, of: \"sum(nation_year.x)\", value: 1, because: exact, "
      "source: FK}\n");
  ASSERT_THAT(diagnostics_.all(), SizeIs(1));
  EXPECT_EQ(diagnostics_.all()[0].place.column, 59);
}

TEST_F(CheckFiles, AgreeWithTheRecord) {
  std::string figure = good_figure;
  figure.replace(figure.find("2,07"), 4, "2,08");
  read("scenario: s.yaml\nfigures:\n" + figure);
  EXPECT_THAT(messages(), ElementsAre("checks/a.yaml:5:5: returned of 2020: the record has another "
                                      "value, or another unit"));
}

TEST_F(CheckFiles, SayEachThingOnce) {
  read("scenario: s.yaml\nfigures:\n" + std::string(good_figure) + good_figure +
       "not_checked:\n"
       "  - {years: 2020, quantities: [returned], why: no}\n"
       "  - {years: 2018, quantities: [share], why: no}\n");
  EXPECT_THAT(messages(),
              ElementsAre("checks/a.yaml:12:5: returned of 2020 is there twice",
                          "checks/a.yaml:20:5: returned of 2020 is checked; leave it out here",
                          "checks/a.yaml:21:5: record.csv has no \"share\" of these years"));
}

TEST_F(CheckFiles, DeviateOnlyAsRegistered) {
  read("scenario: s.yaml\nfigures:\n" + std::string(good_figure),
       "  - {year: 2020, quantity: returned, at_most: 7, what: W, why: W, since: 2026-01-02, "
       "until: 2026-01-01}\n"
       "  - {year: 2020, quantity: returned, at_most: 7 %, what: W, why: W, since: 2026-01-02, "
       "until: 2026-02-30}\n"
       "  - {year: 2020, quantity: returned, at_most: 7 %, what: W, why: W, since: 2026-01-02, "
       "until: 2026-02-03}\n"
       "  - {year: 2019, quantity: returned, at_most: 7 Mkr, what: W, why: W, since: 2026-01-02, "
       "until: 2026-02-03}\n");
  EXPECT_THAT(messages(),
              ElementsAre("checks/deviations.yaml:2:93: deviations.1.until: is before since",
                          "checks/deviations.yaml:3:95: deviations.2.until: \"2026-02-30\" is not "
                          "a date; write it as \"2026-11-22\"",
                          "checks/deviations.yaml:2:5: at_most has another unit than the figure",
                          "checks/deviations.yaml:4:5: at_most has another unit than the figure",
                          "checks/deviations.yaml:4:5: returned of 2020 has a deviation already",
                          "checks/deviations.yaml:5:5: no figure is \"returned\" of 2019"));
}

TEST_F(CheckFiles, AskOnlyForWhatTheRunHas) {
  std::string figure = good_figure;
  figure.replace(figure.find("nation_year.returned"), 20,
                 "forbund_year.state[stokholm] - "
                 "nation_year.returned");
  const PublishedChecks checks = read("scenario: s.yaml\nfigures:\n" + figure);
  ASSERT_THAT(messages(), IsEmpty());
  std::vector<Table> tables(5);
  tables[0] = {"forbund_year", {}, {{std::int64_t{2020}, "stockholm"}}};
  tables[3] = {"nation_year", {}, {{std::int64_t{2021}, ""}, {std::int64_t{2022}, ""}}};
  check_names(checks.files[0], tables, diagnostics_);
  EXPECT_THAT(
      messages(),
      ElementsAre(
          "checks/a.yaml:7:9: returned: forbund_year has no \"stokholm\" in 2020; did you mean "
          "\"stockholm\"?",
          "checks/a.yaml:7:40: returned: nation_year has no 2020; its years are 2021 to "
          "2022"));
}

TEST_F(CheckFiles, AskForAColumnThatTheLineOfTheAccountHas) {
  const PublishedChecks checks = read(
      "scenario: s.yaml\nfigures:\n"
      "  - {year: 2020, quantity: q, of: \"national_account.kr[participants]\", value: 1 kr, "
      "because: exact, source: FK}\n");
  ASSERT_THAT(messages(), IsEmpty());
  std::vector<Table> tables(6);
  tables[4] = {"national_account",
               {"year", "line", "kr", "count", "per_cent", "kind", "source"},
               {{std::int64_t{2020}, "participants", {}, std::int64_t{7}, {}, "model", "s"}}};
  check_names(checks.files[0], tables, diagnostics_);
  ASSERT_THAT(messages(), SizeIs(1));
  EXPECT_THAT(messages()[0], EndsWith("participants has no kr, but count; write "
                                      "national_account.count[participants]"));
}

TEST_F(CheckFiles, HaveTheUnitOfWhatTheyAreComparedWith) {
  const auto messages_of = [&](const std::string& of, const std::string& value) {
    diagnostics_ = {};
    read("scenario: s.yaml\nfigures:\n  - {year: 2015, quantity: q, of: \"" + of + "\", value: \"" +
         value + "\", because: exact, source: FK}\n");
    return messages().empty() ? "" : messages().front();
  };
  EXPECT_THAT(messages_of("nation_year.forbund_count", "78 %"),
              EndsWith("value: \"78 %\" is compared with a number; write it without a unit"));
  EXPECT_THAT(messages_of("nation_year.returned - nation_year.frame", "2 070 000"),
              EndsWith("is compared with an amount; write kr, tkr or Mkr behind it"));
  EXPECT_THAT(messages_of("national_account.per_cent[execution_admin]", "90"),
              EndsWith("is compared with a share; write % behind it"));
  EXPECT_THAT(messages_of("nation_year.returned / nation_year.frame", "2 kr"),
              EndsWith("is compared with a share or a number"));
  EXPECT_EQ(messages_of("nation_year.returned / nation_year.frame", "2 %"), "");
  EXPECT_EQ(messages_of("nation_year.returned / 1000000", "2"), "") << "in Mkr";
  EXPECT_EQ(messages_of("sum(forbund_year.spent) / sum(forbund_year.participants)", "2 kr"), "");
  EXPECT_EQ(messages_of("count(forbund_year.state > 4 Mkr)", "2"), "");
}

TEST_F(CheckFiles, MustBeThere) {
  read_checks((folder_ / "nothing.yaml").string(), diagnostics_);
  std::filesystem::create_directories(folder_ / "empty");
  read_checks((folder_ / "empty").string(), diagnostics_);
  EXPECT_THAT(messages(),
              ElementsAre("\"nothing.yaml\" does not exist", "empty: has no check files (*.yaml)"));
}

TEST(Measured, IsReadWithItsUnit) {
  EXPECT_EQ(parse_measured("-60 Mkr"), (Measured{FigureUnit::kronor, -60e6}));
  EXPECT_EQ(parse_measured("\u22120,5"), (Measured{FigureUnit::number, -500'000.0}));
  EXPECT_EQ(parse_measured("2,1 %"), (Measured{FigureUnit::share, 21'000.0}));
  EXPECT_EQ(parse_measured("28 300"), (Measured{FigureUnit::number, 28'300e6}));
  EXPECT_EQ(parse_measured("0,1234567").error(), "\"0,1234567\" has more than six decimals");
  EXPECT_EQ(parse_measured("5 000 000 000").error(),
            "\"5 000 000 000\" is more than 4 000 000 000");
}

struct Rounding {
  const char* value;
  const char* tolerance;
  bool is_half;
};

class RoundedFigure : public testing::TestWithParam<Rounding> {};

TEST_P(RoundedFigure, HasHalfOfWhatItWasRoundedTo) {
  Diagnostics diagnostics;
  const auto node = read_tree("{year: 2020, quantity: q, of: 1, value: \"" +
                                  std::string(GetParam().value) + "\", tolerance: \"" +
                                  GetParam().tolerance + "\", because: rounding, source: S}",
                              "f", diagnostics);
  ASSERT_TRUE(node);
  EXPECT_EQ(read_figure(*node, "", diagnostics).has_value(), GetParam().is_half);
}

INSTANTIATE_TEST_SUITE_P(
    All, RoundedFigure,
    testing::Values(Rounding{"332 Mkr", "0,5 Mkr", true}, Rounding{"332 Mkr", "5 Mkr", false},
                    Rounding{"332 Mkr", "0,6 Mkr", false}, Rounding{"2,07 Mkr", "0,005 Mkr", true},
                    Rounding{"2,07 Mkr", "0,05 Mkr", false}, Rounding{"2,1 %", "0,05 %", true},
                    Rounding{"28 300", "50", true}, Rounding{"28 300", "500", false},
                    Rounding{"4 921 000 kr", "0 kr", false}));

}  // namespace
}  // namespace finsam
