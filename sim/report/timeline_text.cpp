#include "report/timeline_text.hpp"

#include <fmt/format.h>

#include "report/term_text.hpp"
#include "report/text_layout.hpp"
#include "text/timeline_phrases.hpp"

namespace finsam {
namespace {

namespace say = timeline_phrases;
using Rows = std::vector<std::vector<std::string>>;

/// Whether `place` is on the command line: "--set key=value".
bool is_option(const Place& place) { return place.file.starts_with("--"); }

/// The steps of trappan one a line, as in a block; another value as it is.
std::vector<std::string> value_lines(const Stretch& stretch, const Description& description,
                                     Language language) {
  if (!stretch.value) return {std::string(say::nothing.in(language))};
  if (description.kind != Kind::steps) return {*stretch.value};
  std::vector<std::string> lines;
  std::string_view steps = *stretch.value;
  while (true) {
    const std::size_t begin = steps.find('{');
    if (begin == steps.npos) return lines;
    const std::size_t end = steps.find('}', begin);
    lines.push_back(fmt::format("- {}", steps.substr(begin, end + 1 - begin)));
    steps.remove_prefix(end);
  }
}

std::string since_text(const Stretch& stretch, Language language) {
  if (!stretch.value) return {};
  if (!stretch.since) return std::string(say::always.in(language));
  if (!stretch.only) return fmt::format("{}", stretch.since->number);
  return fmt::format(fmt::runtime(say::only.in(language)), fmt::arg("year", stretch.since->number));
}

std::string place_text(const Stretch& stretch, const Description& description, Language language) {
  if (!stretch.value) return {};
  const Place& place = stretch.place;
  std::string text = is_option(place) ? place.file : fmt::format("{}:{}", place.file, place.line);
  if (place.line == 0) text = say::by_default.in(language);
  if (!stretch.by.empty()) {
    text = fmt::format(fmt::runtime(say::by_key.in(language)), fmt::arg("place", text),
                       fmt::arg("key", stretch.by));
  }
  if (!description.assumption && stretch.origin == ValueOrigin::written) return text;
  const Phrase label = stretch.origin == ValueOrigin::fitted    ? say::fitted
                       : stretch.origin == ValueOrigin::derived ? say::derived
                       : description.only_example               ? say::example
                                                                : say::assumption;
  return fmt::format(fmt::runtime(label.in(language)), fmt::arg("place", text));
}

void add_rows(Rows& rows, const Timeline& timeline, Language language) {
  std::string key = timeline.key;
  for (const Stretch& stretch : timeline.stretches) {
    const Description& description = *timeline.description;
    std::string years = years_text(stretch.first, stretch.last);
    std::string since = since_text(stretch, language);
    std::string place = place_text(stretch, description, language);
    for (std::string& line : value_lines(stretch, description, language)) {
      // What is said once stands in the first line.
      rows.push_back({std::exchange(key, {}), std::exchange(years, {}), std::move(line),
                      std::exchange(since, {}), std::exchange(place, {})});
    }
  }
}

std::string_view group_of(std::string_view key) { return key.substr(0, key.find('.')); }

}  // namespace

std::string timeline_text(const std::vector<Timeline>& timelines, Language language) {
  if (timelines.empty()) return {};
  Rows rows;
  std::string_view group = group_of(timelines.front().key);
  for (const Timeline& each : timelines) {
    // An empty line between groups; keys without one stand together.
    const std::string_view own = group_of(each.key);
    const bool both_alone = own == each.key && !rows.empty() && group.empty();
    if (own != group && !both_alone && !rows.empty()) rows.emplace_back(5);
    group = own == each.key ? std::string_view() : own;
    add_rows(rows, each, language);
  }
  const std::vector<Stretch>& all = timelines.front().stretches;
  std::string text = fmt::format(fmt::runtime(say::in_force.in(language)),
                                 fmt::arg("years", years_text(all.front().first, all.back().last)));
  if (timelines.size() == 1) {
    const Description& description = *timelines.front().description;
    text +=
        fmt::format(": {}", language == Language::sv ? description.text_sv : description.text_en);
  }
  const auto column = [&](Phrase phrase) {
    return TextColumn{std::string(phrase.in(language)), Align::left};
  };
  return text + "\n\n" +
         text_table({column(say::key), column(say::years), column(say::value), column(say::since),
                     column(say::written_in)},
                    rows);
}

Table timeline_table(const std::vector<Timeline>& timelines) {
  Table table{"timeline",
              {"key", "first_year", "last_year", "value", "since", "only", "file", "line",
               "assumption", "fitted", "derived"},
              {}};
  const auto number = [](int value) { return Cell(std::int64_t{value}); };
  for (const Timeline& each : timelines) {
    for (const Stretch& stretch : each.stretches) {
      const Place& place = stretch.place;
      const bool has_line = place.line > 0 && !is_option(place);
      table.rows.push_back(
          {each.key, number(stretch.first.number), number(stretch.last.number),
           stretch.value ? Cell(*stretch.value) : Cell(),
           stretch.since ? number(stretch.since->number) : Cell(), stretch.only,
           place.file.empty() ? Cell() : Cell(place.file), has_line ? number(place.line) : Cell(),
           is_assumption(*each.description, stretch.origin), stretch.origin == ValueOrigin::fitted,
           stretch.origin == ValueOrigin::derived});
    }
  }
  return table;
}

}  // namespace finsam
