// Step 11 and section 4: the rows of the results.

#include <algorithm>
#include <functional>
#include <set>

#include "exact/account.hpp"

namespace finsam::exact {
namespace {

std::optional<Money<double>> money_or_none(const std::optional<Int>& amount) {
  if (!amount) return {};
  return money(*amount);
}

// The party that matches least decides (5 §); the settlement only where no party held back.
HeldBy held_by(const Account& account) {
  if (account.matched == account.possible) {
    return account.settled < account.matched ? HeldBy::settlement : HeldBy::nobody;
  }
  if (account.municipal_limit == account.regional_limit) return HeldBy::both;
  if (!account.regional_limit) return HeldBy::municipalities;
  if (!account.municipal_limit) return HeldBy::regions;
  return *account.municipal_limit < *account.regional_limit ? HeldBy::municipalities
                                                            : HeldBy::regions;
}

void write_before_matching(const Account& account, ForbundYear& row) {
  row.age = account.age;
  for (const Rat& z : account.indicators) row.indicators.push_back(on_grid(z));
  row.population = on_grid(account.population);
  row.need = on_grid(account.need);
  row.ideal = Real<double>(on_grid(account.ideal));
  row.last_allocation = money_or_none(account.last);
  row.last_accepted = money_or_none(account.last_accepted);
  row.floor = money_or_none(account.floor);
  row.cap = money_or_none(account.cap);
  row.damped = Real<double>(on_grid(account.damped));
  row.last_excess = money(account.last_excess);
  row.exempted = account.exempted;
  row.reduced = money(account.reduced);
  row.asked = money_or_none(account.asked);
  row.applied = money_or_none(account.applied);
  row.possible = money(account.possible);
}

void write_matching(const Account& account, ForbundYear& row) {
  row.municipal_limit = money_or_none(account.municipal_limit);
  row.regional_limit = money_or_none(account.regional_limit);
  row.matched = money(account.matched);
  row.settled = money(account.settled);
  row.redistributed = money(account.redistributed);
  row.state = money(account.state);
  row.held_by = held_by(account);
  row.municipal = money(account.municipal);
  row.regional = money(account.regional);
}

void write_economy(const Account& account, ForbundYear& row) {
  row.targeted = money(account.targeted);
  row.other_income = money(account.other_income);
  row.income = money(account.income);
  row.admin_budget = money(account.admin_budget);
  row.admin = money(account.admin);
  row.budget = money(account.budget);
  row.spent = money(account.spent);
  row.opening_eget_kapital = money(account.opening);
  row.closing_eget_kapital = money(account.closing);
  row.trappan_limit = money(account.trappan_limit);
  row.excess = money(account.excess);
  row.against_ideal = account.against_ideal;
  if (account.participants) row.participants = money(*account.participants).kr;
}

Int total(const Ledger& ledger, Int Account::*amount) {
  Int all = 0;
  for (const Account& account : ledger.accounts) all += account.*amount;
  return all;
}

Int top_quarter(const Ledger& ledger) {
  std::vector<Int> capital;
  for (const Account& account : ledger.accounts) capital.push_back(account.closing);
  std::sort(capital.begin(), capital.end(), std::greater<Int>());
  capital.resize(capital.size() / 4);
  return sum(capital);
}

// Step 11: what goes back, by its causes.
void write_returned(const Ledger& ledger, NationYear& nation) {
  const Law& law = ledger.law;
  const Int possible = total(ledger, &Account::possible);
  const Int freed = total(ledger, &Account::reduced);
  const Int undistributed = ledger.distributable - possible - freed;
  const Int unmatched = possible - total(ledger, &Account::settled);
  const Int not_used = law.national_support - law.national_support_used;
  const Int returned_unmatched =
      unmatched - total(ledger, &Account::redistributed) - total(ledger, &Account::targeted);
  nation.returned_reserve = money(law.reserve);
  nation.returned_undistributed = money(undistributed);
  nation.returned_capital_rule = money(freed);
  nation.returned_unmatched = money(returned_unmatched);
  nation.unmatched = money(unmatched);
  nation.returned = money(Int(law.reserve + not_used + undistributed + freed + returned_unmatched));
}

void write_counts(const Ledger& ledger, NationYear& nation) {
  std::set<int> municipalities;
  for (const Account& account : ledger.accounts) {
    for (const Member& member : account.body.members) municipalities.insert(member.municipality);
  }
  nation.municipality_count = static_cast<int>(municipalities.size());
  nation.forbund_count = static_cast<int>(ledger.accounts.size());
  for (const Account& account : ledger.accounts) {
    nation.above += account.against_ideal == AgainstIdeal::above;
    nation.level += account.against_ideal == AgainstIdeal::level;
    nation.below += account.against_ideal == AgainstIdeal::below;
    nation.over_4_mkr += account.closing > 4000000;
  }
}

NationYear nation_of(const Ledger& ledger) {
  const Law& law = ledger.law;
  NationYear nation;
  nation.frame = money(law.frame);
  nation.national_support = money(law.national_support_used);
  nation.national_support_given = money(law.national_support);
  nation.reserve = money(law.reserve);
  nation.distributable = money(ledger.distributable);
  nation.state = money(total(ledger, &Account::state));
  nation.targeted = money(total(ledger, &Account::targeted));
  nation.municipal = money(total(ledger, &Account::municipal));
  nation.regional = money(total(ledger, &Account::regional));
  nation.eget_kapital = money(total(ledger, &Account::closing));
  nation.excess = money(total(ledger, &Account::excess));
  nation.top_quarter = money(top_quarter(ledger));
  write_returned(ledger, nation);
  write_counts(ledger, nation);
  nation.damping_not_affordable = ledger.damping_not_affordable;
  nation.settlement_not_affordable = ledger.settlement_not_affordable;
  nation.gains_cannot_pay = ledger.gains_cannot_pay;
  return nation;
}

}  // namespace

YearResult result_of(const Ledger& ledger) {
  const Roster& roster = ledger.scenario->roster;
  YearResult result;
  result.year = ledger.law.year;
  for (const KeyWeight& key : ledger.scenario->terms.keys)
    result.indicators.push_back(key.indicator);
  for (const Account& account : ledger.accounts) {
    const Forbund& forbund = account.body;
    const int index = account.forbund;
    ForbundYear row;
    row.forbund = index;
    write_before_matching(account, row);
    write_matching(account, row);
    write_economy(account, row);
    result.forbund.push_back(row);
    for (std::size_t m = 0; m < account.by_member.size(); ++m) {
      result.municipalities.push_back(
          {forbund.members[m].municipality, index, money(account.by_member[m])});
    }
    const std::vector<int> paying = regions(roster, forbund);
    for (std::size_t r = 0; r < account.by_region.size(); ++r) {
      result.regions.push_back({paying[r], index, money(account.by_region[r])});
    }
  }
  for (const Dissolved& gone : ledger.dissolved) {
    const std::vector<Int> parts = apportion(gone.held, {Rat(1, 2), Rat(1, 4), Rat(1, 4)}, 1);
    result.dissolved.push_back(
        {gone.forbund, money(gone.held), money(parts[0]), money(parts[1]), money(parts[2])});
  }
  result.nation = nation_of(ledger);
  return result;
}

}  // namespace finsam::exact
