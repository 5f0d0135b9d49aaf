#include "program/fitted_scenario.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "scenario/yaml_text.hpp"

namespace finsam {
namespace {

/// The keys of the scenario as a tree; a value stands at the leaves.
struct Branch {
  std::string name;
  const FittedValue* value = nullptr;
  std::vector<Branch> below;
};

void plant(Branch& root, const FittedValue& value) {
  Branch* at = &root;
  for (std::size_t begin = 0; begin <= value.key.size();) {
    const std::size_t dot = std::min(value.key.find('.', begin), value.key.size());
    const std::string name = value.key.substr(begin, dot - begin);
    begin = dot + 1;
    const auto found = std::find_if(at->below.begin(), at->below.end(),
                                    [&](const Branch& each) { return each.name == name; });
    if (found == at->below.end()) {
      at->below.push_back({name, nullptr, {}});
      at = &at->below.back();
    } else {
      at = &*found;
    }
  }
  at->value = &value;
}

/// A year stands as people write it; other keys in quotes where YAML asks for them.
std::string key_text(const std::string& name) {
  const bool is_number = name.find_first_not_of("0123456789") == name.npos;
  return is_number && name.front() != '0' ? name : yaml_word(name);
}

std::string written(const Branch& branch, const std::string& indent) {
  std::string text;
  for (const Branch& each : branch.below) {
    text += fmt::format("{}{}:", indent, key_text(each.name));
    text += each.value ? fmt::format(" {}  # {}\n", each.value->value, each.value->comment)
                       : "\n" + written(each, indent + "  ");
  }
  return text;
}

}  // namespace

std::string fitted_scenario(const FittedHeading& heading, const std::vector<FittedValue>& values) {
  std::string text = fmt::format("title: {}\n\n", yaml_quoted(heading.title));
  for (const std::string& line : heading.comments) text += fmt::format("# {}\n", line);
  text += fmt::format("extends: {}\n\nfitted:\n", yaml_word(heading.extends));
  Branch root;
  for (const FittedValue& value : values) {
    text += fmt::format("  - {}\n", yaml_word(value.key));
    plant(root, value);
  }
  return text + "\n" + written(root, "");
}

}  // namespace finsam
