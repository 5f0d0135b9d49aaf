#include "analysis/sweep_findings.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace finsam {
namespace {

double over_years(const std::vector<double>& numbers, YearsTaken taken) {
  double sum = 0.0;
  double least = std::numeric_limits<double>::infinity();
  double greatest = -least;
  for (const double number : numbers) {
    sum += number;  // a NaN stays in it
    least = std::min(least, number);
    greatest = std::max(greatest, number);
  }
  if (std::isnan(sum) || numbers.empty()) return std::numeric_limits<double>::quiet_NaN();
  if (taken == YearsTaken::least) return least;
  if (taken == YearsTaken::greatest) return greatest;
  return sum / static_cast<double>(numbers.size());
}

std::vector<double> by_point(const SweepTable& table, const SweepMeasure& measure) {
  return mean_of_replicates(measured(table, measure), table.plan.replicates);
}

/// The parameters that the design moves: every `step`-th case.
std::vector<Factor> factors_of(const SweepTable& table, std::int64_t step) {
  std::vector<Factor> factors;
  for (const std::size_t key : table.moved_keys()) {
    const std::span<const double> values = table.values_of(key);
    Factor factor{{}, table.keys[key].unit == SweepUnit::choice};
    for (std::size_t i = 0; i < values.size(); i += static_cast<std::size_t>(step)) {
      factor.values.push_back(values[i]);
    }
    factors.push_back(std::move(factor));
  }
  return factors;
}

/// Ranks the parameters of many measures. Their order is found once for all measures that have
/// numbers at the same points.
class DriverRanking {
 public:
  DriverRanking(const SweepTable& table, const Resampling& resampling)
      : table_(table),
        resampling_(resampling),
        factors_(factors_of(table, table.plan.replicates)) {}

  Drivers drivers_of(const SweepMeasure& measure) {
    const std::vector<double> points = by_point(table_, measure);
    const std::optional<Distribution> spread = distribution_of(points);
    Drivers drivers{measure, influences_on(points), std::vector<std::size_t>(factors_.size()),
                    spread ? spread->count : 0, spread && spread->least < spread->greatest};
    std::iota(drivers.ranked.begin(), drivers.ranked.end(), std::size_t{0});
    const auto strength = [&](std::size_t index) {
      return strength_of(drivers.influences, index).value_or(-1.0);
    };
    std::stable_sort(
        drivers.ranked.begin(), drivers.ranked.end(),
        [&](std::size_t one, std::size_t other) { return strength(one) > strength(other); });
    return drivers;
  }

 private:
  Influences influences_on(const std::vector<double>& points) {
    switch (table_.plan.order) {
      case SweepOrder::saltelli:
        return sobol_indices(points, factors_.size(), resampling_);
      case SweepOrder::trajectories:
        return elementary_effects(factors_, points);
      case SweepOrder::none:
        break;
    }
    std::vector<bool> kept = points_with_numbers(factors_, points);
    if (!ranked_ || ranked_->kept() != kept) ranked_.emplace(factors_, std::move(kept));
    return ranked_->influences_on(points);
  }

  const SweepTable& table_;
  Resampling resampling_;
  std::vector<Factor> factors_;
  std::optional<RankedFactors> ranked_;
};

std::optional<double> strength(const SobolIndex& index) {
  if (!index.total) return {};
  return std::max(0.0, *index.total);
}

std::optional<double> strength(const ElementaryEffects& effects) { return effects.mu_star; }

std::optional<double> strength(const RankInfluence& influence) { return influence.strength(); }

/// 1 for a case that failed, 0 for any other.
std::vector<double> failed_column(const SweepTable& table) {
  std::vector<double> column(static_cast<std::size_t>(table.cases));
  for (const FailedCase& failed : table.failed) {
    column[static_cast<std::size_t>(failed.number)] = 1.0;
  }
  return column;
}

void add_goals(const SweepTable& table, const SweepQuestions& questions, SweepFindings& findings) {
  for (const Goal& goal : questions.goals) {
    findings.goal_columns.push_back({by_point(table, goal.measure), goal.smallest});
    findings.best.push_back(best_points(findings.goal_columns.back(), questions.best));
  }
  if (questions.goals.size() > 1) findings.unbeaten = pareto_points(findings.goal_columns);
}

}  // namespace

std::vector<double> measured(const SweepTable& table, const SweepMeasure& measure) {
  if (measure.taken == YearsTaken::one) {
    const std::span<const double> column = table.results_of(measure.metric, measure.year);
    return {column.begin(), column.end()};
  }
  std::vector<std::span<const double>> columns;
  for (std::size_t year = 0; year < table.years.size(); ++year) {
    columns.push_back(table.results_of(measure.metric, year));
  }
  std::vector<double> result;
  std::vector<double> numbers(columns.size());
  for (std::size_t i = 0; i < static_cast<std::size_t>(table.cases); ++i) {
    for (std::size_t year = 0; year < columns.size(); ++year) numbers[year] = columns[year][i];
    result.push_back(over_years(numbers, measure.taken));
  }
  return result;
}

SweepQuestions ordinary_questions(const SweepTable& table) {
  SweepQuestions questions;
  const YearsTaken taken = table.years.size() == 1 ? YearsTaken::one : YearsTaken::mean;
  for (std::size_t metric = 0; metric < table.metrics.size(); ++metric) {
    questions.measures.push_back({metric, taken});
  }
  questions.resampling.seed = table.plan.seed;
  return questions;
}

std::optional<double> strength_of(const Influences& influences, std::size_t index) {
  return std::visit([index](const auto& all) { return strength(all[index]); }, influences);
}

bool any_strength(const Drivers& drivers) {
  return std::any_of(drivers.ranked.begin(), drivers.ranked.end(), [&](std::size_t index) {
    return strength_of(drivers.influences, index).has_value();
  });
}

SweepFindings read_sweep_table(const SweepTable& table, const SweepQuestions& questions) {
  SweepFindings findings;
  for (std::size_t metric = 0; metric < table.metrics.size(); ++metric) {
    for (std::size_t year = 0; year < table.years.size(); ++year) {
      findings.distributions.push_back(
          {metric, year, distribution_of(table.results_of(metric, year))});
    }
  }
  findings.failures = failures_by_reason(table);
  DriverRanking ranking(table, questions.resampling);
  for (const SweepMeasure& measure : questions.measures) {
    findings.drivers.push_back(ranking.drivers_of(measure));
  }
  const std::vector<Factor> by_cases = factors_of(table, 1);
  for (const Limit& limit : questions.limits) {
    findings.limits.push_back({limit, find_conditions(by_cases, measured(table, limit.measure),
                                                      limit.crossing, questions.prim)});
  }
  if (!table.failed.empty()) {
    findings.failing = find_conditions(by_cases, failed_column(table), {true, 0.5}, questions.prim);
  }
  add_goals(table, questions, findings);
  return findings;
}

}  // namespace finsam
