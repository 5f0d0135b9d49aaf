#include <fmt/format.h>

#include <algorithm>

#include "finsam/matching_policy.hpp"
#include "finsam/rules/options.hpp"
#include "scenario/checks.hpp"

namespace finsam {
namespace {

/// The years in which an offer of a förbund is asked for and missing, as "2020, 2021".
std::string missing_years(const Scenario& scenario, int forbund, const MatchingPolicy& policy,
                          Party party) {
  std::string years;
  for (Year year = scenario.first; year <= scenario.last; ++year.number) {
    const std::vector<int> order = order_in(scenario.roster, year);
    if (std::find(order.begin(), order.end(), forbund) == order.end()) continue;
    if (policy_for(scenario, forbund, party, year) != &policy) continue;
    if (policy.policy.in(year)->index != static_cast<int>(MatchingKind::fixed)) continue;
    if (policy.offers->find(forbund, year)) continue;
    years += fmt::format("{}{}", years.empty() ? "" : ", ", year.number);
  }
  return years;
}

}  // namespace

void check_offers(Draft& draft) {
  if (!draft.years_known || !draft.roster_known || !draft.sound("matching")) return;
  const Scenario& scenario = draft.scenario;
  for (const MatchingRule& rule : scenario.terms.matching) {
    if (!rule.policy.offers) continue;
    const TableProvenance& table =
        scenario.provenance[static_cast<std::size_t>(rule.policy.offers->table)];
    for (std::size_t i = 0; i < scenario.roster.forbund.size(); ++i) {
      for (const Party party : {Party::municipal, Party::regional}) {
        const std::string years = missing_years(scenario, static_cast<int>(i), rule.policy, party);
        if (years.empty()) continue;
        draft
            .refuse(rule.policy.place, table.role,
                    fmt::format("no row for {} in {}, which this policy covers",
                                scenario.roster.forbund[i].id, years))
            .also(table.named_at, "the table");
        break;
      }
    }
  }
}

}  // namespace finsam
