#pragma once
// The options that a scenario chooses between. Each list stands in the order of the words that
// terms.cpp gives for it.

namespace finsam {

/// How many keys, trappan steps and rounds of redistribution a scenario may have at the most.
inline constexpr int most_keys = 16;
inline constexpr int most_steps = 16;
inline constexpr int most_rounds = 100;

/// method: how what there is to distribute is divided, README, step 7.
enum class Method { model, application };
/// damping.rule, README, step 5.
enum class DampingRule { none, sparr };
/// damping.reference: which amount of the year before the spärr protects.
enum class Reference { accepted, possible };
/// damping.financing: who pays for the floors.
enum class Financing { proportional, above_base, from_gains, from_unclaimed };
/// capital_rule.rule, README, step 6.
enum class CapitalRule { none, exempt_from_damping, reduce, when_oversubscribed };
/// matching.….policy, README, step 9.
enum class MatchingKind { full, growth_cap, willingness, fixed };
/// contributions.municipal_split, README, step 12.
enum class MunicipalSplit { population, equal, fixed };
/// trappan.base, README, step 14.
enum class TrappanBase { total, state };
/// trappan.scale, README, step 14.
enum class TrappanScale { marginal, whole };

}  // namespace finsam
