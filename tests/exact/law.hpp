#pragma once
// The terms in force in one year, as exact numbers.

#include <optional>
#include <vector>

#include "exact/number.hpp"
#include "finsam/rules/options.hpp"
#include "finsam/scenario.hpp"

namespace finsam::exact {

struct Bracket {
  std::optional<Int> up_to;
  Rat share;
};

struct Law {
  Year year;
  Rat opening_spread, opening_tilt;
  Int frame, national_support, national_support_used, reserve;
  Int base_grant, unit;
  int lag = 0;
  std::vector<Rat> weights;  ///< per key of the scenario

  Method method{};
  Rat application_growth;
  std::optional<Int> targeted_max;
  int targeted_count = 0;

  DampingRule damping{};  ///< none in a year of applications
  Rat max_decrease;
  std::optional<Rat> max_increase;
  Reference reference{};
  Financing financing{};
  CapitalRule capital_rule{};
  Rat capital_rate;
  int redistribution_rounds = 0;

  MunicipalSplit municipal_split{};
  Rat other_income_share;
  Int admin_fixed;
  Rat admin_share, use_of_capital, execution, execution_admin;
  int startup_years = 0;
  Rat startup_factor;

  TrappanBase trappan_base{};
  TrappanScale trappan_scale{};
  std::vector<Bracket> trappan;

  std::optional<Rat> individual_share;
  std::optional<Int> cost_per_participant;
};

/// The value of a dated parameter in `year`; empty when none is in force or "none" was written.
/// The latest entry that has begun counts, one written first for no year in particular before all
/// others; an entry for one year alone goes before both.
template <class T>
std::optional<T> in_force(const Dated<T>& dated, Year year) {
  std::optional<T> value;
  int since = -1;
  for (const auto& entry : dated.entries) {
    if (entry.only) continue;
    const int from = entry.from ? entry.from->number : 0;
    if (from <= year.number && from > since) {
      value = entry.value;
      since = from;
    }
  }
  for (const auto& entry : dated.entries) {
    if (entry.only && *entry.from == year) value = entry.value;
  }
  return value;
}

/// The terms of `scenario` in `year`, defaults filled in.
Law law_in(const Scenario& scenario, Year year);

/// README, step 2: the frame of `year` [kr]. One given for a year alone is left out of the growth.
Int frame_in(const Scenario& scenario, Year year);

}  // namespace finsam::exact
