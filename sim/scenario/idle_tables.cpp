#include <fmt/format.h>

#include "scenario/idle.hpp"

namespace finsam {
namespace {

/// Warns of the first row of a table of the scenario's own that no simulated year reads.
void warn_of_rows(Draft& draft, const std::string& key, const std::optional<OutsideTable>& table) {
  const Node::Entry* entry = find_entry(draft.root, key);
  if (!table || !entry || is_inherited(draft, entry->place) || !draft.sound(key)) return;
  const Scenario& scenario = draft.scenario;
  const OutsideMoney* first = nullptr;
  int count = 0;
  for (const OutsideMoney& row : table->rows) {
    if (scenario.first <= row.year && row.year <= scenario.last) continue;
    if (count++ == 0) first = &row;
  }
  if (!first) return;
  const std::string others = count == 1 ? ""
                             : count == 2
                                 ? "; another row has none either"
                                 : fmt::format("; {} other rows have none either", count - 1);
  draft.diagnostics.warning(
      first->place, key,
      fmt::format("{} is not among the simulated years, {} to {}: the row has no effect{}",
                  first->year.number, scenario.first.number, scenario.last.number, others));
}

}  // namespace

void warn_of_idle_tables(Draft& draft) {
  if (!draft.years_known || !draft.thorough) return;
  warn_of_rows(draft, "outside.appropriations", draft.scenario.terms.other_appropriations);
  warn_of_rows(draft, "outside.income", draft.scenario.terms.outside_income);
}

}  // namespace finsam
