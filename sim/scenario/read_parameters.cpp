#include "scenario/read_parameters.hpp"

#include <variant>

#include "scenario/needed.hpp"
#include "scenario/read_dated.hpp"

namespace finsam {
namespace {

template <class T>
void read_field(Draft& draft, const Parameter& parameter, Dated<T> Terms::*field) {
  const std::string key(parameter.key);
  Dated<T>& dated = draft.scenario.terms.*field;
  if (const Node::Entry* entry = find_entry(draft.root, key)) {
    marking_failure(draft, key, [&] {
      dated = read_dated<T>(entry->value, key, parameter, draft.diagnostics);
    });
    if (dated.entries.empty()) draft.failed.insert(key);
  }
  add_default(dated, parameter);
  warn_of_default_instead(draft, key, dated, parameter);
}

void check_parameter(Draft& draft, const Parameter& parameter) {
  const std::string key(parameter.key);
  if (!draft.sound(parameter.asked_by.key)) return;
  const Node::Entry* entry = find_entry(draft.root, key);
  const Place place = entry ? entry->place : place_of_missing(draft, key);
  std::visit(
      [&](auto field) {
        check_given(draft, draft.scenario.terms.*field, key, place, missing_text(parameter),
                    Asked<Terms>{draft.scenario.terms, parameter.asked_by});
      },
      parameter.field);
}

}  // namespace

void read_parameters(Draft& draft) {
  for (const Parameter& parameter : parameters()) {
    std::visit([&](auto field) { read_field(draft, parameter, field); }, parameter.field);
  }
  for (const Parameter& parameter : parameters()) {
    if (parameter.required()) check_parameter(draft, parameter);
  }
}

}  // namespace finsam
