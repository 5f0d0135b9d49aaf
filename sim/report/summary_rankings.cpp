// The sections with the förbund that stand out.

#include <fmt/format.h>

#include <algorithm>

#include "report/number_text.hpp"
#include "report/summary_sections.hpp"
#include "report/text_layout.hpp"

namespace finsam {
namespace {

constexpr std::size_t longest_ranking = 5;
constexpr std::size_t most_names = 12;
constexpr int longest_name = 44;

using Rows = std::vector<std::vector<std::string>>;

std::int64_t whole(Money<double> amount) { return static_cast<std::int64_t>(amount.kr); }

std::string kronor(const SummarySource& source, Money<double> amount) {
  return number_text(whole(amount), source.language);
}

std::string short_name(const SummarySource& source, int forbund) {
  return shortened(source.name_of(forbund), longest_name);
}

/// The heading of a section about one year.
std::string year_heading(const SummarySource& source, Year year, const char* text) {
  const bool one_year = source.scenario.first == source.scenario.last;
  return heading(fmt::format(fmt::runtime(text), fmt::arg("year", year.number),
                             fmt::arg("when_most", one_year ? "" : source.text.when_most)));
}

/// "12 of 78 förbund …" in `year`, with the sum of amounts that it is about.
std::string count_line(const SummarySource& source, const char* text, Year year, std::size_t count,
                       Money<double> sum) {
  return wrapped(fmt::format(fmt::runtime(text), fmt::arg("count", count),
                             fmt::arg("all", order_in(source.scenario.roster, year).size()),
                             fmt::arg("sum", millions_text(whole(sum), 1, source.language))),
                 source.width);
}

std::string changes(const SummarySource& source, const char* title, const char* nobody,
                    const std::vector<Change>& list) {
  const Words& text = source.text;
  const int before = source.scenario.first.number - 1;
  const int after = source.scenario.last.number;
  const std::string head = heading(
      fmt::format(fmt::runtime(title), fmt::arg("before", before), fmt::arg("after", after)));
  if (list.empty()) return head + wrapped(nobody, source.width);
  Rows rows;
  for (std::size_t i = 0; i < std::min(list.size(), longest_ranking); ++i) {
    const Change& change = list[i];
    const std::int64_t difference = whole(change.after) - whole(change.before);
    rows.push_back(
        {short_name(source, change.forbund), kronor(source, change.before),
         kronor(source, change.after),
         signed_text(difference, number_text(difference, source.language)),
         signed_text(difference, percent_text(difference, whole(change.before), source.language))});
  }
  return head + text_table({{text.forbund, Align::left},
                            {fmt::format("{}", before)},
                            {fmt::format("{}", after)},
                            {text.change},
                            {text.change_percent}},
                           rows);
}

const char* party_of(const Words& text, HeldBy by) {
  if (by == HeldBy::municipalities) return text.by_municipalities;
  return by == HeldBy::regions ? text.by_regions : text.by_both;
}

}  // namespace

std::string changes_section(const SummarySource& source) {
  const Words& text = source.text;
  return changes(source, text.gains_heading, text.no_gains, source.figures.gains) +
         changes(source, text.losses_heading, text.no_losses, source.figures.losses);
}

std::string floor_section(const SummarySource& source) {
  const Words& text = source.text;
  const std::vector<int>& at_floor = source.figures.at_floor;
  const std::string head = year_heading(source, source.figures.floor_year, text.floor_heading);
  if (at_floor.empty() && !source.any_floor()) return head + wrapped(text.no_damping, source.width);
  if (at_floor.empty()) return head + wrapped(text.nobody_at_floor, source.width);
  std::string names;
  for (std::size_t i = 0; i < std::min(at_floor.size(), most_names); ++i) {
    names += (i == 0 ? "" : ", ") + source.name_of(at_floor[i]);
  }
  if (at_floor.size() > most_names) {
    names += " " + fmt::format(fmt::runtime(text.and_more),
                               fmt::arg("count", at_floor.size() - most_names));
  }
  return head +
         count_line(source, text.floor_line, source.figures.floor_year, at_floor.size(), {0.0}) +
         wrapped(names + ".", source.width);
}

std::string held_section(const SummarySource& source) {
  const Words& text = source.text;
  const std::vector<HeldForbund>& held = source.figures.held;
  const std::string head = year_heading(source, source.figures.held_year, text.held_heading);
  if (held.empty()) return head + wrapped(text.nobody_held, source.width);
  Money<double> sum{0.0};
  for (const HeldForbund& one : held) sum = sum + (one.possible - one.matched);
  Rows rows;
  for (std::size_t i = 0; i < std::min(held.size(), longest_ranking); ++i) {
    const HeldForbund& one = held[i];
    rows.push_back({short_name(source, one.forbund), party_of(text, one.by),
                    kronor(source, one.possible), kronor(source, one.matched),
                    kronor(source, one.matched - one.possible)});
  }
  return head + count_line(source, text.held_line, source.figures.held_year, held.size(), sum) +
         text_table({{text.forbund, Align::left},
                     {text.party, Align::left},
                     {text.possible},
                     {text.matched},
                     {text.difference}},
                    rows);
}

std::string trappan_section(const SummarySource& source) {
  const Words& text = source.text;
  const std::vector<OverTrappan>& over = source.figures.over_trappan;
  const std::string head = year_heading(source, source.scenario.last, text.trappan_heading);
  if (over.empty()) return head + wrapped(text.nobody_over_trappan, source.width);
  Money<double> sum{0.0};
  for (const OverTrappan& one : over) sum = sum + one.excess;
  Rows rows;
  for (std::size_t i = 0; i < std::min(over.size(), longest_ranking); ++i) {
    rows.push_back({short_name(source, over[i].forbund), kronor(source, over[i].eget_kapital),
                    kronor(source, over[i].limit), kronor(source, over[i].excess)});
  }
  return head + count_line(source, text.trappan_line, source.scenario.last, over.size(), sum) +
         text_table(
             {{text.forbund, Align::left}, {text.closing}, {text.limit}, {text.over_trappan}},
             rows);
}

}  // namespace finsam
