// Steps 12 to 16: who pays, what is spent and kept, and how it compares.

#include <algorithm>

#include "exact/account.hpp"

namespace finsam::exact {
namespace {

// apportion in whole kronor, equally where the weights say nothing.
std::vector<Int> split(const Int& amount, std::vector<Rat> weights) {
  if (weights.empty()) return {};
  if (sum(weights) == 0) std::fill(weights.begin(), weights.end(), Rat(1));
  return apportion(amount, weights, 1);
}

std::vector<Rat> member_weights(const Ledger& ledger, std::size_t index) {
  const Account& account = ledger.accounts[index];
  switch (ledger.law.municipal_split) {
    case MunicipalSplit::population:
      return account.inhabitants;
    case MunicipalSplit::equal:
      return std::vector<Rat>(account.inhabitants.size(), Rat(1));
    case MunicipalSplit::fixed:
      break;
  }
  std::vector<Rat> weights;
  const auto& shares = ledger.scenario->terms.split_shares->shares[account.forbund];
  const std::vector<int> listed = ever_members(ledger.scenario->roster, account.forbund);
  for (const Member& member : account.body.members) {
    for (std::size_t k = 0; k < listed.size(); ++k) {
      if (listed[k] == member.municipality) weights.push_back(share(shares[k]));
    }
  }
  return weights;
}

std::vector<Rat> region_weights(const Ledger& ledger, std::size_t index) {
  const Roster& roster = ledger.scenario->roster;
  const Forbund& forbund = ledger.accounts[index].body;
  std::vector<Rat> weights;
  for (int region : regions(roster, forbund)) {
    Rat inhabitants = 0;
    for (std::size_t m = 0; m < forbund.members.size(); ++m) {
      if (roster.municipalities[forbund.members[m].municipality].lan == region) {
        inhabitants += ledger.accounts[index].inhabitants[m];
      }
    }
    weights.push_back(inhabitants);
  }
  return weights;
}

Int other_income_of(const Ledger& ledger, std::size_t index) {
  const auto& table = ledger.scenario->terms.other_income_table;
  if (!table)
    return round_down(Rat(ledger.law.other_income_share * 2 * ledger.accounts[index].state));
  for (const AmountTable::Row& row : table->rows) {
    if (row.forbund == ledger.accounts[index].forbund && row.year == ledger.law.year) {
      return kronor(row.amount);
    }
  }
  return 0;
}

Rat execution_of(const Account& account, const Law& law) {
  if (account.age > law.startup_years) return law.execution;
  return Rat(round_down(Rat(law.execution * law.startup_factor * 1000000))) / 1000000;
}

}  // namespace

std::vector<int> regions(const Roster& roster, const Forbund& forbund) {
  std::vector<int> found;
  for (const Member& member : forbund.members) {
    const Municipality& municipality = roster.municipalities[member.municipality];
    const bool seen = std::find(found.begin(), found.end(), municipality.lan) != found.end();
    if (!municipality.outside_region && !seen) found.push_back(municipality.lan);
  }
  return found;
}

bool pays_both(const Roster& roster, const Forbund& forbund) {
  return regions(roster, forbund).empty();
}

void step_12_contributions(Ledger& ledger) {
  for (std::size_t i = 0; i < ledger.accounts.size(); ++i) {
    Account& account = ledger.accounts[i];
    const Int total = 2 * account.state;
    account.municipal = round_half_up(Rat(Rat(total) / 4));
    account.regional = total - account.state - account.municipal;
    account.by_member = split(account.municipal, member_weights(ledger, i));
    account.by_region = split(account.regional, region_weights(ledger, i));
    if (account.by_region.empty()) account.by_member.front() += account.regional;
  }
}

void step_13_economy(Ledger& ledger) {
  const Law& law = ledger.law;
  for (std::size_t i = 0; i < ledger.accounts.size(); ++i) {
    Account& account = ledger.accounts[i];
    account.other_income = other_income_of(ledger, i);
    account.income = 2 * account.state + account.targeted + account.other_income;
    const Int available = account.opening + account.income;
    if (available > 4000000000) throw Refused{"an amount is too large"};
    account.admin_budget = std::min(
        available, Int(law.admin_fixed + round_down(Rat(law.admin_share * account.income))));
    account.admin = round_down(Rat(law.execution_admin * account.admin_budget));
    const Int wanted = account.income - account.admin_budget +
                       round_down(Rat(law.use_of_capital * account.opening));
    account.budget = std::min(std::max(Int(0), wanted), Int(available - account.admin_budget));
    account.spent = round_down(Rat(execution_of(account, law) * account.budget));
    account.closing = available - account.admin - account.spent;
  }
}

Int trappan_limit(const Law& law, const Int& funds) {
  Rat limit = 0;
  Int below = 0;
  for (const Bracket& bracket : law.trappan) {
    const bool last = !bracket.up_to || funds <= *bracket.up_to;
    const Int upper = last ? funds : *bracket.up_to;
    if (law.trappan_scale == TrappanScale::marginal) {
      limit += bracket.share * (upper - below);
    } else if (last) {
      limit = bracket.share * funds;
    }
    if (last) break;
    below = upper;
  }
  return round_down(limit);
}

void step_14_trappan(Ledger& ledger) {
  for (Account& account : ledger.accounts) {
    const int halves = ledger.law.trappan_base == TrappanBase::total ? 2 : 1;
    account.trappan_limit = trappan_limit(ledger.law, halves * account.state);
    account.excess = std::max(Int(0), Int(account.closing - account.trappan_limit));
  }
}

void step_15_reach(Ledger& ledger) {
  const Law& law = ledger.law;
  if (!law.individual_share || !law.cost_per_participant) return;
  for (Account& account : ledger.accounts) {
    account.participants =
        round_half_up(Rat(*law.individual_share * account.spent / *law.cost_per_participant));
  }
}

void step_16_against_ideal(Ledger& ledger) {
  for (Account& account : ledger.accounts) {
    const Rat state = 10 * account.state;
    account.against_ideal = state > account.ideal * 11  ? AgainstIdeal::above
                            : state < account.ideal * 9 ? AgainstIdeal::below
                                                        : AgainstIdeal::level;
  }
}

}  // namespace finsam::exact
