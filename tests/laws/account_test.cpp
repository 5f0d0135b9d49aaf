// The national account: every krona in it is found again, and what stands outside the model leaves
// the model alone.

#include <map>

#include "analysis/national_account.hpp"
#include "laws/law.hpp"
#include "report/tables.hpp"

namespace finsam {
namespace {

using Kronor = std::map<std::string, double>;

Kronor kronor_of(const std::vector<AccountLine>& account) {
  Kronor kronor;
  for (const AccountLine& line : account) {
    if (const auto* amount = std::get_if<Money<double>>(&line.value))
      kronor[line.line] = amount->kr;
  }
  return kronor;
}

TEST(NationalAccount, WhatComesInGoesOutOrIsLeft) {
  expect_law_of_years("account", [](const Scenario& scenario, const YearResult& year) {
    Kronor kr = kronor_of(national_account(scenario, year));
    RC_ASSERT(kr.at("opening_eget_kapital") + kr.at("all_income") ==
              kr.at("all_costs") + kr.at("paid_back") + kr.at("eget_kapital"));
    RC_ASSERT(kr.at("opening_eget_kapital") + kr.at("eget_kapital_change") ==
              kr.at("eget_kapital"));
    for (const std::string frame : {"all_appropriations", "two_party", "pilot"}) {
      if (!kr.contains(frame + "_frame")) continue;
      RC_ASSERT(kr.at(frame + "_frame") == kr.at(frame + "_used") + kr.at(frame + "_returned"));
    }
    RC_ASSERT(kr.at("frame") == kr.at("state_used") + kr.at("returned"));
  });
}

TEST(NationalAccount, EveryLineStandsOnce) {
  expect_law_of_years("lines", [](const Scenario& scenario, const YearResult& year) {
    std::map<std::string, int> count;
    for (const AccountLine& line : national_account(scenario, year)) {
      RC_ASSERT(++count[line.line] == 1);
      RC_ASSERT(!line.source_sv.empty() && !line.source_en.empty());
    }
  });
}

TEST(NationalAccount, WhatStandsOutsideTheModelChangesNothingInIt) {
  expect_law("outside", {}, [](const Scenario& scenario, const Results& results) {
    Scenario without = scenario;
    without.terms.other_appropriations.reset();
    without.terms.outside_income.reset();
    without.terms.in_need = {{{{}, false, 1, {}}}};
    const auto own = result_tables(scenario, results);
    const auto other = result_tables(without, *run(without));
    for (std::size_t i = 0; i < 4; ++i) RC_ASSERT(own[i].rows == other[i].rows);
  });
}

}  // namespace
}  // namespace finsam
