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

Influences influences_on(const SweepTable& table, std::span<const Factor> factors,
                         const std::vector<double>& points, const Resampling& resampling) {
  switch (table.plan.order) {
    case SweepOrder::saltelli:
      return sobol_indices(points, factors.size(), resampling);
    case SweepOrder::trajectories:
      return elementary_effects(factors, points);
    case SweepOrder::none:
      break;
  }
  return rank_influences(factors, points);
}

Drivers drivers_of(const SweepTable& table, const SweepMeasure& measure,
                   std::span<const Factor> factors, const Resampling& resampling) {
  const std::vector<double> points = by_point(table, measure);
  const std::optional<Distribution> spread = distribution_of(points);
  Drivers drivers{measure, influences_on(table, factors, points, resampling),
                  std::vector<std::size_t>(factors.size()), spread ? spread->count : 0,
                  spread && spread->least < spread->greatest};
  std::iota(drivers.ranked.begin(), drivers.ranked.end(), std::size_t{0});
  const auto strength = [&](std::size_t index) {
    return strength_of(drivers.influences, index).value_or(-1.0);
  };
  std::stable_sort(
      drivers.ranked.begin(), drivers.ranked.end(),
      [&](std::size_t one, std::size_t other) { return strength(one) > strength(other); });
  return drivers;
}

std::optional<double> strength(const SobolIndex& index) {
  if (!index.total) return {};
  return std::max(0.0, *index.total);
}

std::optional<double> strength(const ElementaryEffects& effects) { return effects.mu_star; }

std::optional<double> strength(const RankInfluence& influence) {
  if (!influence.correlation) return {};
  return std::abs(*influence.correlation);
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

SweepFindings read_sweep_table(const SweepTable& table, const SweepQuestions& questions) {
  SweepFindings findings;
  for (std::size_t metric = 0; metric < table.metrics.size(); ++metric) {
    for (std::size_t year = 0; year < table.years.size(); ++year) {
      findings.distributions.push_back(
          {metric, year, distribution_of(table.results_of(metric, year))});
    }
  }
  findings.failures = failures_by_reason(table);
  const std::vector<Factor> by_points = factors_of(table, table.plan.replicates);
  for (const SweepMeasure& measure : questions.measures) {
    findings.drivers.push_back(drivers_of(table, measure, by_points, questions.resampling));
  }
  const std::vector<Factor> by_cases = factors_of(table, 1);
  for (const Limit& limit : questions.limits) {
    findings.limits.push_back({limit, find_conditions(by_cases, measured(table, limit.measure),
                                                      limit.crossing, questions.prim)});
  }
  add_goals(table, questions, findings);
  return findings;
}

}  // namespace finsam
