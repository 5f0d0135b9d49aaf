#include "analysis/metrics.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "analysis/metric_tables.hpp"

namespace finsam {
namespace {

constexpr double dead_band = 0.001;

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(' ');
  if (first == text.npos) return {};
  return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

/// A number as in "5 %" or "4000000 kr": digits, a point, and the unit asked for.
std::optional<double> number(std::string_view text, std::string_view unit) {
  text = trimmed(text);
  if (!text.ends_with(unit)) return std::nullopt;
  text = trimmed(text.substr(0, text.size() - unit.size()));
  double value = 0.0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (fault != std::errc() || end != text.data() + text.size() || value < 0.0) return std::nullopt;
  return value;
}

const MetricAmount* amount_called(std::string_view name) {
  for (const MetricAmount& amount : metric_amounts) {
    if (amount.name == name) return &amount;
  }
  return nullptr;
}

/// "12.5 %" as a reader of that language writes it.
std::string per_cent(double part, bool swedish) {
  std::string text = fmt::format("{}", part * 100.0);
  if (swedish) {
    if (const auto point = text.find('.'); point != text.npos) text[point] = ',';
    return text + "\u00a0%";
  }
  return text + "%";
}

std::optional<Metric> change_called(std::string_view name, std::string_view band) {
  for (const MetricChange& change : metric_changes) {
    if (change.name != name) continue;
    const auto part = band.empty() ? std::optional(dead_band * 100.0) : number(band, "%");
    if (!part) return std::nullopt;
    const double limit = *part / 100.0;
    return Metric{band.empty() ? std::string(name) : fmt::format("{}({})", name, trimmed(band)),
                  change.unit, fmt::format(fmt::runtime(change.sv), per_cent(limit, true)),
                  fmt::format(fmt::runtime(change.en), per_cent(limit, false)),
                  measure_of(KeptAmount::state, change.together, limit)};
  }
  return std::nullopt;
}

/// A quantile of an amount: "state, 90 %".
std::optional<Metric> quantile_called(std::string_view inside) {
  const auto comma = inside.find(',');
  if (comma == inside.npos) return std::nullopt;
  const MetricAmount* amount = amount_called(trimmed(inside.substr(0, comma)));
  const auto per_cents = number(inside.substr(comma + 1), "%");
  if (!amount || !per_cents || *per_cents > 100.0) return std::nullopt;
  const double part = *per_cents / 100.0;
  return Metric{fmt::format("quantile({}, {})", amount->name, trimmed(inside.substr(comma + 1))),
                MetricUnit::kr,
                fmt::format("{}-kvantilen av förbundens {}", per_cent(part, true), amount->sv),
                fmt::format("the {} quantile of {}", per_cent(part, false), amount->en),
                measure_of(amount->of, Together::quantile, part)};
}

/// sum, min, max and median of an amount, and counts.
std::optional<Metric> function_called(std::string_view name, std::string_view inside) {
  const std::string written = fmt::format("{}({})", name, trimmed(inside));
  for (const MetricFunction& function : metric_functions) {
    if (function.name != name) continue;
    const MetricAmount* amount = amount_called(trimmed(inside));
    if (!amount) return std::nullopt;
    return Metric{written, MetricUnit::kr, fmt::format(fmt::runtime(function.sv), amount->sv),
                  fmt::format(fmt::runtime(function.en), amount->en),
                  measure_of(amount->of, function.together, function.limit)};
  }
  if (name == "quantile") return quantile_called(inside);
  const auto sign = inside.find_first_of("<>");
  if (name != "count" || sign == inside.npos) return std::nullopt;
  const MetricAmount* amount = amount_called(trimmed(inside.substr(0, sign)));
  const auto limit = number(inside.substr(sign + 1), "kr");
  if (!amount || !limit) return std::nullopt;
  const bool above = inside[sign] == '>';
  return Metric{
      written, MetricUnit::count,
      fmt::format("förbund med {} {} {} kr", amount->sv, above ? "över" : "under", *limit),
      fmt::format("förbund with {} {} {} kr", amount->en, above ? "above" : "below", *limit),
      measure_of(amount->of, above ? Together::count_above : Together::count_below, *limit)};
}

/// One förbund's part of a sum: "state(blekinge)".
std::optional<Metric> part_called(std::string_view name, std::string_view forbund) {
  const auto of_one = [&](KeptAmount of, MetricUnit unit, std::string_view sv,
                          std::string_view en) {
    return Metric{fmt::format("{}({})", name, forbund),
                  unit,
                  std::string(sv),
                  std::string(en),
                  measure_of(of, Together::one),
                  std::string(forbund)};
  };
  for (const NamedMetric& all : named_metrics) {
    if (all.name == name && has_parts(all)) {
      return of_one(all.measure.of, all.unit, all.sv, all.en);
    }
  }
  const MetricAmount* amount = amount_called(name);
  if (!amount) return std::nullopt;
  return of_one(amount->of, MetricUnit::kr, amount->sv, amount->en);
}

/// Whether it may be the id of a förbund.
bool may_be_id(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
  });
}

}  // namespace

bool Metric::of_change() const {
  return measure.together == Together::losers || measure.together == Together::winners ||
         measure.together == Together::lost || measure.together == Together::won;
}

std::optional<Metric> find_metric(std::string_view name) {
  name = trimmed(name);
  for (const NamedMetric& one : named_metrics) {
    if (one.name == name) {
      return Metric{std::string(name), one.unit, std::string(one.sv), std::string(one.en),
                    one.measure};
    }
  }
  const auto open = name.find('(');
  if (open == name.npos) return change_called(name, {});
  if (!name.ends_with(')')) return std::nullopt;
  const std::string_view inside = name.substr(open + 1, name.size() - open - 2);
  if (trimmed(inside).empty()) return std::nullopt;
  const std::string_view function = name.substr(0, open);
  if (auto change = change_called(function, inside)) return change;
  if (auto metric = function_called(function, inside)) return metric;
  return may_be_id(trimmed(inside)) ? part_called(function, trimmed(inside)) : std::nullopt;
}

std::optional<Metric> metric_of_one(const Metric& metric, std::string_view forbund) {
  return part_called(metric.name, forbund);
}

std::vector<std::string> metric_names() {
  std::vector<std::string> names;
  for (const NamedMetric& one : named_metrics) names.emplace_back(one.name);
  for (const MetricChange& change : metric_changes) names.emplace_back(change.name);
  for (const char* example : {"losers(5 %)", "min(state)", "max(excess)", "median(state)",
                              "quantile(state, 90 %)", "count(state < 1000000 kr)"}) {
    names.emplace_back(example);
  }
  return names;
}

std::vector<std::string> usual_metrics() {
  return {"state",    "returned", "eget_kapital", "excess",
          "at_floor", "losers",   "lost",         "losers(5 %)"};
}

}  // namespace finsam
