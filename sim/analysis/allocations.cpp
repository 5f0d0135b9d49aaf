#include "analysis/allocations.hpp"

#include <algorithm>
#include <limits>
#include <set>

#include "analysis/summary_figures.hpp"

namespace finsam {
namespace {

const YearResult* year_of(const Results& results, Year year) {
  const auto found = std::find_if(results.years.begin(), results.years.end(),
                                  [&](const YearResult& each) { return each.year == year; });
  return found == results.years.end() ? nullptr : &*found;
}

const ForbundYear* row_of(const YearResult& year, int forbund) {
  const auto found = std::find_if(year.forbund.begin(), year.forbund.end(),
                                  [&](const ForbundYear& each) { return each.forbund == forbund; });
  return found == year.forbund.end() ? nullptr : &*found;
}

Money<double> size_of(Money<double> difference) {
  return greater(difference, Money<double>{0.0} - difference);
}

/// Those that the run does not have come first: nothing is further off.
double rank(const ComparedAllocation& each) {
  return each.difference ? size_of(*each.difference).kr : std::numeric_limits<double>::infinity();
}

int without_row(const Results& results, const std::set<std::pair<Year, int>>& published) {
  int count = 0;
  std::set<Year> years;
  for (const auto& each : published) years.insert(each.first);
  for (const Year year : years) {
    const YearResult* result = year_of(results, year);
    if (!result) continue;
    count += static_cast<int>(
        std::count_if(result->forbund.begin(), result->forbund.end(), [&](const ForbundYear& row) {
          return !published.contains({year, row.forbund});
        }));
  }
  return count;
}

}  // namespace

HeldRule held_rule(const ForbundYear& row) {
  if (is_at_floor(row)) return HeldRule::floor;
  switch (row.held_by) {
    case HeldBy::municipalities:
      return HeldRule::municipalities;
    case HeldBy::regions:
      return HeldRule::regions;
    case HeldBy::both:
      return HeldRule::both;
    case HeldBy::settlement:
      return HeldRule::settlement;
    case HeldBy::nobody:
      break;
  }
  if (row.asked && row.state == *row.asked) return HeldRule::application;
  const bool at_cap = row.cap && row.damped == Real<double>(*row.cap);
  return at_cap ? HeldRule::cap : HeldRule::nothing;
}

AllocationCheck check_allocations(const std::vector<PublishedAllocation>& published,
                                  const Results& results, Money<double> tolerance) {
  AllocationCheck check;
  std::set<std::pair<Year, int>> seen;
  for (const PublishedAllocation& each : published) {
    const YearResult* year = year_of(results, each.year);
    if (!year) {
      ++check.other_years;
      continue;
    }
    seen.insert({each.year, each.forbund});
    ComparedAllocation compared{each, row_of(*year, each.forbund)};
    if (compared.row) {
      const Money<double> difference = compared.row->state - each.amount;
      compared.difference = difference;
      compared.rule = held_rule(*compared.row);
      compared.agrees = size_of(difference) <= tolerance;
      ++check.compared;
      check.agree += compared.agrees ? 1 : 0;
      check.off = check.off + size_of(difference);
      check.difference = check.difference + difference;
    } else {
      ++check.not_there;
    }
    check.rows.push_back(compared);
  }
  std::stable_sort(
      check.rows.begin(), check.rows.end(),
      [](const ComparedAllocation& a, const ComparedAllocation& b) { return rank(a) > rank(b); });
  check.not_published = without_row(results, seen);
  return check;
}

}  // namespace finsam
