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

/// The years of the rows of tables, each under its index into Scenario::provenance.
class RowYears {
 public:
  explicit RowYears(std::vector<TableStatus>& all) : all_(all) {}

  void add(int table, Year year) {
    const auto index = static_cast<std::size_t>(table);
    if (index < all_.size()) widen(all_[index].years, year.number);
  }
  /// @param read  a table of rows with a year, where the scenario has one
  template <class Read>
  void add(const std::optional<Read>& read) {
    if (!read) return;
    for (const auto& row : read->rows) add(read->table, row.year);
  }

 private:
  std::vector<TableStatus>& all_;
};

void add_years(const Scenario& scenario, std::vector<TableStatus>& all) {
  const Terms& terms = scenario.terms;
  RowYears years(all);
  for (const RosterChange& change : scenario.roster.changes) {
    for (const RosterEvent& event : change.events) years.add(event.table, event.year);
  }
  for (const MatchingRule& rule : terms.matching) years.add(rule.policy.offers);
  years.add(terms.application_table);
  years.add(terms.targeted_applicants);
  years.add(terms.other_income_table);
  years.add(terms.other_appropriations);
  years.add(terms.outside_income);
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
  add_years(scenario, all);
  return all;
}

}  // namespace finsam
