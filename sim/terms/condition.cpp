#include <type_traits>

#include "finsam/terms.hpp"

namespace finsam {
namespace {

std::string text_of(Money<double> amount, const Description&) { return written(amount); }
std::string text_of(Share<double> share, const Description&) { return written(share); }
std::string text_of(int count, const Description&) { return std::to_string(count); }
std::string text_of(Choice choice, const Description& description) {
  return std::string(description.options[static_cast<std::size_t>(choice.index)].word);
}

/// Whether a key with that value, or none, asks for another.
bool asks(const Condition& condition, const std::optional<std::string>& value) {
  if (!value || condition.word.empty()) return value.has_value();
  return (*value == condition.word) != condition.except;
}

template <class Owner>
Place value_place(const Owner& owner, const Described<Owner>& parameter, Year year) {
  return std::visit(
      [&](auto field) {
        const auto* entry = (owner.*field).in_force(year);
        return entry ? entry->place : Place{};
      },
      parameter.field);
}

}  // namespace

template <class Owner>
std::optional<std::string> value_text(const Owner& owner, const Described<Owner>& parameter,
                                      Year year) {
  return std::visit(
      [&](auto field) -> std::optional<std::string> {
        const auto* entry = (owner.*field).in_force(year);
        if (!entry) return std::nullopt;
        if (!entry->value) return std::string(parameter.word_for_none);
        return text_of(*entry->value, parameter);
      },
      parameter.field);
}

template std::optional<std::string> value_text(const Terms&, const Parameter&, Year);
template std::optional<std::string> value_text(const MatchingPolicy&, const PolicyParameter&, Year);

std::optional<std::string> asking_value(const Terms& terms, const Condition& condition, Year year) {
  const Parameter* asking = find_parameter(condition.key);
  return asking ? value_text(terms, *asking, year) : std::nullopt;
}

std::optional<std::string> asking_value(const MatchingPolicy& policy, const Condition& condition,
                                        Year year) {
  for (const PolicyParameter& parameter : policy_parameters()) {
    if (parameter.key == condition.key) return value_text(policy, parameter, year);
  }
  return std::nullopt;
}

Place asking_place(const Terms& terms, const Condition& condition, Year year) {
  const Parameter* asking = find_parameter(condition.key);
  return asking ? value_place(terms, *asking, year) : Place{};
}

Place asking_place(const MatchingPolicy& policy, const Condition& condition, Year year) {
  for (const PolicyParameter& parameter : policy_parameters()) {
    if (parameter.key == condition.key) return value_place(policy, parameter, year);
  }
  return {};
}

bool holds(const Terms& terms, const Condition& condition, Year year) {
  return condition.key.empty() || asks(condition, asking_value(terms, condition, year));
}

bool holds(const MatchingPolicy& policy, const Condition& condition, Year year) {
  return condition.key.empty() || asks(condition, asking_value(policy, condition, year));
}

}  // namespace finsam
