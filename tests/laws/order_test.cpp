// The order of the roster decides ties and nothing else.

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

#include "exact/difference.hpp"
#include "laws/law.hpp"

namespace finsam {
namespace {

/// The förbund in another order: the one at `order[i]` comes as number i.
Scenario reordered(const Scenario& scenario, const std::vector<int>& order) {
  Scenario other = scenario;
  std::vector<int> place(order.size());
  for (std::size_t i = 0; i < order.size(); ++i) {
    place[order[i]] = static_cast<int>(i);
    other.roster.forbund[i] = scenario.roster.forbund[order[i]];
    other.opening[i] = scenario.opening[order[i]];
    other.terms.split_shares->shares[i] = scenario.terms.split_shares->shares[order[i]];
  }
  for (MatchingRule& rule : other.terms.matching) {
    if (rule.level == MatchingLevel::forbund) rule.subject = place[rule.subject];
    if (!rule.policy.offers) continue;
    for (AmountTable::Row& row : rule.policy.offers->rows) row.forbund = place[row.forbund];
  }
  for (auto* table : {&other.terms.other_income_table, &other.terms.application_table}) {
    if (!*table) continue;
    for (AmountTable::Row& row : (*table)->rows) row.forbund = place[row.forbund];
  }
  if (other.terms.targeted_applicants) {
    for (auto& row : other.terms.targeted_applicants->rows) row.forbund = place[row.forbund];
  }
  return other;
}

template <class Row>
void put_back(std::vector<Row>& rows, const std::vector<int>& order) {
  for (Row& row : rows) row.forbund = order[row.forbund];
  std::stable_sort(rows.begin(), rows.end(),
                   [](const Row& a, const Row& b) { return a.forbund < b.forbund; });
}

Results in_first_order(Results results, const std::vector<int>& order) {
  for (YearResult& year : results.years) {
    put_back(year.forbund, order);
    put_back(year.municipalities, order);
    put_back(year.regions, order);
  }
  return results;
}

/// Whether two förbund stand alike where units go to the largest remainders.
bool has_ties(const Scenario& scenario, const Results& results) {
  for (const YearResult& year : results.years) {
    const double unit = scenario.terms.unit.in(year.year)->kr;
    const bool settled = sum(year, &ForbundYear::matched) > sum(year, &ForbundYear::settled);
    std::set<double> ideals;
    std::set<double> remainders;
    std::set<double> matched;
    std::set<double> applied;
    for (const ForbundYear& row : year.forbund) {
      const double remainder = std::fmod(row.damped.kr - row.reduced.kr, unit);
      if (remainder > 0.0 && !remainders.insert(remainder).second) return true;
      if (!ideals.insert(row.ideal.kr).second) return true;
      if (row.applied && row.applied->kr > 0.0 && !applied.insert(row.applied->kr).second) {
        return true;
      }
      if (settled && !matched.insert(row.matched.kr).second) return true;
    }
  }
  return false;
}

std::vector<int> random_order(support::Luck& luck, std::size_t count) {
  std::vector<int> order(count);
  std::iota(order.begin(), order.end(), 0);
  for (std::size_t i = count; i > 1; --i) {
    std::swap(order[i - 1], order[luck.between(0, static_cast<std::int64_t>(i) - 1)]);
  }
  return order;
}

// From whole seeds: draws that end early make numbers alike.
TEST(Order, OfTheRosterChangesNothingWhereNumbersDiffer) {
  support::Scope scope;
  scope.distinct = true;
  int drawn = 0;
  int compared = 0;
  const auto seeds = rc::gen::resize(rc::kNominalSize, rc::gen::arbitrary<std::uint64_t>());
  EXPECT_TRUE(rc::check("order", [&] {
    support::Luck luck(*rc::gen::noShrink(seeds));
    const Scenario scenario = support::random_scenario(luck, scope);
    const auto results = run(scenario);
    if (!results) RC_DISCARD("refused");
    if (has_ties(scenario, *results)) RC_DISCARD("ties");
    const std::vector<int> order = random_order(luck, scenario.roster.forbund.size());
    const auto other = run(reordered(scenario, order));
    RC_ASSERT(other.has_value());
    const std::string found = exact::difference(*results, in_first_order(*other, order));
    if (!found.empty()) RC_FAIL(found);
    ++drawn;
    compared += order.size() > 1;
  }));
  EXPECT_GE(3 * compared, 2 * drawn);
  EXPECT_GE(drawn, 100);
}

}  // namespace
}  // namespace finsam
