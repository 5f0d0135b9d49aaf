#include "analysis/metrics.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace finsam {
namespace {

TEST(Metrics, EveryNameThatIsSuggestedIsOne) {
  for (const std::string& name : metric_names()) {
    const auto metric = find_metric(name);
    ASSERT_TRUE(metric.has_value()) << name;
    EXPECT_EQ(metric->name, name);
    EXPECT_FALSE(metric->text_sv.empty());
    EXPECT_FALSE(metric->text_en.empty());
  }
  for (const std::string& name : usual_metrics()) EXPECT_TRUE(find_metric(name)) << name;
}

TEST(Metrics, LosersHaveADeadBand) {
  const auto usual = find_metric("losers");
  EXPECT_EQ(usual->measure.limit, 0.001);
  EXPECT_EQ(usual->text_en, "förbund that get less than in the base scenario by more than 0.1%");
  const auto own = find_metric("losers( 2.5 % )");
  EXPECT_EQ(own->name, "losers(2.5 %)");
  EXPECT_EQ(own->measure.limit, 0.025);
  EXPECT_EQ(own->text_sv, "förbund som får mer än 2,5\u00a0% mindre än i utgångsläget");
  EXPECT_TRUE(own->of_change());
  EXPECT_FALSE(find_metric("state")->of_change());
}

TEST(Metrics, FunctionsTakeTheFörbundTogether) {
  const auto least = find_metric("min(state)");
  EXPECT_EQ(least->measure.together, Together::least);
  EXPECT_EQ(least->text_en, "the smallest state allocation of a förbund");
  const auto few = find_metric("count(closing_eget_kapital < 100000 kr)");
  EXPECT_EQ(few->measure.of, KeptAmount::closing);
  EXPECT_EQ(few->measure.together, Together::count_below);
  EXPECT_EQ(few->measure.limit, 100'000.0);
  EXPECT_EQ(few->unit, MetricUnit::count);
}

TEST(Metrics, QuantilesAndTheMedian) {
  const auto ninth = find_metric("quantile(closing_eget_kapital,12.5 %)");
  ASSERT_TRUE(ninth);
  EXPECT_EQ(ninth->name, "quantile(closing_eget_kapital, 12.5 %)");
  EXPECT_EQ(ninth->measure.together, Together::quantile);
  EXPECT_EQ(ninth->measure.limit, 0.125);
  EXPECT_EQ(ninth->text_sv, "12,5\u00a0%-kvantilen av förbundens utgående eget kapital");
  EXPECT_EQ(find_metric("median(state)")->measure.limit, 0.5);
  EXPECT_EQ(find_metric("median(state)")->text_en, "the median state allocation of a förbund");
}

TEST(Metrics, PartsOfASumBelongToOneFörbund) {
  const auto part = find_metric("state( blekinge )");
  ASSERT_TRUE(part);
  EXPECT_EQ(part->name, "state(blekinge)");
  EXPECT_EQ(part->forbund, "blekinge");
  EXPECT_EQ(part->measure.of, KeptAmount::state);
  EXPECT_EQ(part->measure.together, Together::one);
  EXPECT_EQ(find_metric("at_floor(blekinge)")->unit, MetricUnit::count);
  EXPECT_EQ(find_metric("floor(blekinge)")->unit, MetricUnit::kr);
  EXPECT_EQ(metric_of_one(*find_metric("eget_kapital"), "stockholm")->name,
            "eget_kapital(stockholm)");
  for (const char* whole : {"returned", "losers", "over_trappan", "max(state)", "frame"}) {
    EXPECT_FALSE(metric_of_one(*find_metric(whole), "blekinge")) << whole;
  }
}

TEST(Metrics, WhatIsNoMetricIsNone) {
  for (const char* name : {"", "states", "losers(", "losers()", "losers(5)", "losers(-1 %)",
                           "max(frame)", "count(state)", "count(state > x kr)", "mode(state)",
                           "quantile(state)", "quantile(state, 101 %)", "quantile(stat, 5 %)",
                           "median()", "returned(blekinge)", "state(Blekinge län)"}) {
    EXPECT_FALSE(find_metric(name)) << name;
  }
}

}  // namespace
}  // namespace finsam
