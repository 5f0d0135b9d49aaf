// How a check reads: sizes in their units, every verdict with its reason, and the record.

#include "report/check_text.hpp"

#include <gmock/gmock.h>

#include "report/check_tables.hpp"
#include "report/csv.hpp"

namespace finsam {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

/// One figure and its verdict, in a file of its own.
struct OneFigure {
  CheckFile file;
  Deviation deviation;
  RecordRow row{Year{2019}, "share", {FigureUnit::share, 1.0}, {"record.csv", 7, 1}};

  OneFigure() {
    PublishedFigure figure;
    figure.year = Year{2020};
    figure.quantity = "returned";
    figure.published = {FigureUnit::kronor, 2'070'000.0};
    figure.tolerance = {FigureUnit::kronor, 5'000.0};
    figure.formula_text = "nation_year.returned";
    figure.because = "rounding";
    figure.source = "FK avsnitt 5";
    figure.note = "Obs.";
    file.file = "a.yaml";
    file.title = "Titel";
    file.scenario = "s.yaml";
    file.figures = {figure};
    deviation.at_most = {FigureUnit::kronor, 900'000.0};
    deviation.what = "Vad.";
    deviation.why = "Varför.";
    deviation.since = {2026, 1, 2};
    deviation.until = {2026, 3, 4};
  }

  CheckSource source(Verdict verdict, std::optional<double> simulated, bool known = false) const {
    CheckSource result;
    result.path = "folder";
    result.today = {2026, 5, 6};
    const double published = file.figures[0].published.size;
    result.figures = {{&file, &file.figures[0], simulated,
                       simulated ? std::optional(*simulated - published) : std::nullopt, verdict,
                       known ? &deviation : nullptr}};
    return result;
  }
  std::string text(Verdict verdict, std::optional<double> simulated, bool known = false) const {
    return check_text(source(verdict, simulated, known), Language::en, 100);
  }
};

TEST(CheckText, ShowsAFigureThatAgrees) {
  const std::string text = OneFigure().text(Verdict::agrees, 2'074'000.0);
  EXPECT_THAT(text, StartsWith("Simulated against published: folder\nTitel (s.yaml)\n\n"));
  EXPECT_THAT(text, HasSubstr("2020  returned   2.07\u00a0Mkr   2.07\u00a0Mkr    0.00\u00a0Mkr  "
                              "agrees   predicted\n"));
  EXPECT_THAT(text, Not(HasSubstr("Figures that do not agree")));
  EXPECT_THAT(text, HasSubstr("Predicted        1      1          0      0\n"));
  EXPECT_THAT(text, HasSubstr("\nThe check is passed.\n"));
}

TEST(CheckText, SaysWhyAFigureFails) {
  const OneFigure one;
  std::string text = one.text(Verdict::outside, 3'000'000.0);
  EXPECT_THAT(text, HasSubstr("+0.93\u00a0Mkr  wrong    predicted\n"));
  EXPECT_THAT(text, HasSubstr("2020 returned\n"
                              "  Source: FK avsnitt 5\n"
                              "  Compared with: nation_year.returned\n"
                              "  Tolerance: 5,000\u00a0kr (rounded as printed)\n"
                              "  Obs.\n"
                              "  The difference is larger than the tolerance, and no deviation is "
                              "registered.\n"));
  EXPECT_THAT(text, HasSubstr("\nThe check is not passed.\n"));
  text = one.text(Verdict::no_value, std::nullopt);
  EXPECT_THAT(text, HasSubstr("wrong, missing  predicted\n"));
  EXPECT_THAT(text, HasSubstr("  The run gives no such value.\n"));
  text = one.text(Verdict::too_large, 3'000'000.0, true);
  EXPECT_THAT(text, HasSubstr("wrong, too large"));
  EXPECT_THAT(text, HasSubstr("  Known deviation: Vad. Varför.\n"
                              "  It is accepted 2026-01-02–2026-03-04, if it is at most "
                              "900,000\u00a0kr.\n"));
  text = one.text(Verdict::not_in_force, 3'000'000.0, true);
  EXPECT_THAT(text, HasSubstr("The deviation is not accepted today, 2026-05-06."));
}

TEST(CheckText, PassesWhatIsExplainedAndTellsOfWhatNeedsNoExplanation) {
  const OneFigure one;
  EXPECT_THAT(one.text(Verdict::explained, 2'900'000.0, true), HasSubstr("The check is passed."));
  EXPECT_THAT(one.text(Verdict::agrees, 2'070'000.0, true),
              HasSubstr("  The deviation is not needed any longer"));
}

TEST(CheckText, CountsTheRowsOfTheRecord) {
  const OneFigure one;
  CheckSource source = one.source(Verdict::agrees, 2'070'000.0);
  source.coverage.rows = 3;
  source.coverage.not_checked = {{"Varför inte.", {&one.row}}};
  std::string text = check_text(source, Language::en, 100);
  EXPECT_THAT(text, HasSubstr("3 rows: 2 are checked, 1 cannot be.\n"
                              " Rows  Why they are not checked\n"
                              "    1  Varför inte.\n"));
  source.coverage.uncovered = {&one.row};
  text = check_text(source, Language::sv, 100);
  EXPECT_THAT(text,
              HasSubstr("3 rader: 1 kontrolleras, 1 kan inte kontrolleras och 1 har glömts."));
  EXPECT_THAT(text, HasSubstr("  2019 share (record.csv:7)\n"));
  EXPECT_THAT(text, HasSubstr("\nKontrollen är inte godkänd.\n"));
  EXPECT_THAT(check_junit(source, Language::en),
              HasSubstr("<testcase classname=\"record.csv\" name=\"2019 share\">\n"
                        "    <failure message=\"neither a check nor a reason\"/>\n"));
}

TEST(CheckTables, HaveTheSizesInTheirUnits) {
  OneFigure one;
  const auto row = [&](FigureUnit unit, double published, double simulated) {
    one.file.figures[0].published = {unit, published};
    one.file.figures[0].tolerance = {unit, 0.0};
    const std::string csv =
        to_csv(check_tables(one.source(Verdict::outside, simulated)).front(), CsvDialect::plain);
    return csv.substr(csv.find('\n') + 1, csv.find(",outside") - csv.find('\n') - 1);
  };
  EXPECT_EQ(row(FigureUnit::kronor, 50.0, 49.5),
            "a.yaml,2020,returned,predicted,kr,50,49.50,-0.50,0");
  EXPECT_EQ(row(FigureUnit::share, 21'000.0, 25'432.0),
            "a.yaml,2020,returned,predicted,per cent,2.10,2.54,0.44,0.00");
  EXPECT_EQ(row(FigureUnit::number, 78e6, 80e6), "a.yaml,2020,returned,predicted,number,78,80,2,0");
}

TEST(SizeText, FollowsTheFigure) {
  const auto text = [](double size, FigureUnit unit, double like) {
    return size_text(size, {unit, like}, Language::sv);
  };
  EXPECT_EQ(text(49.5, FigureUnit::kronor, 50.0), "49,50\u00a0kr");
  EXPECT_EQ(text(210.0, FigureUnit::kronor, 210.0), "210\u00a0kr");
  EXPECT_EQ(text(4'921'000.0, FigureUnit::kronor, 4'921'000.0), "4,921\u00a0mnkr");
  EXPECT_EQ(text(21'000.0, FigureUnit::share, 1.0), "2,10\u00a0%");
  EXPECT_EQ(text(500'000.0, FigureUnit::number, 1.0), "0,50");
}

}  // namespace
}  // namespace finsam
