#pragma once

#include <string>

#include "scenario/draft.hpp"

namespace finsam {

/// What a key is read for: the years in which the choice `rule` is the word `option`.
struct UsedFor {
  const Dated<Choice>& rule;
  const Description& description;  ///< of `rule`
  std::string rule_key;            ///< "damping.rule"
  int option = 0;
};

/// Warns of a value that `used` never asks for in the simulated years, where it was written in the
/// scenario itself or on the command line; law files say things for many scenarios.
void warn_without_effect(Draft& draft, const Node::Entry& entry, const std::string& key,
                         const UsedFor& used);

/// Warns of every such parameter of damping and the capital rule, and of fixed shares. Values that
/// say what leaving them out would say are passed over.
void warn_of_parameters_without_effect(Draft& draft);

}  // namespace finsam
