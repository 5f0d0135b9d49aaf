// Steps 7 and 10: applications, in years before 2016, and targeted grants.

#include "analysis/explain_steps.hpp"

namespace finsam {
namespace {

/// Whether a large eget kapital counts where too much is applied for.
bool counts_eget_kapital(const ExplainSource& source) {
  return chosen_option<CapitalRule>(source.scenario.terms.capital_rule, source.year.year) ==
         CapitalRule::when_oversubscribed;
}

/// What all förbund applied for beside what there was, and whether it was enough.
void say_applications(const ExplainSource& source, StepWriter& step) {
  const NationYear& nation = source.nation();
  step.other("nation_asked", nation.asked)
      .other("nation_applied", nation.applied)
      .other("distributable", nation.distributable)
      .other("granted_share", PartOf{nation.possible.kr, nation.applied.kr});
  step.by(rule_sources::applications).by(rule_sources::silent);
  if (counts_eget_kapital(source)) {
    step.by(rule_sources::oversubscribed).parameter("capital_rule.rule");
  }
  step.say("application.together");
  if (nation.applied < nation.asked) step.say("application.some_taken_down");
  step.say(nation.applied > nation.distributable ? "application.cut" : "application.enough");
}

StepWriter targeted_grants(const ExplainSource& source) {
  StepWriter step(source, "targeted", 10);
  const int count = source.nation().targeted_count;
  step.other("targeted_count", count);
  step.other("nation_targeted", source.nation().targeted);
  step.by(rule_sources::targeted).parameter("targeted.max_per_forbund");
  if (source.scenario.terms.targeted_applicants) {
    step.say("targeted.by_table");
    step.data(table_data(source.scenario, "targeted.applicants", "forbund_id"));
  } else {
    step.parameter("targeted.count");
    const auto meant = source.scenario.terms.targeted_count.in(source.year.year);
    step.say(meant == 1 ? "targeted.by_need_to_one" : "targeted.by_need");
  }
  step.say(count == 1 ? "targeted.one_gets" : "targeted.several_get");
  return step;
}

}  // namespace

bool applies_by_table(const ExplainSource& source, const ForbundYear& row) {
  const auto& table = source.scenario.terms.application_table;
  return table && table->find(row.forbund, source.year.year);
}

Step application_step(const ExplainSource& source, const ForbundYear& row) {
  StepWriter step(source, "application", 7);
  step.other("last_year", Year{source.year.year.number - 1});
  step.say("application.instead").parameter("method").parameter("unit");
  if (applies_by_table(source, row)) {
    step.say("application.by_table");
    step.data(table_data(source.scenario, "application.table", "applied_kr"));
  } else {
    step.say("application.grown", rounding_words(source)).parameter("application.growth");
    step.other("last_allocation",
               row.last_allocation ? Quantity(*row.last_allocation) : Quantity());
    if (source.is_first_year()) {
      step.data(table_data(source.scenario, "data.opening", "state_allocation_kr"));
    }
  }
  say_applications(source, step);
  if (*row.applied < *row.asked) {
    step.say("application.taken_down").other("last_excess", row.last_excess);
  }
  step.amount("asked", *row.asked);
  if (*row.applied < *row.asked) step.amount("applied", *row.applied);
  return step.amount("possible", row.possible).done();
}

Step application_totals(const ExplainSource& source) {
  const NationYear& nation = source.nation();
  StepWriter step(source, "application", 7);
  step.say("application.instead").parameter("method");
  step.parameter("application.growth").parameter("unit");
  say_applications(source, step);
  step.amount("nation_asked", nation.asked);
  if (nation.applied < nation.asked) step.amount("nation_applied", nation.applied);
  return step.done();
}

Step targeted_step(const ExplainSource& source, const ForbundYear& row) {
  StepWriter step = targeted_grants(source);
  step.say(row.targeted.kr > 0.0 ? "targeted.got" : "targeted.not_one_of_them");
  return step.amount("targeted", row.targeted).done();
}

Step targeted_totals(const ExplainSource& source) {
  return targeted_grants(source).amount("targeted", source.nation().targeted).done();
}

}  // namespace finsam
