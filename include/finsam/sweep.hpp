#pragma once
// A sweep: one scenario run many times, with other values of some of its keys in every case.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "finsam/behaviour.hpp"
#include "finsam/description.hpp"
#include "finsam/diagnostic.hpp"

namespace finsam {

/// What the value of a swept key is, in a double.
enum class KeyUnit {
  share,   ///< whole millionths
  kronor,  ///< whole kronor
  count,   ///< a whole number
  choice,  ///< the index of one of its `choices`
};

/// Where the values of a swept key come from.
enum class ValueSource {
  list,        ///< one of `values`, all equally probable: a list, or a range with a step
  discrete,    ///< one of `values`, each with its probability
  uniform,     ///< the multiples of `resolution` from `low` to `high`, all equally probable
  triangular,  ///< between `low` and `high`, most often near `middle`
  normal,      ///< `middle` is the mean and `spread` the standard deviation before truncation
  lognormal,   ///< `middle` is the median, `spread` the factor of one standard deviation
  table,       ///< a column of the design's rows
  computed,    ///< what an equality leaves
};

/// A key of the scenario that has its own value in every case.
struct SweptKey {
  std::string key;                           ///< key path, as after --set: "frame.amount.2024"
  const Description* description = nullptr;  ///< never null
  KeyUnit unit = KeyUnit::share;
  ValueSource source = ValueSource::list;
  std::vector<std::string> choices = {};  ///< as after --set; with KeyUnit::choice
  std::vector<double> values = {};        ///< list, discrete: distinct, as written
  std::vector<double> chances = {};       ///< discrete: of each value [millionths], above 0
  double low = 0.0;                       ///< the least and the largest that may come out, both
  double high = 0.0;                      ///< multiples of `resolution`; of `choice`, of its index
  double middle = 0.0;
  double spread = 0.0;
  double resolution = 1.0;  ///< drawn values are multiples of it, rounded to the nearest
  Place place = {};

  /// Whether a design chooses it, rather than an equality.
  bool is_drawn() const { return source != ValueSource::computed; }
};

/// One of the keys of a constraint, and how many times it counts.
struct ConstraintTerm {
  std::size_t key = 0;  ///< index into Sweep::keys
  double factor = 1.0;  ///< a whole number, not 0
};

enum class Relation { equal, at_most, at_least };

/// A linear relation between keys of one unit: Σ factor · value, related to `limit`. An equality
/// computes one key from the others; an inequality that does not hold makes the case fail.
struct Constraint {
  std::string text;  ///< as written: "keys.need + keys.population = 100 %"
  std::vector<ConstraintTerm> terms;
  Relation relation = Relation::equal;
  double limit = 0.0;   ///< [unit of the keys]
  std::size_t key = 0;  ///< of an equality: the computed one, whose factor is 1 or −1
  Place place = {};
};

/// How the points of a sweep are chosen. More points keep those that were there, except in a Latin
/// hypercube, where all points change, and in a grid, where only more values at the end of the
/// first key's list keep them. A further key at the end keeps the values of the others in all
/// designs but `grid`, `saltelli` and `morris`.
enum class DesignKind {
  grid,             ///< every combination; the last key changes fastest
  list,             ///< the rows of a table
  random,           ///< independent draws
  latin_hypercube,  ///< of n points, one in each n-th part of every key's range
  sobol,            ///< Sobol' points with a digital shift; a power of two
  saltelli,         ///< for first-order and total indices, on Sobol' points
  morris,           ///< trajectories on a grid, for elementary effects
};

/// The word of a design in sweep files.
std::string to_text(DesignKind kind);

/// How cases are numbered: case = point · replicates + replicate. With d drawn keys,
/// - saltelli: point = n · (d + 2) + block. Block 0 is A, block 1 is B, block 2 + j is A with its
///   drawn key number j from B (Saltelli et al. 2010, Computer Physics Communications 181,
///   259–270).
/// - morris: point = trajectory · (d + 1) + step. Each step moves one drawn key by p / 2 of its p
///   levels, which lie evenly from 0 to 1: by Δ = p / (2·(p − 1)) (Morris 1991, Technometrics 33).
struct Design {
  DesignKind kind = DesignKind::latin_hypercube;
  std::int64_t size = 0;          ///< points; saltelli: n; morris: trajectories; grid, list: all
  int levels = 4;                 ///< of morris; even
  std::vector<double> rows = {};  ///< of list: size · drawn keys, row by row
};

/// A rank correlation (Spearman's) between two drawn keys.
struct RankCorrelation {
  std::size_t one = 0;  ///< indices into Sweep::keys
  std::size_t other = 0;
  double rho = 0.0;  ///< between −1 and 1
  Place place = {};
};

/// A metric to keep, by its name; whether there is one of that name is the engine's to say.
struct MetricName {
  std::string name;
  Place place = {};
};

/// A value that holds in every case, as after --set; for a key that is swept too, it holds where
/// the cases are compared with a run of the base.
struct FixedSetting {
  std::string key;
  std::string value;
  Place place = {};
};

/// What a sweep file means.
struct Sweep {
  std::string file;
  std::string title;
  std::string question;
  std::string scenario;  ///< path of the base, as seen from the current folder
  Place scenario_place = {};
  std::uint64_t seed = 1;
  Design design;
  std::int64_t replicates = 1;  ///< cases per point, which differ in luck alone
  std::vector<FixedSetting> fixed = {};
  std::vector<SweptKey> keys;  ///< as written; a case has one value for each
  std::vector<Constraint> constraints = {};
  std::vector<RankCorrelation> correlations = {};
  std::optional<Behaviour> willingness = {};  ///< of each party of a förbund, year by year
  std::optional<Behaviour> execution = {};    ///< of each förbund, year by year
  std::vector<MetricName> metrics = {};       ///< empty: those that the engine keeps by itself
  bool per_forbund = false;                   ///< whether results are kept for each förbund too
  Place per_forbund_place = {};
  bool keeps_cases = true;  ///< else only statistics of them
};

/// The largest sweep [cases].
inline constexpr std::int64_t most_cases = 10'000'000'000;
/// The most keys of a sweep.
inline constexpr std::size_t most_swept_keys = 256;
/// The most values of a key that are listed, and that a range with a step has.
inline constexpr std::size_t most_listed_values = 10'000;
inline constexpr std::size_t most_range_values = 100'000;

/// How many keys a design chooses (d above): all but the computed ones.
std::size_t drawn_count(const Sweep& sweep);
std::int64_t point_count(const Sweep& sweep);
std::int64_t case_count(const Sweep& sweep);

inline std::int64_t point_of(const Sweep& sweep, std::int64_t number) {
  return number / sweep.replicates;
}
inline std::int64_t replicate_of(const Sweep& sweep, std::int64_t number) {
  return number % sweep.replicates;
}

/// A value as one would write it in a scenario: "8 %", "350 tkr", the choice; empty for NaN.
std::string value_text(const SweptKey& key, double value);

/// The settings of a case, key path and value as after --set: first those that are fixed, of keys
/// that are not swept.
///
/// @param values one per key, none of them NaN
std::vector<std::pair<std::string, std::string>> settings_of(const Sweep& sweep,
                                                             std::span<const double> values);

}  // namespace finsam
