// The end of the nation's page: the whole account of the year, with the source of every line.

#include <algorithm>

#include "analysis/explain_steps.hpp"
#include "analysis/national_account.hpp"

namespace finsam {
namespace {

struct ToQuantity {
  Quantity operator()(Money<double> amount) const { return amount; }
  Quantity operator()(std::int64_t count) const { return Count{count}; }
  Quantity operator()(PartOf part) const { return part; }
};

const char* unit_of(const LineValue& value) {
  constexpr const char* units[] = {"kr", "count", "per_cent"};
  return units[value.index()];
}

/// The place of a source among those told so far, from 1; a derived line has none.
int note_of(const AccountLine& line, std::vector<std::string>& sources) {
  if (line.kind == LineKind::derived) return 0;
  const auto found = std::find(sources.begin(), sources.end(), line.source_sv);
  if (found != sources.end()) return static_cast<int>(found - sources.begin()) + 1;
  sources.push_back(line.source_sv);
  return static_cast<int>(sources.size());
}

/// Where an input is written; empty of other lines.
std::string place_of(const AccountLine& line) {
  const Place& place = line.place;
  const bool has_line = !place.file.empty() && !place.file.starts_with("--");
  return has_line ? place.file + ":" + std::to_string(place.line) : place.file;
}

AmountList lines_of(const std::vector<AccountLine>& account) {
  AmountList list{"national_account", {}};
  std::vector<std::string> sources;
  for (const AccountLine& line : account) {
    list.rows.push_back({{"line", line.line},
                         {"form", std::string(line.form)},
                         {"name", line.name},
                         {"amount", std::visit(ToQuantity{}, line.value)},
                         {"unit", std::string(unit_of(line.value))},
                         {"kind", std::string(to_text(line.kind))},
                         {"note", note_of(line, sources)},
                         {"source_sv", line.source_sv},
                         {"source_en", line.source_en},
                         {"place", place_of(line)}});
  }
  return list;
}

/// The rows of the year in a table of money outside the model.
void add_rows(const ExplainSource& source, const std::optional<OutsideTable>& outside,
              const char* column, StepWriter& step) {
  const auto& tables = source.scenario.provenance;
  if (!outside || static_cast<std::size_t>(outside->table) >= tables.size()) return;
  const TableProvenance& table = tables[static_cast<std::size_t>(outside->table)];
  for (const OutsideMoney& row : outside->rows) {
    if (row.year != source.year.year) continue;
    DataUse use;
    use.role = table.role;
    use.table = table_name(table);
    use.column = column;
    use.status = row.status;
    use.rows = 1;
    use.source = row.source;
    use.place = row.place;
    step.data({std::move(use)});
  }
}

}  // namespace

Step account_step(const ExplainSource& source) {
  const NationYear& nation = source.nation();
  const Terms& terms = source.scenario.terms;
  StepWriter step(source, "national_account", 0);
  step.say("account.whole").say("account.books");
  step.other("nation_opening_eget_kapital", nation.opening_eget_kapital)
      .other("account_income", nation.income + nation.outside_income)
      .other("account_costs", nation.admin + nation.spent + nation.outside_income)
      .other("nation_paid_back", nation.paid_back)
      .other("eget_kapital", nation.eget_kapital);
  if (nation.outside_income.kr > 0.0) step.say("account.outside_income");
  const auto in_need = terms.in_need.in(source.year.year);
  if (nation.participants && in_need) {
    step.say(*in_need == in_need_by_law ? "account.participants_by_law" : "account.participants")
        .other("in_need", Count{*in_need})
        .other("participants", Count{static_cast<std::int64_t>(*nation.participants)})
        .other("participants_share", PartOf{*nation.participants, static_cast<double>(*in_need)})
        .parameter("reach.individual_share")
        .parameter("reach.cost_per_participant")
        .parameter("reach.in_need");
  }
  step.list(lines_of(national_account(source.scenario, source.year)));
  add_rows(source, terms.other_appropriations, "frame_kr, used_kr", step);
  add_rows(source, terms.outside_income, "income_kr", step);
  return step.done();
}

}  // namespace finsam
