#include "sweeps/read_constraints.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "scenario/read_dated.hpp"
#include "sweeps/parse_constraint.hpp"

namespace finsam {
namespace {

/// Finds the computed key of an equality.
/// @return what is wrong with it, or nothing
std::string find_computed(const Sweep& sweep, Constraint& equality) {
  int count = 0;
  double factor = 1.0;
  for (const ConstraintTerm& term : equality.terms) {
    if (sweep.keys[term.key].is_drawn()) continue;
    ++count;
    equality.key = term.key;
    factor = term.factor;
  }
  if (count == 0) {
    return fmt::format(
        "an equality computes one of its keys; write \"{}: computed\" under sweep, or that of "
        "another one",
        sweep.keys[equality.terms.back().key].key);
  }
  if (count > 1) return "an equality computes one of its keys, not several";
  if (factor == 1.0 || factor == -1.0) return "";
  return fmt::format("{} is computed, so it must stand there once", sweep.keys[equality.key].key);
}

/// Refuses computed keys that no equality computes, or several.
void check_computed(const Sweep& sweep, Diagnostics& diagnostics) {
  for (std::size_t i = 0; i < sweep.keys.size(); ++i) {
    const SweptKey& key = sweep.keys[i];
    if (key.is_drawn()) continue;
    const Constraint* first = nullptr;
    for (const Constraint& each : sweep.constraints) {
      if (each.relation != Relation::equal || each.key != i) continue;
      if (first) {
        diagnostics.error(each.place, "constraints", key.key + " is computed twice")
            .also(first->place, "the first one");
      }
      first = &each;
    }
    if (first) continue;
    diagnostics.error(key.place, key.key,
                      "is computed, but no equality among the constraints has it");
  }
}

}  // namespace

void read_constraints(const MapReading& file, Sweep& sweep, Diagnostics& diagnostics) {
  const std::size_t before = diagnostics.all().size();
  if (file.has("constraints")) {
    for (const Node& item : file.items("constraints")) {
      const std::string* text = scalar_text(item, "constraints", diagnostics);
      if (!text) continue;
      auto constraint = parse_constraint(*text, sweep.keys);
      Fault fault;
      if (!constraint) {
        fault = constraint.error();
      } else if (constraint->relation == Relation::equal) {
        fault.what = find_computed(sweep, *constraint);
      }
      if (!fault.what.empty()) {
        diagnostics.error(item.place, "constraints", fault.what, fault.hint);
        continue;
      }
      constraint->place = item.place;
      sweep.constraints.push_back(std::move(*constraint));
    }
  }
  if (diagnostics.all().size() == before) check_computed(sweep, diagnostics);
}

}  // namespace finsam
