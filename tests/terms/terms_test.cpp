#include "finsam/terms.hpp"

#include <gtest/gtest.h>

#include <set>

#include "finsam/rules/options.hpp"
#include "terms/options.hpp"

namespace finsam::test {
namespace {

void expect_described(const Description& description) {
  const std::string key(description.key);
  EXPECT_FALSE(description.text_sv.empty()) << key;
  EXPECT_FALSE(description.text_en.empty()) << key;
  EXPECT_FALSE(description.source.empty()) << key;
  EXPECT_LE(description.least, description.most) << key;
  // A word needs options, a quantity a range.
  EXPECT_NE(description.options.empty(), description.most == 0.0) << key;
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
  for (const Description* each : {&key_weight(), &step_bound(), &step_share()}) {
    expect_described(*each);
  }
  EXPECT_EQ(find_parameter("damping.max_decrees"), nullptr);
}

TEST(Parameters, HaveADefaultOrAConditionThatNamesAnother) {
  for (const Parameter& parameter : parameters()) {
    const Condition& required = parameter.required;
    if (required.key.empty()) continue;
    EXPECT_TRUE(parameter.default_text.empty()) << parameter.key;
    const Parameter* asking = find_parameter(required.key);
    ASSERT_TRUE(asking) << parameter.key;
    bool is_option = required.word.empty();
    for (const Option& option : asking->options)
      is_option = is_option || option.word == required.word;
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
