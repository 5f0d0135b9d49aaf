#include "finsam/books.hpp"

#include <gtest/gtest.h>

#include <functional>

#include "finsam/flows.hpp"
#include "finsam/simulate.hpp"
#include "support/small_world.hpp"

namespace finsam {
namespace {

using support::always;
using support::kr;
using support::percent;
using support::small_world;

Scenario world_with_gotland() {
  Scenario world = small_world();
  world.roster.municipalities[0].outside_region = true;
  world.last = Year{2021};
  world.terms.execution = always(percent(80));
  world.terms.admin_fixed = always(kr(10'000));
  world.terms.other_income_share = always(percent(5));
  world.terms.reserve = always(kr(1'000));
  world.terms.other_appropriations = OutsideTable{
      0, {{"two_party", "Två parter", Year{2021}, kr(30e6), kr(28.3e6), "", Status::official, {}}}};
  return world;
}

TEST(Books, BalanceAfterARun) {
  const Scenario world = world_with_gotland();
  EXPECT_TRUE(check_books(world, *run(world)).empty());
}

/// The accounts that fail when one amount of the second year is a krona wrong.
std::vector<std::string> failing(const std::function<void(YearResult&)>& tamper) {
  const Scenario world = world_with_gotland();
  Results results = *run(world);
  tamper(results.years[1]);
  std::vector<std::string> accounts;
  for (const Imbalance& found : check_books(world, results)) {
    EXPECT_EQ(found.year, Year{2021});
    EXPECT_EQ(std::abs(found.difference.kr), 1.0);
    accounts.push_back(found.account);
  }
  return accounts;
}

using Accounts = std::vector<std::string>;

TEST(Books, AKronaMoreInTheNationIsFound) {
  const auto one_more = [](Money<double> NationYear::*amount) {
    return failing([&](YearResult& year) { (year.nation.*amount).kr += 1; });
  };
  EXPECT_EQ(one_more(&NationYear::frame), Accounts{"appropriation"});
  EXPECT_EQ(one_more(&NationYear::national_support),
            (Accounts{"appropriation", "nation, returned by cause"}));
  EXPECT_EQ(one_more(&NationYear::returned),
            (Accounts{"appropriation", "nation, returned by cause"}));
  EXPECT_EQ(one_more(&NationYear::state), Accounts{"nation, state"});
  EXPECT_EQ(one_more(&NationYear::targeted), Accounts{"nation, targeted"});
  EXPECT_EQ(one_more(&NationYear::municipal), Accounts{"nation, municipal"});
  EXPECT_EQ(one_more(&NationYear::regional), Accounts{"nation, regional"});
  EXPECT_EQ(one_more(&NationYear::eget_kapital),
            (Accounts{"nation, eget kapital", "nation, income and costs"}));
  for (const auto amount : {&NationYear::income, &NationYear::admin, &NationYear::spent,
                            &NationYear::opening_eget_kapital, &NationYear::paid_back}) {
    EXPECT_EQ(one_more(amount), Accounts{"nation, income and costs"});
  }
  for (const auto amount :
       {&NationYear::other_appropriations, &NationYear::other_appropriations_used,
        &NationYear::other_appropriations_returned}) {
    EXPECT_EQ(one_more(amount), Accounts{"other appropriations"});
  }
  for (const auto cause : {&NationYear::returned_reserve, &NationYear::returned_undistributed,
                           &NationYear::returned_capital_rule, &NationYear::returned_unmatched}) {
    EXPECT_EQ(one_more(cause), Accounts{"nation, returned by cause"});
  }
}

TEST(Books, AKronaMoreAtAForbundIsFound) {
  const auto one_more = [](Money<double> ForbundYear::*amount, int forbund = 1) {
    return failing([&](YearResult& year) { (year.forbund[forbund].*amount).kr += 1; });
  };
  EXPECT_EQ(one_more(&ForbundYear::state), (Accounts{"appropriation", "nation, state", "Beta"}));
  EXPECT_EQ(one_more(&ForbundYear::targeted),
            (Accounts{"appropriation", "nation, targeted", "Beta"}));
  EXPECT_EQ(one_more(&ForbundYear::municipal),
            (Accounts{"nation, municipal", "Beta", "Beta, municipalities"}));
  EXPECT_EQ(one_more(&ForbundYear::regional),
            (Accounts{"nation, regional", "Beta", "Beta, regions"}));
  EXPECT_EQ(one_more(&ForbundYear::regional, 0),
            (Accounts{"nation, regional", "Alfa", "Alfa, municipalities"}));
  EXPECT_EQ(one_more(&ForbundYear::other_income), Accounts{"Beta"});
  EXPECT_EQ(one_more(&ForbundYear::admin), Accounts{"Beta"});
  EXPECT_EQ(one_more(&ForbundYear::spent), Accounts{"Beta"});
  EXPECT_EQ(one_more(&ForbundYear::closing_eget_kapital),
            (Accounts{"nation, eget kapital", "Beta"}));
  EXPECT_EQ(one_more(&ForbundYear::opening_eget_kapital), (Accounts{"Beta", "Beta, carried over"}));
}

TEST(Books, AKronaMoreFromAMemberIsFound) {
  EXPECT_EQ(failing([](YearResult& year) { year.municipalities[2].contribution.kr += 1; }),
            Accounts{"Gamma, municipalities"});
  EXPECT_EQ(failing([](YearResult& year) { year.municipalities[0].contribution.kr += 1; }),
            Accounts{"Alfa, municipalities"});
  EXPECT_EQ(failing([](YearResult& year) { year.regions[0].contribution.kr += 1; }),
            Accounts{"Beta, regions"});
}

TEST(Books, TheFirstYearStartsFromTheOpening) {
  Scenario world = world_with_gotland();
  const Results results = *run(world);
  world.opening[2].eget_kapital = kr(1);
  const std::vector<Imbalance> found = check_books(world, results);
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].account, "Gamma, carried over");
  EXPECT_EQ(found[0].year, Year{2020});
  EXPECT_EQ(found[0].difference.kr, -1.0);
}

TEST(Flows, EachHasANameARuleAndASource) {
  for (const Flow& flow : flows) {
    EXPECT_NE(std::string(flow.name), "");
    EXPECT_NE(std::string(flow.rule), "");
    EXPECT_NE(flow.source.sv, "");
    EXPECT_NE(flow.from, flow.to);
  }
}

}  // namespace
}  // namespace finsam
