// Steps 5, 6 and 8: from the ideal to the possible allocation.

#include <algorithm>

#include "exact/account.hpp"
#include "exact/water.hpp"

namespace finsam::exact {
namespace {

Int base_in_units(const Law& law) { return round_down(Rat(law.base_grant), law.unit); }

void set_floor_and_cap(Account& account, const Law& law) {
  const Int base = base_in_units(law);
  account.exempted = law.capital_rule == CapitalRule::exempt_from_damping && account.last &&
                     account.last_excess > 0;
  if (!account.last) {
    account.floor = round_down(account.ideal, law.unit);
  } else if (account.exempted) {
    account.floor = base;
  } else {
    account.floor = std::max(base, round_up(Rat((1 - law.max_decrease) * *account.last), law.unit));
  }
  if (!law.max_increase) return;
  if (account.last) {
    const Int cap = round_down(Rat((1 + *law.max_increase) * *account.last), law.unit);
    account.cap = std::max(cap, *account.floor);
  } else {
    account.cap = round_up(account.ideal, law.unit);
  }
}

Vessel vessel_for(const Account& account, const Rat& start, const Rat& slope) {
  std::optional<Rat> most;
  if (account.cap) most = Rat(*account.cap);
  return {start, slope, Rat(*account.floor), most};
}

std::vector<Vessel> vessels_for(const Ledger& ledger, Financing financing) {
  const Rat base = base_in_units(ledger.law);
  std::vector<Vessel> vessels;
  for (const Account& account : ledger.accounts) {
    const Rat& ideal = account.ideal;
    switch (financing) {
      case Financing::proportional:
        vessels.push_back(vessel_for(account, 0, ideal));
        break;
      case Financing::above_base:
        vessels.push_back(vessel_for(account, base, ideal - base));
        break;
      case Financing::from_gains:
        if (account.last && ideal > Rat(*account.last)) {
          vessels.push_back(vessel_for(account, *account.last, ideal - Rat(*account.last)));
        } else {
          vessels.push_back(vessel_for(account, ideal, 0));
        }
        break;
      case Financing::from_unclaimed:
        vessels.push_back(vessel_for(account, ideal, 0));
        break;
    }
  }
  return vessels;
}

// base + (floor − base)·(D − Σbase)/Σ(floor − base): all floors give way alike.
std::vector<Rat> scaled_floors(const std::vector<Int>& bases, const std::vector<Int>& floors,
                               const Int& available) {
  const Rat part = Rat(available - sum(bases)) / (sum(floors) - sum(bases));
  std::vector<Rat> amounts;
  for (std::size_t i = 0; i < bases.size(); ++i) {
    amounts.push_back(bases[i] + (floors[i] - bases[i]) * part);
  }
  return amounts;
}

std::vector<Rat> damped_amounts(Ledger& ledger) {
  const Law& law = ledger.law;
  std::vector<Int> floors;
  for (const Account& account : ledger.accounts) floors.push_back(*account.floor);
  if (law.financing == Financing::from_unclaimed) {
    std::vector<Rat> amounts;
    for (const Vessel& vessel : vessels_for(ledger, law.financing)) amounts.push_back(vessel.at(0));
    return amounts;
  }
  if (sum(floors) > ledger.distributable) {
    ledger.damping_not_affordable = true;
    return scaled_floors(std::vector<Int>(floors.size(), base_in_units(law)), floors,
                         ledger.distributable);
  }
  std::vector<Vessel> vessels = vessels_for(ledger, law.financing);
  if (law.financing != Financing::from_gains) return fill(vessels, ledger.distributable, {});
  if (filled(vessels, 0) <= Rat(ledger.distributable)) {
    return fill(vessels, ledger.distributable, Rat(1));
  }
  ledger.gains_cannot_pay = true;
  return fill(vessels_for(ledger, Financing::proportional), ledger.distributable, {});
}

// Step 8's sum: Σa rounded half up to a krona, then down to a unit.
Int units_in(const std::vector<Rat>& amounts, const Int& unit) {
  return round_down(Rat((sum(amounts) + Rat(1, 2)) / unit));
}

std::vector<Rat> settled_amounts(Ledger& ledger, const std::vector<Int>& matched) {
  const Int base = base_in_units(ledger.law);
  std::vector<Int> floors;
  std::vector<Int> bases;
  std::vector<Vessel> vessels;
  for (std::size_t i = 0; i < matched.size(); ++i) {
    floors.push_back(std::min(*ledger.accounts[i].floor, matched[i]));
    bases.push_back(std::min(base, matched[i]));
    vessels.push_back({Rat(0), Rat(matched[i]), Rat(floors[i]), Rat(matched[i])});
  }
  if (sum(floors) > ledger.distributable) {
    ledger.settlement_not_affordable = true;
    return scaled_floors(bases, floors, ledger.distributable);
  }
  return fill(vessels, ledger.distributable, Rat(1));
}

}  // namespace

void step_5_damping(Ledger& ledger) {
  const bool possible = ledger.law.reference == Reference::possible;
  for (Account& account : ledger.accounts) {
    account.last = possible ? account.last_possible : account.last_accepted;
    account.damped = account.ideal;
  }
  if (ledger.law.damping == DampingRule::none) return;
  for (Account& account : ledger.accounts) set_floor_and_cap(account, ledger.law);
  const std::vector<Rat> amounts = damped_amounts(ledger);
  for (std::size_t i = 0; i < amounts.size(); ++i) ledger.accounts[i].damped = held(amounts[i]);
}

void step_6_reduce(Ledger& ledger) {
  const Law& law = ledger.law;
  if (law.capital_rule != CapitalRule::reduce) return;
  for (Account& account : ledger.accounts) {
    const Int above_base = round_down(Rat(account.damped - law.base_grant));
    const Int half_of_excess = round_down(Rat(law.capital_rate * account.last_excess / 2));
    account.reduced = std::max(Int(0), std::min(above_base, half_of_excess));
  }
}

void step_8_possible(Ledger& ledger) {
  std::vector<Rat> amounts;
  for (const Account& account : ledger.accounts)
    amounts.push_back(account.damped - account.reduced);
  const Int& unit = ledger.law.unit;
  const std::vector<Int> rounded = largest_remainder(amounts, units_in(amounts, unit), unit);
  for (std::size_t i = 0; i < rounded.size(); ++i) ledger.accounts[i].possible = rounded[i];
}

void step_9_settlement(Ledger& ledger) {
  const Law& law = ledger.law;
  std::vector<Int> matched;
  for (Account& account : ledger.accounts) {
    account.settled = account.matched;
    matched.push_back(account.matched);
  }
  const bool unclaimed =
      law.damping == DampingRule::sparr && law.financing == Financing::from_unclaimed;
  if (!unclaimed || sum(matched) <= ledger.distributable) return;
  std::vector<Rat> amounts = settled_amounts(ledger, matched);
  for (Rat& amount : amounts) amount = held(amount);
  const std::vector<Int> rounded =
      largest_remainder(amounts, units_in(amounts, law.unit), law.unit);
  for (std::size_t i = 0; i < rounded.size(); ++i) ledger.accounts[i].settled = rounded[i];
}

}  // namespace finsam::exact
