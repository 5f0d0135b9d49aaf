#include "exact/run.hpp"

#include <algorithm>

#include "exact/account.hpp"

namespace finsam::exact {
namespace {

constexpr int past_startup = 1000;

Account first_account(const Opening& opening, const Law& law) {
  Account account;
  if (opening.state_allocation) {
    account.last_accepted = account.last_possible = kronor(*opening.state_allocation);
  }
  account.opening = kronor(opening.eget_kapital);
  account.age = opening.state_allocation ? past_startup : 1;
  const int halves = law.trappan_base == TrappanBase::total ? 2 : 1;
  const Int funds = account.last_accepted ? Int(halves * *account.last_accepted) : Int(0);
  account.last_excess = std::max(Int(0), Int(account.opening - trappan_limit(law, funds)));
  return account;
}

Account next_account(const Account& before) {
  Account account;
  account.last_accepted = before.state;
  account.last_possible = before.possible;
  account.opening = before.closing;
  account.last_excess = before.excess;
  account.age = before.age + 1;
  return account;
}

void find_ideals(Ledger& ledger) {
  step_2_frame(ledger);
  step_3_indicators(ledger);
  step_4_ideal(ledger);
}

void simulate(Ledger& ledger) {
  find_ideals(ledger);
  step_5_damping(ledger);
  step_6_reduce(ledger);
  step_8_possible(ledger);
  step_9_matching(ledger);
  step_9_settlement(ledger);
  step_9_redistribution(ledger);
  step_12_contributions(ledger);
  step_13_economy(ledger);
  step_14_trappan(ledger);
  step_15_reach(ledger);
  step_16_against_ideal(ledger);
}

// What can be refused without knowing what the years before gave.
std::optional<Refusal> refused_before_the_run(const Scenario& scenario) {
  for (Year year = scenario.first; year <= scenario.last; ++year.number) {
    Ledger ledger{&scenario, law_in(scenario, year)};
    ledger.accounts.resize(scenario.roster.forbund.size());
    try {
      find_ideals(ledger);
    } catch (const Refused& refused) {
      return Refusal{year, refused.what};
    }
  }
  return {};
}

}  // namespace

tl::expected<Results, Refusal> run(const Scenario& scenario) {
  if (const auto refusal = refused_before_the_run(scenario)) return tl::make_unexpected(*refusal);
  Results results;
  std::vector<Account> accounts;
  for (Year year = scenario.first; year <= scenario.last; ++year.number) {
    Ledger ledger{&scenario, law_in(scenario, year)};
    if (year == scenario.first) {
      for (const Opening& opening : scenario.opening) {
        ledger.accounts.push_back(first_account(opening, ledger.law));
      }
    } else {
      for (const Account& before : accounts) ledger.accounts.push_back(next_account(before));
    }
    try {
      simulate(ledger);
    } catch (const Refused& refused) {
      return tl::make_unexpected(Refusal{year, refused.what});
    }
    results.years.push_back(result_of(ledger));
    accounts = ledger.accounts;
  }
  return results;
}

}  // namespace finsam::exact
