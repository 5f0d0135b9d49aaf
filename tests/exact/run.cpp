#include "exact/run.hpp"

#include <algorithm>

#include "exact/account.hpp"

namespace finsam::exact {
namespace {

constexpr int past_startup = 1000;

Account first_account(const Roster& roster, int forbund, std::optional<Int> allocation,
                      const Opening& opening, const Law& law) {
  Account account;
  account.forbund = forbund;
  account.body = roster.forbund[forbund];
  account.last_accepted = account.last_possible = allocation;
  account.opening = kronor(opening.eget_kapital);
  account.age = opening.state_allocation ? past_startup - 1 : 0;
  const int halves = law.trappan_base == TrappanBase::total ? 2 : 1;
  const Int funds = account.last_accepted ? Int(halves * *account.last_accepted) : Int(0);
  account.last_excess = std::max(Int(0), Int(account.opening - trappan_limit(law, funds)));
  return account;
}

Account next_account(const Account& before) {
  Account account;
  account.forbund = before.forbund;
  account.body = before.body;
  account.last_accepted = before.state;
  account.last_possible = before.possible;
  account.opening = before.closing;
  account.last_excess = before.excess;
  account.age = before.age;
  return account;
}

void find_ideals(Ledger& ledger) {
  step_2_frame(ledger);
  step_3_indicators(ledger);
  step_4_ideal(ledger);
}

// The förbund of the members table as they end the year before the first.
std::vector<Account> first_accounts(const Scenario& scenario) {
  const Law law = law_in(scenario, scenario.first);
  std::vector<Account> accounts;
  const int count = static_cast<int>(scenario.roster.forbund.size()) - scenario.roster.formed;
  const std::vector<Int> allocations = opening_allocations(scenario, law);
  auto next = allocations.begin();
  for (int i = 0; i < count; ++i) {
    const Opening& opening = scenario.opening[i];
    const auto own = opening.state_allocation ? std::optional<Int>(*next++) : std::nullopt;
    accounts.push_back(first_account(scenario.roster, i, own, opening, law));
  }
  return accounts;
}

std::vector<Account> carried_on(const std::vector<Account>& accounts) {
  std::vector<Account> next;
  for (const Account& before : accounts) next.push_back(next_account(before));
  return next;
}

void refuse_too_much(const Ledger& ledger) {
  for (const Account& account : ledger.accounts) {
    for (const Int& sum :
         {account.last_accepted.value_or(0), account.last_possible.value_or(0), account.opening}) {
      if (sum > 4000000000) throw Refused{"a merger holds too much"};
    }
  }
}

void simulate(Ledger& ledger) {
  refuse_too_much(ledger);
  find_ideals(ledger);
  step_5_damping(ledger);
  step_6_reduce(ledger);
  if (ledger.law.method == Method::application) {
    step_7_applications(ledger);
  } else {
    step_8_possible(ledger);
  }
  step_9_matching(ledger);
  step_9_settlement(ledger);
  step_9_redistribution(ledger);
  step_10_targeted(ledger);
  step_12_contributions(ledger);
  step_13_economy(ledger);
  step_14_trappan(ledger);
  step_15_reach(ledger);
  step_16_against_ideal(ledger);
}

// What can be refused without knowing what the years before gave.
std::optional<Refusal> refused_before_the_run(const Scenario& scenario) {
  std::vector<Account> accounts;
  try {
    accounts = first_accounts(scenario);
  } catch (const Refused& refused) {
    return Refusal{scenario.first, refused.what};
  }
  for (Year year = scenario.first; year <= scenario.last; ++year.number) {
    Ledger ledger{&scenario, law_in(scenario, year)};
    ledger.accounts = accounts;
    step_1_events(ledger);
    accounts = carried_on(ledger.accounts);
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
  std::vector<Account> accounts = first_accounts(scenario);
  for (Year year = scenario.first; year <= scenario.last; ++year.number) {
    Ledger ledger{&scenario, law_in(scenario, year)};
    ledger.accounts = accounts;
    step_1_events(ledger);
    try {
      simulate(ledger);
    } catch (const Refused& refused) {
      return tl::make_unexpected(Refusal{year, refused.what});
    }
    results.years.push_back(result_of(ledger));
    accounts = carried_on(ledger.accounts);
  }
  return results;
}

}  // namespace finsam::exact
