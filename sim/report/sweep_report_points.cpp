// The best cases, for each goal and for all of them.

#include <algorithm>

#include "report/number_text.hpp"
#include "report/sweep_report_sections.hpp"
#include "report/sweep_values.hpp"
#include "report/text_layout.hpp"
#include "text/sweep_report_phrases.hpp"

namespace finsam {
namespace {

namespace say = sweep_report_phrases;

using Rows = std::vector<std::vector<std::string>>;

/// Unbeaten points on a page.
constexpr std::size_t most_shown = 20;

const Goal& goal_at(const SweepPage& page, std::size_t index) {
  return page.report.questions.goals[index];
}

std::string goal_text(const SweepPage& page, std::size_t index) {
  const Goal& goal = goal_at(page, index);
  return page.filled(goal.smallest ? say::smallest : say::largest,
                     fmt::arg("measure", page.measure_label(goal.measure)));
}

std::string size_at(const SweepPage& page, std::size_t index, std::size_t point) {
  return size_with_unit(page.findings().goal_columns[index].points[point],
                        page.table().metrics[goal_at(page, index).measure.metric].unit,
                        page.language);
}

/// The columns of every table of points after those of the goals: the keys.
void add_keys(const SweepPage& page, std::vector<TextColumn>& columns) {
  for (const SweptColumn& key : page.table().keys) columns.push_back({key.key});
}

void add_values(const SweepPage& page, std::size_t point, std::vector<std::string>& row) {
  for (std::size_t i = 0; i < page.table().keys.size(); ++i) {
    const auto at = static_cast<std::size_t>(page.case_of(point));
    row.push_back(
        key_value_text(page.table().keys[i], page.table().values_of(i)[at], page.language));
  }
}

std::string best_table(const SweepPage& page, std::size_t index) {
  std::vector<TextColumn> columns = {{page.say(say::case_number)}, {page.say(say::value)}};
  add_keys(page, columns);
  Rows rows;
  for (const std::size_t point : page.findings().best[index]) {
    rows.push_back({number_text(page.case_of(point), page.language), size_at(page, index, point)});
    add_values(page, point, rows.back());
  }
  const std::string title = "\n" + wrapped(goal_text(page, index), page.width);
  if (rows.empty()) return title + wrapped(page.say(say::no_value), page.width);
  return title + text_table(columns, rows);
}

std::string unbeaten_section(const SweepPage& page) {
  const std::vector<std::size_t>& points = page.findings().unbeaten;
  const std::size_t goals = page.report.questions.goals.size();
  if (goals < 2) return "";
  std::string text = heading(page.say(say::unbeaten_heading));
  if (points.empty()) return text + wrapped(page.say(say::no_value), page.width);
  std::vector<TextColumn> columns = {{page.say(say::case_number)}};
  std::string legend;
  for (std::size_t i = 0; i < goals; ++i) {
    columns.push_back({page.filled(say::goal_column, fmt::arg("number", i + 1))});
    legend += wrapped(
        page.filled(say::goal, fmt::arg("number", i + 1), fmt::arg("goal", goal_text(page, i))),
        page.width);
  }
  add_keys(page, columns);
  const std::size_t shown = std::min(points.size(), most_shown);
  Rows rows;
  for (std::size_t k = 0; k < shown; ++k) {
    rows.push_back({number_text(page.case_of(points[k]), page.language)});
    for (std::size_t i = 0; i < goals; ++i) {
      rows.back().push_back(size_at(page, i, points[k]));
    }
    add_values(page, points[k], rows.back());
  }
  std::string intro = page.filled(
      say::unbeaten,
      fmt::arg("count", number_text(static_cast<std::int64_t>(points.size()), page.language)));
  if (shown < points.size()) intro += " " + page.filled(say::shown, fmt::arg("shown", shown));
  return text + wrapped(intro, page.width) + legend + text_table(columns, rows);
}

}  // namespace

std::string points_section(const SweepPage& page) {
  if (page.report.questions.goals.empty()) return "";
  std::string text;
  for (std::size_t i = 0; i < page.report.questions.goals.size(); ++i) {
    text += best_table(page, i);
  }
  return heading(page.say(say::best_heading)) + text.substr(1) + unbeaten_section(page);
}

}  // namespace finsam
