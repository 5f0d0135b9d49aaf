// The sections about what a run rests on: assumptions and data that is not official.

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "analysis/grounds.hpp"
#include "finsam/held_over.hpp"
#include "finsam/statistics_years.hpp"
#include "report/assumptions.hpp"
#include "report/number_text.hpp"
#include "report/summary_sections.hpp"
#include "report/text_layout.hpp"
#include "text/event_phrases.hpp"

namespace finsam {
namespace {

constexpr int between_columns = 2;
constexpr int narrowest_meaning = 30;
constexpr int widest_value = 24;

std::vector<std::string> lines_of(const std::string& text, int width) {
  std::vector<std::string> lines;
  const std::string all = wrapped(text, width);
  for (std::size_t at = 0; at < all.size();) {
    const std::size_t end = all.find('\n', at);
    lines.push_back(all.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

const char* status_word(const Words& text, Status status) {
  switch (status) {
    case Status::estimated:
      return text.estimated;
    case Status::reconstructed:
      return text.reconstructed;
    case Status::synthetic:
      return text.synthetic;
    case Status::assumption:
      return text.assumed;
    case Status::changed:
      return text.changed;
    case Status::unstated:
    case Status::official:
      break;
  }
  return text.unstated;
}

/// "100 estimated, 3 assumptions"; empty when every row is official.
std::string statuses_of(const SummarySource& source, const TableProvenance& table) {
  std::string text;
  for (const auto& [status, rows] : table.rows_by_status) {
    if (status == Status::official || rows == 0) continue;
    if (!text.empty()) text += ", ";
    text += number_text(rows, source.language) + " " + status_word(source.text, status);
  }
  return text;
}

/// A statistic as the reader of the summary knows it.
std::string indicator_name(const Words& text, const std::string& name) {
  if (name == "population") return text.population;
  if (name == "ohalsa") return text.ohalsa;
  if (name == "arbetsmarknadsstod") return text.arbetsmarknadsstod;
  if (name == "ekonomiskt_bistand") return text.ekonomiskt_bistand;
  return name;
}

std::string held_over_text(const SummarySource& source, const HeldOver& span, int members) {
  const bool all = span.municipalities == members;
  return fmt::format(fmt::runtime(all ? source.text.held_over : source.text.held_over_for_some),
                     fmt::arg("wanted", years_text(Year{span.first}, Year{span.last})),
                     fmt::arg("taken", span.from), fmt::arg("count", span.municipalities),
                     fmt::arg("all", members));
}

/// "need, population: 2020–2024 missing, 2019 used instead.", a line for statistics that lack the
/// same.
std::string held_over_lines(const SummarySource& source) {
  const Scenario& scenario = source.scenario;
  const std::vector<int> years = statistics_years(scenario);
  const std::vector<Member> members =
      members_between(scenario.roster, scenario.first, scenario.last);
  std::vector<std::pair<std::vector<HeldOver>, std::string>> lines;
  for (const Statistic& statistic : scenario.statistics.all) {
    const std::vector<HeldOver> spans = held_over(members, statistic, years);
    if (spans.empty()) continue;
    const std::string name = indicator_name(source.text, statistic.name);
    const auto same = std::find_if(lines.begin(), lines.end(),
                                   [&](const auto& line) { return line.first == spans; });
    if (same != lines.end()) {
      same->second += ", " + name;
    } else {
      lines.emplace_back(spans, name);
    }
  }
  std::string out;
  for (const auto& [spans, names] : lines) {
    std::string line = names + ":";
    for (const HeldOver& span : spans)
      line += " " + held_over_text(source, span, static_cast<int>(members.size()));
    out += wrapped(line, source.width);
  }
  return out;
}

/// How many characters are left for the meanings beside keys and values.
int meaning_width(const SummarySource& source, const std::vector<Assumption>& all) {
  int key_width = text_width(source.text.key);
  int value_width = text_width(source.text.value);
  for (const Assumption& one : all) {
    key_width = std::max(key_width, text_width(one.key));
    for (const std::string& line : lines_of(one.value, widest_value)) {
      value_width = std::max(value_width, text_width(line));
    }
  }
  return source.width - key_width - value_width - 2 * between_columns;
}

/// What an assumption means, and whether it was fitted or derived.
std::string meaning_of(const SummarySource& source, const Assumption& one) {
  if (one.origin == ValueOrigin::written) return one.meaning;
  const bool fitted = one.origin == ValueOrigin::fitted;
  return fmt::format("{} ({})", one.meaning, fitted ? source.text.fitted : source.text.derived);
}

std::string assumption_table(const SummarySource& source, const std::vector<Assumption>& all) {
  const Words& text = source.text;
  const int width = meaning_width(source, all);
  std::vector<std::vector<std::string>> rows;
  for (const Assumption& one : all) {
    std::vector<std::string> value = lines_of(one.value, widest_value);
    std::vector<std::string> meaning = lines_of(meaning_of(source, one), width);
    const std::size_t height = std::max(value.size(), meaning.size());
    value.resize(height);
    meaning.resize(height);
    for (std::size_t i = 0; i < height; ++i) {
      rows.push_back({i == 0 ? one.key : "", value[i], meaning[i]});
    }
  }
  return text_table(
      {{text.key, Align::left}, {text.value, Align::left}, {text.meaning, Align::left}}, rows);
}

/// For keys that are too long for a table: the meaning below each.
std::string assumption_list(const SummarySource& source, const std::vector<Assumption>& all) {
  std::string out;
  for (const Assumption& one : all) {
    out += wrapped(one.key + " = " + one.value, source.width);
    out += wrapped(meaning_of(source, one), source.width, 4);
  }
  return out;
}

/// What is assumed without a key of its own.
std::string fixed_assumptions(const SummarySource& source, const std::vector<Assumption>& all) {
  if (all.empty()) return "";
  std::string out = wrapped(event_phrases::assumed_heading.in(source.language), source.width);
  for (const Assumption& one : all) {
    out += "- " + wrapped(one.meaning, source.width, 2).substr(2);
  }
  return out;
}

}  // namespace

std::string assumptions_section(const SummarySource& source) {
  const Words& text = source.text;
  const TermStyle style = source.language == Language::sv ? TermStyle::sv : TermStyle::en;
  std::vector<Assumption> all = assumptions_in_use(source.scenario, style);
  if (all.empty()) return "";
  const auto fixed = std::stable_partition(
      all.begin(), all.end(), [](const Assumption& one) { return one.can_be_changed; });
  const std::string of_events = fixed_assumptions(source, {fixed, all.end()});
  all.erase(fixed, all.end());
  if (all.empty()) return heading(text.assumptions_heading) + of_events;
  return heading(text.assumptions_heading) + wrapped(text.assumptions_line, source.width) +
         (meaning_width(source, all) < narrowest_meaning ? assumption_list(source, all)
                                                         : assumption_table(source, all)) +
         of_events;
}

std::string data_section(const SummarySource& source) {
  const Words& text = source.text;
  std::vector<std::vector<std::string>> rows;
  for (const TableProvenance& table : source.scenario.provenance) {
    const std::string statuses = statuses_of(source, table);
    if (statuses.empty()) continue;
    rows.push_back({table_name(table), number_text(table.rows, source.language), statuses});
  }
  const std::string held = held_over_lines(source);
  if (rows.empty() && held.empty()) return "";
  std::string out = heading(text.data_heading);
  if (!rows.empty()) {
    out += text_table(
        {{text.data_table, Align::left}, {text.data_rows}, {text.data_status, Align::left}}, rows);
  }
  return out + held;
}

}  // namespace finsam
