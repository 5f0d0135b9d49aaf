// Steps 13 to 16: the economy of a förbund, trappan, reach, and the allocation against the ideal.

#include "analysis/explain_steps.hpp"

namespace finsam {
namespace {

void say_income(const ExplainSource& source, const ForbundYear& row, StepWriter& step) {
  const Terms& terms = source.scenario.terms;
  std::string_view sentence = "economy.income_with_table";
  if (terms.other_income_table) {
    step.data(table_data(source.scenario, terms.other_income_table->table, "other_income_kr"));
  } else {
    const auto share = terms.other_income_share.in(source.year.year);
    const bool other = share && share->millionths > 0.0;
    sentence = other ? "economy.income_with_share" : "economy.income_of_parties";
    step.parameter("economy.other_income_share");
  }
  step.say(row.targeted.kr > 0.0 ? "economy.income_with_targeted" : sentence);
}

void say_costs(const ForbundYear& row, StepWriter& step) {
  const bool admin_bound = row.opening_eget_kapital + row.income == row.admin_budget;
  const bool executed = row.admin < row.admin_budget;
  if (executed) {
    step.say(admin_bound ? "economy.admin_budget_takes_all" : "economy.admin_budget");
    step.say("economy.admin_executed");
  } else {
    step.say(admin_bound ? "economy.admin_takes_all" : "economy.admin");
  }
  if (!admin_bound) {
    step.say(row.planned < row.budget ? "economy.no_budget" : "economy.budget");
  }
  if (row.budget.kr > 0.0) step.say(row.in_startup ? "economy.startup" : "economy.spent");
}

}  // namespace

Step economy_step(const ExplainSource& source, const ForbundYear& row) {
  StepWriter step(source, "economy", 13);
  say_income(source, row, step);
  say_costs(row, step);
  step.say(row.eget_kapital_change.kr > 0.0   ? "economy.closing_up"
           : row.eget_kapital_change.kr < 0.0 ? "economy.closing_down"
                                              : "economy.closing_same");
  step.say("economy.books");
  if (row.in_startup) step.other("age", row.age);
  step.other("admin_budget", row.admin_budget);
  step.other("total", row.total).other("income", row.income);
  step.other("admin_by_share", row.admin_by_share).other("from_capital", row.from_capital);
  step.other("planned", row.planned).other("execution_used", row.execution);
  step.other("eget_kapital_change", row.eget_kapital_change);
  if (row.eget_kapital_change.kr < 0.0) {
    step.other("eget_kapital_decrease", Money<double>{-row.eget_kapital_change.kr});
  }
  step.amount("opening_eget_kapital", row.opening_eget_kapital).amount("total", row.total);
  if (row.targeted.kr > 0.0) step.amount("targeted", row.targeted);
  step.amount("other_income", row.other_income)
      .amount("admin", row.admin)
      .amount("budget", row.budget)
      .amount("spent", row.spent)
      .amount("closing_eget_kapital", row.closing_eget_kapital);
  step.by(rule_sources::costs).by(rule_sources::activities);
  step.parameter("economy.admin_fixed").parameter("economy.admin_share");
  if (row.admin < row.admin_budget) step.parameter("economy.execution_admin");
  step.parameter("economy.use_of_capital");
  if (row.budget.kr > 0.0) step.parameter("economy.execution");
  if (row.in_startup) step.parameter("economy.startup_years").parameter("economy.startup_factor");
  if (source.is_first_year()) {
    step.data(table_data(source.scenario, "data.opening", "eget_kapital_kr"));
  }
  return step.done();
}

Step trappan_step(const ExplainSource& source, const ForbundYear& row) {
  const Terms& terms = source.scenario.terms;
  const Year year = source.year.year;
  StepWriter step(source, "trappan", 14);
  step.say(chosen_option<TrappanBase>(terms.trappan_base, year) == TrappanBase::total
               ? "trappan.of_total"
               : "trappan.of_state");
  const bool marginal =
      chosen_option<TrappanScale>(terms.trappan_scale, year) == TrappanScale::marginal;
  step.say(marginal ? "trappan.marginal" : "trappan.whole");
  if (step_share().only_example) step.say("trappan.example");
  step.say(row.excess.kr > 0.0 ? "trappan.excess" : "trappan.no_excess");
  const std::vector<TrappanStep> steps =
      terms.trappan_steps.in(year).value_or(std::vector<TrappanStep>{});
  AmountList list{"brackets", {}};
  for (std::size_t k = 0; k < row.brackets.size(); ++k) {
    list.rows.push_back({{"up_to", steps[k].up_to ? Quantity(*steps[k].up_to) : Quantity()},
                         {"bracket_share", steps[k].share},
                         {"bracket_funds", row.brackets[k].funds},
                         {"bracket_part", Microkronor{row.brackets[k].part}}});
  }
  return step.list(std::move(list))
      .other("trappan_funds", row.trappan_funds)
      .amount("closing_eget_kapital", row.closing_eget_kapital)
      .amount("trappan_limit", row.trappan_limit)
      .amount("excess", row.excess)
      .by(rule_sources::trappan)
      .parameter("trappan.base")
      .parameter("trappan.scale")
      .parameter(trappan_use(source.scenario, year))
      .done();
}

Step reach_step(const ExplainSource& source, const ForbundYear& row) {
  StepWriter step(source, "reach", 15);
  return step.say("reach.participants")
      .other("spent", row.spent)
      .amount("participants", static_cast<int>(*row.participants))
      .by(rule_sources::reach)
      .parameter("reach.individual_share")
      .parameter("reach.cost_per_participant")
      .done();
}

Step against_ideal_step(const ExplainSource& source, const ForbundYear& row) {
  StepWriter step(source, "against_ideal", 16);
  const std::string word = row.against_ideal == AgainstIdeal::above   ? "above"
                           : row.against_ideal == AgainstIdeal::below ? "below"
                                                                      : "level";
  return step
      .say(word == "above"   ? "against_ideal.above"
           : word == "below" ? "against_ideal.below"
                             : "against_ideal.level")
      .amount("state", row.state)
      .amount("ideal", row.ideal)
      .amount("state_of_ideal", PartOf{row.state.kr, row.ideal.kr})
      .other("against_ideal", word)
      .by(rule_sources::against_ideal)
      .done();
}

}  // namespace finsam
