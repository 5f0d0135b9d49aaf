// Steps 7 and 10: applications before 2016, and targeted grants.

#include <algorithm>

#include "exact/account.hpp"

namespace finsam::exact {
namespace {

const std::optional<Int>& last_of(const Account& account, const Law& law) {
  return law.reference == Reference::accepted ? account.last_accepted : account.last_possible;
}

Int applied_by(const Ledger& ledger, const Account& account) {
  const auto& table = ledger.scenario->terms.application_table;
  if (table) {
    for (const AmountTable::Row& row : table->rows) {
      if (row.forbund == account.forbund && row.year == ledger.law.year) {
        return round_down(Rat(kronor(row.amount)), ledger.law.unit);
      }
    }
  }
  const Int last = last_of(account, ledger.law).value_or(0);
  return round_down(Rat((1 + ledger.law.application_growth) * last), ledger.law.unit);
}

Int all_applied(const Ledger& ledger) {
  Int all = 0;
  for (const Account& account : ledger.accounts) all += *account.applied;
  return all;
}

std::vector<Account*> neediest(Ledger& ledger) {
  std::vector<Account*> found;
  for (Account& account : ledger.accounts) {
    if (account.population > 0) found.push_back(&account);
  }
  std::stable_sort(found.begin(), found.end(), [](const Account* a, const Account* b) {
    return a->need / a->population > b->need / b->population;
  });
  const auto count = static_cast<std::size_t>(ledger.law.targeted_count);
  found.resize(std::min(found.size(), count));
  return found;
}

std::vector<Account*> listed(Ledger& ledger) {
  std::vector<Account*> found = neediest(ledger);
  const auto& table = ledger.scenario->terms.targeted_applicants;
  if (!table) return found;
  for (const ApplicantTable::Row& row : table->rows) {
    if (row.year != ledger.law.year) continue;
    for (Account& account : ledger.accounts) {
      if (account.forbund == row.forbund) found.push_back(&account);
    }
  }
  return found;
}

}  // namespace

void step_7_applications(Ledger& ledger) {
  const Law& law = ledger.law;
  for (Account& account : ledger.accounts) {
    account.asked = applied_by(ledger, account);
    account.applied = account.asked;
  }
  const bool too_much = all_applied(ledger) > ledger.distributable;
  for (Account& account : ledger.accounts) {
    const auto& last = last_of(account, law);
    const bool taken_down = too_much && law.capital_rule == CapitalRule::when_oversubscribed &&
                            account.last_excess > 0 && last;
    if (taken_down) {
      account.applied = std::min(*account.applied, round_down(Rat(*last), law.unit));
    }
  }
  std::vector<Rat> weights;
  for (const Account& account : ledger.accounts) weights.emplace_back(*account.applied);
  if (all_applied(ledger) <= ledger.distributable) {
    for (Account& account : ledger.accounts) account.possible = *account.applied;
    return;
  }
  const std::vector<Int> shares = apportion(ledger.distributable, weights, law.unit);
  for (std::size_t i = 0; i < shares.size(); ++i) ledger.accounts[i].possible = shares[i];
}

void step_10_targeted(Ledger& ledger) {
  if (!ledger.law.targeted_max) return;
  Int left = ledger.distributable;
  for (const Account& account : ledger.accounts) left -= account.state;
  for (Account* account : listed(ledger)) {
    account->targeted = std::min(left, *ledger.law.targeted_max);
    left -= account->targeted;
  }
}

}  // namespace finsam::exact
