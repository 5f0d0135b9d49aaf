#include "scenario/parts.hpp"

#include <gtest/gtest.h>

#include <set>

namespace finsam::test {
namespace {

TEST(Parts, EveryKeyStandsOnceAndGroupsStayTogether) {
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

TEST(Parts, FollowSomethingThatIsThere) {
  for (const Part& part : parts()) {
    if (part.after.empty()) continue;
    bool found = false;
    for (const KeyInOrder& key : keys_in_order()) found = found || key.key == part.after;
    EXPECT_TRUE(found) << part.key << " after " << part.after;
    EXPECT_FALSE(part.text_sv.empty()) << part.key;
    EXPECT_FALSE(part.text_en.empty()) << part.key;
  }
}

TEST(Parts, NamesInAGroupAreThoseOfItsKeys) {
  using Names = std::vector<std::string_view>;
  EXPECT_EQ(names_in("capital_rule"), (Names{"rule", "rate"}));
  EXPECT_EQ(names_in("trappan"), (Names{"base", "scale", "steps"}));
  EXPECT_EQ(names_in("lag"), Names{});
  EXPECT_EQ(names_in("").front(), "title");
  EXPECT_TRUE(is_group("damping"));
  EXPECT_FALSE(is_group("keys"));
  EXPECT_FALSE(is_group("damp"));
}

}  // namespace
}  // namespace finsam::test
