// The sections about who gets and pays more or less.

#include <fmt/format.h>

#include <algorithm>

#include "report/compare_sections.hpp"
#include "report/number_text.hpp"
#include "report/text_layout.hpp"
#include "text/compare_phrases.hpp"

namespace finsam {
namespace {

namespace say = compare_phrases;

using Rows = std::vector<std::vector<std::string>>;

constexpr int shortest_name = 20;

/// How a level with gains and losses is spoken of.
struct Ranked {
  Level level;
  Phrase count_row;
  Phrase more;
  Phrase less;
  Phrase unit;
};

constexpr Ranked ranked_levels[] = {
    {Level::forbund, say::forbund_get, say::forbund_more, say::forbund_less, say::forbund},
    {Level::municipality, say::municipalities_pay, say::municipalities_more,
     say::municipalities_less, say::kommun},
    {Level::region, say::regions_pay, say::regions_more, say::regions_less, say::region},
};

const ComparedUnit& unit_at(const ComparedLevel& level, int index) {
  return level.units[static_cast<std::size_t>(index)];
}

std::int64_t sum_of(const ComparedLevel& level, const std::vector<int>& list) {
  std::int64_t sum = 0;
  for (const int index : list) sum += unit_at(level, index).all.front().difference.value_or(0);
  return sum;
}

std::string count_of(const std::vector<int>& list) { return fmt::format("{}", list.size()); }

/// Whether a förbund is not the same in both runs, so that its change is not the reform's alone.
bool is_unlike(const CompareLayout& layout, const ComparedUnit& unit) {
  const UnlikeRuns& unlike = layout.source.unlike;
  const auto has = [&](const std::vector<std::string>& names) {
    return std::find(names.begin(), names.end(), unit.name) != names.end();
  };
  return has(unlike.base_only) || has(unlike.reform_only) || has(unlike.partly) ||
         has(unlike.unlike_members);
}

std::vector<std::string> row_of(const CompareLayout& layout, const ComparedUnit& unit,
                                bool unlike) {
  const ComparedValue& value = unit.all.front();
  return {(unlike ? "* " : "") + unit.name,
          number_text(*value.base, layout.language),
          number_text(*value.reform, layout.language),
          signed_text(*value.difference, number_text(*value.difference, layout.language)),
          layout.signed_hundredths(value.per_cent, true),
          layout.signed_hundredths(value.kr_per_inhabitant, false)};
}

/// Shortens the names so that the rows fit a line.
void shorten_names(const CompareLayout& layout, std::vector<TextColumn> columns, Rows& rows) {
  Rows numbers = rows;
  columns.front().heading.clear();
  for (std::vector<std::string>& row : numbers) row.front().clear();
  const int left = layout.width - widest_line(text_table(columns, numbers));
  for (std::vector<std::string>& row : rows) {
    row.front() = shortened(row.front(), std::max(shortest_name, left));
  }
}

std::string list_of(const CompareLayout& layout, Phrase title, Phrase unit_name,
                    const ComparedLevel& level, const std::vector<int>& list) {
  const std::string head = heading(layout.with_years(title));
  if (list.empty()) return head + layout.say(say::nobody) + "\n";
  const std::size_t count = std::min(list.size(), static_cast<std::size_t>(layout.top));
  const std::vector<TextColumn> columns = {{layout.say(unit_name), Align::left},
                                           {layout.say(say::base)},
                                           {layout.say(say::reform)},
                                           {layout.say(say::difference)},
                                           {layout.say(say::per_cent)},
                                           {layout.say(say::per_inhabitant)}};
  Rows rows;
  bool any_unlike = false;
  for (std::size_t i = 0; i < count; ++i) {
    const ComparedUnit& unit = unit_at(level, list[i]);
    const bool unlike = level.level == Level::forbund && is_unlike(layout, unit);
    any_unlike = any_unlike || unlike;
    rows.push_back(row_of(layout, unit, unlike));
  }
  shorten_names(layout, columns, rows);
  std::string out = head;
  if (count < list.size()) {
    out += fmt::format(fmt::runtime(layout.say(count == 1 ? say::largest_one : say::largest_of)),
                       fmt::arg("shown", count), fmt::arg("all", list.size())) +
           "\n";
  }
  out += text_table(columns, rows);
  return any_unlike ? out + wrapped(layout.say(say::unlike_units), layout.width) : out;
}

}  // namespace

std::string counts_section(const CompareLayout& layout) {
  Rows rows;
  for (const Ranked& ranked : ranked_levels) {
    const ComparedLevel& level = layout.source.level(ranked.level);
    const Outcome outcome = outcome_of(level, layout.source.dead_band);
    rows.push_back({layout.say(ranked.count_row), count_of(outcome.more),
                    layout.signed_millions(sum_of(level, outcome.more)), count_of(outcome.less),
                    layout.signed_millions(sum_of(level, outcome.less)), count_of(outcome.within)});
  }
  const std::string band =
      share_text(static_cast<std::int64_t>(layout.source.dead_band.millionths), layout.language);
  const std::string within =
      fmt::format(fmt::runtime(layout.say(say::within)), fmt::arg("band", band));
  return heading(layout.with_years(say::counts_heading)) + text_table({{"", Align::left},
                                                                       {layout.say(say::gets_more)},
                                                                       {layout.say(say::together)},
                                                                       {layout.say(say::gets_less)},
                                                                       {layout.say(say::together)},
                                                                       {within}},
                                                                      rows);
}

std::string largest_section(const CompareLayout& layout) {
  std::string out;
  for (const Ranked& ranked : ranked_levels) {
    const ComparedLevel& level = layout.source.level(ranked.level);
    const Outcome outcome = outcome_of(level, layout.source.dead_band);
    out += list_of(layout, ranked.more, ranked.unit, level, outcome.more) +
           list_of(layout, ranked.less, ranked.unit, level, outcome.less);
  }
  return out;
}

}  // namespace finsam
