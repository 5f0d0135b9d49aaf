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

bool is_inherited(const Draft& draft, const Place& place) {
  const auto& files = draft.scenario.files;
  return std::any_of(files.begin() + 1, files.end(),
                     [&](const ScenarioFile& each) { return each.file == place.file; });
}

bool says_the_default(const Draft& draft, const Parameter& parameter) {
  return std::visit([&](auto field) { return is_default(draft.scenario.terms.*field, parameter); },
                    parameter.field);
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

}  // namespace

template <class Owner>
void warn_without_effect(Draft& draft, const Node::Entry& entry, const std::string& key,
                         const std::string& asking, const Owner& owner,
                         const Condition& condition) {
  if (!draft.years_known || is_inherited(draft, entry.place)) return;
  std::vector<std::string> values;
  for (Year year = draft.scenario.first; year <= draft.scenario.last; ++year.number) {
    if (holds(owner, condition, year)) return;
    const std::optional<std::string> value = asking_value(owner, condition, year);
    if (value && std::find(values.begin(), values.end(), *value) == values.end()) {
      values.push_back(*value);
    }
  }
  draft.diagnostics.warning(entry.place, key,
                            values.empty() ? "has no effect in the simulated years"
                                           : fmt::format("has no effect while {} is {}", asking,
                                                         fmt::join(values, " or ")));
}

template void warn_without_effect(Draft&, const Node::Entry&, const std::string&,
                                  const std::string&, const Terms&, const Condition&);
template void warn_without_effect(Draft&, const Node::Entry&, const std::string&,
                                  const std::string&, const MatchingPolicy&, const Condition&);

void warn_of_keys_without_effect(Draft& draft) {
  for (const KeyInOrder& key : keys_in_order()) warn_of(draft, key);
}

}  // namespace finsam
