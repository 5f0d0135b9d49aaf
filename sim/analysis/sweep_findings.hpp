#pragma once
// What a finished sweep says.

#include <cstddef>
#include <optional>
#include <variant>
#include <vector>

#include "analysis/distribution.hpp"
#include "analysis/elementary_effects.hpp"
#include "analysis/pareto.hpp"
#include "analysis/prim.hpp"
#include "analysis/rank_correlation.hpp"
#include "analysis/sobol_indices.hpp"

namespace finsam {

/// Which number of a metric's years is meant.
enum class YearsTaken { one, mean, least, greatest };

/// A metric as one number per case: in one year, or over all years; NaN where a year has none.
struct SweepMeasure {
  std::size_t metric = 0;
  YearsTaken taken = YearsTaken::mean;
  std::size_t year = 0;  ///< index into SweepTable::years; with `one`
};

std::vector<double> measured(const SweepTable& table, const SweepMeasure& measure);

/// A limit that a measure may cross.
struct Limit {
  SweepMeasure measure;
  Crossing crossing;
};

/// A measure that should be as small as it can, or as large.
struct Goal {
  SweepMeasure measure;
  bool smallest = true;
};

/// What is asked of a sweep.
struct SweepQuestions {
  std::vector<SweepMeasure> measures;  ///< of which the parameters are ranked
  std::vector<Limit> limits;
  std::vector<Goal> goals;
  Resampling resampling;
  PrimOptions prim;
  std::size_t best = 5;  ///< points for each goal
};

/// Every metric: the mean over the years, or the only year.
SweepQuestions ordinary_questions(const SweepTable& table);

/// How much each parameter drives a measure, by the method that the order of the sweep's points
/// allows; in the order of SweepTable::moved_keys.
using Influences = std::variant<std::vector<SobolIndex>, std::vector<ElementaryEffects>,
                                std::vector<RankInfluence>>;

struct Drivers {
  SweepMeasure measure;
  Influences influences;
  std::vector<std::size_t> ranked;  ///< into `influences`, the strongest first, then in key order
  std::int64_t points = 0;          ///< with a number
  bool varies = false;              ///< whether the measure has different numbers at all
};

/// What a parameter is ranked by: the total index, mu*, or the size of the correlation; empty where
/// there is none.
std::optional<double> strength_of(const Influences& influences, std::size_t index);

/// Whether any parameter has a strength.
bool any_strength(const Drivers& drivers);

struct MetricYear {
  std::size_t metric = 0;
  std::size_t year = 0;
  std::optional<Distribution> distribution;  ///< empty where no case has a number
};

struct LimitFound {
  Limit limit;
  Conditions conditions;
};

struct SweepFindings {
  bool sketched = false;                  ///< from running statistics, without any case
  std::vector<MetricYear> distributions;  ///< by metric, then year
  std::vector<FailureCount> failures;
  Conditions failing;            ///< under which cases fail, where some do; hits are those
  std::vector<Drivers> drivers;  ///< as SweepQuestions::measures
  std::vector<LimitFound> limits;
  std::vector<GoalColumn> goal_columns;        ///< by goal
  std::vector<std::vector<std::size_t>> best;  ///< points, by goal
  std::vector<std::size_t> unbeaten;           ///< points, with two goals or more
};

/// Answers the questions. Parameters are ranked, and points are best, by the mean over the
/// replicates of each point; distributions and conditions are of all cases.
SweepFindings read_sweep_table(const SweepTable& table, const SweepQuestions& questions);

}  // namespace finsam
