// Steps 2 to 4: the frame, the indicators and the ideal allocation.

#include <algorithm>

#include "analysis/explain_steps.hpp"

namespace finsam {
namespace {

std::vector<int> municipalities_of(const Forbund& forbund) {
  std::vector<int> all;
  for (const Member& member : forbund.members) all.push_back(member.municipality);
  return all;
}

/// The last year for which a frame is given with a year of its own.
std::optional<Year> last_given_frame(const Terms& terms) {
  std::optional<Year> last;
  for (const auto& entry : terms.frame.entries) {
    if (entry.only || !entry.from) continue;
    if (!last || *entry.from > *last) last = entry.from;
  }
  return last;
}

std::vector<Amount> indicator_row(const ExplainSource& source, const std::string& name,
                                  double value, double total) {
  return {{"indicator", name},
          {"unit", indicator_unit(source.scenario, name)},
          {"value", Statistical{value}},
          {"all_forbund", Statistical{total}},
          {"share_of_all", PartOf{value, total}}};
}

bool is_key(const NationYear& nation, const std::string& indicator) {
  return std::any_of(nation.keys.begin(), nation.keys.end(),
                     [&](const KeyYear& key) { return key.indicator == indicator; });
}

}  // namespace

Step frame_step(const ExplainSource& source) {
  const NationYear& nation = source.nation();
  StepWriter step(source, "frame", 2);
  step.say("frame.amount");
  const auto given = last_given_frame(source.scenario.terms);
  const Year year = source.year.year;
  const bool kept = given && *given < year;
  const auto growth = source.scenario.terms.frame_growth.in(year);
  const bool grows = growth && growth->millionths > 0.0;
  if (kept) {
    step.say(grows ? "frame.since" : "frame.unchanged_since").other("given_year", *given);
  }
  step.say(nation.reserve.kr > 0.0 ? "frame.distributable_after_reserve" : "frame.distributable");
  step.amount("frame", nation.frame)
      .amount("national_support_given", nation.national_support_given);
  if (nation.reserve.kr > 0.0) step.amount("reserve", nation.reserve);
  step.amount("distributable", nation.distributable);
  step.by(rule_sources::frame).parameter("frame.amount");
  if (kept) step.parameter("frame.growth");
  return step.parameter("frame.national_support").parameter("frame.reserve").done();
}

Step indicator_step(const ExplainSource& source, const ForbundYear& row) {
  const NationYear& nation = source.nation();
  const Forbund& forbund = source.body(row.forbund);
  StepWriter step(source, "indicators", 3);
  const int lag = source.year.year.number - source.year.of_statistics.number;
  step.say(forbund.members.size() == 1 ? "indicators.one_member" : "indicators.sum");
  if (covers_parts(forbund)) step.say("indicators.parts");
  step.say(lag == 0   ? "indicators.same_year"
           : lag == 1 ? "indicators.one_year_old"
                      : "indicators.years_old");
  step.other("of_statistics", source.year.of_statistics);
  AmountList list{"indicators", {}};
  std::vector<std::string> shown;
  for (std::size_t k = 0; k < nation.keys.size(); ++k) {
    const KeyYear& key = nation.keys[k];
    list.rows.push_back(indicator_row(source, key.indicator, row.indicators[k], key.total));
    shown.push_back(key.indicator);
  }
  if (!is_key(nation, "need")) {
    list.rows.push_back(indicator_row(source, "need", row.need, nation.need));
    shown.emplace_back("need");
  }
  if (!is_key(nation, "population")) {
    list.rows.push_back(indicator_row(source, "population", row.population, nation.population));
    shown.emplace_back("population");
  }
  step.list(list).other("need", Statistical{row.need});
  step.other("population", Statistical{row.population});
  step.by(rule_sources::indicators).parameter("lag");
  for (const std::string& indicator : shown) {
    step.data(indicator_data(source.scenario, indicator, municipalities_of(forbund),
                             source.year.of_statistics));
  }
  return step.done();
}

Step ideal_step(const ExplainSource& source, const ForbundYear& row) {
  const NationYear& nation = source.nation();
  StepWriter step(source, "ideal", 4);
  step.say("ideal.base_and_pot").say("ideal.keys").say("ideal.never_paid");
  step.other("pot", nation.pot).other("forbund_count", nation.forbund_count);
  step.other("distributable", nation.distributable).other("base_grants", nation.base_grants);
  step.by(rule_sources::distribution).parameter("base_grant");
  AmountList list{"keys", {}};
  for (std::size_t k = 0; k < nation.keys.size(); ++k) {
    const KeyYear& key = nation.keys[k];
    list.rows.push_back({{"indicator", key.indicator},
                         {"weight", key.weight},
                         {"key_pot", Microkronor{key.pot}},
                         {"share_of_all", PartOf{row.indicators[k], key.total}},
                         {"key_part", row.key_parts[k]}});
    step.parameter(weight_use(source.scenario, source.scenario.terms.keys[k], source.year.year));
  }
  const auto base_grant = source.scenario.terms.base_grant.in(source.year.year);
  return step.list(list).amount("base_grant", *base_grant).amount("ideal", row.ideal).done();
}

}  // namespace finsam
