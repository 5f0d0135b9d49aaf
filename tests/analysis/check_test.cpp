// What becomes of a figure: every verdict, their order and their counts.

#include "analysis/check.hpp"

#include <gmock/gmock.h>

namespace finsam {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr Date today{2026, 11, 22};

Formula number(double value) {
  Formula formula;
  formula.number = value;
  return formula;
}

PublishedFigure kronor(const char* quantity, double published, double simulated, double tolerance) {
  PublishedFigure figure;
  figure.year = Year{2020};
  figure.quantity = quantity;
  figure.formula = number(simulated);
  figure.published = {FigureUnit::kronor, published};
  figure.tolerance = {FigureUnit::kronor, tolerance};
  return figure;
}

Deviation deviation(double at_most, Date since = {2026, 1, 1}, Date until = {2026, 12, 31}) {
  Deviation result;
  result.year = Year{2020};
  result.quantity = "q";
  result.at_most = {FigureUnit::kronor, at_most};
  result.since = since;
  result.until = until;
  return result;
}

Verdict verdict(const PublishedFigure& figure, const std::vector<Deviation>& deviations = {}) {
  CheckFile file;
  file.file = "checks/a.yaml";
  file.figures = {figure};
  return check_figures(file, {}, deviations, today).front().verdict;
}

TEST(Check, AgreesUpToItsToleranceAndNoFurther) {
  EXPECT_EQ(verdict(kronor("q", 100, 105, 5)), Verdict::agrees);
  EXPECT_EQ(verdict(kronor("q", 100, 95, 5)), Verdict::agrees);
  EXPECT_EQ(verdict(kronor("q", 100, 106, 5)), Verdict::outside);
  EXPECT_EQ(verdict(kronor("q", 100, 94, 5)), Verdict::outside);
  EXPECT_EQ(verdict(kronor("q", 100, 100, 0)), Verdict::agrees);
}

TEST(Check, TakesSharesAndNumbersInMillionths) {
  PublishedFigure share = kronor("q", 21'000, 0.02149, 500);
  share.published.unit = FigureUnit::share;
  EXPECT_EQ(verdict(share), Verdict::agrees);
  share.formula.number = 0.02151;
  EXPECT_EQ(verdict(share), Verdict::outside);
}

TEST(Check, ExplainsWhatADeviationSpeaksOf) {
  const PublishedFigure figure = kronor("q", 100, 107, 5);
  EXPECT_EQ(verdict(figure, {deviation(7)}), Verdict::explained);
  EXPECT_EQ(verdict(figure, {deviation(6)}), Verdict::too_large);
  EXPECT_EQ(verdict(figure, {deviation(-7)}), Verdict::too_large) << "the other way";
  EXPECT_EQ(verdict(kronor("q", 100, 93, 5), {deviation(-7)}), Verdict::explained);
  EXPECT_EQ(verdict(kronor("other", 100, 107, 5), {deviation(7)}), Verdict::outside);
  Deviation another_year = deviation(7);
  another_year.year = Year{2021};
  EXPECT_EQ(verdict(figure, {another_year}), Verdict::outside);
}

TEST(Check, KnowsTheFileOfADeviation) {
  Deviation of_a = deviation(7);
  of_a.file = "a.yaml";
  EXPECT_EQ(verdict(kronor("q", 100, 107, 5), {of_a}), Verdict::explained);
  of_a.file = "b.yaml";
  EXPECT_EQ(verdict(kronor("q", 100, 107, 5), {of_a}), Verdict::outside);
}

TEST(Check, AcceptsADeviationFromItsFirstDayToItsLast) {
  const PublishedFigure figure = kronor("q", 100, 107, 5);
  EXPECT_EQ(verdict(figure, {deviation(7, today, today)}), Verdict::explained);
  EXPECT_EQ(verdict(figure, {deviation(7, {2026, 1, 1}, {2026, 11, 21})}), Verdict::not_in_force);
  EXPECT_EQ(verdict(figure, {deviation(7, {2026, 11, 23}, {2027, 1, 1})}), Verdict::not_in_force);
}

TEST(Check, FailsWhereTheRunHasNoValue) {
  PublishedFigure figure = kronor("q", 100, 0, 5);
  figure.formula.kind = FormulaKind::divide;
  figure.formula.parts = {number(1), number(0)};
  EXPECT_EQ(verdict(figure, {deviation(7)}), Verdict::no_value);
}

TEST(Check, FailsWhereTheValueIsTooLargeToShow) {
  EXPECT_EQ(verdict(kronor("q", 100, 4e15, 5)), Verdict::outside);
  EXPECT_EQ(verdict(kronor("q", 100, 5e15, 5)), Verdict::no_value);
  PublishedFigure number = kronor("q", 100, -5e9, 5);
  number.published.unit = FigureUnit::number;
  EXPECT_EQ(verdict(number), Verdict::no_value) << "in millionths";
}

TEST(Check, PutsTheWorstFirstAndCountsByKind) {
  CheckFile file;
  file.figures = {kronor("agrees", 100, 100, 0), kronor("little", 100, 101, 0),
                  kronor("much", 10, 11, 0), kronor("q", 100, 107, 5)};
  file.figures[0].kind = FigureKind::input;
  file.figures[3].kind = FigureKind::fitted;
  const std::vector<Deviation> deviations = {deviation(7)};
  std::vector<CheckedFigure> figures = check_figures(file, {}, deviations, today);
  worst_first(figures);
  std::vector<std::string> order;
  for (const CheckedFigure& each : figures) order.push_back(each.figure->quantity);
  EXPECT_THAT(order, ElementsAre("much", "little", "q", "agrees"));
  const CheckCounts counts = counts_of(figures);
  EXPECT_EQ(counts.failing(FigureKind::predicted), 2);
  EXPECT_EQ(counts.of(FigureKind::predicted, Verdict::agrees), 0);
  EXPECT_EQ(counts.of(FigureKind::input, Verdict::agrees), 1);
  EXPECT_EQ(counts.failing(FigureKind::input), 0);
  EXPECT_EQ(counts.of(FigureKind::fitted, Verdict::explained), 1);
  EXPECT_EQ(counts.failing(FigureKind::fitted), 0);
  EXPECT_EQ(counts.of(FigureKind::predicted), 2);
}

TEST(Check, TellsWhichDeviationsNobodyNeeds) {
  CheckFile file;
  file.file = "a.yaml";
  file.figures = {kronor("q", 100, 100, 5)};
  const std::vector<Deviation> deviations = {deviation(7)};
  EXPECT_THAT(unneeded(check_figures(file, {}, deviations, today)), ElementsAre(&deviations[0]));
  CheckFile other = file;
  other.figures[0].formula.number = 107;
  std::vector<CheckedFigure> both = check_figures(file, {}, deviations, today);
  for (const CheckedFigure& each : check_figures(other, {}, deviations, today)) {
    both.push_back(each);
  }
  EXPECT_THAT(unneeded(both), IsEmpty()) << "one of the two files needs it";
}

}  // namespace
}  // namespace finsam
