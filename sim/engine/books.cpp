#include "finsam/books.hpp"

#include <functional>
#include <map>

#include "finsam/flows.hpp"

namespace finsam {
namespace {

/// Balances by holder; `unit` tells one förbund's account from another's, 0 for the nation's.
class Ledger {
 public:
  void post(const Flow& flow, Money<double> amount, int from_unit, int to_unit) {
    add(flow.from, from_unit, Money<double>{0.0} - amount);
    add(flow.to, to_unit, amount);
  }
  void add(Holder holder, int unit, Money<double> amount) {
    Money<double>& balance =
        balances_.try_emplace({holder, unit}, Money<double>{0.0}).first->second;
    balance = balance + amount;
  }
  Money<double> balance(Holder holder, int unit) const {
    const auto found = balances_.find({holder, unit});
    return found == balances_.end() ? Money<double>{0.0} : found->second;
  }

 private:
  std::map<std::pair<Holder, int>, Money<double>> balances_;
};

/// Which amount of a förbund's or the nation's row goes along a flow.
using OfForbund = std::function<Money<double>(const ForbundYear&)>;
using OfNation = std::function<Money<double>(const NationYear&)>;

const std::map<std::string, OfNation>& national_amounts() {
  static const std::map<std::string, OfNation> amounts = {
      {"frame", [](const NationYear& n) { return n.frame; }},
      {"national_support", [](const NationYear& n) { return n.national_support; }},
      {"returned", [](const NationYear& n) { return n.returned; }},
      {"other_appropriations", [](const NationYear& n) { return n.other_appropriations; }},
      {"other_appropriations_used",
       [](const NationYear& n) { return n.other_appropriations_used; }},
      {"other_appropriations_returned",
       [](const NationYear& n) { return n.other_appropriations_returned; }},
  };
  return amounts;
}

const std::map<std::string, OfForbund>& own_amounts() {
  static const std::map<std::string, OfForbund> amounts = {
      {"state", [](const ForbundYear& f) { return f.state; }},
      {"targeted", [](const ForbundYear& f) { return f.targeted; }},
      {"municipal", [](const ForbundYear& f) { return f.municipal; }},
      {"regional", [](const ForbundYear& f) { return f.regional; }},
      {"other_income", [](const ForbundYear& f) { return f.other_income; }},
      {"admin", [](const ForbundYear& f) { return f.admin; }},
      {"spent", [](const ForbundYear& f) { return f.spent; }},
  };
  return amounts;
}

const std::map<std::string, std::function<Money<double>(const DissolvedForbund&)>>&
amounts_paid_back() {
  static const std::map<std::string, std::function<Money<double>(const DissolvedForbund&)>>
      amounts = {
          {"paid_back_to_state", [](const DissolvedForbund& f) { return f.to_state; }},
          {"paid_back_to_municipalities",
           [](const DissolvedForbund& f) { return f.to_municipalities; }},
          {"paid_back_to_regions", [](const DissolvedForbund& f) { return f.to_regions; }},
      };
  return amounts;
}

/// The accounts that belong to one förbund; the others are the nation's.
int unit_of(Holder holder, int forbund) {
  const bool own =
      holder == Holder::forbund || holder == Holder::municipalities || holder == Holder::regions;
  return own ? forbund + 1 : 0;
}

Ledger post_year(const Scenario& scenario, const YearResult& year) {
  Ledger ledger;
  for (const Flow& flow : flows) {
    const auto national = national_amounts().find(flow.name);
    if (national != national_amounts().end()) {
      ledger.post(flow, national->second(year.nation), 0, 0);
      continue;
    }
    const auto paid_back = amounts_paid_back().find(flow.name);
    if (paid_back != amounts_paid_back().end()) {
      for (const DissolvedForbund& row : year.dissolved) {
        ledger.post(flow, paid_back->second(row), unit_of(flow.from, row.forbund),
                    unit_of(flow.to, row.forbund));
      }
      continue;
    }
    const OfForbund& amount = own_amounts().at(flow.name);
    for (const ForbundYear& row : year.forbund) {
      ledger.post(flow, amount(row), unit_of(flow.from, row.forbund),
                  unit_of(flow.to, row.forbund));
    }
  }
  // What every member really pays comes against what its förbund received of it.
  for (const MunicipalityYear& row : year.municipalities) {
    const Forbund& forbund = forbund_in(scenario.roster, year.year, row.forbund);
    const bool both = pays_both_parts(scenario.roster, forbund);
    ledger.add(Holder::municipalities, row.forbund + 1, row.contribution);
    if (!both) continue;
    const Money<double> regional = ledger.balance(Holder::regions, row.forbund + 1);
    ledger.add(Holder::municipalities, row.forbund + 1, regional);
    ledger.add(Holder::regions, row.forbund + 1, Money<double>{0.0} - regional);
  }
  for (const RegionYear& row : year.regions) {
    ledger.add(Holder::regions, row.forbund + 1, row.contribution);
  }
  return ledger;
}

using Expect = std::function<void(Year, const std::string&, Money<double>)>;

/// The nation's row against the sums of the förbund's rows, and what is returned against its
/// causes.
void expect_totals(const YearResult& year, const Expect& expect) {
  const NationYear& nation = year.nation;
  const auto total = [&](const char* name, Money<double> national,
                         Money<double> ForbundYear::*amount) {
    for (const ForbundYear& row : year.forbund) national = national - row.*amount;
    expect(year.year, name, national);
  };
  total("nation, state", nation.state, &ForbundYear::state);
  total("nation, targeted", nation.targeted, &ForbundYear::targeted);
  total("nation, municipal", nation.municipal, &ForbundYear::municipal);
  total("nation, regional", nation.regional, &ForbundYear::regional);
  total("nation, eget kapital", nation.eget_kapital, &ForbundYear::closing_eget_kapital);
  expect(year.year, "nation, income and costs",
         nation.opening_eget_kapital + nation.income - nation.admin - nation.spent -
             nation.paid_back - nation.eget_kapital);
  const Money<double> unused = nation.national_support_given - nation.national_support;
  expect(year.year, "nation, returned by cause",
         nation.returned - nation.returned_reserve - unused - nation.returned_undistributed -
             nation.returned_capital_rule - nation.returned_unmatched);
}

/// Eget kapital by förbund, as an index into Roster::forbund.
using Held = std::map<int, Money<double>>;

Money<double> sum_of(const Held& held) {
  Money<double> sum{0.0};
  for (const auto& [forbund, amount] : held) sum = sum + amount;
  return sum;
}

/// What the members table begins with.
Held held_before(const Scenario& scenario) {
  Held held;
  for (const int forbund : order_in(scenario.roster, Year{0})) {
    held[forbund] = scenario.opening[static_cast<std::size_t>(forbund)].eget_kapital;
  }
  return held;
}

/// What is held after the events of a change, without what the dissolved held.
Held held_after(const RosterChange& change, const Held& before) {
  Held held;
  for (std::size_t i = 0; i < change.order.size(); ++i) {
    Money<double>& sum = held.try_emplace(change.order[i], Money<double>{0.0}).first->second;
    for (const int forbund : change.out_of[i]) sum = sum + before.at(forbund);
  }
  return held;
}

/// What everyone opens with against what was held at the end of the year before, events considered.
/// @param held  changed to what they close with
void expect_carried(const Scenario& scenario, const YearResult& year, Held& held,
                    const Expect& expect) {
  Money<double> kept = sum_of(held);
  const RosterChange* change = change_in(scenario.roster, year.year);
  if (change) {
    const Held before = held;
    held = held_after(*change, before);
    for (const DissolvedForbund& row : year.dissolved) {
      const std::string& name = forbund_in(scenario.roster, year.year, row.forbund).name;
      expect(year.year, name + ", carried over", row.opening_eget_kapital - before.at(row.forbund));
      kept = kept - row.opening_eget_kapital;
    }
  }
  for (const ForbundYear& row : year.forbund) {
    const std::string& name = forbund_in(scenario.roster, year.year, row.forbund).name;
    expect(year.year, name + ", carried over", row.opening_eget_kapital - held.at(row.forbund));
    kept = kept - row.opening_eget_kapital;
    held.at(row.forbund) = row.closing_eget_kapital;
  }
  if (change) expect(year.year, "eget kapital through the events of 1 January", kept);
}

/// What each förbund got and gave against what it holds, and its parties' parts against what their
/// members paid.
void expect_accounts(const Scenario& scenario, const YearResult& year, const Ledger& ledger,
                     const Expect& expect) {
  for (const ForbundYear& row : year.forbund) {
    const std::string& name = forbund_in(scenario.roster, year.year, row.forbund).name;
    const int unit = row.forbund + 1;
    expect(year.year, name,
           row.opening_eget_kapital + ledger.balance(Holder::forbund, unit) -
               row.closing_eget_kapital);
    expect(year.year, name + ", municipalities", ledger.balance(Holder::municipalities, unit));
    expect(year.year, name + ", regions", ledger.balance(Holder::regions, unit));
  }
  for (const DissolvedForbund& row : year.dissolved) {
    expect(year.year, forbund_in(scenario.roster, year.year, row.forbund).name,
           row.opening_eget_kapital + ledger.balance(Holder::forbund, row.forbund + 1));
  }
}

}  // namespace

std::vector<Imbalance> check_books(const Scenario& scenario, const Results& results) {
  std::vector<Imbalance> found;
  const Expect expect = [&](Year year, const std::string& account, Money<double> difference) {
    if (difference.kr != 0.0) found.push_back({year, account, difference});
  };
  Held held = held_before(scenario);
  for (const RosterChange& change : scenario.roster.changes) {
    if (change.year < scenario.first) held = held_after(change, held);
  }
  for (const YearResult& year : results.years) {
    const Ledger ledger = post_year(scenario, year);
    expect(year.year, "appropriation", ledger.balance(Holder::appropriation, 0));
    expect(year.year, "other appropriations", ledger.balance(Holder::other_appropriations, 0));
    expect_totals(year, expect);
    expect_accounts(scenario, year, ledger, expect);
    expect_carried(scenario, year, held, expect);
  }
  return found;
}

}  // namespace finsam
