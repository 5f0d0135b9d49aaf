#include "report/data_status_text.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "analysis/grounds.hpp"
#include "report/number_text.hpp"
#include "report/term_text.hpp"
#include "report/text_layout.hpp"
#include "text/data_phrases.hpp"
#include "text/printable.hpp"

namespace finsam {
namespace {

namespace say = data_phrases;

constexpr std::size_t most_names = 5;
constexpr int label_width = 12;

struct Layout {
  const Scenario& scenario;
  Language language;
  int width;

  std::string said(Phrase phrase) const { return std::string(phrase.in(language)); }
  template <class... Values>
  std::string said(Phrase phrase, const Values&... values) const {
    return fmt::format(fmt::runtime(phrase.in(language)), values...);
  }
};

Phrase status_phrase(Status status) {
  switch (status) {
    case Status::official:
      return say::official;
    case Status::estimated:
      return say::estimated;
    case Status::reconstructed:
      return say::reconstructed;
    case Status::synthetic:
      return say::synthetic;
    case Status::assumption:
      return say::assumption;
    case Status::changed:
      return say::changed;
    case Status::unstated:
      break;
  }
  return say::unstated;
}

/// "290 official", "2,320: 290 official, 2,030 estimated".
std::string statuses_text(const Layout& layout, const TableProvenance& table) {
  std::vector<std::string> parts;
  for (const auto& [status, rows] : table.rows_by_status) {
    if (rows == 0) continue;
    parts.push_back(number_text(rows, layout.language) + " " + layout.said(status_phrase(status)));
  }
  const std::string joined = fmt::format("{}", fmt::join(parts, ", "));
  return parts.size() == 1 ? joined : number_text(table.rows, layout.language) + ": " + joined;
}

std::string date_text(const Layout& layout, const TableProvenance& table, std::optional<int> age) {
  if (table.date.empty()) return layout.said(say::unknown);
  if (!age) return table.date;
  if (*age < 0) return layout.said(say::not_yet, fmt::arg("date", table.date));
  return layout.said(say::days_old, fmt::arg("date", table.date),
                     fmt::arg("days", number_text(*age, layout.language)));
}

/// The hash, whole where it fits on a line of its own.
std::string hash_text(const Layout& layout, const TableProvenance& table) {
  const bool fits = label_width + 2 + static_cast<int>(table.sha256.size()) <= layout.width;
  if (fits) return table.sha256;
  // As much of it as one compares by eye.
  return layout.said(say::shortened, fmt::arg("hash", table.sha256.substr(0, 12)));
}

/// Whether the table is the one that its manifest describes; empty of one inside the scenario.
std::string verdict_text(const Layout& layout, const TableStatus& status) {
  if (status.table->file == "inline") return "";
  return layout.said(!status.matches   ? say::no_manifest
                     : *status.matches ? say::matches
                                       : say::differs);
}

/// Where a table comes from: as its manifest says, or where the scenario has it.
std::string origin_text(const TableProvenance& table, bool is_inline) {
  if (!is_inline) return table.origin;
  return fmt::format("{}:{}", table.named_at.file, table.named_at.line);
}

std::string names_text(const Layout& layout, const std::vector<int>& municipalities) {
  std::vector<std::string> names;
  for (const int index : municipalities) {
    if (names.size() == most_names) break;
    names.push_back(layout.scenario.roster.municipalities[static_cast<std::size_t>(index)].name);
  }
  std::string joined = fmt::format("{}", fmt::join(names, ", "));
  const std::size_t more = municipalities.size() - names.size();
  if (more == 0) return joined;
  return layout.said(say::and_more, fmt::arg("names", joined),
                     fmt::arg("count", number_text(static_cast<int>(more), layout.language)));
}

std::string span_text(const Layout& layout, const std::string& statistics, const HeldOver& span) {
  const Scenario& scenario = layout.scenario;
  const auto all =
      static_cast<int>(members_between(scenario.roster, scenario.first, scenario.last).size());
  return layout.said(span.municipalities == all ? say::years_missing : say::years_missing_for_some,
                     fmt::arg("statistic", statistics),
                     fmt::arg("wanted", years_text(Year{span.first}, Year{span.last})),
                     fmt::arg("taken", span.from), fmt::arg("count", span.municipalities),
                     fmt::arg("all", all));
}

/// The statistics of a table that lack the same years, together.
std::vector<std::pair<std::string, std::vector<HeldOver>>> by_years(const TableStatus& status) {
  std::vector<std::pair<std::string, std::vector<HeldOver>>> groups;
  for (const StatisticGaps& gap : status.gaps) {
    const auto same = std::find_if(groups.begin(), groups.end(),
                                   [&](const auto& group) { return group.second == gap.years; });
    if (same != groups.end()) {
      same->first += ", " + gap.name;
    } else {
      groups.emplace_back(gap.name, gap.years);
    }
  }
  return groups;
}

std::vector<std::string> gap_lines(const Layout& layout, const TableStatus& status) {
  std::vector<std::string> lines;
  for (const auto& [statistics, spans] : by_years(status)) {
    for (const HeldOver& span : spans) lines.push_back(span_text(layout, statistics, span));
  }
  for (const StatisticGaps& gap : status.gaps) {
    if (gap.municipalities.empty()) continue;
    lines.push_back(layout.said(say::municipalities_missing, fmt::arg("statistic", gap.name),
                                fmt::arg("names", names_text(layout, gap.municipalities))));
  }
  return lines;
}

/// "  Label       text", further lines under the first one's text.
std::string line(const Layout& layout, Phrase label, const std::string& text) {
  const int indent = label_width + 2;
  std::string body = wrapped(printable(text), layout.width, indent);
  const std::string name = layout.said(label);
  return "  " + name + body.substr(2 + static_cast<std::size_t>(text_width(name)));
}

std::string block(const Layout& layout, const TableStatus& status, std::optional<int> age) {
  const TableProvenance& table = *status.table;
  const bool is_inline = table.file == "inline";
  std::string out = "\n" + printable(table_name(table));
  if (is_inline) out += " (" + layout.said(say::inside) + ")";
  out += "\n";
  const std::string origin = origin_text(table, is_inline);
  if (!origin.empty()) out += line(layout, say::origin, origin);
  if (status.years) {
    out += line(layout, say::period,
                years_text(Year{status.years->first}, Year{status.years->second}));
  }
  if (table.unit != "none") out += line(layout, say::unit, unit_text(table.unit, layout.language));
  out += line(layout, say::dated, date_text(layout, table, age));
  out += line(layout, say::rows, statuses_text(layout, table));
  out += line(layout, say::sha256, hash_text(layout, table));
  if (const std::string verdict = verdict_text(layout, status); !verdict.empty()) {
    out += line(layout, say::no_label, verdict);
  }
  for (const std::string& gap : gap_lines(layout, status)) out += line(layout, say::gaps, gap);
  return out;
}

/// "9 tables, 2 with gaps, 1 changed since they were described".
std::string overview(const Layout& layout, const std::vector<TableStatus>& tables) {
  const auto count = [&](auto matches) {
    return std::count_if(tables.begin(), tables.end(), matches);
  };
  const auto gaps = count([](const TableStatus& each) { return !each.gaps.empty(); });
  const auto differing = count([](const TableStatus& each) { return each.matches == false; });
  const auto unknown =
      count([](const TableStatus& each) { return !each.matches && each.table->file != "inline"; });
  const std::string years = years_text(layout.scenario.first, layout.scenario.last);
  std::string out = layout.said(tables.size() == 1 ? say::one_table : say::tables,
                                fmt::arg("count", tables.size()), fmt::arg("years", years));
  if (gaps > 0) out += ", " + layout.said(say::with_gaps, fmt::arg("count", gaps));
  if (differing > 0) out += ", " + layout.said(say::not_matching, fmt::arg("count", differing));
  if (unknown > 0) out += ", " + layout.said(say::not_described, fmt::arg("count", unknown));
  return out;
}

}  // namespace

std::string unit_text(const std::string& unit, Language language) {
  if (unit.empty()) return std::string(say::unknown.in(language));
  for (const Phrase& known : say::units) {
    if (known.en == unit) return std::string(known.in(language));
  }
  return unit;
}

std::string data_status_text(const Scenario& scenario, const std::vector<TableStatus>& tables,
                             const Ages& ages, Language language, int width) {
  const Layout layout{scenario, language, width};
  std::string out = layout.said(say::title, fmt::arg("title", printable(scenario.title)));
  out += "\n" + overview(layout, tables) + "\n";
  for (std::size_t i = 0; i < tables.size(); ++i) out += block(layout, tables[i], ages[i]);
  return out;
}

}  // namespace finsam
