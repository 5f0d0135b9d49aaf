#include <gtest/gtest.h>

#include "finsam/matching_policy.hpp"
#include "finsam/rules/options.hpp"
#include "scenario/small_world.hpp"

namespace finsam::test {
namespace {

/// The kind of policy that counts for a party of a förbund of `small_world`.
MatchingKind kind_for(const Scenario& scenario, const std::string& forbund, Party party,
                      int year = 2020) {
  const auto& all = scenario.roster.forbund;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].id != forbund) continue;
    const MatchingPolicy* policy = policy_for(scenario, static_cast<int>(i), party, {year});
    return static_cast<MatchingKind>(policy->policy.in({year})->index);
  }
  ADD_FAILURE() << forbund;
  return MatchingKind::full;
}

TEST(Matching, IsFullForAllWhereNothingIsWritten) {
  const Reading reading = read_text(small_world + small_terms);
  ASSERT_TRUE(reading.scenario) << errors_of(reading);
  EXPECT_EQ(kind_for(*reading.scenario, "skane", Party::regional), MatchingKind::full);
}

TEST(Matching, SubjectsAreNamedByCodeIdOrName) {
  for (const char* rule :
       {"lan: {\"12\": {policy: willingness, willingness: 1 %}}",
        "lan: {Skåne län: {policy: willingness, willingness: 1 %}}",
        "region: {Region Skåne: {policy: willingness, willingness: 1 %}}",
        "region: {\"12\": {policy: willingness, willingness: 1 %}}",
        "forbund: {skane: {policy: willingness, willingness: 1 %}}",
        "forbund: {Finsam Malmö och Lund: {policy: willingness, willingness: 1 %}}"}) {
    const Reading reading = read_text(small_world + small_terms + "matching:\n  " + rule + "\n");
    ASSERT_TRUE(reading.scenario) << rule << "\n" << errors_of(reading);
    EXPECT_EQ(kind_for(*reading.scenario, "skane", Party::municipal), MatchingKind::willingness)
        << rule;
    EXPECT_EQ(kind_for(*reading.scenario, "gotland", Party::municipal), MatchingKind::full) << rule;
  }
}

TEST(Matching, APartyGoesBeforeBothAndOneForbundBeforeItsLan) {
  const Reading reading = read_text(small_world + small_terms + R"(matching:
  lan:
    "12": {policy: growth_cap, growth: 1 %, regional: {policy: full}}
  forbund:
    skane: {municipal: {policy: willingness, willingness: 1 %}}
)");
  ASSERT_TRUE(reading.scenario) << errors_of(reading);
  EXPECT_EQ(kind_for(*reading.scenario, "skane", Party::municipal), MatchingKind::willingness);
  EXPECT_EQ(kind_for(*reading.scenario, "skane", Party::regional), MatchingKind::full);
}

TEST(Matching, ADatedPolicyLeavesTheYearsBeforeToALessSpecificOne) {
  const Reading reading = read_text(small_world + small_terms + R"(matching:
  all: {policy: growth_cap, growth: 1 %}
  forbund:
    skane: {policy: {2022: full}}
)");
  ASSERT_TRUE(reading.scenario) << errors_of(reading);
  EXPECT_EQ(kind_for(*reading.scenario, "skane", Party::municipal, 2021), MatchingKind::growth_cap);
  EXPECT_EQ(kind_for(*reading.scenario, "skane", Party::municipal, 2022), MatchingKind::full);
}

TEST(Matching, AnOfferIsNeededOnlyWhereItsPolicyCounts) {
  const std::string offers = R"(matching:
  all:
    policy: {2020: full, 2022: fixed}
    offers: |
      forbund_id,year,offer_kr
      stockholm,2022,1000000
      stockholm,2023,1100000
  lan: {"12": {policy: full}}
)";
  EXPECT_EQ(errors_of(read_text(small_world + small_terms + offers)),
            "matching.all.offers: no row for gotland in 2022, 2023, which this policy covers\n");
  const Reading reading =
      read_text(small_world + small_terms + offers + "  forbund: {gotland: {policy: full}}\n");
  ASSERT_TRUE(reading.scenario) << errors_of(reading);
  EXPECT_EQ(kind_for(*reading.scenario, "stockholm", Party::regional, 2022), MatchingKind::fixed);
}

}  // namespace
}  // namespace finsam::test
