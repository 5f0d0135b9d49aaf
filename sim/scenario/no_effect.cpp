#include "scenario/no_effect.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <variant>
#include <vector>

#include "finsam/rules/options.hpp"
#include "scenario/write_dated.hpp"

namespace finsam {
namespace {

bool is_in_law(const Draft& draft, const Place& place) {
  const auto& files = draft.scenario.files;
  return std::any_of(files.begin() + 1, files.end(),
                     [&](const ScenarioFile& law) { return law.file == place.file; });
}

bool says_the_default(const Draft& draft, const Parameter& parameter) {
  return std::visit([&](auto field) { return is_default(draft.scenario.terms.*field, parameter); },
                    parameter.field);
}

void warn_of(Draft& draft, const std::string& key, const UsedFor& used) {
  const Node::Entry* entry = find_entry(draft.root, key);
  if (!entry || !draft.sound(key) || !draft.sound(used.rule_key)) return;
  const Parameter* parameter = find_parameter(key);
  if (parameter && says_the_default(draft, *parameter)) return;
  warn_without_effect(draft, *entry, key, used);
}

}  // namespace

void warn_without_effect(Draft& draft, const Node::Entry& entry, const std::string& key,
                         const UsedFor& used) {
  if (!draft.years_known || is_in_law(draft, entry.place)) return;
  std::vector<std::string_view> words;
  for (Year year = draft.scenario.first; year <= draft.scenario.last; ++year.number) {
    const auto choice = used.rule.in(year);
    if (!choice) continue;
    if (choice->index == used.option) return;
    const std::string_view word =
        used.description.options[static_cast<std::size_t>(choice->index)].word;
    if (std::find(words.begin(), words.end(), word) == words.end()) words.push_back(word);
  }
  draft.diagnostics.warning(entry.place, key,
                            words.empty() ? "has no effect in the simulated years"
                                          : fmt::format("has no effect while {} is {}",
                                                        used.rule_key, fmt::join(words, " or ")));
}

void warn_of_parameters_without_effect(Draft& draft) {
  const Terms& terms = draft.scenario.terms;
  for (const char* key :
       {"damping.max_decrease", "damping.max_increase", "damping.reference", "damping.financing"}) {
    warn_of(draft, key,
            {terms.damping, *find_parameter("damping.rule"), "damping.rule",
             static_cast<int>(DampingRule::sparr)});
  }
  warn_of(draft, "capital_rule.rate",
          {terms.capital_rule, *find_parameter("capital_rule.rule"), "capital_rule.rule",
           static_cast<int>(CapitalRule::reduce)});
  const std::string split = "contributions.municipal_split";
  warn_of(draft, "contributions.shares",
          {terms.municipal_split, *find_parameter(split), split,
           static_cast<int>(MunicipalSplit::fixed)});
}

}  // namespace finsam
