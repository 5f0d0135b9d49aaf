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
                        page.unit_of(goal_at(page, index).measure), page.language);
}

/// A line of a table of points: its label, and a text for each point.
struct Line {
  std::string label;
  std::vector<std::string> texts;
};

Line goal_line(const SweepPage& page, const std::string& label, std::size_t index,
               const std::vector<std::size_t>& points) {
  Line line{label, {}};
  for (const std::size_t point : points) line.texts.push_back(size_at(page, index, point));
  return line;
}

/// A column for each point: its case, the lines, and the values of the keys. As many points as the
/// width holds, at least one.
std::string points_table(const SweepPage& page, const std::vector<std::size_t>& points,
                         std::vector<Line> lines, std::size_t& shown) {
  for (std::size_t i = 0; i < page.table().keys.size(); ++i) {
    const SweptColumn& key = page.table().keys[i];
    lines.push_back({key.key, {}});
    for (const std::size_t point : points) {
      const auto at = static_cast<std::size_t>(page.case_of(point));
      lines.back().texts.push_back(
          key_value_text(key, page.table().values_of(i)[at], page.language));
    }
  }
  for (shown = points.size();; --shown) {
    std::vector<TextColumn> columns = {{page.say(say::case_number), Align::left}};
    for (std::size_t k = 0; k < shown; ++k) {
      columns.push_back({number_text(page.case_of(points[k]), page.language)});
    }
    std::vector<std::vector<std::string>> rows;
    for (const Line& line : lines) {
      rows.push_back({line.label});
      rows.back().insert(rows.back().end(), line.texts.begin(),
                         line.texts.begin() + static_cast<std::ptrdiff_t>(shown));
    }
    std::string table = text_table(columns, rows);
    if (shown == 1 || widest_line(table) <= page.width) return table;
  }
}

std::string best_table(const SweepPage& page, std::size_t index) {
  const std::vector<std::size_t>& points = page.findings().best[index];
  const std::string title = "\n" + wrapped(goal_text(page, index), page.width);
  if (points.empty()) return title + wrapped(page.say(say::no_value), page.width);
  std::size_t shown = 0;
  return title +
         points_table(page, points, {goal_line(page, page.say(say::value), index, points)}, shown);
}

std::string unbeaten_section(const SweepPage& page) {
  const std::size_t goals = page.report.questions.goals.size();
  if (goals < 2) return "";
  const std::string head = heading(page.say(say::unbeaten_heading));
  std::vector<std::size_t> points = page.findings().unbeaten;
  if (points.empty()) return head + wrapped(page.say(say::no_value), page.width);
  const auto all = static_cast<std::int64_t>(points.size());
  points.resize(std::min(points.size(), most_shown));
  std::string legend;
  std::vector<Line> lines;
  for (std::size_t i = 0; i < goals; ++i) {
    legend += wrapped(
        page.filled(say::goal, fmt::arg("number", i + 1), fmt::arg("goal", goal_text(page, i))),
        page.width);
    lines.push_back(
        goal_line(page, page.filled(say::goal_column, fmt::arg("number", i + 1)), i, points));
  }
  std::size_t shown = 0;
  const std::string table = points_table(page, points, std::move(lines), shown);
  std::string intro =
      page.filled(say::unbeaten, fmt::arg("count", number_text(all, page.language)),
                  fmt::arg("cases", number_text(page.table().points(), page.language)));
  if (static_cast<std::int64_t>(shown) < all) {
    intro += " " + page.filled(say::shown, fmt::arg("shown", shown));
  }
  return head + wrapped(intro, page.width) + legend + table;
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
