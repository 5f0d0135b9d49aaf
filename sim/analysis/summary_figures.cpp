#include "analysis/summary_figures.hpp"

#include <algorithm>
#include <cstddef>
#include <map>

#include "analysis/roster_history.hpp"

namespace finsam {
namespace {

bool is_held_by_party(const ForbundYear& row) {
  return row.held_by == HeldBy::municipalities || row.held_by == HeldBy::regions ||
         row.held_by == HeldBy::both;
}

YearFigures figures_of(const YearResult& year) {
  YearFigures figures;
  figures.year = year.year;
  for (const ForbundYear& row : year.forbund) {
    if (is_at_floor(row)) ++figures.at_floor;
    if (row.held_by == HeldBy::municipalities) ++figures.held_by_municipalities;
    if (row.held_by == HeldBy::regions) ++figures.held_by_regions;
    if (row.held_by == HeldBy::both) ++figures.held_by_both;
    if (row.excess.kr > 0.0) ++figures.over_trappan;
  }
  return figures;
}

/// Sorts by `size`, largest first; equal ones stay in order.
template <class T, class Size>
void largest_first(std::vector<T>& list, Size size) {
  std::stable_sort(list.begin(), list.end(),
                   [&](const T& a, const T& b) { return size(a) > size(b); });
}

using Amounts = std::map<int, Money<double>>;

/// What the predecessors of each förbund of `year` had in `before`, added up; nothing where one of
/// them had nothing.
Amounts taken_over(const Roster& roster, const YearResult& year, const Amounts& before) {
  Amounts sums;
  for (const ForbundYear& row : year.forbund) {
    const std::vector<int> predecessors = predecessors_of(roster, year.year, row.forbund);
    const bool all_known = std::all_of(predecessors.begin(), predecessors.end(),
                                       [&](int forbund) { return before.contains(forbund); });
    if (predecessors.empty() || !all_known) continue;
    Money<double> sum{0.0};
    for (const int forbund : predecessors) sum = sum + before.at(forbund);
    sums.emplace(row.forbund, sum);
  }
  return sums;
}

void rank_changes(const Roster& roster, const Results& results, SummaryFigures& figures) {
  Amounts before;
  for (const ForbundYear& row : results.years.front().forbund) {
    if (row.last_allocation) before[row.forbund] = *row.last_allocation;
  }
  for (std::size_t i = 1; i < results.years.size(); ++i) {
    before = taken_over(roster, results.years[i], before);
  }
  for (const ForbundYear& row : results.years.back().forbund) {
    const auto found = before.find(row.forbund);
    if (found == before.end()) continue;
    const Change change{row.forbund, found->second, row.state};
    if (change.after > change.before) figures.gains.push_back(change);
    if (change.after < change.before) figures.losses.push_back(change);
  }
  largest_first(figures.gains, [](const Change& c) { return c.after.kr - c.before.kr; });
  largest_first(figures.losses, [](const Change& c) { return c.before.kr - c.after.kr; });
}

/// The first of the years in which most förbund answer to `is_listed`; the last if none does.
template <class IsListed>
const YearResult& year_with_most(const Results& results, IsListed is_listed) {
  const YearResult* most = &results.years.back();
  std::ptrdiff_t largest = 0;
  for (const YearResult& year : results.years) {
    const auto count = std::count_if(year.forbund.begin(), year.forbund.end(), is_listed);
    if (count > largest) {
      largest = count;
      most = &year;
    }
  }
  return *most;
}

void list_at_floor(const YearResult& year, SummaryFigures& figures) {
  figures.floor_year = year.year;
  for (const ForbundYear& row : year.forbund) {
    if (is_at_floor(row)) figures.at_floor.push_back(row.forbund);
  }
}

void list_held(const YearResult& year, SummaryFigures& figures) {
  figures.held_year = year.year;
  for (const ForbundYear& row : year.forbund) {
    if (!is_held_by_party(row)) continue;
    figures.held.push_back({row.forbund, row.held_by, row.possible, row.matched});
  }
  largest_first(figures.held, [](const HeldForbund& h) { return h.possible.kr - h.matched.kr; });
}

void list_over_trappan(const YearResult& year, SummaryFigures& figures) {
  for (const ForbundYear& row : year.forbund) {
    if (row.excess.kr == 0.0) continue;
    figures.over_trappan.push_back(
        {row.forbund, row.closing_eget_kapital, row.trappan_limit, row.excess});
  }
  largest_first(figures.over_trappan, [](const OverTrappan& o) { return o.excess.kr; });
}

}  // namespace

bool is_at_floor(const ForbundYear& row) {
  return row.floor && row.last_allocation && row.settled == *row.floor;
}

SummaryFigures summary_figures(const Roster& roster, const Results& results) {
  SummaryFigures figures;
  if (results.years.empty()) return figures;
  for (const YearResult& year : results.years) figures.years.push_back(figures_of(year));
  rank_changes(roster, results, figures);
  list_at_floor(year_with_most(results, is_at_floor), figures);
  list_held(year_with_most(results, is_held_by_party), figures);
  list_over_trappan(results.years.back(), figures);
  return figures;
}

}  // namespace finsam
