#pragma once
// What people do is not certain: each party's willingness to match, and how much of its budget a
// förbund spends, vary around the value of the scenario from year to year.

namespace finsam {

enum class BehaviourKind {
  uniform,         ///< at most `spread` more or less
  triangular,      ///< the same, most often near the scenario's value
  normal,          ///< with the standard deviation `spread`
  all_or_nothing,  ///< 100 % with the scenario's value as probability, else 0 %
};

/// How a share varies around the scenario's value. What goes below 0 % or above 100 % is set to
/// that, so the mean moves where the value lies near them.
struct Behaviour {
  BehaviourKind kind = BehaviourKind::normal;
  double spread = 0.0;  ///< [millionths]
};

/// What `draw`, in [0, 1), means for `behaviour`: an offset in whole millionths, or for
/// `all_or_nothing` a threshold. It does not depend on the scenario, so it can be kept for all
/// cases of one replicate.
double luck_of(const Behaviour& behaviour, double draw);

/// The share [whole millionths, 0–100 %] that comes of the scenario's `share` with that luck.
inline double behaved(const Behaviour& behaviour, double share, double luck) {
  constexpr double most = 1e6;
  if (behaviour.kind == BehaviourKind::all_or_nothing) return luck < share ? most : 0.0;
  const double sum = share + luck;
  return sum < 0.0 ? 0.0 : sum > most ? most : sum;
}

}  // namespace finsam
