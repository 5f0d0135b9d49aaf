#include "exact/reached.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>

#include "exact/law.hpp"

namespace finsam::exact {
namespace {

template <class Options>
std::string option(const char* name, Options value) {
  return fmt::format("{} {}", name, static_cast<int>(value));
}

void count_law(const Law& law, Reached& reached) {
  ++reached[option("damping", law.damping)];
  if (law.damping == DampingRule::sparr) {
    ++reached[option("financing", law.financing)];
    ++reached[option("reference", law.reference)];
    ++reached[law.max_increase ? "max_increase" : "no max_increase"];
  }
  ++reached[option("capital rule", law.capital_rule)];
  ++reached[option("method", law.method)];
  ++reached[option("municipal split", law.municipal_split)];
  ++reached[fmt::format("rounds {}", law.redistribution_rounds)];
  ++reached[fmt::format("lag {}", law.lag)];
  ++reached[fmt::format("trappan base {} scale {}", static_cast<int>(law.trappan_base),
                        static_cast<int>(law.trappan_scale))];
  if (law.base_grant == 0) ++reached["no base grant"];
  if (law.unit == 1) ++reached["unit of a krona"];
  if (law.unit == 1000000) ++reached["unit of a million"];
  if (law.unit == 7) ++reached["unit of 7 kr"];
  if (law.frame > 1900000000) ++reached["large frame"];
  if (law.reserve > 0) ++reached["reserve"];
  if (law.national_support_used < law.national_support) ++reached["support left"];
  for (const Rat& weight : law.weights) {
    if (weight == 0) ++reached["weight 0"];
    if (weight == 1) ++reached["weight 1"];
  }
}

void count_forbund(const ForbundYear& row, Reached& reached) {
  const auto if_so = [&](bool met, const char* name) {
    if (met) ++reached[name];
  };
  if_so(!row.last_allocation, "no last allocation");
  if_so(row.floor && row.damped == Real<double>(*row.floor), "at the floor");
  if_so(row.cap && row.damped == Real<double>(*row.cap), "at the cap");
  if_so(row.exempted, "exempted");
  if_so(row.reduced.kr > 0, "reduced");
  if_so(row.reduced.kr > 0 && row.floor && row.possible < *row.floor, "reduced below the floor");
  if_so(row.settled < row.matched, "settled lower");
  if_so(row.redistributed.kr > 0, "redistributed");
  if_so(row.state > row.possible, "more than possible");
  if_so(row.applied && row.last_allocation && *row.applied < *row.last_allocation,
        "applied for less than last year");
  if_so(row.applied && row.possible < *row.applied, "applications cut");
  if_so(row.targeted.kr > 0, "targeted");
  if_so(row.need == 0.0, "no need");
  if_so(row.population == 0.0, "no inhabitants");
  if_so(row.age <= 3, "young");
  if_so(row.excess.kr > 0, "excess");
  if_so(row.spent.kr == 0, "nothing spent");
  if_so(row.budget.kr == 0 && row.income.kr > 0, "no budget");
  if_so(row.participants && *row.participants > 0, "participants");
  if_so(row.other_income.kr > 0, "other income");
  if_so(row.admin == row.opening_eget_kapital + row.income && row.admin.kr > 0, "all is admin");
  ++reached[option("held by", row.held_by)];
  ++reached[option("against ideal", row.against_ideal)];
}

void count_ties(const YearResult& result, Reached& reached) {
  std::set<double> ideals;
  std::set<double> remainders;
  for (const ForbundYear& row : result.forbund) {
    if (!ideals.insert(row.ideal.kr).second) ++reached["equal ideals"];
    if (!remainders.insert(row.damped.kr).second) ++reached["equal damped amounts"];
  }
}

// The pool of the first round and all rooms together are equal, and one with excess has room:
// whether that one is offered anything depends on the last unit.
bool pool_is_just_enough(const Law& law, const YearResult& result) {
  if (law.capital_rule != CapitalRule::when_oversubscribed) return false;
  if (law.redistribution_rounds == 0) return false;
  double pool = result.nation.distributable.kr;
  double rooms = 0.0;
  bool excess = false;
  for (const ForbundYear& row : result.forbund) {
    double bound = largest_amount * 2;
    for (const auto& limit : {row.municipal_limit, row.regional_limit, row.cap}) {
      if (limit) bound = std::min(bound, limit->kr);
    }
    const double unit = money(law.unit).kr;
    const double room = std::max(0.0, std::floor(bound / unit) * unit - row.settled.kr);
    pool -= row.settled.kr;
    rooms += room;
    excess = excess || (room > 0.0 && row.last_excess.kr > 0.0 && row.ideal.kr > 0.0);
  }
  return excess && pool == rooms;
}

void count_nation(const NationYear& nation, Reached& reached) {
  if (nation.damping_not_affordable) ++reached["damping not affordable"];
  if (nation.settlement_not_affordable) ++reached["settlement not affordable"];
  if (nation.gains_cannot_pay) ++reached["gains cannot pay"];
  if (nation.returned_undistributed.kr < 0) ++reached["more offered than there was"];
  if (nation.returned_unmatched.kr > 0) ++reached["unmatched returned"];
  if (nation.forbund_count == 1) ++reached["one förbund"];
  if (nation.top_quarter.kr > 0) ++reached["top quarter"];
  if (nation.over_4_mkr > 0) ++reached["over 4 Mkr"];
  if (nation.distributable.kr == 0) ++reached["nothing to distribute"];
}

void count_opening(const Scenario& scenario, Reached& reached) {
  const Law law = law_in(scenario, scenario.first);
  const bool any =
      std::any_of(scenario.opening.begin(), scenario.opening.end(),
                  [](const Opening& opening) { return opening.state_allocation.has_value(); });
  if (!any) return;
  if (law.opening_spread < 1) ++reached["opening drawn together"];
  if (law.opening_spread > 1) ++reached["opening drawn apart"];
  if (law.opening_tilt < 1) ++reached["opening tilted to the small"];
  if (law.opening_tilt > 1) ++reached["opening tilted to the large"];
}

void count_roster(const Scenario& scenario, Reached& reached) {
  for (const RosterChange& change : scenario.roster.changes) {
    for (const RosterEvent& event : change.events) ++reached[to_text(event.kind)];
  }
  for (const Forbund& forbund : scenario.roster.forbund) {
    if (pays_both_parts(scenario.roster, forbund)) ++reached["Gotland"];
    if (regions_of(scenario.roster, forbund).size() > 1) ++reached["several regions"];
    for (const Member& member : forbund.members) {
      if (member.share.millionths != millionths_per_whole) ++reached["part of a municipality"];
    }
  }
  for (const MatchingRule& rule : scenario.terms.matching) {
    const int party = rule.party ? static_cast<int>(*rule.party) + 1 : 0;
    for (const auto& entry : rule.policy.policy.entries) {
      ++reached[fmt::format("matching level {} party {} kind {}", static_cast<int>(rule.level),
                            party, entry.value->index)];
    }
  }
}

std::vector<std::string> corners() {
  std::vector<std::string> names{"no base grant",
                                 "unit of a krona",
                                 "unit of a million",
                                 "unit of 7 kr",
                                 "large frame",
                                 "reserve",
                                 "support left",
                                 "weight 0",
                                 "weight 1",
                                 "max_increase",
                                 "no max_increase",
                                 "no last allocation",
                                 "at the floor",
                                 "at the cap",
                                 "exempted",
                                 "reduced",
                                 "reduced below the floor",
                                 "settled lower",
                                 "redistributed",
                                 "more than possible",
                                 "no need",
                                 "no inhabitants",
                                 "young",
                                 "excess",
                                 "nothing spent",
                                 "no budget",
                                 "participants",
                                 "other income",
                                 "all is admin",
                                 "equal ideals",
                                 "equal damped amounts",
                                 "damping not affordable",
                                 "settlement not affordable",
                                 "gains cannot pay",
                                 "more offered than there was",
                                 "unmatched returned",
                                 "one förbund",
                                 "top quarter",
                                 "over 4 Mkr",
                                 "nothing to distribute",
                                 "applied for less than last year",
                                 "applications cut",
                                 "targeted",
                                 "dissolve",
                                 "leave",
                                 "merge",
                                 "join",
                                 "form",
                                 "rename",
                                 "opening drawn together",
                                 "opening drawn apart",
                                 "opening tilted to the small",
                                 "opening tilted to the large",
                                 "Gotland",
                                 "several regions",
                                 "part of a municipality",
                                 "refused"};
  const auto options = [&](const char* name, int count) {
    for (int k = 0; k < count; ++k) names.push_back(fmt::format("{} {}", name, k));
  };
  options("damping", 2);
  options("method", 2);
  options("financing", 4);
  options("reference", 2);
  options("capital rule", 4);
  options("municipal split", 3);
  options("rounds", 4);
  options("lag", 4);
  options("held by", 5);
  options("against ideal", 3);
  options("trappan base 0 scale", 2);
  options("trappan base 1 scale", 2);
  for (int level = 0; level < 4; ++level) {
    for (int party = 0; party < 3; ++party) {
      options(fmt::format("matching level {} party {} kind", level, party).c_str(), 4);
    }
  }
  return names;
}

}  // namespace

void count_reached(const Scenario& scenario, const Results& results, Reached& reached) {
  count_opening(scenario, reached);
  count_roster(scenario, reached);
  for (const YearResult& result : results.years) {
    const Law law = law_in(scenario, result.year);
    count_law(law, reached);
    if (pool_is_just_enough(law, result)) ++reached["pool is just enough"];
    for (const ForbundYear& row : result.forbund) count_forbund(row, reached);
    count_ties(result, reached);
    count_nation(result.nation, reached);
  }
}

const std::vector<std::string>& all_corners() {
  static const std::vector<std::string> names = corners();
  return names;
}

}  // namespace finsam::exact
