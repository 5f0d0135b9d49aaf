// What a sweep file means.

#include "finsam/read_sweep.hpp"

#include <gmock/gmock.h>

#include "finsam/sweep_cases.hpp"
#include "support/temp_folder.hpp"

namespace finsam {
namespace {

using test::TempFolder;
using test::write_file;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class SweepFiles : public testing::Test {
 protected:
  void SetUp() override { write_file(folder_ / "base.yaml", "title: Grund\n"); }

  /// Reads a sweep that has this beside its title and scenario, and is sound.
  Sweep read(const std::string& text) {
    write_file(folder_ / "sweep.yaml", "title: Svep\nscenario: base.yaml\n" + text);
    SweepReading reading = read_sweep((folder_ / "sweep.yaml").string());
    for (const Diagnostic& each : reading.diagnostics.all()) ADD_FAILURE() << to_text(each);
    return reading.sweep.value_or(Sweep{});
  }

  TempFolder folder_;
};

TEST_F(SweepFiles, HaveTheirDefaults) {
  const Sweep sweep = read("design: {points: 100}\nsweep: {lag: [1, 2]}\n");
  EXPECT_EQ(sweep.title, "Svep");
  EXPECT_EQ(sweep.scenario, (folder_ / "base.yaml").string());
  EXPECT_EQ(sweep.seed, 1u);
  EXPECT_EQ(sweep.design.kind, DesignKind::latin_hypercube);
  EXPECT_EQ(sweep.replicates, 1);
  EXPECT_FALSE(sweep.per_forbund);
  EXPECT_THAT(sweep.metrics, IsEmpty());
  EXPECT_EQ(case_count(sweep), 100);
}

TEST_F(SweepFiles, HaveListsAndRanges) {
  const Sweep sweep = read(R"(
design: {kind: grid}
sweep:
  damping.max_decrease: {from: 5 %, to: 15 %, step: 2.5 %}
  lag.2022: [2, 3]
  damping.financing: [proportional, from_gains]
  damping.max_increase: [none, 15 %]
  frame.amount: [339 Mkr, {2020: 339 Mkr, 2024: 400 Mkr}]
)");
  ASSERT_THAT(sweep.keys, SizeIs(5));
  EXPECT_EQ(sweep.keys[0].unit, KeyUnit::share);
  EXPECT_THAT(sweep.keys[0].values, ElementsAre(50'000, 75'000, 100'000, 125'000, 150'000));
  EXPECT_EQ(sweep.keys[1].unit, KeyUnit::count);
  EXPECT_THAT(sweep.keys[1].values, ElementsAre(2, 3));
  EXPECT_THAT(sweep.keys[2].choices, ElementsAre("proportional", "from_gains"));
  EXPECT_THAT(sweep.keys[3].choices, ElementsAre("none", "15 %"));
  EXPECT_THAT(sweep.keys[3].values, ElementsAre(0, 1));
  EXPECT_THAT(sweep.keys[4].choices, ElementsAre("339 Mkr", "{2020: 339 Mkr, 2024: 400 Mkr}"));
  EXPECT_EQ(case_count(sweep), 5 * 2 * 2 * 2 * 2);
}

TEST_F(SweepFiles, HaveDistributions) {
  const Sweep sweep = read(R"(
design: {kind: random, points: 10}
sweep:
  damping.max_decrease: {from: 5 %, to: 15 %, resolution: 0.5 %}
  keys.need: {distribution: triangular, from: 50 %, mode: 75 %, to: 100 %}
  keys.population: {distribution: normal, mean: 25 %, sd: 5 %, resolution: 3 %}
  base_grant: {distribution: lognormal, median: 400 tkr, factor: 1.5, to: 2 Mkr}
  lag: {distribution: discrete, probabilities: {1: 12.5 %, 2: 87.5 %}}
)");
  ASSERT_THAT(sweep.keys, SizeIs(5));
  EXPECT_EQ(sweep.keys[0].source, ValueSource::uniform);
  EXPECT_EQ(sweep.keys[0].low, 50'000);
  EXPECT_EQ(sweep.keys[0].high, 150'000);
  EXPECT_EQ(sweep.keys[0].resolution, 5000);
  EXPECT_EQ(sweep.keys[1].middle, 750'000);
  EXPECT_EQ(sweep.keys[2].spread, 50'000);
  EXPECT_EQ(sweep.keys[2].low, 0);
  EXPECT_EQ(sweep.keys[2].high, 990'000);  // the key's own 100 % is no multiple of 3 %
  EXPECT_EQ(sweep.keys[3].spread, 1.5);
  EXPECT_EQ(sweep.keys[3].high, 2e6);
  EXPECT_THAT(sweep.keys[4].values, ElementsAre(1, 2));
  EXPECT_THAT(sweep.keys[4].chances, ElementsAre(125'000, 875'000));
}

TEST_F(SweepFiles, HaveConstraints) {
  const Sweep sweep = read(R"(
design: {points: 10}
sweep:
  keys.need: {from: 50 %, to: 100 %}
  keys.population: computed
  economy.execution: {from: 50 %, to: 100 %}
constraints:
  - 100 % = keys.need + keys.population
  - 2 * keys.need − 10 % ≤ economy.execution + 100 %
)");
  ASSERT_THAT(sweep.constraints, SizeIs(2));
  const Constraint& equality = sweep.constraints[0];
  EXPECT_EQ(equality.key, 1u);
  EXPECT_EQ(equality.limit, -1e6);
  EXPECT_EQ(equality.terms[0].factor, -1.0);
  const Constraint& inequality = sweep.constraints[1];
  EXPECT_EQ(inequality.relation, Relation::at_most);
  EXPECT_EQ(inequality.limit, 1.1e6);
  EXPECT_EQ(inequality.terms[0].factor, 2.0);
  EXPECT_EQ(inequality.terms[1].factor, -1.0);
  const SweepCases cases(sweep);
  std::vector<double> values(3);
  cases.values_of(0, values);
  EXPECT_EQ(values[0] + values[1], 1e6);
}

TEST_F(SweepFiles, HaveBehaviourMetricsAndSettings) {
  const Sweep sweep = read(R"(
design: {kind: morris, trajectories: 10, levels: 6}
seed: 42
replicates: 5
set:
  matching.all: {policy: willingness, willingness: 50 %}
  data.opening: tables/opening.csv
sweep: {lag: [1, 2], keys.need: [50 %, 75 %]}
behaviour:
  willingness: {distribution: all_or_nothing}
  execution: {distribution: triangular, spread: 12.5 %}
metrics: [returned, eget_kapital]
per_forbund: true
)");
  EXPECT_EQ(sweep.seed, 42u);
  EXPECT_EQ(sweep.design.levels, 6);
  EXPECT_EQ(point_count(sweep), 30);
  EXPECT_EQ(case_count(sweep), 150);
  EXPECT_EQ(point_of(sweep, 12), 2);
  EXPECT_EQ(replicate_of(sweep, 12), 2);
  ASSERT_THAT(sweep.fixed, SizeIs(2));
  EXPECT_EQ(sweep.fixed[0].value, "{policy: willingness, willingness: 50 %}");
  EXPECT_EQ(sweep.fixed[1].value, (folder_ / "tables/opening.csv").string());
  EXPECT_EQ(sweep.willingness->kind, BehaviourKind::all_or_nothing);
  EXPECT_EQ(sweep.execution->spread, 125'000);
  ASSERT_THAT(sweep.metrics, SizeIs(2));
  EXPECT_EQ(sweep.metrics[1].name, "eget_kapital");
  EXPECT_TRUE(sweep.per_forbund);
}

TEST_F(SweepFiles, HaveTables) {
  write_file(folder_ / "rows.csv",
             "lag;damping.max_decrease;damping.max_increase;method\n"
             "1;5 %;none;model\n"
             "2;7,5 %;15 %;application\n"
             "3;5 %;none;model\n");
  const Sweep sweep = read(R"(
design: {kind: list, table: rows.csv}
sweep: {economy.execution: computed}
constraints: [economy.execution - damping.max_decrease = 10 %]
)");
  EXPECT_EQ(case_count(sweep), 3);
  ASSERT_THAT(sweep.keys, SizeIs(5));
  EXPECT_THAT(sweep.keys[2].choices, ElementsAre("none", "15 %"));
  const SweepCases cases(sweep);
  std::vector<double> values(5);
  EXPECT_FALSE(cases.values_of(1, values));
  EXPECT_THAT(values, ElementsAre(2, 75'000, 1, 1, 175'000));
}

}  // namespace
}  // namespace finsam
