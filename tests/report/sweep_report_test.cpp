// How a finished sweep reads.

#include "report/sweep_report.hpp"

#include <gmock/gmock.h>

#include "report/reported_sweep.hpp"

namespace finsam {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

/// The same with the three keys as a Saltelli design would have them: 20 rows of 5 points.
TEST_F(ReportOfSweep, SaysWhatSobolIndicesExplain) {
  table.plan.name = "saltelli";
  table.plan.order = SweepOrder::saltelli;
  questions.measures = {{0, YearsTaken::mean, 0}};
  // Of a row: A, B, and A with the first, second and third key of B; the second does nearly all.
  for (std::size_t row = 0; row < 20; ++row) {
    const auto a = static_cast<double>(row * 7 % 20);
    const auto b = static_cast<double>(row * 13 % 20);
    const auto small = [&](std::size_t off) { return static_cast<double>((row + off) % 3); };
    const double points[] = {100 * a + small(0), 100 * b + small(1), 100 * a + small(1),
                             100 * b + small(0), 100 * a + small(0)};
    for (std::size_t k = 0; k < 5; ++k) {
      for (std::size_t year = 0; year < 2; ++year) {
        table.results_of(0, year)[5 * row + k] = points[k];
      }
    }
  }
  EXPECT_THAT(english(),
              AllOf(HasSubstr("1. matching.all.willingness explains 100% of the differences "),
                    HasSubstr("Hardly matter: damping.max_decrease, capital_rule.kind.\n"),
                    HasSubstr("With the"), HasSubstr("of 1,000 resamples (bootstrap)")));
  EXPECT_THAT(swedish(), AllOf(HasSubstr("förklarar 100~% av skillnaderna mellan körningarna"),
                               HasSubstr("Betyder nästan ingenting: damping.max_decrease, ")));
  EXPECT_THAT(csv(0), HasSubstr("returned,,mean,kr,sobol,1,matching.all.willingness,1"));
}

TEST_F(ReportOfSweep, SaysWhatElementaryEffectsMove) {
  table.plan.name = "morris";
  table.plan.order = SweepOrder::trajectories;
  table.keys.resize(1);
  table.keys.push_back({"capital_rule.kind", SweepUnit::choice, false, {"none", "reduce"}, "", ""});
  table.cases = 6;
  table.make_room();
  const double decrease[] = {50'000, 100'000, 100'000, 150'000, 50'000, 50'000};
  const double rule[] = {0, 0, 1, 1, 1, 0};
  for (std::size_t i = 0; i < 6; ++i) {
    table.values_of(0)[i] = decrease[i];
    table.values_of(1)[i] = rule[i];
    for (std::size_t year = 0; year < 2; ++year) {
      table.results_of(0, year)[i] = 20.0 * decrease[i];
      table.results_of(1, year)[i] = 1'000.0 * rule[i];
    }
  }
  EXPECT_THAT(
      english(),
      AllOf(HasSubstr("1. damping.max_decrease (the spärr) changes the result by 2.00~Mkr on "
                      "average between\n"),
            HasSubstr("value. The higher it is, the higher the result.\nChange nothing: "
                      "capital_rule.kind.\n"),
            HasSubstr("1. capital_rule.kind changes the result by 0.10~percentage points on "),
            HasSubstr("when\n   another alternative is chosen.\n"),
            HasSubstr("losses, mean of 2024–2025, percentage points\n")));
  EXPECT_THAT(swedish(), AllOf(HasSubstr("Ändrar ingenting: damping.max_decrease."),
                               HasSubstr("0,10~procentenheter när")));
}

TEST_F(ReportOfSweep, OfAConstantMetricSaysThatNothingDrivesIt) {
  for (double& loss : table.results_of(1, 0)) loss = 0.0;
  for (double& loss : table.results_of(1, 1)) loss = 0.0;
  EXPECT_THAT(english(), HasSubstr("losses, mean of 2024–2025\n"
                                   "The result is the same in every case, so no parameter drives "
                                   "it.\n"));
  EXPECT_THAT(swedish(), HasSubstr("Resultatet är detsamma i alla körningar, så ingen parameter "
                                   "påverkar det.\n"));
}

TEST_F(ReportOfSweep, WhereAllFailedSaysOnlyThatAndWhy) {
  for (std::size_t i = 0; i < 100; ++i) fail(i);
  EXPECT_EQ(english(),
            "What the cases show: Spärr och vilja\nVad betyder mest?\n"
            "100 cases 2024–2025, in which 3 parameters vary (all combinations).\n"
            "Every case failed.\n"
            "\nCases that failed\n─────────────────\n"
            "Count  The first  Years  Reason\n"
            "  100          0  2024   the base grants are too large\n");
}

TEST_F(ReportOfSweep, SaysWhenCasesFail) {
  for (std::size_t i = 0; i < 100; ++i) {
    if (i % 10 >= 7) fail(i);
  }
  EXPECT_THAT(english(),
              HasSubstr("   30          7  2024   the base grants are too large\n"
                        "1. When damping.max_decrease is at least 12%: 30 of 30 such cases (100%) "
                        "failed, and\n   they are 100% of those that did.\n"));
  EXPECT_THAT(swedish(), HasSubstr("1. När damping.max_decrease är minst 12~%: 30 av 30 sådana "
                                   "körningar (100~%) kunde"));
  EXPECT_THAT(csv(2), HasSubstr("\n,,,,failed,,100,30,1,damping.max_decrease,12 %,,,30,30,100.00,"
                                "100.00,30.00\n"));
}

TEST_F(ReportOfSweep, SaysWhatNoConditionsTell) {
  for (std::size_t i = 0; i < 100; ++i) {
    table.results_of(1, 0)[i] = i * 37 % 100 < 5 ? 900'000.0 : 0.0;
    table.results_of(1, 1)[i] = i * 37 % 11 < 5 ? 900'000.0 : 0.0;
  }
  questions.limits = {{{1, YearsTaken::one, 0}, {true, 500'000.0}},
                      {{1, YearsTaken::one, 1}, {true, 500'000.0}}};
  EXPECT_THAT(
      english(),
      AllOf(HasSubstr("They are too few to tell under which conditions that happens.\n"),
            HasSubstr("No conditions on the parameters tell them from the other cases.\n")));
}

TEST_F(ReportOfSweep, OfOneCaseTellsNothingOfParameters) {
  SweepTable one = small_sweep();
  one.cases = 1;
  one.make_room();
  for (std::size_t key = 0; key < 3; ++key) one.values_of(key)[0] = 0.0;
  for (std::size_t year = 0; year < 2; ++year) {
    one.results_of(0, year)[0] = 5e6;
    one.results_of(1, year)[0] = 0.0;
  }
  table = one;
  EXPECT_THAT(english(), AllOf(HasSubstr("One case 2024–2025 (all combinations).\n"),
                               HasSubstr("Too few cases to tell anything of the parameters.\n"),
                               Not(HasSubstr("nan"))));
}

TEST_F(ReportOfSweep, CountsTheParameters) {
  table.keys[1].computed = true;
  table.keys[2].computed = true;
  EXPECT_THAT(english(), HasSubstr("100 cases 2024–2025, in which one parameter varies (all "));
  EXPECT_THAT(swedish(), HasSubstr("100 körningar 2024–2025, där en parameter varierar (alla "));
  table.keys[0].computed = true;
  EXPECT_THAT(english(),
              AllOf(HasSubstr("in which no parameter varies (all "),
                    Not(HasSubstr("Which parameters matter most")), Not(HasSubstr("Spearman"))));
}

TEST_F(ReportOfSweep, SaysWhereALimitIsNeverOrAlwaysCrossed) {
  questions.limits = {{{1, YearsTaken::one, 0}, {true, 900'000.0}},
                      {{1, YearsTaken::one, 0}, {false, 900'000.0}}};
  EXPECT_THAT(english(), AllOf(HasSubstr("When losses 2024 is above 90%\n"),
                               HasSubstr("\nThat happens in no case.\n"),
                               HasSubstr("When losses 2024 is below 90%\n"),
                               HasSubstr("\nThat happens in every case.\n")));
  EXPECT_THAT(swedish(), AllOf(HasSubstr("När losses 2024 är under 90~%\n"),
                               HasSubstr("\nDet händer i alla körningar.\n")));
}

TEST_F(ReportOfSweep, ShowsForbundByTheirStrongestParameter) {
  table.metrics[1].forbund = "Insjöriket";
  const std::string page = english();
  EXPECT_THAT(page, AllOf(HasSubstr("What matters most to each förbund\n"),
                          HasSubstr("\nInsjöriket  losses  damping.max_decrease      0.46\n"),
                          Not(HasSubstr("losses, mean of 2024–2025"))));
  EXPECT_THAT(csv(1), HasSubstr("losses,Insjöriket,2024,per cent,100,"));
}

TEST_F(ReportOfSweep, WarnsOfDependentParametersAndTellsOfReplicates) {
  table.plan.dependent = true;
  table.plan.replicates = 4;
  EXPECT_THAT(english(), AllOf(HasSubstr("The parameters are not independent: "),
                               HasSubstr("Every set of values was run 4 times with other luck.")));
}

TEST_F(ReportOfSweep, ShowsThePointsThatNoneBeatsAsFarAsTheyFit) {
  questions.goals = {{{0, YearsTaken::mean, 0}, true}, {{0, YearsTaken::mean, 0}, false}};
  const std::string page = english();
  EXPECT_THAT(page,
              AllOf(HasSubstr("\n100 of 100 cases: no other is at least as good for every "
                              "goal and better for one (Pareto).\n"
                              "The first 6 are shown.\n"),
                    HasSubstr("\nGoal 2. Highest: returned (goes back), mean of 2024–2025\n")));
}

TEST_F(ReportOfSweep, InTables) {
  questions.measures = {{1, YearsTaken::mean, 0}};
  questions.limits = {{{1, YearsTaken::greatest, 0}, {true, 50'000.0}},
                      {{1, YearsTaken::one, 0}, {true, 900'000.0}}};
  questions.goals = {{{0, YearsTaken::mean, 0}, true}, {{1, YearsTaken::one, 1}, true}};
  questions.best = 1;
  fail(3);
  EXPECT_EQ(
      csv(0),
      "metric,forbund,measure,unit,method,rank,key,total,total_low,total_high,first_order,first_"
      "low,first_high,mu_star,mu,sigma,correlation,partial,ratio,turns,beyond_chance,used\n"
      "losses,,mean,per "
      "cent,rank_correlation,1,matching.all.willingness,,,,,,,,,,-0.47,-0.52,0.48,false,true,99\n"
      "losses,,mean,per "
      "cent,rank_correlation,2,damping.max_decrease,,,,,,,,,,0.46,0.51,0.47,false,true,99\n"
      "losses,,mean,per "
      "cent,rank_correlation,3,capital_rule.kind,,,,,,,,,,0.04,0.06,,false,false,99\n");
  EXPECT_EQ(csv(1),
            "metric,forbund,year,unit,cases,mean,sd,least,q5,q25,median,q75,q95,greatest\n"
            "returned,,2024,kr,99,14551515.15,2918497.08,9200000,10180000,12100000,14600000,"
            "17000000,19000000,20000000\n"
            "returned,,2025,kr,99,15551515.15,2918497.08,10200000,11180000,13100000,15600000,"
            "18000000,20000000,21000000\n"
            "losses,,2024,per cent,99,3.29,2.96,2,2,2,2,2,10,10\n"
            "losses,,2025,per cent,99,3.29,2.96,2,2,2,2,2,10,10\n");
  EXPECT_EQ(csv(2),
            "metric,forbund,measure,unit,crossing,limit,all_cases,all_hits,box,key,least,most,"
            "choices,cases,hits,density,coverage,support\n"
            "losses,,greatest,per cent,above,5,99,16,1,damping.max_decrease,11 "
            "%,,,16,16,100.00,100.00,16.16\n"
            "losses,,greatest,per cent,above,5,99,16,1,matching.all.willingness,,30 "
            "%,,16,16,100.00,100.00,16.16\n"
            "losses,,2024,per cent,above,90,99,0,,,,,,,,,,\n"
            ",,,,failed,,100,1,,,,,,,,,,\n");
  EXPECT_EQ(csv(3),
            "list,place,case,metric,forbund,measure,unit,goal,value,damping.max_decrease,matching."
            "all.willingness,capital_rule.kind\n"
            "best,1,99,returned,,mean,kr,smallest,9700000,14 %,90 %,reduce\n"
            "best,1,0,losses,,2025,per cent,smallest,2,5 %,0 %,reduce\n"
            "unbeaten,1,99,returned,,mean,kr,smallest,9700000,14 %,90 %,reduce\n"
            "unbeaten,1,99,losses,,2025,per cent,smallest,2,14 %,90 %,reduce\n");
  EXPECT_EQ(csv(4),
            "reason,cases,first_year,last_year,first_case\n"
            "the base grants are too large,1,2024,2024,3\n");
}

}  // namespace
}  // namespace finsam
