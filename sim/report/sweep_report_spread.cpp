// How the metrics are spread over the cases, and which cases failed.

#include <algorithm>
#include <cmath>

#include "report/number_text.hpp"
#include "report/sweep_report_sections.hpp"
#include "report/sweep_values.hpp"
#include "report/term_text.hpp"
#include "report/text_layout.hpp"
#include "text/sweep_report_phrases.hpp"

namespace finsam {
namespace {

namespace say = sweep_report_phrases;

using Rows = std::vector<std::vector<std::string>>;

std::vector<TextColumn> spread_columns(const SweepPage& page) {
  std::vector<TextColumn> columns = {{page.say(say::year), Align::left},
                                     {page.say(say::mean)},
                                     {page.say(say::sd)},
                                     {page.say(say::least)}};
  for (const int per_cent : quantile_per_cents) {
    columns.push_back({per_cent == 50
                           ? page.say(say::median)
                           : page.filled(say::quantile, fmt::arg("per_cent", per_cent))});
  }
  columns.push_back({page.say(say::greatest)});
  return columns;
}

std::vector<std::string> spread_row(const SweepPage& page, const Distribution& spread,
                                    SweepUnit unit, SweepScale scale) {
  const auto number = [&](double size) { return size_number(size, unit, scale, page.language); };
  std::vector<std::string> row = {number(spread.mean), spread.sd ? number(*spread.sd) : "",
                                  number(spread.least)};
  for (const double quantile : spread.quantiles) row.push_back(number(quantile));
  row.push_back(number(spread.greatest));
  return row;
}

/// The years of one metric, in one unit.
std::string metric_table(const SweepPage& page, std::span<const MetricYear> years) {
  const MetricColumn& metric = page.table().metrics[years.front().metric];
  double largest = 0.0;
  for (const MetricYear& each : years) {
    if (!each.distribution) continue;
    largest = std::max(
        {largest, std::abs(each.distribution->least), std::abs(each.distribution->greatest)});
  }
  const SweepScale scale = scale_for(metric.unit, largest);
  Rows rows;
  for (const MetricYear& each : years) {
    if (!each.distribution) continue;
    rows.push_back({fmt::format("{}", page.table().years[each.year].number)});
    for (std::string& cell : spread_row(page, *each.distribution, metric.unit, scale)) {
      rows.back().push_back(std::move(cell));
    }
  }
  const std::string label = page.metric_label(metric);
  const std::string unit = unit_text(metric.unit, scale, page.language);
  const std::string title =
      unit.empty() ? label
                   : page.filled(say::in_unit, fmt::arg("metric", label), fmt::arg("unit", unit));
  return "\n" + wrapped(title, page.width) +
         (rows.empty() ? wrapped(page.say(say::no_value), page.width)
                       : text_table(spread_columns(page), rows));
}

}  // namespace

std::string spread_section(const SweepPage& page) {
  const std::span<const MetricYear> all = page.findings().distributions;
  const std::size_t years = page.table().years.size();
  std::string text;
  for (std::size_t first = 0; first + years <= all.size(); first += years) {
    if (!page.table().metrics[all[first].metric].forbund.empty()) continue;
    text += metric_table(page, all.subspan(first, years));
  }
  return text.empty() ? "" : heading(page.say(say::spread_heading)) + text.substr(1);
}

std::string failures_section(const SweepPage& page) {
  if (page.findings().failures.empty()) return "";
  Rows rows;
  for (const FailureCount& each : page.findings().failures) {
    rows.push_back({number_text(each.count, page.language),
                    number_text(each.example, page.language), years_text(each.first, each.last),
                    each.reason});
  }
  std::string text =
      heading(page.say(say::failures_heading)) + text_table({{page.say(say::count)},
                                                             {page.say(say::first_case)},
                                                             {page.say(say::years), Align::left},
                                                             {page.say(say::reason), Align::left}},
                                                            rows);
  const Conditions& failing = page.findings().failing;
  const bool all_failed = failing.hits == failing.cases;
  if (all_failed || page.table().moved_keys().empty()) return text;
  return text + boxes_text(page, failing, say::failing_box, say::next_failing_box);
}

}  // namespace finsam
