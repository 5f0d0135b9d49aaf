// The short version of the national account: budget against outcome, participants, and what is
// known beside the model.

#include <fmt/format.h>

#include <algorithm>
#include <functional>

#include "analysis/national_account.hpp"
#include "report/number_text.hpp"
#include "report/summary_sections.hpp"
#include "report/text_layout.hpp"
#include "text/account_words.hpp"

namespace finsam {
namespace {

namespace say = account_phrases;

std::string millions(const SummarySource& source, Money<double> amount) {
  return millions_text(static_cast<std::int64_t>(amount.kr), 1, source.language);
}

std::string part(const SummarySource& source, double part, double whole) {
  return percent_text(static_cast<std::int64_t>(part), static_cast<std::int64_t>(whole),
                      source.language);
}

/// Whether `holds` for the nation in any year.
template <class Holds>
bool in_any_year(const SummarySource& source, Holds holds) {
  return std::any_of(source.results.years.begin(), source.results.years.end(),
                     [&](const YearResult& year) { return holds(year.nation); });
}

/// A column of the table: its heading and what stands in it.
struct Shown {
  Phrase heading;
  std::function<std::string(const YearResult&)> text;
};

std::vector<Shown> budget_columns(const SummarySource& source) {
  const auto amount = [&source](Money<double> NationYear::*field) {
    return
        [&source, field](const YearResult& year) { return millions(source, year.nation.*field); };
  };
  const auto spent = [&source](Money<double> NationYear::*of, Money<double> NationYear::*all) {
    return [&source, of, all](const YearResult& year) {
      return part(source, (year.nation.*of).kr, (year.nation.*all).kr);
    };
  };
  std::vector<Shown> columns = {
      {say::budget, amount(&NationYear::budget)},
      {say::spent, amount(&NationYear::spent)},
      {say::execution, spent(&NationYear::spent, &NationYear::budget)},
      {say::admin_budget, amount(&NationYear::admin_budget)},
      {say::admin, amount(&NationYear::admin)},
      {say::execution, spent(&NationYear::admin, &NationYear::admin_budget)}};
  if (in_any_year(source, [](const NationYear& nation) { return nation.other_income.kr > 0.0; })) {
    columns.push_back({say::other_income, amount(&NationYear::other_income)});
  }
  return columns;
}

std::vector<Shown> reach_columns(const SummarySource& source) {
  if (!in_any_year(source, [](const NationYear& one) { return one.participants.has_value(); })) {
    return {};
  }
  std::vector<Shown> columns = {{say::participants, [&source](const YearResult& year) {
                                   const auto& reached = year.nation.participants;
                                   if (!reached) return std::string();
                                   return number_text(static_cast<std::int64_t>(*reached),
                                                      source.language);
                                 }}};
  if (source.scenario.terms.in_need.given()) {
    columns.push_back({say::of_need, [&source](const YearResult& year) {
                         const auto& reached = year.nation.participants;
                         const auto need = source.scenario.terms.in_need.in(year.year);
                         return reached && need ? part(source, *reached, *need) : std::string();
                       }});
  }
  return columns;
}

/// Whom the last column is a share of, where there is one.
std::string need_line(const SummarySource& source) {
  const auto need = source.scenario.terms.in_need.in(source.scenario.last);
  if (!need || !source.last_year().nation.participants) return "";
  const Phrase& phrase = *need == in_need_by_law ? say::need_by_law : say::need;
  return wrapped(fmt::format(fmt::runtime(phrase.in(source.language)),
                             fmt::arg("in_need", number_text(*need, source.language))),
                 source.width);
}

std::string outside_lines(const SummarySource& source, const std::optional<OutsideTable>& table,
                          Phrase phrase) {
  std::string lines;
  if (!table) return lines;
  for (const OutsideMoney& row : table->rows) {
    if (row.year < source.scenario.first || row.year > source.scenario.last) continue;
    lines += wrapped(fmt::format(fmt::runtime(phrase.in(source.language)),
                                 fmt::arg("name", row.name), fmt::arg("year", row.year.number),
                                 fmt::arg("given", millions(source, row.given)),
                                 fmt::arg("used", millions(source, row.used))),
                     source.width);
  }
  return lines;
}

}  // namespace

std::string account_section(const SummarySource& source) {
  std::vector<Shown> shown = budget_columns(source);
  for (Shown& one : reach_columns(source)) shown.push_back(std::move(one));
  std::vector<TextColumn> columns = {{std::string(say::year.in(source.language)), Align::left}};
  for (const Shown& one : shown) {
    columns.push_back({std::string(one.heading.in(source.language))});
  }
  std::vector<std::vector<std::string>> rows;
  for (const YearResult& year : source.results.years) {
    rows.push_back({fmt::format("{}", year.year.number)});
    for (const Shown& one : shown) rows.back().push_back(one.text(year));
  }
  return heading(std::string(say::heading.in(source.language))) + text_table(columns, rows) +
         need_line(source) +
         outside_lines(source, source.scenario.terms.other_appropriations, say::appropriation) +
         outside_lines(source, source.scenario.terms.outside_income, say::income);
}

}  // namespace finsam
