// A value that a later inherited one ends within the run is told of.

#include <gmock/gmock.h>

#include "scenario/layers.hpp"

namespace finsam::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// Notes on the dates of `own` over `base`, with the folder left out.
std::vector<std::string> cut_off(const std::string& base, const std::string& own,
                                 const ReadOptions& options = {}) {
  const Layers layers({{"terms.yaml", small_world + small_terms},
                       {"base.yaml", "extends: terms.yaml\n" + base},
                       {"own.yaml", "extends: base.yaml\n" + own}});
  std::vector<std::string> notes;
  for (std::string note : layers.notes("own.yaml", options)) {
    const std::string folder = layers.path("");
    if (note.find("sets") == std::string::npos) continue;
    const std::size_t at = note.find(folder);
    notes.push_back(at == std::string::npos ? note : note.erase(at, folder.size()));
  }
  return notes;
}

TEST(CutOff, ByALaterInheritedYear) {
  EXPECT_THAT(cut_off("lag: {2016: 1, 2022: 3}\n", "lag: {2021: 2}\n"),
              ElementsAre("lag: holds only until 2021: base.yaml:2 sets 3 from 2022; add \"2022: "
                          "unset\" if it is to hold then too"));
}

TEST(CutOff, ByAnInheritedSingleYear) {
  EXPECT_THAT(cut_off("lag: [1, only 2022: 3]\n", "lag: {2021: 2}\n"),
              ElementsAre("lag: does not hold in 2022: base.yaml:2 sets 3 for 2022; add \"2022: "
                          "unset\" if it is to hold then too"));
}

TEST(CutOff, OfASettingByTheScenario) {
  EXPECT_THAT(cut_off("", "lag: {2016: 1, 2022: 3}\n", {{{"lag.2021", "2"}}, std::nullopt}),
              ElementsAre("lag: holds only until 2021: own.yaml:2 sets 3 from 2022; add --set "
                          "lag.2022=unset if it is to hold then too"));
}

TEST(CutOff, OfWeightsStepsAndPolicies) {
  EXPECT_THAT(
      cut_off("keys: {need: {2022: 75 %}, population: {2022: 25 %}}\n"
              "trappan: {steps: {2023: [{share: 1 %}]}}\n"
              "matching: {all: {policy: growth_cap, growth: {2016: 1 %, 2022: 2 %}}}\n",
              "keys: {need: {2021: 80 %}, population: {2021: 20 %}}\n"
              "trappan: {steps: {2021: [{share: 2 %}]}}\n"
              "matching: {all: {growth: {2020: 5 %}}}\n"),
      ElementsAre("keys.need: holds only until 2021: base.yaml:2 sets 75 % from 2022; add \"2022: "
                  "unset\" if it is to hold then too",
                  "keys.population: holds only until 2021: base.yaml:2 sets 25 % from 2022; add "
                  "\"2022: unset\" if it is to hold then too",
                  "trappan.steps: holds only until 2022: base.yaml:3 sets other steps from 2023; "
                  "add \"2023: unset\" if it is to hold then too",
                  "matching.all.growth: holds only until 2021: base.yaml:4 sets 2 % from 2022; add "
                  "\"2022: unset\" if it is to hold then too"));
}

TEST(CutOff, NotByOnesOwnValueNorOutsideTheRunNorByAnEarlierOne) {
  EXPECT_THAT(cut_off("lag: {2016: 1}\n", "lag: {2021: 2, 2022: 3}\n"), IsEmpty());
  EXPECT_THAT(cut_off("lag: {2016: 1, 2024: 3}\n", "lag: {2021: 2}\n"), IsEmpty());
  EXPECT_THAT(cut_off("lag: {2016: 1, 2022: 3}\n", "lag: {2021: 2, 2022: unset}\n"), IsEmpty());
  EXPECT_THAT(cut_off("lag: {2016: 1, 2022: 3}\n", "lag: 2\n"), IsEmpty());
}

}  // namespace
}  // namespace finsam::test
