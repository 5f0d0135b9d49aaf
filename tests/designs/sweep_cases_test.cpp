// What holds for the cases of every sweep.

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

#include "designs/sweep_maker.hpp"

namespace finsam {
namespace {

using test::column;
using test::listed;
using test::sweep_of;
using test::uniform;
using test::values_at;
using ::testing::ElementsAre;

/// A sweep of some keys of every kind; of a grid, lists alone.
Sweep any_sweep() {
  const auto kind =
      *rc::gen::element(DesignKind::grid, DesignKind::random, DesignKind::latin_hypercube,
                        DesignKind::sobol, DesignKind::saltelli, DesignKind::morris);
  const bool is_grid = kind == DesignKind::grid;
  static const std::vector<std::string> names = {"damping.max_decrease", "keys.need",
                                                 "economy.execution", "economy.admin_share"};
  std::vector<SweptKey> keys;
  const auto count = *rc::gen::inRange<std::size_t>(1, names.size() + 1);
  std::int64_t size = 1;
  for (std::size_t i = 0; i < count; ++i) {
    if (is_grid || *rc::gen::arbitrary<bool>()) {
      keys.push_back(listed(names[i], *rc::gen::inRange(1, 6)));
      size *= static_cast<std::int64_t>(keys.back().values.size());
      continue;
    }
    keys.push_back(uniform(names[i]));
    keys.back().source = *rc::gen::element(ValueSource::uniform, ValueSource::triangular,
                                           ValueSource::normal, ValueSource::lognormal);
    keys.back().middle = *rc::gen::inRange(100'000, 900'000);
    keys.back().spread = keys.back().source == ValueSource::lognormal ? 1.5 : 150'000.0;
    keys.back().resolution = *rc::gen::element(1.0, 10.0, 10'000.0);
  }
  if (!is_grid) size = std::int64_t{1} << *rc::gen::inRange(0, 6);
  Sweep sweep = sweep_of(kind, size, keys);
  sweep.seed = *rc::gen::arbitrary<std::uint64_t>();
  sweep.replicates = *rc::gen::inRange(1, 4);
  return sweep;
}

RC_GTEST_PROP(SweepCases, AreTheSameInAnyOrderAndAlone, ()) {
  const Sweep sweep = any_sweep();
  const SweepCases cases(sweep);
  const SweepCases again(sweep);
  std::vector<std::vector<double>> all;
  for (std::int64_t i = 0; i < cases.count(); ++i) all.push_back(values_at(cases, i));
  for (int i = 0; i < 5; ++i) {
    const auto number = *rc::gen::inRange<std::int64_t>(0, cases.count());
    RC_ASSERT(values_at(again, number) == all[static_cast<std::size_t>(number)]);
  }
}

RC_GTEST_PROP(SweepCases, ReplicatesHaveTheValuesOfTheirPoint, ()) {
  Sweep sweep = any_sweep();
  const SweepCases cases(sweep);
  sweep.replicates = 1;
  const SweepCases points(sweep);
  const auto number = *rc::gen::inRange<std::int64_t>(0, cases.count());
  RC_ASSERT(values_at(cases, number) == values_at(points, point_of(cases.sweep(), number)));
}

RC_GTEST_PROP(SweepCases, ValuesAreWithinTheirBoundsAndMultiplesOfTheResolution, ()) {
  const SweepCases cases(any_sweep());
  const auto number = *rc::gen::inRange<std::int64_t>(0, cases.count());
  const std::vector<double> values = values_at(cases, number);
  for (std::size_t i = 0; i < values.size(); ++i) {
    const SweptKey& key = cases.sweep().keys[i];
    if (!key.values.empty()) {
      RC_ASSERT(std::count(key.values.begin(), key.values.end(), values[i]) == 1);
      continue;
    }
    RC_ASSERT(values[i] >= key.low);
    RC_ASSERT(values[i] <= key.high);
    RC_ASSERT(std::fmod(values[i], key.resolution) == 0.0);
  }
}

RC_GTEST_PROP(SweepCases, MorePointsKeepThoseThatWereThere, ()) {
  Sweep sweep = any_sweep();
  RC_PRE(sweep.design.kind != DesignKind::latin_hypercube && sweep.design.kind != DesignKind::grid);
  const SweepCases before(sweep);
  sweep.design.size *= 2;
  const SweepCases after(sweep);
  for (int i = 0; i < 5; ++i) {
    const auto number = *rc::gen::inRange<std::int64_t>(0, before.count());
    RC_ASSERT(values_at(before, number) == values_at(after, number));
  }
}

RC_GTEST_PROP(SweepCases, AFurtherKeyChangesNoOther, ()) {
  Sweep sweep = any_sweep();
  const DesignKind kind = sweep.design.kind;
  RC_PRE(kind == DesignKind::random || kind == DesignKind::latin_hypercube ||
         kind == DesignKind::sobol);
  const SweepCases before(sweep);
  sweep.keys.push_back(uniform("economy.use_of_capital"));
  const SweepCases after(sweep);
  for (int i = 0; i < 5; ++i) {
    const auto number = *rc::gen::inRange<std::int64_t>(0, before.count());
    auto values = values_at(after, number);
    values.pop_back();
    RC_ASSERT(values_at(before, number) == values);
  }
}

/// Spearman's rank correlation of two columns without ties.
double rank_correlation(const std::vector<double>& one, const std::vector<double>& other) {
  const auto ranks = [](const std::vector<double>& column) {
    std::vector<std::size_t> order(column.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return column[a] < column[b]; });
    std::vector<double> all(column.size());
    for (std::size_t i = 0; i < order.size(); ++i) all[order[i]] = static_cast<double>(i);
    return all;
  };
  const auto a = ranks(one);
  const auto b = ranks(other);
  const auto n = static_cast<double>(a.size());
  double squares = 0.0;
  for (std::size_t i = 0; i < a.size(); ++i) squares += (a[i] - b[i]) * (a[i] - b[i]);
  return 1.0 - 6.0 * squares / (n * (n * n - 1.0));
}

TEST(Correlated, RanksHaveTheCorrelationsAskedFor) {
  for (const DesignKind kind :
       {DesignKind::random, DesignKind::latin_hypercube, DesignKind::sobol}) {
    std::vector<SweptKey> keys = {uniform("damping.max_decrease"), uniform("keys.need"),
                                  uniform("economy.execution"), uniform("economy.admin_share")};
    keys[2].source = ValueSource::normal;
    keys[2].middle = 500'000.0;
    keys[2].spread = 150'000.0;
    Sweep sweep = sweep_of(kind, 8192, keys);
    sweep.correlations = {{0, 2, 0.7, {}}, {2, 3, -0.5, {}}};
    const SweepCases cases(sweep);
    const auto a = column(cases, 0);
    const auto b = column(cases, 1);
    const auto c = column(cases, 2);
    const auto d = column(cases, 3);
    // Four standard errors of 8192 independent pairs.
    EXPECT_NEAR(rank_correlation(a, c), 0.7, 0.044) << to_text(kind);
    EXPECT_NEAR(rank_correlation(c, d), -0.5, 0.044) << to_text(kind);
    EXPECT_NEAR(rank_correlation(a, d), 0.0, 0.044) << to_text(kind);
    EXPECT_NEAR(rank_correlation(a, b), 0.0, 0.044) << to_text(kind);
    // The margins are as without.
    EXPECT_NEAR(std::accumulate(d.begin(), d.end(), 0.0) / 8192.0, 500'000.0, 13'000.0);
    EXPECT_EQ(a, column(SweepCases(sweep_of(kind, 8192, keys)), 0));
  }
}

TEST(Computed, IsWhatTheEqualityLeaves) {
  Sweep sweep = sweep_of(DesignKind::list, 3, {uniform("keys.need"), uniform("keys.population")});
  sweep.keys[0].source = ValueSource::table;
  sweep.keys[1].source = ValueSource::computed;
  sweep.keys[1].high = 600'000.0;
  sweep.design.rows = {750'000, 300'000, 1'000'000};
  sweep.constraints = {
      {"keys.need + keys.population = 100 %", {{0, 1.0}, {1, 1.0}}, Relation::equal, 1e6, 1, {}}};
  const SweepCases cases(sweep);
  EXPECT_THAT(values_at(cases, 0), ElementsAre(750'000, 250'000));
  EXPECT_THAT(values_at(cases, 2), ElementsAre(1'000'000, 0));
  std::vector<double> values(2);
  EXPECT_FALSE(cases.values_of(0, values));
  const auto failure = cases.values_of(1, values);
  ASSERT_TRUE(failure);
  EXPECT_EQ(failure->reason,
            "keys.need + keys.population = 100 % makes keys.population more than 60 %");
  EXPECT_TRUE(std::isnan(values[1]));
  EXPECT_EQ(value_text(sweep.keys[1], values[1]), "");
}

TEST(Computed, MayHaveAMinusInFront) {
  Sweep sweep = sweep_of(DesignKind::list, 2, {uniform("keys.need"), uniform("keys.population")});
  sweep.keys[0].source = ValueSource::table;
  sweep.keys[1].source = ValueSource::computed;
  sweep.design.rows = {750'000, 100'000};
  sweep.constraints = {{"keys.need - keys.population = 25 %",
                        {{0, 1.0}, {1, -1.0}},
                        Relation::equal,
                        250'000,
                        1,
                        {}}};
  const SweepCases cases(sweep);
  EXPECT_THAT(values_at(cases, 0), ElementsAre(750'000, 500'000));
  std::vector<double> values(2);
  EXPECT_EQ(cases.values_of(1, values)->reason,
            "keys.need - keys.population = 25 % makes keys.population less than 0 %");
}

TEST(Inequality, ThatDoesNotHoldFailsTheCase) {
  Sweep sweep = sweep_of(DesignKind::list, 3, {uniform("keys.need"), uniform("keys.population")});
  sweep.keys[0].source = sweep.keys[1].source = ValueSource::table;
  sweep.design.rows = {1, 2, 2, 2, 3, 2};
  sweep.constraints = {{"a <= b", {{0, 1.0}, {1, -1.0}}, Relation::at_most, 0.0, 0, {}},
                       {"b >= 2", {{1, 1.0}}, Relation::at_least, 2.0, 0, {}}};
  const SweepCases cases(sweep);
  std::vector<double> values(2);
  EXPECT_FALSE(cases.values_of(0, values));
  EXPECT_FALSE(cases.values_of(1, values));
  EXPECT_EQ(cases.values_of(2, values)->reason, "a <= b does not hold");
}

TEST(Settings, AreAsAfterSet) {
  Sweep sweep = sweep_of(DesignKind::list, 1,
                         {uniform("keys.need"), listed("lag", 3), uniform("base_grant"),
                          uniform("damping.max_increase")});
  sweep.fixed = {{"matching.all.policy", "full", {}}, {"lag", "3", {}}};
  sweep.keys[2].unit = KeyUnit::kronor;
  sweep.keys[3].unit = KeyUnit::choice;
  sweep.keys[3].choices = {"none", "{2020: 10 %, 2024: none}"};
  const std::vector<double> values = {83'125, 2, 350'000, 1};
  using Settings = std::vector<std::pair<std::string, std::string>>;
  EXPECT_EQ(settings_of(sweep, values),
            (Settings{{"matching.all.policy", "full"},
                      {"keys.need", "8.3125 %"},
                      {"lag", "2"},
                      {"base_grant", "350 tkr"},
                      {"damping.max_increase", "{2020: 10 %, 2024: none}"}}));
}

TEST(Values, TheSameEverywhere) {
  std::vector<SweptKey> keys = {uniform("damping.max_decrease"), uniform("keys.need"),
                                uniform("economy.execution"), uniform("economy.admin_share")};
  keys[1].source = ValueSource::normal;
  keys[2].source = ValueSource::lognormal;
  keys[3].source = ValueSource::triangular;
  for (std::size_t i = 1; i < 4; ++i) keys[i].middle = 400'000.0;
  keys[1].spread = 200'000.0;
  keys[2].spread = 1.5;
  Sweep sweep = sweep_of(DesignKind::latin_hypercube, 1000, keys);
  sweep.correlations = {{0, 1, 0.6, {}}, {1, 3, -0.3, {}}};
  EXPECT_THAT(values_at(SweepCases(sweep), 123), ElementsAre(746899, 517829, 158532, 405953));
  sweep.design = {DesignKind::sobol, 1024, 4, {}};
  EXPECT_THAT(values_at(SweepCases(sweep), 123), ElementsAre(545992, 490754, 183062, 481302));
  sweep.design.kind = DesignKind::random;
  EXPECT_THAT(values_at(SweepCases(sweep), 123), ElementsAre(497920, 706236, 539132, 234732));
}

}  // namespace
}  // namespace finsam
