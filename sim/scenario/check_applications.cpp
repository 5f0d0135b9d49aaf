#include <fmt/format.h>

#include <algorithm>

#include "finsam/rules/options.hpp"
#include "scenario/checks.hpp"

namespace finsam {
namespace {

bool is_by_application(const Scenario& scenario, Year year) {
  const auto method = scenario.terms.method.in(year);
  return method && method->index == static_cast<int>(Method::application);
}

/// Whether a förbund ends the year before `year` with an allocation: it, or what it comes out of,
/// ran in an earlier year or has one in the opening table.
bool has_last_allocation(const Scenario& scenario, Year year, int forbund) {
  const Roster& roster = scenario.roster;
  if (const RosterChange* change = change_in(roster, year)) {
    const auto at = std::find(change->order.begin(), change->order.end(), forbund);
    const auto& out_of = change->out_of[static_cast<std::size_t>(at - change->order.begin())];
    if (year > scenario.first) return !out_of.empty();
    return std::any_of(out_of.begin(), out_of.end(), [&](int before) {
      return has_last_allocation(scenario, Year{year.number - 1}, before);
    });
  }
  if (year > scenario.first) return true;
  if (!roster.changes.empty() && roster.changes.front().year < year) {
    return has_last_allocation(scenario, Year{year.number - 1}, forbund);
  }
  return scenario.opening[static_cast<std::size_t>(forbund)].state_allocation.has_value();
}

/// The first förbund in `year` for which nothing says what it applies for.
std::optional<int> without_application(const Scenario& scenario, Year year) {
  const auto& table = scenario.terms.application_table;
  for (const int forbund : order_in(scenario.roster, year)) {
    if (table && table->find(forbund, year)) continue;
    if (!has_last_allocation(scenario, year, forbund)) return forbund;
  }
  return std::nullopt;
}

void check_methods(Draft& draft) {
  const Scenario& scenario = draft.scenario;
  for (Year year = scenario.first; year <= scenario.last; ++year.number) {
    if (!is_by_application(scenario, year)) continue;
    const auto forbund = without_application(scenario, year);
    if (!forbund) continue;
    draft
        .refuse(place_of_missing(draft, "application.table"), "application.table",
                fmt::format("{} has no last allocation and no row in {}, so nothing says what it "
                            "applies for",
                            scenario.roster.forbund[static_cast<std::size_t>(*forbund)].id,
                            year.number))
        .also(scenario.terms.method.in_force(year)->place, "method is application");
    return;
  }
}

void check_applicants(Draft& draft) {
  const Scenario& scenario = draft.scenario;
  for (const ApplicantTable::Row& row : scenario.terms.targeted_applicants->rows) {
    if (row.year < scenario.first || row.year > scenario.last) continue;
    const std::vector<int> order = order_in(scenario.roster, row.year);
    const std::string& id = scenario.roster.forbund[static_cast<std::size_t>(row.forbund)].id;
    if (std::find(order.begin(), order.end(), row.forbund) == order.end()) {
      draft.refuse(row.place, "targeted.applicants",
                   fmt::format("there is no förbund \"{}\" in {}", id, row.year.number));
    }
    const auto count = scenario.terms.targeted_count.in_force(row.year);
    if (count && count->value.value_or(0) > 0) {
      draft
          .refuse(row.place, "targeted.applicants",
                  fmt::format("{} has both this table and targeted.count; write one of them",
                              row.year.number))
          .also(count->place, fmt::format("targeted.count is {}", *count->value));
      return;
    }
  }
}

}  // namespace

void check_applications(Draft& draft) {
  if (!draft.years_known || !draft.roster_known) return;
  const bool sound =
      draft.sound("method") && draft.sound("application.table") && draft.sound("data.opening");
  if (sound) check_methods(draft);
  const bool grants_sound = draft.sound("targeted.applicants") && draft.sound("targeted.count");
  if (grants_sound && draft.scenario.terms.targeted_applicants) check_applicants(draft);
}

}  // namespace finsam
