#include <algorithm>

#include "report/sweep_report.hpp"
#include "report/sweep_values.hpp"

namespace finsam {
namespace {

using Row = std::vector<Cell>;

Cell text_or_empty(const std::string& text) { return text.empty() ? Cell{} : Cell{text}; }

std::string measure_word(const SweepTable& table, const SweepMeasure& measure) {
  constexpr const char* words[] = {"", "mean", "least", "greatest"};
  if (measure.taken == YearsTaken::one) return std::to_string(table.years[measure.year].number);
  return words[static_cast<std::size_t>(measure.taken)];
}

/// Metric, förbund, measure and unit: how every row of a measure begins.
Row measure_cells(const SweepTable& table, const SweepMeasure& measure) {
  const MetricColumn& metric = table.metrics[measure.metric];
  return {metric.name, text_or_empty(metric.forbund), measure_word(table, measure),
          std::string(sweep_unit_word(metric.unit))};
}

Cell correlation_cell(std::optional<double> correlation) {
  return sweep_size_cell(correlation, SweepUnit::number);
}

/// Columns that the method does not have stay empty.
void add_influence(Row& row, const SobolIndex& index, SweepUnit) {
  const auto low = [](const std::optional<Interval>& interval) {
    return part_cell(interval ? std::optional(interval->low) : std::nullopt);
  };
  const auto high = [](const std::optional<Interval>& interval) {
    return part_cell(interval ? std::optional(interval->high) : std::nullopt);
  };
  row.insert(row.end(),
             {part_cell(index.total), low(index.total_interval), high(index.total_interval),
              part_cell(index.first), low(index.first_interval), high(index.first_interval)});
  row.insert(row.end(), 8, Cell{});
  row.emplace_back(index.rows);
}

void add_influence(Row& row, const ElementaryEffects& effects, SweepUnit unit) {
  row.insert(row.end(), 6, Cell{});
  row.insert(row.end(), {sweep_size_cell(effects.mu_star, unit), sweep_size_cell(effects.mu, unit),
                         sweep_size_cell(effects.sigma, unit)});
  row.insert(row.end(), 5, Cell{});
  row.emplace_back(effects.steps);
}

void add_influence(Row& row, const RankInfluence& influence, SweepUnit) {
  row.insert(row.end(), 9, Cell{});
  row.insert(
      row.end(),
      {correlation_cell(influence.correlation), correlation_cell(influence.partial),
       correlation_cell(influence.ratio), influence.correlation ? Cell{influence.turns} : Cell{},
       influence.correlation ? Cell{influence.beyond_chance} : Cell{}, influence.points});
}

const char* method_of(const Influences& influences) {
  constexpr const char* words[] = {"sobol", "morris", "rank_correlation"};
  return words[influences.index()];
}

Table drivers_table(const SweepReport& report) {
  Table result{"drivers",
               {"metric",        "forbund",     "measure",    "unit",      "method",
                "rank",          "key",         "total",      "total_low", "total_high",
                "first_order",   "first_low",   "first_high", "mu_star",   "mu",
                "sigma",         "correlation", "partial",    "ratio",     "turns",
                "beyond_chance", "used"},
               {}};
  const std::vector<std::size_t> keys = report.table.moved_keys();
  for (const Drivers& drivers : report.findings.drivers) {
    std::int64_t rank = 0;
    for (const std::size_t index : drivers.ranked) {
      Row row = measure_cells(report.table, drivers.measure);
      const bool ranked = strength_of(drivers.influences, index).has_value();
      row.insert(row.end(), {std::string(method_of(drivers.influences)),
                             ranked ? Cell{++rank} : Cell{}, report.table.keys[keys[index]].key});
      const SweepUnit unit = report.table.metrics[drivers.measure.metric].unit;
      std::visit([&](const auto& all) { add_influence(row, all[index], unit); },
                 drivers.influences);
      result.rows.push_back(std::move(row));
    }
  }
  return result;
}

Table distributions_table(const SweepReport& report) {
  Table result{"distributions",
               {"metric", "forbund", "year", "unit", "cases", "mean", "sd", "least", "q5", "q25",
                "median", "q75", "q95", "greatest"},
               {}};
  for (const MetricYear& each : report.findings.distributions) {
    const MetricColumn& metric = report.table.metrics[each.metric];
    Row row = {metric.name, text_or_empty(metric.forbund),
               std::int64_t{report.table.years[each.year].number},
               std::string(sweep_unit_word(metric.unit))};
    if (!each.distribution) {
      row.emplace_back(std::int64_t{0});
      row.insert(row.end(), 9, Cell{});
    } else {
      const Distribution& spread = *each.distribution;
      const auto size = [&](std::optional<double> number) {
        return sweep_size_cell(number, metric.unit);
      };
      row.insert(row.end(), {spread.count, size(spread.mean), size(spread.sd), size(spread.least)});
      for (const double quantile : spread.quantiles) row.push_back(size(quantile));
      row.push_back(size(spread.greatest));
    }
    result.rows.push_back(std::move(row));
  }
  return result;
}

Cell ratio_of(std::int64_t count, std::int64_t all) {
  if (all == 0) return {};
  return part_cell(static_cast<double>(count) / static_cast<double>(all));
}

/// Key, least, most and choices of a condition, as in a scenario.
Row condition_cells(const SweepTable& table, const BoxCondition& condition) {
  const SweptColumn& key = table.keys[table.moved_keys()[condition.factor]];
  const auto bound = [&](const std::optional<double>& value) {
    return value ? Cell{key_value_text(key, *value)} : Cell{};
  };
  std::string choices;
  for (const double choice : condition.choices) {
    choices += (choices.empty() ? "" : ", ") + key_value_text(key, choice);
  }
  return {key.key, bound(condition.least), bound(condition.most), text_or_empty(choices)};
}

/// A row per condition of each box, all beginning with the same cells; one row where no box was
/// found.
void add_boxes(const SweepTable& table, const Row& begin, const Conditions& found, Table& result) {
  if (found.boxes.empty()) {
    result.rows.push_back(begin);
    result.rows.back().resize(result.columns.size());
  }
  std::int64_t number = 0;
  for (const ConditionBox& box : found.boxes) {
    ++number;
    for (const BoxCondition& condition : box.conditions) {
      Row row = begin;
      row.emplace_back(number);
      for (Cell& cell : condition_cells(table, condition)) row.push_back(std::move(cell));
      row.insert(row.end(), {box.cases, box.hits, ratio_of(box.hits, box.cases),
                             ratio_of(box.hits, found.hits), ratio_of(box.cases, found.cases)});
      result.rows.push_back(std::move(row));
    }
  }
}

Table conditions_table(const SweepReport& report) {
  Table result{
      "conditions",
      {"metric", "forbund", "measure", "unit", "crossing", "limit", "all_cases", "all_hits", "box",
       "key", "least", "most", "choices", "cases", "hits", "density", "coverage", "support"},
      {}};
  for (const LimitFound& each : report.findings.limits) {
    Row begin = measure_cells(report.table, each.limit.measure);
    const SweepUnit unit = report.table.metrics[each.limit.measure.metric].unit;
    begin.insert(begin.end(), {std::string(each.limit.crossing.above ? "above" : "below"),
                               sweep_size_cell(each.limit.crossing.size, unit),
                               each.conditions.cases, each.conditions.hits});
    add_boxes(report.table, begin, each.conditions, result);
  }
  if (!report.table.failed.empty()) {
    const Conditions& failing = report.findings.failing;
    const Row begin = {Cell{}, Cell{},        Cell{},      Cell{}, std::string("failed"),
                       Cell{}, failing.cases, failing.hits};
    add_boxes(report.table, begin, failing, result);
  }
  return result;
}

/// The rows of one list of points for one goal.
void add_points(const SweepReport& report, const char* list, std::size_t goal_index,
                const std::vector<std::size_t>& points, Table& result) {
  const SweepTable& table = report.table;
  const Goal& goal = report.questions.goals[goal_index];
  std::int64_t place = 0;
  for (const std::size_t point : points) {
    Row row = {std::string(list), ++place,
               static_cast<std::int64_t>(point) * table.plan.replicates};
    for (Cell& cell : measure_cells(table, goal.measure)) row.push_back(std::move(cell));
    const double size = report.findings.goal_columns[goal_index].points[point];
    row.insert(row.end(), {std::string(goal.smallest ? "smallest" : "largest"),
                           sweep_size_cell(size, table.metrics[goal.measure.metric].unit)});
    for (std::size_t key = 0; key < table.keys.size(); ++key) {
      const auto at = point * static_cast<std::size_t>(table.plan.replicates);
      row.push_back(text_or_empty(key_value_text(table.keys[key], table.values_of(key)[at])));
    }
    result.rows.push_back(std::move(row));
  }
}

Table points_table(const SweepReport& report) {
  Table result{"points",
               {"list", "place", "case", "metric", "forbund", "measure", "unit", "goal", "value"},
               {}};
  for (const SweptColumn& key : report.table.keys) result.columns.push_back(key.key);
  for (std::size_t goal = 0; goal < report.findings.best.size(); ++goal) {
    add_points(report, "best", goal, report.findings.best[goal], result);
  }
  for (std::size_t goal = 0; goal < report.findings.best.size(); ++goal) {
    add_points(report, "unbeaten", goal, report.findings.unbeaten, result);
  }
  return result;
}

Table failures_table(const SweepReport& report) {
  Table result{"failures", {"reason", "cases", "first_year", "last_year", "first_case"}, {}};
  for (const FailureCount& each : report.findings.failures) {
    result.rows.push_back({each.reason, each.count, std::int64_t{each.first.number},
                           std::int64_t{each.last.number}, each.example});
  }
  return result;
}

}  // namespace

std::array<Table, 5> sweep_report_tables(const SweepReport& report) {
  return {drivers_table(report), distributions_table(report), conditions_table(report),
          points_table(report), failures_table(report)};
}

}  // namespace finsam
