#pragma once

#include <string>

#include "scenario/draft.hpp"

namespace finsam {

/// Warns of a value that `condition`, which `owner` answers, never asks for in the simulated years,
/// where it was written in the scenario itself or on the command line; what it extends is said for
/// many scenarios.
///
/// @param owner Terms or a MatchingPolicy
/// @param asking_key the whole key path that `condition` names: "damping.rule"
template <class Owner>
void warn_without_effect(Draft& draft, const Node::Entry& entry, const std::string& key,
                         const std::string& asking_key, const Owner& owner,
                         const Condition& condition);

/// Warns of every such parameter and part, and of words that say nothing as the other keys are.
/// Values that say what leaving them out would say are passed over.
void warn_of_keys_without_effect(Draft& draft);

}  // namespace finsam
