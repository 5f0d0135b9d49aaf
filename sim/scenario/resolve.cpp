#include <set>
#include <variant>

#include "finsam/key_paths.hpp"
#include "finsam/read_scenario.hpp"
#include "scenario/table_names.hpp"
#include "scenario/write_dated.hpp"
#include "scenario/write_parts.hpp"

namespace finsam {
namespace {

constexpr std::string_view preface =
    "# The whole scenario with every default written out. Running this file gives the same "
    "tables.\n"
    "# \"default\": what leaving the key out gives. \"assumption\": the public record is silent.\n";

std::string written_key(const Scenario& scenario, const KeyInOrder& key, std::string_view name,
                        const std::string& indent, const std::vector<std::string>& tables) {
  if (key.part) return written_part(scenario, *key.part, name, indent, tables);
  return std::visit(
      [&](auto field) {
        return written_dated(scenario.terms.*field, *key.parameter, name, indent);
      },
      key.parameter->field);
}

std::string written_scenario(const Scenario& scenario, const std::vector<std::string>& tables) {
  std::string text(preface);
  std::string_view last_group = "none yet";
  for (const KeyInOrder& key : keys_in_order()) {
    const std::size_t dot = key.key.find('.');
    const bool grouped = dot != key.key.npos;
    const std::string_view group = grouped ? key.key.substr(0, dot) : std::string_view();
    const std::string_view name = grouped ? key.key.substr(dot + 1) : key.key;
    const std::string lines = written_key(scenario, key, name, grouped ? "  " : "", tables);
    if (lines.empty()) continue;
    if (group != last_group) {
      text += '\n';
      if (grouped) text += fmt::format("{}:\n", group);
    }
    text += lines;
    last_group = group;
  }
  return text;
}

}  // namespace

Resolved resolve(const Scenario& scenario) {
  const std::vector<std::string> names = table_names(scenario.provenance);
  Resolved resolved;
  resolved.yaml = written_scenario(scenario, names);
  resolved.manifest = manifest_of(scenario.provenance, names);
  std::set<std::string> listed;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (listed.insert(names[i]).second) {
      resolved.tables.push_back({names[i], static_cast<int>(i)});
    }
  }
  return resolved;
}

}  // namespace finsam
