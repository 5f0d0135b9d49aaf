#include "analysis/unlike_runs.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace finsam {
namespace {

std::vector<UnlikeFrame> unlike_frames(const ComparedLevel& nation) {
  std::vector<UnlikeFrame> frames;
  for (const ComparedUnit& unit : nation.units) {
    for (const ComparedYear& year : unit.years) {
      const ComparedValue& frame = year.values.front();
      if (frame.difference.value_or(0) == 0) continue;
      frames.push_back({year.year, *frame.base, *frame.reform});
    }
  }
  return frames;
}

bool is_data(const TableProvenance& table) { return table.role.starts_with("data."); }

const TableProvenance* table_of(const Scenario& scenario, const std::string& role) {
  const auto found = std::find_if(scenario.provenance.begin(), scenario.provenance.end(),
                                  [&](const TableProvenance& table) { return table.role == role; });
  return found == scenario.provenance.end() ? nullptr : &*found;
}

std::vector<UnlikeTable> unlike_tables(const Scenario& base, const Scenario& reform, bool data) {
  std::vector<UnlikeTable> tables;
  for (const TableProvenance& table : base.provenance) {
    if (is_data(table) != data) continue;
    const TableProvenance* other = table_of(reform, table.role);
    if (other && other->sha256 == table.sha256) continue;
    tables.push_back({table.role, &table, other});
  }
  for (const TableProvenance& table : reform.provenance) {
    if (is_data(table) == data && !table_of(base, table.role)) {
      tables.push_back({table.role, nullptr, &table});
    }
  }
  return tables;
}

/// kommunkod and share of every member.
std::map<std::string, double> members_of(const Roster& roster, const Forbund& forbund) {
  std::map<std::string, double> members;
  for (const Member& member : forbund.members) {
    const auto place = static_cast<std::size_t>(member.municipality);
    members[roster.municipalities[place].code] = member.share.millionths;
  }
  return members;
}

std::optional<int> index_of(const Roster& roster, const std::string& id) {
  const auto found = std::find_if(roster.forbund.begin(), roster.forbund.end(),
                                  [&](const Forbund& one) { return one.id == id; });
  if (found == roster.forbund.end()) return std::nullopt;
  return static_cast<int>(found - roster.forbund.begin());
}

/// The years in which either roster changes, and the one that both begin with.
std::set<int> years_of_change(const Roster& base, const Roster& reform) {
  std::set<int> years = {0};
  for (const Roster* roster : {&base, &reform}) {
    for (const RosterChange& change : roster->changes) years.insert(change.year.number);
  }
  return years;
}

std::vector<std::string> unlike_members(const Roster& base, const Roster& reform) {
  const std::set<int> years = years_of_change(base, reform);
  std::vector<std::string> names;
  for (std::size_t i = 0; i < base.forbund.size(); ++i) {
    const auto other = index_of(reform, base.forbund[i].id);
    if (!other) continue;
    const bool unlike = std::any_of(years.begin(), years.end(), [&](int year) {
      return members_of(base, forbund_in(base, Year{year}, static_cast<int>(i))) !=
             members_of(reform, forbund_in(reform, Year{year}, *other));
    });
    if (unlike) names.push_back(base.forbund[i].name);
  }
  return names;
}

void sort_forbund(UnlikeRuns& unlike, const ComparedLevel& level) {
  for (const ComparedUnit& unit : level.units) {
    const bool partly =
        std::any_of(unit.years.begin(), unit.years.end(),
                    [](const ComparedYear& year) { return year.in_base != year.in_reform; });
    if (!unit.in_reform) {
      unlike.base_only.push_back(unit.name);
    } else if (!unit.in_base) {
      unlike.reform_only.push_back(unit.name);
    } else if (partly) {
      unlike.partly.push_back(unit.name);
    }
  }
}

}  // namespace

bool UnlikeRuns::rosters() const {
  return !base_only.empty() || !reform_only.empty() || !partly.empty() || !unlike_members.empty();
}

bool UnlikeRuns::any() const {
  return years || !frames.empty() || rosters() || !data.empty() || program_version || model_version;
}

UnlikeRuns unlike_runs(const ComparedRun& base, const ComparedRun& reform,
                       const Comparison& comparison) {
  UnlikeRuns unlike;
  unlike.years = years_of(base) != years_of(reform);
  unlike.frames = unlike_frames(comparison.levels[0]);
  sort_forbund(unlike, comparison.levels[1]);
  unlike.unlike_members = unlike_members(base.scenario.roster, reform.scenario.roster);
  unlike.data = unlike_tables(base.scenario, reform.scenario, true);
  unlike.program_version = base.program_version != reform.program_version;
  unlike.model_version = base.model_version != reform.model_version;
  return unlike;
}

std::vector<UnlikeTable> unlike_term_tables(const Scenario& base, const Scenario& reform) {
  return unlike_tables(base, reform, false);
}

}  // namespace finsam
