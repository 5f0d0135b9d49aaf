#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <vector>

#include "scenario/absence.hpp"
#include "scenario/idle.hpp"

namespace finsam {
namespace {

/// Years, the first and the last.
struct Span {
  Year first;
  Year last;
};

template <class T>
std::optional<Year> first_held(const Dated<T>& dated, const typename Dated<T>::Entry& entry,
                               Span years) {
  for (Year year = years.first; year <= years.last; ++year.number) {
    if (dated.in_force(year) == &entry) return year;
  }
  return std::nullopt;
}

/// Whether the scenario itself writes `entry`.
template <class Entry>
bool is_own(const Draft& draft, const Entry& entry) {
  return entry.place.line > 0 && !is_inherited(draft, entry.place);
}

/// Warns of the values of one key that never hold in `years`.
template <class T>
void check(Draft& draft, const Dated<T>& dated, const std::string& key, Span years) {
  for (const auto& entry : dated.entries) {
    if (!is_own(draft, entry) || first_held(dated, entry, years)) continue;
    const bool is_outside = entry.only || (entry.from && *entry.from > years.last);
    if (!is_outside && !draft.thorough) continue;
    Diagnostic& warning = draft.diagnostics.warning(entry.place, key, "never holds: ");
    if (entry.only) {
      warning.what += fmt::format("it is for {} alone, and the simulated years are {} to {}",
                                  entry.from->number, years.first.number, years.last.number);
    } else if (is_outside) {
      warning.what += fmt::format("it begins in {}, after the last simulated year, {}",
                                  entry.from->number, years.last.number);
    } else {
      warning.what += fmt::format("another value has taken its place by {}", years.first.number);
      if (const auto* instead = dated.in_force(years.first)) {
        warning.also(instead->place, "the other value");
      }
    }
  }
}

/// Warns of the values of one key of a förbund that hold only in years without it.
/// @param there the simulated years in which it exists, at least one
template <class T>
void check_absent(Draft& draft, const Dated<T>& dated, const std::string& key, int forbund,
                  const std::vector<Year>& there) {
  const Scenario& scenario = draft.scenario;
  for (const auto& entry : dated.entries) {
    const auto held = first_held(dated, entry, {scenario.first, scenario.last});
    if (!held || !is_own(draft, entry)) continue;
    const bool ever = std::any_of(there.begin(), there.end(),
                                  [&](Year year) { return dated.in_force(year) == &entry; });
    if (ever) continue;
    const Absence absence = why_absent(scenario.roster, forbund, *held);
    draft.diagnostics.warning(entry.place, key, "never holds: " + absence.why)
        .also(absence.place, "the event");
  }
}

/// The years in which a parameter is read: the frame also grows before the first simulated one.
Span years_of(const Draft& draft, std::string_view key) {
  const Scenario& scenario = draft.scenario;
  Span years{scenario.first, scenario.last};
  if (key != "frame.growth" || !scenario.terms.frame.given()) return years;
  const Year grows_from{last_given_frame(scenario.terms, scenario.first).number + 1};
  return {std::min(grows_from, years.last), years.last};
}

template <class Owner>
void check_all(Draft& draft, const Owner& owner, std::span<const Described<Owner>> parameters,
               const std::string& path) {
  for (const Described<Owner>& parameter : parameters) {
    const std::string key = path + std::string(parameter.key);
    if (!draft.sound(key)) continue;
    std::visit([&](auto field) { check(draft, owner.*field, key, years_of(draft, key)); },
               parameter.field);
  }
}

/// Warns of what a rule for one förbund says only of years without it. Of a rule that counts for
/// nobody, warn_of_idle_rules speaks.
void check_absent(Draft& draft, const MatchingRule& rule) {
  if (rule.level != MatchingLevel::forbund || !draft.roster_known) return;
  const Scenario& scenario = draft.scenario;
  const std::vector<Year> there = years_of_forbund(scenario, rule.subject);
  const bool counts = std::any_of(there.begin(), there.end(), [&](Year year) {
    return rule.policy.policy.in(year).has_value();
  });
  if (!counts) return;
  for (const PolicyParameter& parameter : policy_parameters()) {
    const std::string key = rule.key + "." + std::string(parameter.key);
    if (!draft.sound(key)) continue;
    std::visit(
        [&](auto field) { check_absent(draft, rule.policy.*field, key, rule.subject, there); },
        parameter.field);
  }
}

}  // namespace

void warn_of_idle_dates(Draft& draft) {
  const Node::Entry* years = find_entry(draft.root, "years");
  if (!draft.years_known || (is_setting(years->value.place) && !draft.thorough)) return;
  const Scenario& scenario = draft.scenario;
  const Span span{scenario.first, scenario.last};
  check_all(draft, scenario.terms, parameters(), "");
  for (const KeyWeight& key : scenario.terms.keys) {
    check(draft, key.weight, "keys." + key.indicator, span);
  }
  check(draft, scenario.terms.trappan_steps, "trappan.steps", span);
  for (const MatchingRule& rule : scenario.terms.matching) {
    check_all(draft, rule.policy, policy_parameters(), rule.key + ".");
    check_absent(draft, rule);
  }
}

}  // namespace finsam
