#include "engine/succession.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <utility>

namespace finsam {
namespace {

int place_of(const std::vector<int>& order, int forbund) {
  return static_cast<int>(std::find(order.begin(), order.end(), forbund) - order.begin());
}

/// Adds a förbund that takes over from the places `out_of` of the year before.
void add(const Succession& last, int forbund, const std::vector<int>& out_of, Succession& next) {
  int age = 1;
  bool has_last = false;
  for (const int place : out_of) {
    const auto at = static_cast<std::size_t>(place);
    next.out_of.push_back(place);
    age = std::max(age, last.age[at] + 1);
    has_last = has_last || last.has_last[at];
  }
  next.order.push_back(forbund);
  next.age.push_back(age);
  next.has_last.push_back(has_last);
  next.out_of_end.push_back(static_cast<int>(next.out_of.size()));
  next.excess_anew.push_back(out_of.size() > 1);
}

/// The opening balances of a förbund that takes over from others.
Opening sum_of(const std::vector<int>& order, const std::vector<Opening>& openings,
               const std::vector<int>& out_of) {
  Opening sum;
  for (const int forbund : out_of) {
    const Opening& own = openings[static_cast<std::size_t>(place_of(order, forbund))];
    sum.eget_kapital = sum.eget_kapital + own.eget_kapital;
    if (!own.state_allocation) continue;
    sum.state_allocation =
        sum.state_allocation.value_or(Money<double>{0.0}) + *own.state_allocation;
  }
  return sum;
}

}  // namespace

StartOfRun start_of_run(const Scenario& scenario) {
  const Roster& roster = scenario.roster;
  StartOfRun start;
  start.opening = scenario.opening;
  start.opening.resize(roster.forbund.size() - static_cast<std::size_t>(roster.formed));
  std::vector<int>& order = start.before.order;
  order.resize(start.opening.size());
  std::iota(order.begin(), order.end(), 0);
  for (const RosterChange& change : roster.changes) {
    if (change.year >= scenario.first) break;
    std::vector<Opening> opening;
    for (const std::vector<int>& out_of : change.out_of) {
      opening.push_back(sum_of(order, start.opening, out_of));
    }
    start.opening = std::move(opening);
    order = change.order;
  }
  for (const Opening& opening : start.opening) {
    const bool opened = opening.state_allocation.has_value();
    start.before.age.push_back(opened ? past_startup - 1 : 0);
    start.before.has_last.push_back(opened);
  }
  return start;
}

Succession next_year(const Roster& roster, Year year, const Succession& last) {
  Succession next;
  const RosterChange* change = change_in(roster, year);
  if (!change) {
    next.unchanged = true;
    for (std::size_t i = 0; i < last.order.size(); ++i) {
      add(last, last.order[i], {static_cast<int>(i)}, next);
    }
    return next;
  }
  for (std::size_t i = 0; i < change->order.size(); ++i) {
    std::vector<int> places;
    for (const int forbund : change->out_of[i]) places.push_back(place_of(last.order, forbund));
    add(last, change->order[i], places, next);
  }
  next.dissolved = change->dissolved;
  for (const int forbund : change->dissolved) {
    next.places_dissolved.push_back(place_of(last.order, forbund));
  }
  return next;
}

}  // namespace finsam
