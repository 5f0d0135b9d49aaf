#pragma once

#include <string>
#include <vector>

#include "finsam/rules/options.hpp"
#include "finsam/scenario.hpp"

namespace finsam::support {

template <class T>
Dated<T> always(T value) {
  return {{{std::nullopt, false, value, {}}}};
}

template <class Option>
Dated<Choice> chosen(Option option) {
  return always(Choice{static_cast<int>(option)});
}

inline Money<double> kr(double amount) { return {amount}; }
inline Share<double> percent(double value) { return {value * 10'000}; }

/// The förbund of a roster without events.
inline std::vector<const Forbund*> forbund_of(const Roster& roster) {
  std::vector<const Forbund*> found;
  for (const Forbund& forbund : roster.forbund) found.push_back(&forbund);
  return found;
}

/// A statistic with the same value in tenths for each municipality, in one year.
inline Statistic statistic(std::string name, int year, const std::vector<std::int64_t>& tenths) {
  Statistic result{std::move(name), 0, {}};
  for (const std::int64_t value : tenths) {
    result.by_municipality.push_back({{year, {value, Status::official}}});
  }
  return result;
}

/// Neutral terms: nothing dampened, everything matched, nothing saved.
inline Terms plain_terms() {
  Terms terms;
  terms.frame = always(kr(13e6));
  terms.frame_growth = always(percent(0));
  terms.national_support = always(kr(3e6));
  terms.reserve = always(kr(0));
  terms.base_grant = always(kr(400e3));
  terms.unit = always(kr(1000));
  terms.lag = always(2);
  terms.method = chosen(Method::model);
  terms.application_growth = always(percent(0));
  terms.targeted_count = always(0);
  terms.keys = {{"need", always(percent(75))}, {"population", always(percent(25))}};
  terms.damping = chosen(DampingRule::none);
  terms.max_decrease = always(percent(10));
  terms.reference = chosen(Reference::accepted);
  terms.financing = chosen(Financing::proportional);
  terms.capital_rule = chosen(CapitalRule::none);
  terms.redistribution_rounds = always(0);
  terms.municipal_split = chosen(MunicipalSplit::population);
  terms.other_income_share = always(percent(0));
  terms.admin_fixed = always(kr(0));
  terms.admin_share = always(percent(0));
  terms.use_of_capital = always(percent(0));
  terms.execution = always(percent(100));
  terms.execution_admin = always(percent(100));
  terms.startup_years = always(0);
  terms.startup_factor = always(percent(100));
  terms.in_need = always(280'000);
  terms.trappan_base = chosen(TrappanBase::total);
  terms.trappan_scale = chosen(TrappanScale::marginal);
  terms.trappan_steps = always(std::vector<TrappanStep>{{std::nullopt, percent(20)}});
  return terms;
}

/// Three förbund: Alfa (Aby), Beta (Bby), Gamma (Cby and Dby in another län), in 2020. Their ideals
/// are 1 940 000, 2 820 000 and 5 240 000 kr.
inline Scenario small_world() {
  Scenario scenario;
  scenario.first = scenario.last = Year{2020};
  scenario.roster.lan = {{"10", "Tionde län", "Region Tio"}, {"12", "Tolfte län", "Region Tolv"}};
  scenario.roster.municipalities = {{"1001", "Aby", 0, false},
                                    {"1002", "Bby", 0, false},
                                    {"1201", "Cby", 1, false},
                                    {"1202", "Dby", 1, false}};
  const Share<double> all = percent(100);
  scenario.roster.forbund = {{"alfa", "Alfa", {{0, all, {}}}, {}},
                             {"beta", "Beta", {{1, all, {}}}, {}},
                             {"gamma", "Gamma", {{2, all, {}}, {3, all, {}}}, {}}};
  scenario.statistics.all = {statistic("population", 2018, {10'000, 20'000, 30'000, 40'000}),
                             statistic("ohalsa", 2018, {1'000, 1'500, 1'500, 1'000}),
                             statistic("arbetsmarknadsstod", 2018, {600, 900, 900, 600}),
                             statistic("ekonomiskt_bistand", 2018, {400, 600, 600, 400})};
  scenario.opening.resize(3);
  scenario.terms = plain_terms();
  return scenario;
}

}  // namespace finsam::support
