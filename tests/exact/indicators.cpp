// Steps 2 to 4: the frame, the indicators and the ideal.

#include <stdexcept>

#include "exact/account.hpp"

namespace finsam::exact {
namespace {

const Statistic& statistic_named(const Scenario& scenario, const std::string& name) {
  for (const Statistic& statistic : scenario.statistics.all) {
    if (statistic.name == name) return statistic;
  }
  throw std::logic_error("no statistic " + name);
}

// That year's value, else the latest earlier one, else the earliest later one.
Rat value_for(const Statistic& statistic, int municipality, int year) {
  const auto& by_year = statistic.by_municipality[municipality];
  std::optional<int> taken;
  for (const auto& [of, observation] : by_year) {
    if (of <= year) taken = of;
  }
  if (!taken) taken = by_year.begin()->first;
  return Rat(by_year.at(*taken).tenths) / 10;
}

std::vector<std::string> components(const std::string& indicator) {
  if (indicator == "need") return {"ohalsa", "arbetsmarknadsstod", "ekonomiskt_bistand"};
  return {indicator};
}

Rat of_member(const Ledger& ledger, const Member& member, const std::string& indicator) {
  Rat value = 0;
  for (const std::string& name : components(indicator)) {
    value += value_for(statistic_named(*ledger.scenario, name), member.municipality,
                       ledger.law.year.number - ledger.law.lag);
  }
  return value * share(member.share);
}

Rat of_forbund(const Ledger& ledger, const Forbund& forbund, const std::string& indicator) {
  Rat value = 0;
  for (const Member& member : forbund.members) value += of_member(ledger, member, indicator);
  return held(value);
}

}  // namespace

void step_2_frame(Ledger& ledger) {
  const Law& law = ledger.law;
  if (law.frame > 2000000000) throw Refused{"the frame is too large"};
  ledger.distributable = law.frame - law.national_support - law.reserve;
}

void step_3_indicators(Ledger& ledger) {
  const Scenario& scenario = *ledger.scenario;
  for (Account& account : ledger.accounts) {
    const Forbund& forbund = account.body;
    for (const KeyWeight& key : scenario.terms.keys) {
      account.indicators.push_back(of_forbund(ledger, forbund, key.indicator));
    }
    account.population = of_forbund(ledger, forbund, "population");
    account.need = of_forbund(ledger, forbund, "need");
    for (const Member& member : forbund.members) {
      account.inhabitants.push_back(of_member(ledger, member, "population"));
    }
  }
}

void step_4_ideal(Ledger& ledger) {
  const Law& law = ledger.law;
  const Int bases = law.base_grant * Int(ledger.accounts.size());
  if (bases > ledger.distributable) throw Refused{"the base grant eats the frame"};
  for (Account& account : ledger.accounts) account.ideal = law.base_grant;
  for (std::size_t k = 0; k < law.weights.size(); ++k) {
    if (law.weights[k] == 0) continue;
    Rat all = 0;
    for (const Account& account : ledger.accounts) all += account.indicators[k];
    if (all == 0) throw Refused{"a key has nothing to weigh"};
    const Rat pot = (ledger.distributable - bases) * law.weights[k];
    for (Account& account : ledger.accounts) {
      account.ideal += held(pot * account.indicators[k] / all);
    }
  }
}

}  // namespace finsam::exact
