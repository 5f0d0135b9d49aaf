#include <fmt/format.h>

#include <optional>
#include <utility>

#include "engine/luck.hpp"
#include "engine/prepare.hpp"
#include "engine/record.hpp"
#include "engine/year.hpp"
#include "finsam/simulate.hpp"

namespace finsam {
namespace {

/// Names the first förbund whose money grew beyond what a run can hold.
Refusal beyond_bounds(const Scenario& scenario, const PreparedYear& year,
                      const YearColumns<double>& columns) {
  const Standing<double>& standing = columns.standing;
  const YearAmounts<double>& amounts = columns.amounts;
  const auto is_beyond = [&](int i) {
    const Money<double> last = greater(standing.last_possible[i], standing.last_accepted[i]);
    return greater(last, amounts.opening[i] + amounts.income[i]).kr > largest_amount;
  };
  int i = 0;
  while (!is_beyond(i)) ++i;
  const int forbund = year.order[static_cast<std::size_t>(i)];
  return {year.year,
          fmt::format("in {}, eget kapital and income together are more than 4 000 000 000 kr",
                      forbund_in(scenario.roster, year.year, forbund).name)};
}

tl::expected<Results, Refusal> run_prepared(const Scenario& scenario, Prepared& prepared) {
  Standing<double> carried = prepared.opening;
  std::optional<YearColumns<double>> columns;
  Results results;
  for (const PreparedYear& year : prepared.years) {
    if (!columns || !columns->fit(year.shape)) columns.emplace(prepared.arena, year.shape);
    const NationAmounts<double> nation = simulate_year(year.shape, year.numbers, carried, *columns);
    if (nation.beyond_bounds > 0.0) {
      return tl::make_unexpected(beyond_bounds(scenario, year, *columns));
    }
    results.years.push_back(record(scenario, year, *columns, nation));
    carried = carried_out_of(columns->amounts, nation);
  }
  return results;
}

}  // namespace

tl::expected<Results, Refusal> run(const Scenario& scenario) {
  auto prepared = prepare(scenario);
  if (!prepared) return tl::make_unexpected(std::move(prepared.error()));
  return run_prepared(scenario, *prepared);
}

tl::expected<Results, Refusal> run(const Scenario& scenario, const Replicate& replicate) {
  auto prepared = prepare(scenario);
  if (!prepared) return tl::make_unexpected(std::move(prepared.error()));
  put_luck(replicate.chance, draw_luck(replicate.chance, replicate.number, scenario, *prepared),
           *prepared);
  return run_prepared(scenario, *prepared);
}

}  // namespace finsam
