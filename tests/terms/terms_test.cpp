#include <gtest/gtest.h>

#include <set>

#include "finsam/key_paths.hpp"
#include "finsam/rules/options.hpp"
#include "terms/options.hpp"

namespace finsam::test {
namespace {

void expect_described(const Description& description) {
  const std::string key(description.key);
  EXPECT_FALSE(description.text_sv.empty()) << key;
  EXPECT_FALSE(description.text_en.empty()) << key;
  EXPECT_EQ(description.source_sv.empty(), description.source_en.empty()) << key;
  EXPECT_FALSE(description.source_en.empty() && description.assumption) << key;
  EXPECT_EQ(description.more_sv.empty(), description.more_en.empty()) << key;
  EXPECT_FALSE(description.example.empty()) << key;
  EXPECT_LE(description.least, description.most) << key;
  EXPECT_EQ(description.options.empty(), description.kind != Kind::word) << key;
  const bool is_quantity = description.kind < Kind::word;
  EXPECT_TRUE(!is_quantity || description.most > 0.0) << key;
  const bool is_table = description.kind == Kind::table || description.kind == Kind::tables;
  EXPECT_EQ(description.columns.empty(), !is_table) << key;
  for (const TableColumn& column : description.columns) {
    EXPECT_FALSE(column.text_sv.empty() || column.text_en.empty()) << key << " " << column.name;
  }
  for (const Option& option : description.options) {
    EXPECT_FALSE(option.text_sv.empty()) << key << " " << option.word;
    EXPECT_FALSE(option.text_en.empty()) << key << " " << option.word;
  }
}

TEST(Parameters, AreAllDescribedAndNamedOnce) {
  std::set<std::string_view> keys;
  for (const Parameter& parameter : parameters()) {
    expect_described(parameter);
    EXPECT_TRUE(keys.insert(parameter.key).second) << parameter.key;
    EXPECT_EQ(find_parameter(parameter.key), &parameter);
  }
  for (const PolicyParameter& parameter : policy_parameters()) expect_described(parameter);
  for (const Part& part : parts()) expect_described(part);
  for (const Description* each : {&policy_offers(), &key_weight(), &step_bound(), &step_share()}) {
    expect_described(*each);
  }
  EXPECT_EQ(find_parameter("damping.max_decrees"), nullptr);
}

TEST(Parameters, ConditionsNameAnotherAndItsOption) {
  for (const Parameter& parameter : parameters()) {
    const Condition& asked = parameter.asked_by;
    if (asked.key.empty()) continue;
    const Parameter* asking = find_parameter(asked.key);
    ASSERT_TRUE(asking) << parameter.key;
    bool is_option = asked.word.empty() || asking->kind != Kind::word;
    for (const Option& option : asking->options) is_option = is_option || option.word == asked.word;
    EXPECT_TRUE(is_option) << parameter.key;
  }
}

TEST(Parameters, WhatTheRecordLeavesOpenIsAnAssumption) {
  for (const char* key :
       {"unit", "lag", "damping.reference", "damping.financing", "contributions.municipal_split",
        "economy.execution", "trappan.base", "trappan.scale", "reach.cost_per_participant"}) {
    EXPECT_TRUE(find_parameter(key)->assumption) << key;
  }
  for (const char* key : {"frame.amount", "frame.national_support", "base_grant", "damping.rule",
                          "damping.max_decrease", "capital_rule.rule"}) {
    EXPECT_FALSE(find_parameter(key)->assumption) << key;
  }
}

TEST(Parameters, AreOfTheKindOfTheirField) {
  EXPECT_EQ(find_parameter("frame.amount")->kind, Kind::amount);
  EXPECT_EQ(find_parameter("frame.growth")->kind, Kind::share);
  EXPECT_EQ(find_parameter("lag")->kind, Kind::count);
  EXPECT_EQ(find_parameter("damping.rule")->kind, Kind::word);
}

TEST(Parameters, AreRequiredWithoutADefault) {
  EXPECT_TRUE(find_parameter("frame.amount")->required());
  EXPECT_TRUE(find_parameter("damping.max_decrease")->required());
  EXPECT_FALSE(find_parameter("damping.max_increase")->required());
  EXPECT_TRUE(find_part("years")->required());
  EXPECT_FALSE(find_part("data.opening")->required());
}

TEST(Condition, HoldsInTheYearsInWhichTheOtherKeyHasTheValue) {
  Terms terms;
  terms.damping.entries = {{Year{2020}, false, Choice{1}, {}}, {Year{2022}, false, Choice{0}, {}}};
  const Condition damped{"damping.rule", "sparr"};
  EXPECT_FALSE(holds(terms, damped, {2019}));
  EXPECT_TRUE(holds(terms, damped, {2021}));
  EXPECT_FALSE(holds(terms, damped, {2022}));
  EXPECT_EQ(asking_value(terms, damped, {2022}), "none");
  EXPECT_TRUE(holds(terms, {}, {2019}));

  const Condition starting{"economy.startup_years", "0", true};
  terms.startup_years.entries = {{Year{2020}, false, 0, {}}, {Year{2022}, false, 2, {}}};
  EXPECT_FALSE(holds(terms, starting, {2020}));
  EXPECT_TRUE(holds(terms, starting, {2022}));

  const Condition any{"reach.individual_share"};
  EXPECT_FALSE(holds(terms, any, {2020}));
  terms.individual_share.entries = {{std::nullopt, false, Share<double>{0.0}, {}}};
  EXPECT_TRUE(holds(terms, any, {2020}));
}

TEST(Condition, OfAPolicyAsksThePolicy) {
  MatchingPolicy policy;
  policy.policy.entries = {{std::nullopt, false, Choice{1}, {}}};
  EXPECT_TRUE(holds(policy, policy_parameters()[1].asked_by, {2020}));
  EXPECT_FALSE(holds(policy, policy_parameters()[2].asked_by, {2020}));
  EXPECT_FALSE(holds(policy, policy_offers().asked_by, {2020}));
}

TEST(HeaderLine, NamesTheColumns) {
  EXPECT_EQ(header_line(find_part("data.statistics")->columns), "kommunkod,year,…[,status]");
  EXPECT_EQ(header_line(find_part("title")->columns), "");
}

/// The word that stands for an option.
template <class Option_, std::size_t size>
std::string_view word(const Option (&words)[size], Option_ option) {
  return words[static_cast<std::size_t>(option)].word;
}

TEST(Options, StandInTheOrderOfTheirEnumerations) {
  using namespace options;
  EXPECT_EQ(word(damping_rule, DampingRule::none), "none");
  EXPECT_EQ(word(damping_rule, DampingRule::sparr), "sparr");
  EXPECT_EQ(word(reference, Reference::accepted), "accepted");
  EXPECT_EQ(word(reference, Reference::possible), "possible");
  EXPECT_EQ(word(financing, Financing::proportional), "proportional");
  EXPECT_EQ(word(financing, Financing::above_base), "above_base");
  EXPECT_EQ(word(financing, Financing::from_gains), "from_gains");
  EXPECT_EQ(word(financing, Financing::from_unclaimed), "from_unclaimed");
  EXPECT_EQ(word(capital_rule, CapitalRule::none), "none");
  EXPECT_EQ(word(capital_rule, CapitalRule::exempt_from_damping), "exempt_from_damping");
  EXPECT_EQ(word(capital_rule, CapitalRule::reduce), "reduce");
  EXPECT_EQ(word(capital_rule, CapitalRule::when_oversubscribed), "when_oversubscribed");
  EXPECT_EQ(word(matching_policy, MatchingKind::full), "full");
  EXPECT_EQ(word(matching_policy, MatchingKind::growth_cap), "growth_cap");
  EXPECT_EQ(word(matching_policy, MatchingKind::willingness), "willingness");
  EXPECT_EQ(word(matching_policy, MatchingKind::fixed), "fixed");
  EXPECT_EQ(word(municipal_split, MunicipalSplit::population), "population");
  EXPECT_EQ(word(municipal_split, MunicipalSplit::equal), "equal");
  EXPECT_EQ(word(municipal_split, MunicipalSplit::fixed), "fixed");
  EXPECT_EQ(word(trappan_base, TrappanBase::total), "total");
  EXPECT_EQ(word(trappan_base, TrappanBase::state), "state");
  EXPECT_EQ(word(trappan_scale, TrappanScale::marginal), "marginal");
  EXPECT_EQ(word(trappan_scale, TrappanScale::whole), "whole");
}

TEST(Written, AmountsTakeTheUnitThatFitsThem) {
  EXPECT_EQ(written(Money<double>{0}), "0 kr");
  EXPECT_EQ(written(Money<double>{1}), "1 kr");
  EXPECT_EQ(written(Money<double>{1000}), "1 000 kr");
  EXPECT_EQ(written(Money<double>{9999}), "9 999 kr");
  EXPECT_EQ(written(Money<double>{10'000}), "10 tkr");
  EXPECT_EQ(written(Money<double>{400'000}), "400 tkr");
  EXPECT_EQ(written(Money<double>{400'001}), "400 001 kr");
  EXPECT_EQ(written(Money<double>{1'000'000}), "1 Mkr");
  EXPECT_EQ(written(Money<double>{336'050'000}), "336.05 Mkr");
  EXPECT_EQ(written(Money<double>{336'075'000}), "336 075 tkr");
  EXPECT_EQ(written(Money<double>{336'000'001}), "336 000 001 kr");
  EXPECT_EQ(written(Money<double>{largest_amount}), "4 000 Mkr");
}

TEST(Written, SharesTakeTheDecimalsTheyNeed) {
  EXPECT_EQ(written(Share<double>{0}), "0 %");
  EXPECT_EQ(written(Share<double>{1}), "0.0001 %");
  EXPECT_EQ(written(Share<double>{125'000}), "12.5 %");
  EXPECT_EQ(written(Share<double>{1'000'000}), "100 %");
}

TEST(AmountTable, FindsTheRowOfAForbundAndYear) {
  AmountTable table;
  table.rows = {{0, {2020}, {5.0}, {}}, {1, {2020}, {6.0}, {}}, {1, {2021}, {7.0}, {}}};
  EXPECT_EQ(table.find(1, {2020})->kr, 6.0);
  EXPECT_EQ(table.find(1, {2021})->kr, 7.0);
  EXPECT_FALSE(table.find(0, {2021}));
  EXPECT_FALSE(table.find(2, {2020}));
}

}  // namespace
}  // namespace finsam::test
