#pragma once

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <string>

#include "finsam/rules/options.hpp"
#include "finsam/simulate.hpp"
#include "support/random_luck.hpp"
#include "support/random_scenario.hpp"

namespace finsam {

/// Rounding to the grid moves an amount by at most this [kr].
inline constexpr double half_a_part = 1.0 / 2048.0;

/// Checks `law(scenario, results)` on the runs of random scenarios; it speaks in RC_ASSERTs. Those
/// that a run refuses do not count.
template <class Law>
void expect_law(const std::string& text, const support::Scope& scope, Law law) {
  EXPECT_TRUE(rc::check(text, [&] {
    support::Luck luck = *support::random_luck();
    const Scenario scenario = support::random_scenario(luck, scope);
    const auto results = run(scenario);
    if (!results) RC_DISCARD("refused");
    law(scenario, *results);
  }));
}

/// The same for a law of the years alone.
template <class Law>
void expect_law_of_years(const std::string& text, Law law) {
  expect_law(text, {}, [&](const Scenario& scenario, const Results& results) {
    for (const YearResult& year : results.years) law(scenario, year);
  });
}

/// Whether money follows applications in `year`.
inline bool is_by_application(const Scenario& scenario, Year year) {
  return scenario.terms.method.in(year)->index == static_cast<int>(Method::application);
}
/// Whether the spärr is in force in `year`.
inline bool has_damping(const Scenario& scenario, Year year) {
  if (is_by_application(scenario, year)) return false;
  return scenario.terms.damping.in(year)->index == static_cast<int>(DampingRule::sparr);
}
inline Financing financing(const Scenario& scenario, Year year) {
  return static_cast<Financing>(scenario.terms.financing.in(year)->index);
}

/// The base grant rounded down to a unit, as step 5 takes it.
inline Money<double> base_in_units(const Scenario& scenario, Year year) {
  return round_down(*scenario.terms.base_grant.in(year), *scenario.terms.unit.in(year));
}

/// Σ of one amount over the förbund of a year.
template <class Amount>
double sum(const YearResult& year, Amount ForbundYear::*amount) {
  double all = 0.0;
  for (const ForbundYear& row : year.forbund) all += (row.*amount).kr;
  return all;
}

}  // namespace finsam
