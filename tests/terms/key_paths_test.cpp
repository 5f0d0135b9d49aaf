#include "finsam/key_paths.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace finsam::test {
namespace {

TEST(KeyPaths, EveryKeyStandsOnceAndGroupsStayTogether) {
  std::set<std::string_view> keys;
  std::set<std::string_view> groups_begun;
  std::string_view group;
  for (const KeyInOrder& key : keys_in_order()) {
    EXPECT_TRUE(keys.insert(key.key).second) << key.key;
    EXPECT_NE(key.parameter == nullptr, key.part == nullptr) << key.key;
    const std::size_t dot = key.key.find('.');
    const std::string_view own = dot == key.key.npos ? "" : key.key.substr(0, dot);
    if (own == group) continue;
    const bool returns = !own.empty() && !groups_begun.insert(own).second;
    EXPECT_FALSE(returns) << own;
    group = own;
  }
  EXPECT_EQ(keys.size(), parameters().size() + parts().size());
}

TEST(KeyPaths, FollowSomethingThatIsThere) {
  for (const Part& part : parts()) {
    if (part.after.empty()) continue;
    bool found = false;
    for (const KeyInOrder& key : keys_in_order()) found = found || key.key == part.after;
    EXPECT_TRUE(found) << part.key << " after " << part.after;
  }
}

TEST(KeyPaths, NamesInAGroupAreThoseOfItsKeys) {
  using Names = std::vector<std::string_view>;
  EXPECT_EQ(names_in("capital_rule"), (Names{"rule", "rate"}));
  EXPECT_EQ(names_in("trappan"), (Names{"base", "scale", "steps"}));
  EXPECT_EQ(names_in("lag"), Names{});
  EXPECT_EQ(names_in("").front(), "title");
  EXPECT_TRUE(is_group("damping"));
  EXPECT_FALSE(is_group("keys"));
  EXPECT_FALSE(is_group("damp"));
}

TEST(KeyPaths, EveryGroupIsDescribedInTheScenariosOrder) {
  std::vector<std::string_view> groups;
  for (const KeyGroup& group : key_groups()) {
    EXPECT_TRUE(is_group(group.key)) << group.key;
    EXPECT_FALSE(group.text_sv.empty() || group.text_en.empty()) << group.key;
    groups.push_back(group.key);
  }
  std::vector<std::string_view> in_order;
  for (const std::string_view name : names_in("")) {
    if (is_group(name)) in_order.push_back(name);
  }
  std::sort(groups.begin(), groups.end());
  std::sort(in_order.begin(), in_order.end());
  EXPECT_EQ(groups, in_order);
}

TEST(KeyPaths, LeadToWhatStandsThere) {
  EXPECT_EQ(described_at("damping.max_decrease"), find_parameter("damping.max_decrease"));
  EXPECT_EQ(described_at("lag.2022"), find_parameter("lag"));
  EXPECT_EQ(described_at("data.statistics.1"), find_part("data.statistics"));
  EXPECT_EQ(described_at("keys"), find_part("keys"));
  EXPECT_EQ(described_at("keys.need"), &key_weight());
  EXPECT_EQ(described_at("keys.need.2024"), &key_weight());
  EXPECT_EQ(described_at("trappan.steps"), find_part("trappan.steps"));
  EXPECT_EQ(described_at("trappan.steps.1.share"), &step_share());
  EXPECT_EQ(described_at("trappan.steps.2024.1.up_to"), &step_bound());
  const PolicyParameter& growth = policy_parameters()[1];
  EXPECT_EQ(described_at("matching.all.growth"), &growth);
  EXPECT_EQ(described_at("matching.all.growth.2022"), &growth);
  EXPECT_EQ(described_at("matching.lan.Skåne län.municipal.growth"), &growth);
  EXPECT_EQ(described_at("matching.forbund.malmo.regional.offers"), &policy_offers());
}

TEST(KeyPaths, ThatLeadNowhereHaveNoDescription) {
  for (const char* path :
       {"", "damping", "damping.rule.word", "damping.rules", "lag.x", "years.2020", "keys.a.b",
        "matching.all", "matching.forbund.malmo", "matching.forbund.malmo.regional",
        "matching.some.growth", "matching.all.growth.more", "matching.all.offers.2020",
        "trappan.steps.0.shares", "data.members.0", "title."}) {
    EXPECT_EQ(described_at(path), nullptr) << path;
  }
}

}  // namespace
}  // namespace finsam::test
