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
                               {{Year{2016}, Year{2020}, "95 %", 950'000.0}},
                               "81.5 %",
                               Unknown{600'000.0, 1'000'000.0, 100.0},
                               815'000.0,
                               {800'000.0, 830'000.0, true},
                               {}},
                              {"matching.all.growth",
                               described_at("matching.all.growth"),
                               {},
                               "10 %",
                               Unknown{0.0, 500'000.0, 100.0},
                               100'000.0,
                               {0.0, 500'000.0, false},
                               {}},
                              {"lag",
                               described_at("lag"),
                               {{Year{2016}, Year{2020}, "2", 2.0}},
                               "3",
                               {},
                               0.0,
                               {},
                               {"2", "3"}}};
    calibration.figures = {{&seen, true, 2.5e6, 2.05e6, true},
                           {&other, false, 2.05e6, 2.2e6, true},
                           {&still, true, 2e6, 2e6, false}};
    calibration.choices = {{{"3"}, 5.0, true}, {{"2"}, 5.5, true}};
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
  EXPECT_THAT(english(), HasSubstr("- economy.execution: from 60% to 100%, all that was tried fits "
                                   "as well."));
  calibration.choices[1].fits_as_well = false;
  EXPECT_THAT(english(), Not(HasSubstr("lag 2 fits as well")));
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
  calibration.parameters[0].value = 600'000.0;
  EXPECT_THAT(english(), HasSubstr("economy.execution is at the bound of what was searched. Try a "
                                   "wider range."));
  calibration.parameters[0].value = 1'000'000.0;
  EXPECT_THAT(english(), AllOf(HasSubstr("economy.execution is at the limit of what the key may "
                                         "be.\n"),
                               Not(HasSubstr("wider range"))))
      << "nothing is above 100 %";
}

TEST_F(CalibrationText, ShowsEveryValueThatTheFittedOneReplaces) {
  calibration.parameters[0].before = {{Year{2016}, Year{2017}, "95 %", 950'000.0},
                                      {Year{2018}, Year{2020}, "90.5 %", 905'000.0}};
  EXPECT_THAT(english(), AllOf(HasSubstr("\neconomy.execution         *   81.5%"),
                               HasSubstr("* economy.execution is 95% 2016–2017, 90.5% 2018–2020. "
                                         "The fitted value replaces all of these.")));
  EXPECT_THAT(swedish(), HasSubstr("* economy.execution är 95\u00a0% 2016–2017, 90,5\u00a0% "
                                   "2018–2020. Det anpassade värdet"));
  EXPECT_THAT(to_csv(calibration_tables(calibration)[1], CsvDialect::plain),
              HasSubstr("\neconomy.execution,\"95 % 2016–2017, 90.5 % 2018–2020\",81.5 %,"));
}

TEST_F(CalibrationText, SaysSoWhereTheFitIsWorseThanTheScenario) {
  EXPECT_THAT(english(), Not(HasSubstr("So the fitted values are worse")));
  calibration.figures[0].fitted = 2.9e6;
  EXPECT_THAT(calibration_text(calibration, Language::en, 200),
              HasSubstr("the loss is 81.0, against 25.0 before. So the fitted values are worse."));
  EXPECT_THAT(swedish(), HasSubstr("De anpassade värdena är alltså sämre."));
}

TEST_F(CalibrationText, WritesNoLossThatItCannotHold) {
  calibration.figures[0].before = 4e15;
  calibration.choices[1].loss = 1e21;
  EXPECT_THAT(english(), AllOf(HasSubstr("> 1,000,000,000,000"), Not(HasSubstr("−"))));
  EXPECT_THAT(to_csv(calibration_tables(calibration)[2], CsvDialect::plain),
              HasSubstr("\n2,,true\n"));
  EXPECT_EQ(loss_cell(1e12), Cell{Hundredths{100'000'000'000'000}});
}

TEST_F(CalibrationText, GroupsTheDigitsOfCounts) {
  CalibratedParameter& need = calibration.parameters[0];
  need.key = "reach.in_need";
  need.description = described_at("reach.in_need");
  need.before = {{Year{2016}, Year{2020}, "280000", 280'000.0}};
  EXPECT_THAT(swedish(), HasSubstr("280\u00a0000"));
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
  EXPECT_EQ(to_csv(tables[2], CsvDialect::plain),
            "lag,loss,fits_as_well\n3,5.00,true\n2,5.50,true\n");
  EXPECT_EQ(loss_cell(std::numeric_limits<double>::infinity()), Cell{});
}

}  // namespace
}  // namespace finsam
