#pragma once
// What a finished sweep came to, as columns of numbers: the input of all that reads a sweep.

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "finsam/quantity/year.hpp"

namespace finsam {

/// What a number of a sweep is counted in.
enum class SweepUnit {
  kr,      ///< kronor
  share,   ///< millionths
  count,   ///< of something
  number,  ///< a plain number
  choice,  ///< which of some alternatives, from 0
};

/// A swept key.
struct SweptColumn {
  std::string key;  ///< key path: "damping.max_decrease", "lag.2022"
  SweepUnit unit = SweepUnit::share;
  bool computed = false;             ///< from other keys, by a constraint: the design moves them
  std::vector<std::string> choices;  ///< the alternatives as one would write them; with `choice`
  std::string text_sv = {};          ///< what it is, as a phrase; may be empty
  std::string text_en = {};
};

/// A metric.
struct MetricColumn {
  std::string name;  ///< "returned"
  SweepUnit unit = SweepUnit::kr;
  std::string forbund = {};  ///< id of the förbund that it is of; empty: of the nation
  std::string text_sv = {};  ///< what it is, as a phrase; may be empty
  std::string text_en = {};
};

/// What the order of a sweep's points says.
enum class SweepOrder {
  none,          ///< nothing: grid, list, random, latin_hypercube, sobol
  saltelli,      ///< rows of a point of A, one of B, and A's with one key of B's, in key order
  trajectories,  ///< each of one point more than there are keys; a step moves one key (morris)
};

/// How the cases were chosen. A point is a set of values; its replicates, which differ in luck
/// alone, are consecutive cases: case = point · replicates + replicate.
struct SweepPlan {
  std::string name = "latin_hypercube";  ///< of the design, as in a sweep file
  SweepOrder order = SweepOrder::none;
  std::int64_t replicates = 1;
  bool dependent = false;  ///< keys that the design moves are correlated with each other
  std::uint64_t seed = 0;
};

/// A case without results.
struct FailedCase {
  std::int64_t number = 0;
  std::string reason;
  Year year;
};

/// A finished sweep. Its numbers stand column by column, each with one number per case; NaN where
/// there is none: in failed cases, and where a metric has no value.
struct SweepTable {
  std::string title;
  std::string question;
  SweepPlan plan;
  std::vector<SweptColumn> keys;
  std::vector<MetricColumn> metrics;
  std::vector<Year> years;  ///< consecutive
  std::int64_t cases = 0;
  std::vector<double> values;      ///< keys · cases
  std::vector<double> results;     ///< metrics · years · cases
  std::vector<FailedCase> failed;  ///< by number

  /// The values of a key, by case.
  std::span<const double> values_of(std::size_t key) const;

  /// What a metric is in a year, by case.
  ///
  /// @param year  index into `years`
  std::span<const double> results_of(std::size_t metric, std::size_t year) const;

  std::span<double> values_of(std::size_t key);
  std::span<double> results_of(std::size_t metric, std::size_t year);

  /// The number of points.
  std::int64_t points() const { return cases / plan.replicates; }

  /// The keys that the design moves, in order: all but the computed ones.
  std::vector<std::size_t> moved_keys() const;

  /// Makes room for the results of all cases: NaN until they are filled in.
  void make_room();
};

/// A parameter as the methods see it.
struct Factor {
  std::vector<double> values;  ///< by point
  bool is_choice = false;      ///< the values are alternatives, in no order
};

/// The mean over the replicates of each point of a column with one number per case, by point; NaN
/// where a replicate has none.
std::vector<double> mean_of_replicates(std::span<const double> column, std::int64_t replicates);

}  // namespace finsam
