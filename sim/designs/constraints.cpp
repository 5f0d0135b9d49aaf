#include "designs/constraints.hpp"

#include <fmt/format.h>

#include <limits>

namespace finsam {
namespace {

double sum_of(const Constraint& constraint, std::span<const double> values) {
  double sum = 0.0;
  for (const ConstraintTerm& term : constraint.terms) sum += term.factor * values[term.key];
  return sum;
}

/// Computes the key that the equality leaves.
/// @return why it cannot have that value
std::optional<CaseRefusal> compute(const Sweep& sweep, const Constraint& equality,
                                   std::span<double> values) {
  const SweptKey& key = sweep.keys[equality.key];
  double& value = values[equality.key];
  value = 0.0;
  double factor = 1.0;
  for (const ConstraintTerm& term : equality.terms) {
    if (term.key == equality.key) factor = term.factor;
  }
  const double left = (equality.limit - sum_of(equality, values)) * factor;
  value = std::numeric_limits<double>::quiet_NaN();
  const bool too_little = left < key.low;
  if (too_little || left > key.high) {
    return CaseRefusal{fmt::format("{} makes {} {} than {}", equality.text, key.key,
                                   too_little ? "less" : "more",
                                   value_text(key, too_little ? key.low : key.high))};
  }
  value = left;
  return std::nullopt;
}

bool holds(const Constraint& inequality, std::span<const double> values) {
  const double sum = sum_of(inequality, values);
  return inequality.relation == Relation::at_most ? sum <= inequality.limit
                                                  : sum >= inequality.limit;
}

}  // namespace

std::optional<CaseRefusal> constrain(const Sweep& sweep, std::span<double> values) {
  std::optional<CaseRefusal> first;
  for (const Constraint& each : sweep.constraints) {
    if (each.relation != Relation::equal) continue;
    auto failure = compute(sweep, each, values);
    if (!first) first = std::move(failure);
  }
  if (first) return first;
  for (const Constraint& each : sweep.constraints) {
    if (each.relation == Relation::equal || holds(each, values)) continue;
    return CaseRefusal{fmt::format("{} does not hold", each.text)};
  }
  return std::nullopt;
}

}  // namespace finsam
