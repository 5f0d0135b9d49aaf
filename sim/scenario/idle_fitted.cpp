#include <algorithm>

#include "scenario/idle.hpp"

namespace finsam {
namespace {

/// Whether `listed` is `key`, or `key` with the year behind it from which a value holds.
bool is_named(const std::string& listed, const std::string& key, std::optional<Year> from) {
  return listed == key || (from && listed == key + "." + std::to_string(from->number));
}

/// Whether one of the parameters of `owner`, which stand at `path`, has a value of the key that
/// `listed` names: in the same file, or on the command line in its place.
template <class Owner>
bool has_value(const Owner& owner, std::span<const Described<Owner>> parameters,
               const std::string& path, const KeyOrigin& listed) {
  return std::any_of(parameters.begin(), parameters.end(), [&](const Described<Owner>& parameter) {
    const std::string key = path + std::string(parameter.key);
    const auto is_there = [&](auto field) {
      const auto& entries = (owner.*field).entries;
      return std::any_of(entries.begin(), entries.end(), [&](const auto& entry) {
        return (entry.place.file == listed.place.file || is_setting(entry.place)) &&
               is_named(listed.key, key, entry.from);
      });
    };
    return std::visit(is_there, parameter.field);
  });
}

/// Whether a table of the scenario stands at the key.
bool is_table(const Draft& draft, const std::string& key) {
  const auto& tables = draft.scenario.provenance;
  return std::any_of(tables.begin(), tables.end(),
                     [&](const TableProvenance& table) { return table.role == key; });
}

bool has_value(const Draft& draft, const KeyOrigin& listed) {
  const Terms& terms = draft.scenario.terms;
  if (is_table(draft, listed.key)) return true;
  if (draft.unset.contains(listed.key)) return true;
  return has_value(terms, parameters(), "", listed) ||
         std::any_of(terms.matching.begin(), terms.matching.end(), [&](const MatchingRule& rule) {
           return has_value(rule.policy, policy_parameters(), rule.key + ".", listed);
         });
}

}  // namespace

void warn_of_idle_fitted(Draft& draft) {
  if (draft.error_count() > 0) return;
  for (const KeyOrigin& each : draft.scenario.origins) {
    // Of another file a value may have been replaced since.
    if (each.place.file != draft.scenario.files.front().file || has_value(draft, each)) continue;
    const std::string list = each.origin == ValueOrigin::fitted ? "fitted" : "derived";
    draft.diagnostics.warning(each.place, list,
                              each.key + " has no value in this file, so none is shown as " + list);
  }
}

}  // namespace finsam
