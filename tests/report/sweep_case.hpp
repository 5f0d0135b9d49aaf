#pragma once
// A small sweep of two keys and a choice, whose results are known.

#include <string>

#include "analysis/sweep_findings.hpp"
#include "report/sweep_report.hpp"

namespace finsam {

/// 100 cases on a grid of the spärr (5–14 %) and of willingness (0–90 %), the rule of the capital
/// taking turns. Returned falls with willingness and, a little, with the spärr; losses are 10 %
/// when the spärr is high and willingness low, else 2 %.
inline SweepTable small_sweep() {
  SweepTable table;
  table.title = "Spärr och vilja";
  table.question = "Vad betyder mest?";
  table.plan.name = "grid";
  table.keys = {{"damping.max_decrease", SweepUnit::share, false, {}, "spärren", "the spärr"},
                {"matching.all.willingness", SweepUnit::share, false, {}, "", ""},
                {"capital_rule.kind", SweepUnit::choice, false, {"none", "reduce"}, "", ""}};
  table.metrics = {{"returned", SweepUnit::kr, "", "återbetalas", "goes back"},
                   {"losses", SweepUnit::share, "", "", ""}};
  table.years = {Year{2024}, Year{2025}};
  table.cases = 100;
  table.make_room();
  for (std::size_t i = 0; i < 100; ++i) {
    const auto decrease = static_cast<double>(i % 10);
    const auto willingness = static_cast<double>(i / 10);
    table.values_of(0)[i] = 50'000.0 + 10'000.0 * decrease;
    table.values_of(1)[i] = 100'000.0 * willingness;
    table.values_of(2)[i] = static_cast<double>(i * 7 % 3 == 0);
    for (std::size_t year = 0; year < 2; ++year) {
      table.results_of(0, year)[i] =
          2e7 - 1e6 * willingness - 2e5 * decrease + 1e6 * static_cast<double>(year);
      table.results_of(1, year)[i] = decrease >= 6 && willingness <= 3 ? 100'000.0 : 20'000.0;
    }
  }
  return table;
}

}  // namespace finsam
