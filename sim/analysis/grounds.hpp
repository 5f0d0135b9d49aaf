#pragma once
// What a step rests on: parameters with their places, and data with its years and statuses.

#include <string>
#include <vector>

#include "analysis/explanation.hpp"
#include "analysis/table_name.hpp"

namespace finsam {

/// The parameter `key` as it is in force in `year`.
/// @throws std::logic_error when there is no such parameter
ParameterUse parameter_use(const Scenario& scenario, std::string_view key, Year year);

/// The weight of a key.
ParameterUse weight_use(const Scenario& scenario, const KeyWeight& key, Year year);

/// The scalars of the matching rule that counted for a party, each name beginning with `party`
/// ("municipal_growth"); none where no rule is in force.
std::vector<ParameterUse> matching_uses(const Scenario& scenario, const MatchingRule& rule,
                                        const std::string& party, Year year);

/// The steps of trappan as one parameter.
ParameterUse trappan_use(const Scenario& scenario, Year year);

/// The values of an indicator for `municipalities`, by table, column, year and status. `need` takes
/// from its three components.
std::vector<DataUse> indicator_data(const Scenario& scenario, const std::string& indicator,
                                    const std::vector<int>& municipalities, Year wanted);

/// The unit of an indicator as its table's manifest has it; empty where none says so, or where the
/// components of `need` do not agree.
std::string indicator_unit(const Scenario& scenario, const std::string& indicator);

/// A whole table by the statuses of its rows; none where the scenario has no table of this role.
std::vector<DataUse> table_data(const Scenario& scenario, const std::string& role,
                                const std::string& column);

/// The same for the table at an index of Scenario::provenance.
std::vector<DataUse> table_data(const Scenario& scenario, int table, const std::string& column);

/// The rows of the table of members that `members` are written in, by their status.
std::vector<DataUse> member_data(const Scenario& scenario, const std::vector<Member>& members);

/// The rows of the events' tables, each with its place, source and status.
std::vector<DataUse> event_data(const Scenario& scenario, const std::vector<RosterEvent>& events);

}  // namespace finsam
