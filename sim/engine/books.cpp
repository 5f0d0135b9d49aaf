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
      {"paid_back", [](const ForbundYear& f) { return f.paid_back; }},
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
    const OfForbund& amount = own_amounts().at(flow.name);
    for (const ForbundYear& row : year.forbund) {
      ledger.post(flow, amount(row), unit_of(flow.from, row.forbund),
                  unit_of(flow.to, row.forbund));
    }
  }
  // What every member really pays comes against what its förbund received of it.
  for (const MunicipalityYear& row : year.municipalities) {
    const Forbund& forbund = scenario.roster.forbund[row.forbund];
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
  const Money<double> unused = nation.national_support_given - nation.national_support;
  expect(year.year, "nation, returned by cause",
         nation.returned - nation.returned_reserve - unused - nation.returned_undistributed -
             nation.returned_capital_rule - nation.returned_unmatched);
}

}  // namespace

std::vector<Imbalance> check_books(const Scenario& scenario, const Results& results) {
  std::vector<Imbalance> found;
  const Expect expect = [&](Year year, const std::string& account, Money<double> difference) {
    if (difference.kr != 0.0) found.push_back({year, account, difference});
  };
  std::map<int, Money<double>> carried;  // closing eget kapital of the year before
  for (const YearResult& year : results.years) {
    const Ledger ledger = post_year(scenario, year);
    expect(year.year, "appropriation", ledger.balance(Holder::appropriation, 0));
    expect_totals(year, expect);
    for (const ForbundYear& row : year.forbund) {
      const std::string& name = scenario.roster.forbund[row.forbund].name;
      const int unit = row.forbund + 1;
      expect(year.year, name,
             row.opening_eget_kapital + ledger.balance(Holder::forbund, unit) -
                 row.closing_eget_kapital);
      expect(year.year, name + ", municipalities", ledger.balance(Holder::municipalities, unit));
      expect(year.year, name + ", regions", ledger.balance(Holder::regions, unit));
      const auto before = carried.find(row.forbund);
      const Money<double> opening =
          before != carried.end() ? before->second : scenario.opening[row.forbund].eget_kapital;
      expect(year.year, name + ", carried over", row.opening_eget_kapital - opening);
      carried[row.forbund] = row.closing_eget_kapital;
    }
  }
  return found;
}

}  // namespace finsam
