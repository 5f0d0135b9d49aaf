// How a calibration reads.

#include "report/calibration.hpp"

#include <gmock/gmock.h>

#include <limits>

#include "finsam/key_paths.hpp"
#include "report/csv.hpp"

namespace finsam {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

PublishedFigure returned(int year) {
  PublishedFigure figure;
  figure.year = Year{year};
  figure.quantity = "returned";
  figure.published = {FigureUnit::kronor, 2e6};
  figure.tolerance = {FigureUnit::kronor, 1e5};
  return figure;
}

/// Execution is found, the growth of matching moves nothing, and lag 2 is as good as lag 3.
class CalibrationText : public testing::Test {
 protected:
  void SetUp() override {
    calibration.title = "Titel";
    calibration.scenario = "s.yaml";
    calibration.evaluations = 1'234;
    calibration.parameters = {{"economy.execution",
                               described_at("economy.execution"),
                               "95 %",
                               950'000.0,
                               "81.5 %",
                               Unknown{600'000.0, 1'000'000.0, 100.0},
                               815'000.0,
                               {800'000.0, 830'000.0, true},
                               {}},
                              {"matching.all.growth",
                               described_at("matching.all.growth"),
                               "",
                               {},
                               "10 %",
                               Unknown{0.0, 500'000.0, 100.0},
                               100'000.0,
                               {0.0, 500'000.0, false},
                               {}},
                              {"lag", described_at("lag"), "2", {}, "3", {}, 0.0, {}, {"2", "3"}}};
    calibration.figures = {{&seen, true, 2.5e6, 2.05e6, true},
                           {&other, false, 2.05e6, 2.2e6, true},
                           {&still, true, 2e6, 2e6, false}};
    calibration.choices = {{{"3"}, 5.0}, {{"2"}, 5.5}};
  }

  std::string english() const { return calibration_text(calibration, Language::en, 100); }
  std::string swedish() const { return calibration_text(calibration, Language::sv, 100); }

  const PublishedFigure seen = returned(2019);
  const PublishedFigure other = returned(2020);
  const PublishedFigure still = returned(2021);
  Calibration calibration;
};

TEST_F(CalibrationText, ShowsParametersWithWhereTheyFitAsWell) {
  EXPECT_THAT(english(), AllOf(HasSubstr("Fit to published figures: Titel\n"),
                               HasSubstr("s.yaml. 1,234 runs were tried.\n"),
                               HasSubstr("\neconomy.execution       95%   81.5%       80%–83%  "
                                         "60%–100%\n"),
                               HasSubstr("\nlag                       2       3")));
  EXPECT_THAT(swedish(), AllOf(HasSubstr("81,5\u00a0%"), HasSubstr("Passar lika bra")));
}

TEST_F(CalibrationText, SaysWhatCannotBeToldApart) {
  EXPECT_THAT(english(),
              AllOf(HasSubstr("- matching.all.growth changes none of the figures.\n"),
                    HasSubstr("- lag 2 fits as well as lag 3 (loss 5.5 against 5.0).\n"),
                    HasSubstr("- No parameter changes these figures: 2021 returned.\n")));
  calibration.alike = {{0, 1, true}};
  EXPECT_THAT(english(),
              HasSubstr("- economy.execution and matching.all.growth: raising one can be "
                        "made up for by lowering the other.\n"));
  calibration.alike = {{0, 1, false}};
  EXPECT_THAT(english(), HasSubstr("raising one can be made up for by raising the other.\n"));
  calibration.parameters[0].fits = {600'000.0, 1'000'000.0, true};
  EXPECT_THAT(english(),
              HasSubstr("- economy.execution: all values from 60% to 100% fit as well."));
}

TEST_F(CalibrationText, WhereAllAreToldApartItSaysSo) {
  calibration.parameters.resize(1);
  calibration.choices.clear();
  calibration.figures.pop_back();
  EXPECT_THAT(english(), AllOf(HasSubstr("Nothing: the figures tell all parameters apart.\n"),
                               Not(HasSubstr("Choices tried"))));
}

TEST_F(CalibrationText, WarnsOfAValueAtItsBound) {
  EXPECT_THAT(english(), Not(HasSubstr("is at the bound")));
  calibration.parameters[0].value = 1'000'000.0;
  EXPECT_THAT(english(), HasSubstr("economy.execution is at the bound of what was searched."));
}

TEST_F(CalibrationText, JudgesByTheFiguresThatWereNotUsed) {
  EXPECT_THAT(english(), HasSubstr("More of the other figures came farther off than nearer."));
  EXPECT_THAT(swedish(), HasSubstr("Fler av de övriga siffrorna kom längre bort än närmare."));
  calibration.figures[1].fitted = 2.0e6;
  EXPECT_THAT(english(), Not(HasSubstr("farther off")));
}

TEST_F(CalibrationText, CountsNearness) {
  const Nearness before = nearness(calibration, true, false);
  const Nearness after = nearness(calibration, true, true);
  EXPECT_EQ(after.figures, 2);
  EXPECT_EQ(before.within, 1);
  EXPECT_EQ(after.within, 2);
  EXPECT_EQ(after.nearer, 1);
  EXPECT_EQ(after.farther, 0);
  EXPECT_EQ(before.loss, 25.0);
  EXPECT_DOUBLE_EQ(after.loss, 0.25);
}

TEST_F(CalibrationText, TablesHaveOneRowPerFigureParameterAndChoice) {
  const auto tables = calibration_tables(calibration);
  EXPECT_EQ(to_csv(tables[0], CsvDialect::plain),
            "year,quantity,kind,fitted_to,unit,published,before,fitted,tolerance,within_before,"
            "within,moves\n"
            "2019,returned,predicted,true,kr,2000000,2500000,2050000,100000,false,true,true\n"
            "2020,returned,predicted,false,kr,2000000,2050000,2200000,100000,true,false,\n"
            "2021,returned,predicted,true,kr,2000000,2000000,2000000,100000,true,true,false\n");
  EXPECT_EQ(to_csv(tables[1], CsvDialect::plain),
            "key,before,fitted,fits_from,fits_to,searched_from,searched_to\n"
            "economy.execution,95 %,81.5 %,80 %,83 %,60 %,100 %\n"
            "matching.all.growth,,10 %,0 %,50 %,0 %,50 %\n"
            "lag,2,3,,,,\n");
  EXPECT_EQ(to_csv(tables[2], CsvDialect::plain), "lag,loss\n3,5.00\n2,5.50\n");
  EXPECT_EQ(loss_cell(std::numeric_limits<double>::infinity()), Cell{});
}

}  // namespace
}  // namespace finsam
