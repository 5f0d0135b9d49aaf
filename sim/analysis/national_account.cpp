#include "analysis/national_account.hpp"

#include "analysis/grounds.hpp"
#include "finsam/rules/options.hpp"

namespace finsam {
namespace {

using Kr = Money<double>;

const std::vector<OutsideMoney>& rows_of(const std::optional<OutsideTable>& table) {
  static const std::vector<OutsideMoney> none;
  return table ? table->rows : none;
}

/// What there is to say of a value of the scenario beside its key.
RuleSource trust_in(const ParameterUse& use) {
  if (use.origin == ValueOrigin::fitted) return rule_sources::fitted;
  if (use.origin == ValueOrigin::derived) return rule_sources::derived;
  return use.assumption ? rule_sources::assumed : RuleSource{"", ""};
}

/// The lines while they are written down.
class Account {
 public:
  void model(const char* line, LineValue value, const RuleSource& source) {
    lines_.push_back(
        {line, {}, line, value, LineKind::model, std::string(source.sv), std::string(source.en)});
  }
  /// What the scenario has under a key. @param form  what the line is called
  void input(const char* line, const char* form, LineValue value, const ParameterUse& use,
             const RuleSource& more) {
    const auto source = [&use](std::string_view scenario, std::string_view said) {
      std::string text = std::string(scenario) + ", " + use.key;
      if (!said.empty()) text += ": " + std::string(said);
      return text;
    };
    lines_.push_back({line,
                      {},
                      form,
                      value,
                      LineKind::input,
                      source("scenariot", more.sv),
                      source("the scenario", more.en),
                      use.place});
  }
  void derived(const char* line, LineValue value, const char* from) {
    lines_.push_back({line, {}, line, value, LineKind::derived, from, from});
  }
  /// What a row of the scenario tells. @param form  "outside_used", of the line "<id>_used"
  void outside(const OutsideMoney& row, std::string_view form, Kr amount) {
    const bool is_told = !row.source.empty();
    lines_.push_back({line_of(row, form), row.name, form, amount, LineKind::outside,
                      is_told ? row.source : "tabell i scenariot",
                      is_told ? row.source : "a table of the scenario"});
  }
  void outside_derived(const OutsideMoney& row, std::string_view form, Kr amount,
                       const std::string& from) {
    lines_.push_back({line_of(row, form), row.name, form, amount, LineKind::derived, from, from});
  }
  std::vector<AccountLine> done() { return std::move(lines_); }

 private:
  static std::string line_of(const OutsideMoney& row, std::string_view form) {
    constexpr std::string_view outside = "outside";
    return row.id + std::string(form.substr(outside.size()));
  }

  std::vector<AccountLine> lines_;
};

void add_appropriations(const Scenario& scenario, const YearResult& year, Account& account) {
  const NationYear& nation = year.nation;
  const auto method = scenario.terms.method.in(year.year);
  const bool applied = method && method->index == static_cast<int>(Method::application);
  const Kr used = nation.state + nation.targeted + nation.national_support;
  account.model("frame", nation.frame, rule_sources::frame);
  account.model("state", nation.state,
                applied ? rule_sources::applications : rule_sources::distribution);
  account.model("targeted", nation.targeted, rule_sources::targeted);
  account.model("national_support", nation.national_support, rule_sources::national_support);
  account.derived("state_used", used, "state + targeted + national_support");
  account.model("returned", nation.returned, rule_sources::returned);
  std::string frames = "frame";
  std::string used_lines = "state_used";
  std::string returned = "returned";
  for (const OutsideMoney& row : rows_of(scenario.terms.other_appropriations)) {
    if (row.year != year.year) continue;
    account.outside(row, "outside_frame", row.given);
    account.outside(row, "outside_used", row.used);
    account.outside_derived(row, "outside_returned", row.given - row.used,
                            row.id + "_frame - " + row.id + "_used");
    frames += " + " + row.id + "_frame";
    used_lines += " + " + row.id + "_used";
    returned += " + " + row.id + "_returned";
  }
  account.derived("all_appropriations_frame", nation.frame + nation.other_appropriations,
                  frames.c_str());
  account.derived("all_appropriations_used", used + nation.other_appropriations_used,
                  used_lines.c_str());
  account.derived("all_appropriations_returned",
                  nation.returned + nation.other_appropriations_returned, returned.c_str());
}

void add_income(const Scenario& scenario, const YearResult& year, Account& account) {
  const NationYear& nation = year.nation;
  account.model("municipal", nation.municipal, rule_sources::halves);
  account.model("regional", nation.regional, rule_sources::halves);
  account.derived("all_parties_total", nation.total, "state + municipal + regional");
  account.model("other_income", nation.other_income, rule_sources::costs);
  std::string from = "all_parties_total + targeted + other_income";
  for (const OutsideMoney& row : rows_of(scenario.terms.outside_income)) {
    if (row.year != year.year) continue;
    account.outside(row, "outside_income", row.given);
    from += " + " + row.id + "_income";
  }
  account.derived("all_income", nation.income + nation.outside_income, from.c_str());
}

void add_costs(const Scenario& scenario, const YearResult& year, Account& account) {
  const NationYear& nation = year.nation;
  account.model("budget", nation.budget, rule_sources::costs);
  account.model("spent", nation.spent, rule_sources::activities);
  account.derived("execution_activities", PartOf{nation.spent.kr, nation.budget.kr},
                  "spent / budget");
  account.model("admin_budget", nation.admin_budget, rule_sources::costs);
  account.model("admin", nation.admin, rule_sources::costs);
  account.derived("execution_admin", PartOf{nation.admin.kr, nation.admin_budget.kr},
                  "admin / admin_budget");
  account.derived("admin_share", PartOf{nation.admin.kr, (nation.admin + nation.spent).kr},
                  "admin / (admin + spent)");
  std::string all_costs = "admin + spent";
  std::string outside_spent;
  for (const OutsideMoney& row : rows_of(scenario.terms.outside_income)) {
    if (row.year != year.year) continue;
    outside_spent += (outside_spent.empty() ? "" : " + ") + row.id + "_income";
  }
  if (!outside_spent.empty()) {
    account.derived("outside_spent", nation.outside_income, outside_spent.c_str());
    all_costs += " + outside_spent";
  }
  account.derived("all_costs", nation.admin + nation.spent + nation.outside_income,
                  all_costs.c_str());
}

void add_eget_kapital(const NationYear& nation, Account& account) {
  account.model("opening_eget_kapital", nation.opening_eget_kapital, rule_sources::activities);
  account.model("paid_back", nation.paid_back, rule_sources::paid_back);
  account.derived("eget_kapital_change", nation.eget_kapital - nation.opening_eget_kapital,
                  "all_income - all_costs - paid_back");
  account.model("eget_kapital", nation.eget_kapital, rule_sources::activities);
}

void add_reach(const Scenario& scenario, const YearResult& year, Account& account) {
  const Terms& terms = scenario.terms;
  const auto share = terms.individual_share.in(year.year);
  const auto cost = terms.cost_per_participant.in(year.year);
  if (!share || !cost || !year.nation.participants) return;
  const double participants = *year.nation.participants;
  const auto use = [&](const char* key) { return parameter_use(scenario, key, year.year); };
  const auto input = [&](const char* line, LineValue value, const ParameterUse& from) {
    account.input(line, line, value, from, trust_in(from));
  };
  input("individual_share", PartOf{share->millionths, millionths_per_whole},
        use("reach.individual_share"));
  input("cost_per_participant", *cost, use("reach.cost_per_participant"));
  account.model("participants", static_cast<std::int64_t>(participants), rule_sources::reach);
  const auto in_need = terms.in_need.in(year.year);
  if (!in_need) return;
  if (*in_need == in_need_by_law) {
    account.input("in_need", "in_need_by_law", std::int64_t{*in_need}, use("reach.in_need"),
                  rule_sources::in_need);
  } else {
    input("in_need", std::int64_t{*in_need}, use("reach.in_need"));
  }
  account.derived("participants_share", PartOf{participants, static_cast<double>(*in_need)},
                  "participants / in_need");
}

}  // namespace

const char* to_text(LineKind kind) {
  constexpr const char* words[] = {"model", "input", "outside", "derived"};
  return words[static_cast<int>(kind)];
}

std::vector<AccountLine> national_account(const Scenario& scenario, const YearResult& year) {
  Account account;
  add_appropriations(scenario, year, account);
  add_income(scenario, year, account);
  add_costs(scenario, year, account);
  add_eget_kapital(year.nation, account);
  add_reach(scenario, year, account);
  return account.done();
}

}  // namespace finsam
