#include "finsam/sweep_keys.hpp"

#include <gtest/gtest.h>

#include <set>

#include "finsam/behaviour.hpp"
#include "finsam/sweep.hpp"

namespace finsam::test {
namespace {

using Names = std::vector<std::string>;

TEST(SweepKeys, AreDescribedOnceInBothLanguages) {
  std::set<std::string_view> keys;
  for (const Description& each : sweep_keys()) {
    EXPECT_TRUE(keys.insert(each.key).second) << each.key;
    EXPECT_FALSE(each.text_sv.empty() || each.text_en.empty()) << each.key;
    EXPECT_EQ(each.more_sv.empty(), each.more_en.empty()) << each.key;
    EXPECT_FALSE(each.example.empty()) << each.key;
    for (const Option& option : each.options) {
      EXPECT_FALSE(option.text_sv.empty() || option.text_en.empty()) << option.word;
    }
    EXPECT_EQ(find_sweep_key(each.key), &each);
  }
  EXPECT_EQ(find_sweep_key("desing"), nullptr);
}

TEST(SweepKeys, HaveTheNamesOfTheirMaps) {
  EXPECT_EQ(names_in_sweep("").front(), "title");
  EXPECT_EQ(names_in_sweep("behaviour"), (Names{"willingness", "execution"}));
  EXPECT_EQ(names_in_sweep("correlations.*"), (Names{"between", "rank"}));
  EXPECT_EQ(names_in_sweep("lag"), Names{});
}

TEST(SweepKeys, FormsHaveAllKeysOfTheirMap) {
  for (const FormedMap& map : formed_maps()) {
    const std::string path(map.path);
    std::set<std::string> named = {std::string(map.chooser)};
    for (const MapForm& form : map.forms) {
      for (const std::string_view name : form.names()) named.emplace(name);
      EXPECT_EQ(map.find(form.word), &form);
    }
    const Names all = names_in_sweep(path);
    EXPECT_EQ(named, std::set<std::string>(all.begin(), all.end())) << path;
    EXPECT_EQ(find_formed_map(path), &map);
  }
  EXPECT_EQ(find_formed_map("sweep"), nullptr);
}

/// The reader takes the place of a word for its meaning.
TEST(SweepKeys, WordsAndFormsStandInTheOrderOfTheirMeanings) {
  const auto words = words_of(sweep_key("design.kind"));
  const FormedMap& designs = *find_formed_map("design");
  ASSERT_EQ(words.size(), designs.forms.size());
  for (std::size_t i = 0; i < words.size(); ++i) {
    EXPECT_EQ(words[i], designs.forms[i].word);
    EXPECT_EQ(words[i], to_text(static_cast<DesignKind>(i)));
  }
  EXPECT_EQ(to_text(DesignKind::grid), "grid");
  EXPECT_EQ(to_text(DesignKind::latin_hypercube), "latin_hypercube");
  EXPECT_EQ(to_text(DesignKind::morris), "morris");
  const auto behaviours = words_of(sweep_key("behaviour.*.distribution"));
  const FormedMap& forms = *find_formed_map("behaviour.*");
  ASSERT_EQ(behaviours.size(), forms.forms.size());
  for (std::size_t i = 0; i < behaviours.size(); ++i) {
    EXPECT_EQ(behaviours[i], forms.forms[i].word);
  }
  EXPECT_EQ(behaviours[static_cast<std::size_t>(BehaviourKind::all_or_nothing)], "all_or_nothing");
}

}  // namespace
}  // namespace finsam::test
