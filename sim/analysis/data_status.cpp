#include "analysis/data_status.hpp"

#include <algorithm>

#include "finsam/statistics_years.hpp"

namespace finsam {
namespace {

void widen(std::optional<std::pair<int, int>>& years, int year) {
  if (!years) years = {year, year};
  years->first = std::min(years->first, year);
  years->second = std::max(years->second, year);
}

void add_statistic(TableStatus& status, const Scenario& scenario, const Statistic& statistic) {
  StatisticGaps gaps;
  gaps.name = statistic.name;
  for (std::size_t i = 0; i < statistic.by_municipality.size(); ++i) {
    const auto& values = statistic.by_municipality[i];
    if (values.empty()) {
      gaps.municipalities.push_back(static_cast<int>(i));
    } else {
      widen(status.years, values.begin()->first);
      widen(status.years, values.rbegin()->first);
    }
  }
  gaps.years = held_over(members_between(scenario.roster, scenario.first, scenario.last), statistic,
                         statistics_years(scenario));
  if (!gaps.municipalities.empty() || !gaps.years.empty()) status.gaps.push_back(std::move(gaps));
}

}  // namespace

std::vector<TableStatus> data_status(const Scenario& scenario) {
  std::vector<TableStatus> all;
  for (const TableProvenance& table : scenario.provenance) {
    TableStatus status;
    status.table = &table;
    if (table.manifest_status) status.matches = !table.rows_by_status.contains(Status::changed);
    all.push_back(std::move(status));
  }
  for (const Statistic& statistic : scenario.statistics.all) {
    add_statistic(all[static_cast<std::size_t>(statistic.table)], scenario, statistic);
  }
  return all;
}

}  // namespace finsam
