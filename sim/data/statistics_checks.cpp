#include "data/statistics_checks.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <set>

#include "data/quote.hpp"
#include "finsam/held_over.hpp"

namespace finsam {
namespace {

constexpr int most_shown = 50;
constexpr const char* key = "data.statistics";

/// The statistics behind all indicators, each once.
std::vector<std::string> statistics_of_all(const std::vector<std::string>& indicators) {
  std::vector<std::string> names;
  for (const std::string& indicator : indicators) {
    for (std::string& name : statistics_of(indicator)) {
      if (std::find(names.begin(), names.end(), name) == names.end()) {
        names.push_back(std::move(name));
      }
    }
  }
  return names;
}

std::string missing_text(const std::string& indicator, const std::string& name) {
  const std::string column = name == "population" ? "population_16_64" : name;
  if (indicator == name) {
    return fmt::format("no table has the indicator {}; give one with a column {}",
                       in_quotes(indicator), column);
  }
  return fmt::format("no table has the column {}, a component of {}", column, in_quotes(indicator));
}

void check_members(const Roster& roster, const std::vector<Member>& members,
                   const Statistic& statistic, Diagnostics& diagnostics) {
  int missing = 0;
  for (const Member& member : members) {
    const auto at = static_cast<std::size_t>(member.municipality);
    if (!statistic.by_municipality[at].empty()) continue;
    if (++missing > most_shown) continue;
    const Municipality& about = roster.municipalities[at];
    diagnostics.error(member.place, "",
                      fmt::format("{} ({}) has no value of {} in any year", about.name, about.code,
                                  in_quotes(statistic.name)));
  }
  if (missing > most_shown) {
    diagnostics.error({}, key,
                      fmt::format("… and {} more municipalities without {}", missing - most_shown,
                                  in_quotes(statistic.name)));
  }
}

std::string span_text(const HeldOver& span, int municipalities) {
  std::string text = span.first == span.last ? fmt::format("{}", span.first)
                                             : fmt::format("{}–{}", span.first, span.last);
  text += fmt::format(" is taken from {}", span.from);
  const bool all = span.municipalities == municipalities;
  if (all) return text + fmt::format(" for all municipalities ({})", municipalities);
  return text + fmt::format(" for {} of {} municipalities", span.municipalities, municipalities);
}

}  // namespace

std::vector<std::string> statistics_of(const std::string& indicator) {
  if (indicator != "need") return {indicator};
  return {std::begin(need_components), std::end(need_components)};
}

void check_statistics(const Roster& roster, const std::vector<Member>& members,
                      const Statistics& statistics, const std::vector<std::string>& indicators,
                      const Place& where, Diagnostics& diagnostics) {
  std::set<std::string> checked;
  for (const std::string& indicator : indicators) {
    for (const std::string& name : statistics_of(indicator)) {
      if (!checked.insert(name).second) continue;
      const Statistic* statistic = statistics.find(name);
      if (statistic) {
        check_members(roster, members, *statistic, diagnostics);
      } else {
        diagnostics.error(where, key, missing_text(indicator, name));
      }
    }
  }
}

void note_years_held_over(const std::vector<Member>& members, const Statistics& statistics,
                          const std::vector<std::string>& indicators, std::vector<int> years,
                          const Place& where, Diagnostics& diagnostics) {
  std::sort(years.begin(), years.end());
  years.erase(std::unique(years.begin(), years.end()), years.end());
  const auto municipalities = static_cast<int>(members.size());
  for (const std::string& name : statistics_of_all(indicators)) {
    const Statistic* statistic = statistics.find(name);
    if (!statistic) continue;
    std::vector<std::string> texts;
    for (const HeldOver& span : held_over(members, *statistic, years)) {
      texts.push_back(span_text(span, municipalities));
    }
    if (texts.empty()) continue;
    diagnostics.note(where, key, fmt::format("{} of {}", name, fmt::join(texts, ", of ")));
  }
}

}  // namespace finsam
