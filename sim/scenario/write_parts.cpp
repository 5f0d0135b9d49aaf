#include "scenario/write_parts.hpp"

#include <algorithm>
#include <set>

#include "data/roster_tables.hpp"
#include "finsam/matching_key.hpp"
#include "scenario/write_dated.hpp"
#include "scenario/yaml_text.hpp"

namespace finsam {
namespace {

std::string heading_text(const Scenario& scenario, std::string_view key) {
  return key == "title" ? scenario.title : key == "question" ? scenario.question : scenario.source;
}

std::string written_years(const Scenario& scenario) {
  if (scenario.first == scenario.last) return std::to_string(scenario.first.number);
  return fmt::format("{}:{}", scenario.first.number, scenario.last.number);
}

/// The names of the tables whose role is `role` or an item of it.
std::vector<std::string> tables_of(const Scenario& scenario, std::string_view role,
                                   const std::vector<std::string>& tables) {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < tables.size(); ++i) {
    const std::string& own = scenario.provenance[i].role;
    const bool is_item =
        own.starts_with(role) && own.size() > role.size() && own[role.size()] == '.';
    if (own == role || is_item) names.push_back(yaml_word(tables[i]));
  }
  return names;
}

std::string written_tables(const Scenario& scenario, const Part& part, std::string_view name,
                           const std::string& indent, const std::vector<std::string>& tables) {
  const std::vector<std::string> names = tables_of(scenario, part.key, tables);
  if (names.empty()) return {};
  if (part.kind == Kind::table) return fmt::format("{}{}: {}\n", indent, name, names.front());
  std::string text = fmt::format("{}{}:\n", indent, name);
  for (const std::string& table : names) text += fmt::format("{}  - {}\n", indent, table);
  return text;
}

std::string written_codes(const Scenario& scenario, std::string_view name,
                          const std::string& indent) {
  std::string codes;
  for (const std::string& code : codes_outside_region(scenario.roster)) {
    codes += fmt::format("{}{}", codes.empty() ? "" : ", ", yaml_quoted(code));
  }
  const bool usual = codes == yaml_quoted(default_outside_region);
  return fmt::format("{}{}: [{}]{}\n", indent, name, codes, usual ? "  # default" : "");
}

/// Keys whose values came about as `origin` says.
struct KeysOf {
  const Scenario& scenario;
  ValueOrigin origin;
  std::set<std::string> keys = {};

  /// Adds `key`, with the year behind it of a dated value, for what the scenario's own files list
  /// under the name of `listed`.
  template <class T>
  void add(const std::string& listed, const std::string& key, const Dated<T>& dated) {
    for (const auto& entry : dated.entries) {
      if (origin_of(scenario, listed, entry.from, entry.place) != origin) continue;
      keys.insert(entry.from ? fmt::format("{}.{}", key, entry.from->number) : key);
    }
  }
  void add(const TableProvenance& table) {
    if (origin_of(scenario, table.role, {}, table.named_at) == origin) keys.insert(table.role);
  }
};

/// The list `name` of keys, as far as they have values in the scenario.
std::string written_keys(const Scenario& scenario, std::string_view name) {
  KeysOf all{scenario, name == "derived" ? ValueOrigin::derived : ValueOrigin::fitted};
  for (const Parameter& parameter : parameters()) {
    const std::string key(parameter.key);
    std::visit([&](auto field) { all.add(key, key, scenario.terms.*field); }, parameter.field);
  }
  for (const MatchingRule& rule : scenario.terms.matching) {
    const std::string own = matching_key(scenario.roster, rule);
    for (const PolicyParameter& parameter : policy_parameters()) {
      const std::string listed = fmt::format("{}.{}", rule.key, parameter.key);
      const std::string key = fmt::format("{}.{}", own, parameter.key);
      std::visit([&](auto field) { all.add(listed, key, rule.policy.*field); }, parameter.field);
    }
  }
  for (const TableProvenance& table : scenario.provenance) all.add(table);
  std::string text;
  for (const std::string& key : all.keys) text += fmt::format("  - {}\n", yaml_word(key));
  return text.empty() ? "" : fmt::format("{}:\n{}", name, text);
}

std::string written_weights(const Scenario& scenario) {
  std::string text = "keys:\n";
  for (const KeyWeight& key : scenario.terms.keys) {
    text += written_dated(key.weight, key_weight(), yaml_word(key.indicator), "  ");
  }
  return text;
}

std::string written_step(const TrappanStep& step) {
  const std::string bound = step.up_to ? fmt::format("up_to: {}, ", written(*step.up_to)) : "";
  return fmt::format("- {{{}share: {}}}\n", bound, written(step.share));
}

std::string written_steps(const Scenario& scenario, std::string_view name,
                          const std::string& indent) {
  std::string text = fmt::format("{}{}:{}\n", indent, name, remark(false, step_share()));
  const auto& entries = scenario.terms.trappan_steps.entries;
  const bool dated = entries.size() > 1 || entries.front().from;
  const bool as_list = std::any_of(entries.begin(), entries.end(),
                                   [](const auto& entry) { return entry.only || !entry.from; });
  for (const auto& entry : entries) {
    const char* how = !as_list ? "" : entry.only ? "- only " : entry.from ? "- from " : "-";
    const std::string year = entry.from ? fmt::format("{}:", entry.from->number) : "";
    if (dated) text += fmt::format("{}  {}{}\n", indent, how, year);
    for (const TrappanStep& step : *entry.value) {
      text += indent + (dated ? "      " : "  ") + written_step(step);
    }
  }
  return text;
}

}  // namespace

std::string written_part(const Scenario& scenario, const Part& part, std::string_view name,
                         const std::string& indent, const std::vector<std::string>& tables) {
  switch (part.kind) {
    case Kind::text: {
      const std::string text = heading_text(scenario, part.key);
      return text.empty() ? "" : fmt::format("{}: {}\n", name, yaml_quoted(text));
    }
    case Kind::files:
      return {};  // merged into the values
    case Kind::years:
      return fmt::format("{}: {}\n", name, written_years(scenario));
    case Kind::table:
    case Kind::tables:
      return written_tables(scenario, part, name, indent, tables);
    case Kind::codes:
      return written_codes(scenario, name, indent);
    case Kind::keys:
      return written_keys(scenario, name);
    case Kind::weights:
      return written_weights(scenario);
    case Kind::matching:
      return written_matching(scenario, tables);
    case Kind::steps:
      return written_steps(scenario, name, indent);
    default:
      return {};
  }
}

}  // namespace finsam
