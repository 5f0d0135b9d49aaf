// The sections with one row per year.

#include <fmt/format.h>

#include "report/number_text.hpp"
#include "report/summary_sections.hpp"
#include "report/term_text.hpp"
#include "report/text_layout.hpp"

namespace finsam {
namespace {

std::string millions(const SummarySource& source, Money<double> amount) {
  return millions_text(static_cast<std::int64_t>(amount.kr), 1, source.language);
}

bool has_targeted_grants(const Results& results) {
  for (const YearResult& year : results.years) {
    if (year.nation.targeted.kr > 0.0) return true;
  }
  return false;
}

/// "2021, 2024–2026": the years in which `flag` says so.
template <class Flag>
std::string flagged_years(const Results& results, Flag flag) {
  std::string text;
  int first = 0;
  int last = 0;
  const auto close = [&] {
    if (first == 0) return;
    if (!text.empty()) text += ", ";
    text += years_text(Year{first}, Year{last});
  };
  for (const YearResult& year : results.years) {
    if (!flag(year.nation)) continue;
    if (first == 0 || year.year.number != last + 1) {
      close();
      first = year.year.number;
    }
    last = year.year.number;
  }
  close();
  return text;
}

std::string flag_line(const SummarySource& source, const char* text, const std::string& years) {
  if (years.empty()) return "";
  return wrapped(fmt::format(fmt::runtime(text), fmt::arg("years", years)), source.width);
}

}  // namespace

std::string nation_section(const SummarySource& source) {
  const Words& text = source.text;
  const bool targeted = has_targeted_grants(source.results);
  std::vector<TextColumn> columns = {
      {text.year, Align::left}, {text.frame}, {text.distributable}, {text.state}};
  if (targeted) columns.push_back({text.targeted});
  for (const char* name :
       {text.returned, text.municipal, text.regional, text.eget_kapital, text.excess}) {
    columns.push_back({name});
  }
  std::vector<std::vector<std::string>> rows;
  for (const YearResult& year : source.results.years) {
    const NationYear& nation = year.nation;
    std::vector<std::string> row = {
        fmt::format("{}", year.year.number), millions(source, nation.frame),
        millions(source, nation.distributable), millions(source, nation.state)};
    if (targeted) row.push_back(millions(source, nation.targeted));
    for (const Money<double> amount :
         {nation.returned, nation.municipal, nation.regional, nation.eget_kapital, nation.excess}) {
      row.push_back(millions(source, amount));
    }
    rows.push_back(row);
  }
  const std::string not_affordable = flagged_years(source.results, [](const NationYear& nation) {
    return nation.damping_not_affordable || nation.settlement_not_affordable;
  });
  const std::string cannot_pay = flagged_years(
      source.results, [](const NationYear& nation) { return nation.gains_cannot_pay; });
  return heading(text.nation_heading) + text_table(columns, rows) +
         flag_line(source, text.damping_not_affordable, not_affordable) +
         flag_line(source, text.gains_cannot_pay, cannot_pay);
}

std::string forbund_section(const SummarySource& source) {
  const Words& text = source.text;
  std::vector<TextColumn> columns = {{text.year, Align::left}};
  for (const char* name : {text.forbund_count, text.above, text.level, text.below, text.at_floor,
                           text.held_by_municipalities, text.held_by_regions, text.held_by_both,
                           text.over_trappan, text.over_4_mkr}) {
    columns.push_back({name});
  }
  std::vector<std::vector<std::string>> rows;
  for (std::size_t i = 0; i < source.results.years.size(); ++i) {
    const NationYear& nation = source.results.years[i].nation;
    const YearFigures& figures = source.figures.years[i];
    std::vector<std::string> row;
    for (const int count :
         {figures.year.number, nation.forbund_count, nation.above, nation.level, nation.below,
          figures.at_floor, figures.held_by_municipalities, figures.held_by_regions,
          figures.held_by_both, figures.over_trappan, nation.over_4_mkr}) {
      row.push_back(fmt::format("{}", count));
    }
    rows.push_back(row);
  }
  return heading(text.forbund_heading) + text_table(columns, rows);
}

}  // namespace finsam
