#include "scenario/no_effect.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <variant>
#include <vector>

#include "finsam/key_paths.hpp"
#include "scenario/write_dated.hpp"

namespace finsam {
namespace {

bool says_the_default(const Draft& draft, const Parameter& parameter) {
  return std::visit([&](auto field) { return is_default(draft.scenario.terms.*field, parameter); },
                    parameter.field);
}

/// What answers a condition in the years that count.
struct Asking {
  bool holds = false;                ///< in one of them; the rest is then not looked for
  std::vector<std::string> values;   ///< that the asking key has in them
  std::vector<RelatedPlace> places;  ///< where each of these was written
};

/// @param counts whether a year counts
template <class Owner, class Counts>
Asking asking(const Draft& draft, const Owner& owner, const Condition& condition,
              const Counts& counts) {
  Asking found;
  for (Year year = draft.scenario.first; year <= draft.scenario.last; ++year.number) {
    if (!counts(year)) continue;
    if (holds(owner, condition, year)) return {true, {}, {}};
    const std::optional<std::string> value = asking_value(owner, condition, year);
    if (!value ||
        std::find(found.values.begin(), found.values.end(), *value) != found.values.end()) {
      continue;
    }
    found.values.push_back(*value);
    found.places.push_back({asking_place(owner, condition, year), *value});
  }
  return found;
}

template <class Owner>
Asking asking(const Draft& draft, const Owner& owner, const Condition& condition) {
  return asking(draft, owner, condition, [](Year) { return true; });
}

void point_at(Diagnostic& warning, const Asking& found, const std::string& asking_key) {
  for (const RelatedPlace& each : found.places) {
    warning.also(each.place, fmt::format("{} is {}", asking_key, each.what));
  }
}

void warn_of(Draft& draft, const KeyInOrder& key) {
  const Condition& condition = key.description().asked_by;
  const Node::Entry* entry = find_entry(draft.root, key.key);
  // Keys that go with each other, whatever their values, are missed instead.
  if (!entry || condition.word.empty()) return;
  if (!draft.sound(key.key) || !draft.sound(condition.key)) return;
  if (key.parameter && says_the_default(draft, *key.parameter)) return;
  warn_without_effect(draft, *entry, std::string(key.key), std::string(condition.key),
                      draft.scenario.terms, condition);
}

/// Warns of a word that needs a condition which never holds while the word is in force.
void warn_of_words(Draft& draft, const Parameter& parameter) {
  const auto* field = std::get_if<Dated<Choice> Terms::*>(&parameter.field);
  if (!field) return;
  const Terms& terms = draft.scenario.terms;
  for (const auto& entry : (terms.**field).entries) {
    const Option& option = parameter.options[static_cast<std::size_t>(entry.value->index)];
    const std::string asking_key(option.needs.key);
    const bool is_own = entry.place.line > 0 && !is_inherited(draft, entry.place);
    if (asking_key.empty() || !is_own || !draft.sound(asking_key)) continue;
    const auto counts = [&](Year year) { return (terms.**field).in_force(year) == &entry; };
    const bool has_other = !option.or_needs.key.empty();
    if (has_other && asking(draft, terms, option.or_needs, counts).holds) continue;
    const Asking found = asking(draft, terms, option.needs, counts);
    if (found.holds || found.values.empty()) continue;
    point_at(draft.diagnostics.warning(entry.place, std::string(parameter.key),
                                       fmt::format("{} has no effect while {} is {}", option.word,
                                                   asking_key, fmt::join(found.values, " or "))),
             found, asking_key);
  }
}

}  // namespace

template <class Owner>
void warn_without_effect(Draft& draft, const Node::Entry& entry, const std::string& key,
                         const std::string& asking_key, const Owner& owner,
                         const Condition& condition) {
  if (!draft.years_known || is_inherited(draft, entry.place)) return;
  const Asking found = asking(draft, owner, condition);
  if (found.holds) return;
  const std::string what = found.values.empty()
                               ? "has no effect in the simulated years"
                               : fmt::format("has no effect while {} is {}", asking_key,
                                             fmt::join(found.values, " or "));
  point_at(draft.diagnostics.warning(entry.place, key, what), found, asking_key);
}

template void warn_without_effect(Draft&, const Node::Entry&, const std::string&,
                                  const std::string&, const Terms&, const Condition&);
template void warn_without_effect(Draft&, const Node::Entry&, const std::string&,
                                  const std::string&, const MatchingPolicy&, const Condition&);

void warn_of_keys_without_effect(Draft& draft) {
  if (!draft.years_known) return;
  for (const KeyInOrder& key : keys_in_order()) {
    warn_of(draft, key);
    if (key.parameter && draft.sound(key.key)) warn_of_words(draft, *key.parameter);
  }
}

}  // namespace finsam
