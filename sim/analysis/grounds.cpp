#include "analysis/grounds.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <stdexcept>
#include <tuple>

#include "finsam/matching_key.hpp"

namespace finsam {
namespace {

/// The last part of a key path: "max_decrease".
std::string last_part(std::string_view key) { return std::string(key.substr(key.rfind('.') + 1)); }

template <class T>
void take_value(const Scenario& scenario, const Dated<T>& dated, Year year, std::string_view key,
                ParameterUse& use) {
  const auto* entry = dated.in_force(year);
  if (!entry) return;
  use.origin = origin_of(scenario, key, entry->from, entry->place);
  use.assumption = is_assumption(*use.description, use.origin);
  use.place = entry->place;
  if (entry->value) use.value = *entry->value;
}

ParameterUse use_of(const Description& description, std::string key) {
  ParameterUse use;
  use.name = last_part(key);
  use.key = std::move(key);
  use.description = &description;
  use.assumption = description.assumption;
  return use;
}

/// The statistics that an indicator is added up from.
std::vector<const Statistic*> statistics_of(const Scenario& scenario,
                                            const std::string& indicator) {
  std::vector<const Statistic*> all;
  if (indicator == "need") {
    for (const char* component : need_components) {
      all.push_back(scenario.statistics.find(component));
    }
  } else {
    all.push_back(scenario.statistics.find(indicator));
  }
  return all;
}

}  // namespace

ParameterUse parameter_use(const Scenario& scenario, std::string_view key, Year year) {
  const Parameter* parameter = find_parameter(key);
  if (!parameter) throw std::logic_error(fmt::format("no parameter {}", key));
  ParameterUse use = use_of(*parameter, std::string(key));
  std::visit([&](auto field) { take_value(scenario, scenario.terms.*field, year, key, use); },
             parameter->field);
  return use;
}

ParameterUse weight_use(const Scenario& scenario, const KeyWeight& key, Year year) {
  ParameterUse use = use_of(key_weight(), "keys." + key.indicator);
  use.name = "weight_" + key.indicator;
  take_value(scenario, key.weight, year, use.key, use);
  return use;
}

std::vector<ParameterUse> matching_uses(const Scenario& scenario, const MatchingRule& rule,
                                        const std::string& party, Year year) {
  const std::string prefix = matching_key(scenario.roster, rule);
  std::vector<ParameterUse> uses;
  for (const PolicyParameter& parameter : policy_parameters()) {
    if (!holds(rule.policy, parameter.asked_by, year)) continue;
    ParameterUse use = use_of(parameter, fmt::format("{}.{}", prefix, parameter.key));
    use.name = fmt::format("{}_{}", party, parameter.key);
    const std::string written = fmt::format("{}.{}", rule.key, parameter.key);
    std::visit([&](auto field) { take_value(scenario, rule.policy.*field, year, written, use); },
               parameter.field);
    uses.push_back(use);
  }
  return uses;
}

ParameterUse trappan_use(const Scenario& scenario, Year year) {
  ParameterUse use = use_of(step_share(), "trappan.steps");
  const auto* entry = scenario.terms.trappan_steps.in_force(year);
  if (!entry) return use;
  use.place = entry->place;
  std::string text;
  for (const TrappanStep& step : *entry->value) {
    text += text.empty() ? "[{" : ", {";
    if (step.up_to) text += fmt::format("up_to: {}, ", written(*step.up_to));
    text += fmt::format("share: {}}}", written(step.share));
  }
  use.value = text + "]";
  return use;
}

std::vector<DataUse> indicator_data(const Scenario& scenario, const std::string& indicator,
                                    const std::vector<int>& municipalities, Year wanted) {
  std::vector<DataUse> uses;
  for (const Statistic* statistic : statistics_of(scenario, indicator)) {
    std::map<std::pair<int, Status>, int> counts;
    for (const int municipality : municipalities) {
      const auto taken = taken_for(*statistic, municipality, wanted.number);
      if (taken) ++counts[{taken->year, taken->observation.status}];
    }
    const auto table = static_cast<std::size_t>(statistic->table);
    const bool known = table < scenario.provenance.size();
    for (const auto& [year_and_status, count] : counts) {
      uses.push_back({known ? scenario.provenance[table].role : "data.statistics",
                      known ? table_name(scenario.provenance[table]) : "", statistic->name,
                      wanted.number, year_and_status.first, year_and_status.second, count});
    }
  }
  return uses;
}

std::string indicator_unit(const Scenario& scenario, const std::string& indicator) {
  std::optional<std::string> unit;
  for (const Statistic* statistic : statistics_of(scenario, indicator)) {
    const auto table = static_cast<std::size_t>(statistic->table);
    const bool known = table < scenario.provenance.size();
    const std::string own = known ? scenario.provenance[table].unit : "";
    if (unit && *unit != own) return "";
    unit = own;
  }
  return unit.value_or("");
}

std::vector<DataUse> table_data(const Scenario& scenario, int table, const std::string& column) {
  std::vector<DataUse> uses;
  const auto index = static_cast<std::size_t>(table);
  if (index >= scenario.provenance.size()) return uses;
  const TableProvenance& provenance = scenario.provenance[index];
  for (const auto& [status, rows] : provenance.rows_by_status) {
    if (rows == 0) continue;
    uses.push_back({provenance.role, table_name(provenance), column, std::nullopt, std::nullopt,
                    status, rows});
  }
  return uses;
}

std::vector<DataUse> member_data(const Scenario& scenario, const std::vector<Member>& members) {
  std::map<Status, std::vector<std::string>> named;
  for (const Member& member : members) {
    const auto municipality = static_cast<std::size_t>(member.municipality);
    named[member.status].push_back(scenario.roster.municipalities[municipality].name);
  }
  std::vector<DataUse> uses = table_data(scenario, "data.members", "share");
  std::erase_if(uses, [&](const DataUse& use) { return !named.contains(use.status); });
  for (DataUse& use : uses) {
    use.rows = static_cast<int>(named[use.status].size());
    if (named.size() > 1) use.municipalities = named[use.status];
  }
  return uses;
}

std::vector<DataUse> event_data(const Scenario& scenario, const std::vector<RosterEvent>& events) {
  std::vector<DataUse> uses;
  for (const RosterEvent& event : events) {
    const auto table = static_cast<std::size_t>(event.table);
    const bool known = table < scenario.provenance.size();
    uses.push_back({known ? scenario.provenance[table].role : "data.events",
                    known ? table_name(scenario.provenance[table]) : "", "event", std::nullopt,
                    std::nullopt, event.status, 1, event.source, event.place});
  }
  return uses;
}

std::vector<DataUse> table_data(const Scenario& scenario, const std::string& role,
                                const std::string& column) {
  const auto found = std::find_if(scenario.provenance.begin(), scenario.provenance.end(),
                                  [&](const TableProvenance& each) { return each.role == role; });
  if (found == scenario.provenance.end()) return {};
  return table_data(scenario, static_cast<int>(found - scenario.provenance.begin()), column);
}

}  // namespace finsam
