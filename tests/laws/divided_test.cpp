// What a förbund costs by being there: the laws of one that is divided in two.

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

#include "exact/difference.hpp"
#include "laws/law.hpp"

namespace finsam {
namespace {

/// A förbund in two parts: the first in its place, the second last in the roster.
struct Divided {
  Scenario scenario;
  int first = 0;
  int second = 0;
};

/// A part of `amount` in whole kronor, often none or all of it.
Money<double> random_part(support::Luck& luck, Money<double> amount) {
  return support::random_amount(luck, static_cast<std::int64_t>(amount.kr));
}

/// Divides an opening at random. A part may come without an allocation if the other has all of it.
Opening take_part(support::Luck& luck, Opening& whole) {
  Opening part;
  part.eget_kapital = random_part(luck, whole.eget_kapital);
  whole.eget_kapital = whole.eget_kapital - part.eget_kapital;
  if (!whole.state_allocation || luck.chance(20)) return part;
  part.state_allocation = random_part(luck, *whole.state_allocation);
  whole.state_allocation = *whole.state_allocation - *part.state_allocation;
  return part;
}

/// Gives `forbund` a row of 0 kr in every year of the run.
void add_rows(const Scenario& scenario, int forbund, AmountTable& table) {
  for (Year year = scenario.first; year <= scenario.last; ++year.number) {
    table.rows.push_back({forbund, year, {0.0}, {}});
  }
}

/// The rows that a second part needs where nobody merges with it; they change no ideal allocation.
void add_needed_rows(Scenario& scenario, int second) {
  add_rows(scenario, second, *scenario.terms.application_table);
  for (MatchingRule& rule : scenario.terms.matching) {
    if (rule.policy.offers) add_rows(scenario, second, *rule.policy.offers);
  }
}

/// Divides the members, the opening and the fixed shares of a förbund that has several members.
///
/// @param scenario  without events: those that form would stand before the second part
Divided divided(support::Luck& luck, const Scenario& scenario, int forbund) {
  const auto at = static_cast<std::size_t>(forbund);
  const int second = static_cast<int>(scenario.roster.forbund.size());
  Divided result{scenario, forbund, second};
  Scenario& other = result.scenario;
  std::vector<Member>& members = other.roster.forbund[at].members;
  const auto cut = members.begin() + luck.between(1, std::ssize(members) - 1);
  Forbund part{"part", "Delen", {cut, members.end()}, {}};
  members.erase(cut, members.end());
  const int count = static_cast<int>(part.members.size());
  other.roster.forbund.push_back(std::move(part));
  const Opening opening = take_part(luck, other.opening[at]);
  other.opening.push_back(opening);
  other.terms.split_shares->shares.push_back(support::random_split(luck, count));
  add_needed_rows(other, second);
  return result;
}

/// Merges the two parts on 1 January of the first year.
void merge(Divided& divided) {
  RosterEvent event;
  event.year = divided.scenario.first;
  event.kind = EventKind::merge;
  event.forbund = divided.first;
  event.predecessors = {divided.first, divided.second};
  Diagnostics diagnostics;
  change_roster(divided.scenario.roster, {event}, diagnostics);
  RC_ASSERT(!diagnostics.has_errors());
}

/// A random förbund with several members.
int any_with_members(support::Luck& luck, const Roster& roster) {
  std::vector<int> choice;
  for (std::size_t i = 0; i < roster.forbund.size(); ++i) {
    if (roster.forbund[i].members.size() > 1) choice.push_back(static_cast<int>(i));
  }
  if (choice.empty()) RC_DISCARD("nobody to divide");
  return choice[static_cast<std::size_t>(luck.between(0, std::ssize(choice) - 1))];
}

/// Checks `law(luck, scenario, results)` on random scenarios without events and with the opening
/// of their table: spreading it moves a part by itself.
template <class Law>
void expect_law_of_divided(const std::string& text, Law law) {
  EXPECT_TRUE(rc::check(text, [&] {
    support::Luck luck = *support::random_luck();
    Scenario scenario = support::random_scenario(luck);
    if (!scenario.roster.changes.empty()) RC_DISCARD("has events of its own");
    const Dated<Share<double>> as_in_table{{{{}, false, Share<double>{millionths_per_whole}, {}}}};
    scenario.terms.opening_spread = as_in_table;
    scenario.terms.opening_tilt = as_in_table;
    const int forbund = any_with_members(luck, scenario.roster);
    const auto results = run(scenario);
    if (!results) RC_DISCARD("refused");
    law(divided(luck, scenario, forbund), *results);
  }));
}

TEST(Events, SplitAndMergedAgainIsAsBefore) {
  expect_law_of_divided("merged again", [](Divided parts, const Results& results) {
    merge(parts);
    const auto merged = run(parts.scenario);
    RC_ASSERT(merged.has_value());
    const std::string found = exact::difference(results, *merged);
    if (!found.empty()) RC_FAIL(found);
  });
}

/// What the sums of the two parts may differ by from what the law says: each part of a key lies on
/// the grid, and so does every indicator that it is divided by [kr].
double tolerance(const YearResult& whole, const YearResult& parts, std::size_t at,
                 std::size_t second) {
  double all = 0.0;
  for (std::size_t k = 0; k < parts.nation.keys.size(); ++k) {
    const KeyYear& key = parts.nation.keys[k];
    all += 3.0 * half_a_part;
    if (key.total <= 0.0) continue;
    const double pot = key.pot / 1e6;
    const double z = whole.forbund[at].indicators[k];
    const double sum = parts.forbund[at].indicators[k] + parts.forbund[second].indicators[k];
    const double off = std::abs(key.total - whole.nation.keys[k].total);
    all += pot * (std::abs(sum - z) + off) / key.total;
  }
  return all;
}

TEST(Events, SplittingCostsOneBaseGrant) {
  expect_law_of_divided("one more base grant", [](const Divided& two, const Results& results) {
    const auto other = run(two.scenario);
    if (!other) RC_DISCARD("refused");
    const auto at = static_cast<std::size_t>(two.first);
    const auto second = static_cast<std::size_t>(two.second);
    for (std::size_t y = 0; y < results.years.size(); ++y) {
      const YearResult& whole = results.years[y];
      const YearResult& parts = other->years[y];
      // Of the base grant that one more förbund gets, everyone pays as the keys divide.
      const double base = two.scenario.terms.base_grant.in(whole.year)->kr;
      double paid = 0.0;
      for (std::size_t k = 0; k < whole.nation.keys.size(); ++k) {
        const KeyYear& key = whole.nation.keys[k];
        if (key.total <= 0.0) continue;
        paid += base * key.weight.millionths / 1e6 * whole.forbund[at].indicators[k] / key.total;
      }
      const double expected = whole.forbund[at].ideal.kr + base - paid;
      const double ideal = parts.forbund[at].ideal.kr + parts.forbund[second].ideal.kr;
      RC_ASSERT(std::abs(ideal - expected) <= tolerance(whole, parts, at, second) + half_a_part);
    }
  });
}

}  // namespace
}  // namespace finsam
