// What the run begins with: the opening allocations spread and tilted.

#include <algorithm>

#include "exact/account.hpp"

namespace finsam::exact {
namespace {

// The ideal division of `pot` among the accounts, which have their indicators.
void find_ideals(Ledger& ledger, const Int& pot) {
  const Int count = ledger.accounts.size();
  const Int base = std::min(ledger.law.base_grant, round_down(Rat(pot, count)));
  for (Account& account : ledger.accounts) account.ideal = base;
  for (std::size_t k = 0; k < ledger.law.weights.size(); ++k) {
    Rat all = 0;
    for (const Account& account : ledger.accounts) all += account.indicators[k];
    if (all == 0) continue;
    for (Account& account : ledger.accounts) {
      account.ideal +=
          held((pot - count * base) * ledger.law.weights[k] * account.indicators[k] / all);
    }
  }
}

// How many come before the account at `place` in the order of size.
int rank(const std::vector<Account>& accounts, std::size_t place) {
  int before = 0;
  for (std::size_t i = 0; i < accounts.size(); ++i) {
    const bool smaller = accounts[i].population < accounts[place].population;
    before += smaller || (i < place && accounts[i].population == accounts[place].population);
  }
  return before;
}

Rat weight(const Ledger& ledger, std::size_t i) {
  const Account& account = ledger.accounts[i];
  const Rat off = *account.last_accepted - account.ideal;
  const Rat moved = held(abs(off) * ledger.law.opening_spread);
  const Rat spread = account.ideal + (off < 0 ? Rat(-moved) : moved);
  const int last = static_cast<int>(ledger.accounts.size()) - 1;
  const Rat kept = std::max(Rat(0), spread);
  if (last == 0) return kept;
  const Rat from_middle = Rat(2 * rank(ledger.accounts, i) - last, last);
  return held(kept * (1 + (ledger.law.opening_tilt - 1) * from_middle));
}

}  // namespace

std::vector<Int> opening_allocations(const Scenario& scenario, const Law& law) {
  Ledger ledger{&scenario, law};
  Int pot = 0;
  const std::size_t count = scenario.roster.forbund.size() - scenario.roster.formed;
  std::vector<Int> table;
  for (std::size_t i = 0; i < count; ++i) {
    if (!scenario.opening[i].state_allocation) continue;
    Account account;
    account.body = scenario.roster.forbund[i];
    account.last_accepted = kronor(*scenario.opening[i].state_allocation);
    pot += *account.last_accepted;
    table.push_back(*account.last_accepted);
    ledger.accounts.push_back(account);
  }
  const bool changes = law.opening_spread != 1 || law.opening_tilt != 1;
  if (!changes || table.empty()) return table;
  if (pot > 4000000000) throw Refused{"the opening allocations are too large to be spread"};
  step_3_indicators(ledger);
  find_ideals(ledger, pot);
  std::vector<Rat> weights;
  for (std::size_t i = 0; i < table.size(); ++i) weights.push_back(weight(ledger, i));
  return sum(weights) == 0 ? table : apportion(pot, weights, 1);
}

}  // namespace finsam::exact
