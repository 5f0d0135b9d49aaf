#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "engine/prepare.hpp"
#include "engine/record.hpp"
#include "engine/year.hpp"
#include "finsam/simulate.hpp"

namespace finsam {
namespace {

void copy(const Standing<double>& from, const Standing<double>& to) {
  const auto copy_column = [](Column<Money<double>> source, Column<Money<double>> target) {
    std::copy(source.begin(), source.end(), target.begin());
  };
  copy_column(from.last_possible, to.last_possible);
  copy_column(from.last_accepted, to.last_accepted);
  copy_column(from.eget_kapital, to.eget_kapital);
  copy_column(from.excess, to.excess);
}

/// Names the first förbund whose money grew beyond what a run can hold.
Refusal beyond_bounds(const Scenario& scenario, Year year, const YearAmounts<double>& amounts) {
  int i = 0;
  while ((amounts.opening[i] + amounts.income[i]).kr <= largest_amount) ++i;
  return {year, fmt::format("{}: eget kapital and income together are more than 4 000 000 000 kr",
                            scenario.roster.forbund[i].name)};
}

}  // namespace

tl::expected<Results, Refusal> run(const Scenario& scenario) {
  auto prepared = prepare(scenario);
  if (!prepared) return tl::make_unexpected(std::move(prepared.error()));
  const int n = static_cast<int>(scenario.roster.forbund.size());
  const Workspace<double> work(prepared->arena, n);
  const YearAmounts<double> amounts = make_amounts<double>(prepared->arena, n);
  const Standing<double> before = make_standing<double>(prepared->arena, n);
  const Standing<double>& standing = prepared->opening;

  Results results;
  for (const PreparedYear& year : prepared->years) {
    copy(standing, before);
    const NationAmounts<double> nation =
        simulate_year(year.shape, year.numbers, standing, work, amounts);
    if (nation.beyond_bounds > 0.0) {
      return tl::make_unexpected(beyond_bounds(scenario, year.year, amounts));
    }
    results.years.push_back(record(scenario, year, before, amounts, nation));
  }
  return results;
}

}  // namespace finsam
