#include <algorithm>

#include "report/number_text.hpp"
#include "report/sweep_report_sections.hpp"
#include "report/term_text.hpp"
#include "report/text_layout.hpp"
#include "text/printable.hpp"
#include "text/sweep_report_phrases.hpp"

namespace finsam {
namespace {

namespace say = sweep_report_phrases;

std::string keys_text(const SweepPage& page) {
  const std::size_t count = page.table().moved_keys().size();
  if (count == 0) return page.say(say::no_parameter);
  if (count == 1) return page.say(say::one_parameter);
  return page.filled(say::parameters, fmt::arg("count", count));
}

std::string design_text(const SweepPage& page) {
  const std::string& name = page.table().plan.name;
  for (const auto& [word, phrase] : say::designs) {
    if (word == name) return page.say(phrase);
  }
  return name;
}

std::string failed_lines(const SweepPage& page) {
  const std::size_t failed = page.table().failed.size();
  if (failed == 0) return "";
  const bool all = static_cast<std::int64_t>(failed) == page.table().cases;
  if (all) return wrapped(page.say(say::all_failed), page.width);
  return wrapped(
      page.filled(say::some_failed,
                  fmt::arg("count", number_text(static_cast<std::int64_t>(failed), page.language)),
                  fmt::arg("cases", number_text(page.table().cases, page.language))),
      page.width);
}

std::string head(const SweepPage& page) {
  const SweepTable& table = page.table();
  std::string text = table.title.empty()
                         ? page.say(say::untitled) + "\n"
                         : page.filled(say::title, fmt::arg("title", table.title)) + "\n";
  text += wrapped(table.question, page.width);
  text +=
      wrapped(page.filled(table.cases == 1 ? say::of_one_case : say::of_sweep,
                          fmt::arg("cases", number_text(table.cases, page.language)),
                          fmt::arg("years", page.all_years()), fmt::arg("keys", keys_text(page)),
                          fmt::arg("design", design_text(page))),
              page.width);
  if (table.plan.replicates > 1) {
    text +=
        wrapped(page.filled(say::replicates, fmt::arg("count", table.plan.replicates)), page.width);
  }
  return text + failed_lines(page);
}

std::string method_section(const SweepPage& page) {
  std::string text = heading(page.say(say::method_heading));
  const auto add = [&](const std::string& paragraph) { text += wrapped(paragraph, page.width); };
  if (!page.findings().drivers.empty() && !page.table().moved_keys().empty()) {
    switch (page.table().plan.order) {
      case SweepOrder::saltelli:
        add(page.filled(
            say::sobol_method,
            fmt::arg("count", number_text(page.report.questions.resampling.count, page.language))));
        break;
      case SweepOrder::trajectories:
        add(page.say(say::morris_method));
        break;
      case SweepOrder::none:
        add(page.say(say::rank_method));
        break;
    }
  }
  if (!page.findings().limits.empty()) add(page.say(say::prim_method));
  add(page.say(page.findings().sketched ? say::sketch_method : say::spread_method));
  return text;
}

}  // namespace

const SweptColumn& SweepPage::moved_key(std::size_t factor) const {
  return table().keys[table().moved_keys()[factor]];
}

std::string SweepPage::key_label(const SweptColumn& key) const {
  const std::string& text = language == Language::sv ? key.text_sv : key.text_en;
  if (text.empty()) return key.key;
  return filled(say::labelled, fmt::arg("name", key.key), fmt::arg("text", text));
}

std::string SweepPage::metric_label(const MetricColumn& metric) const {
  const std::string& text = language == Language::sv ? metric.text_sv : metric.text_en;
  std::string label =
      text.empty() ? metric.name
                   : filled(say::labelled, fmt::arg("name", metric.name), fmt::arg("text", text));
  if (metric.forbund.empty()) return label;
  return filled(say::of_forbund, fmt::arg("name", label), fmt::arg("forbund", metric.forbund));
}

std::string SweepPage::all_years() const {
  return years_text(table().years.front(), table().years.back());
}

std::string SweepPage::measure_label(const SweepMeasure& measure) const {
  constexpr Phrase phrases[] = {say::in_year, say::mean_of_years, say::least_year,
                                say::greatest_year};
  const std::string years = measure.taken == YearsTaken::one
                                ? fmt::format("{}", table().years[measure.year].number)
                                : all_years();
  return filled(phrases[static_cast<std::size_t>(measure.taken)],
                fmt::arg("metric", metric_label(table().metrics[measure.metric])),
                fmt::arg("years", years));
}

SweepUnit SweepPage::unit_of(const SweepMeasure& measure) const {
  return table().metrics[measure.metric].unit;
}

bool SweepPage::is_of_nation(const SweepMeasure& measure) const {
  return table().metrics[measure.metric].forbund.empty();
}

std::string SweepPage::listed(const std::vector<std::string>& texts, Phrase last) const {
  if (texts.size() == 1) return texts.front();
  const std::string first = fmt::format("{}", fmt::join(texts.begin(), texts.end() - 1, ", "));
  return filled(last, fmt::arg("first", first), fmt::arg("last", texts.back()));
}

std::string SweepPage::item(const std::string& line) const {
  constexpr int indent = 3;
  return wrapped(line, width, indent).substr(indent);
}

std::int64_t SweepPage::case_of(std::size_t point) const {
  return static_cast<std::int64_t>(point) * table().plan.replicates;
}

std::string sweep_answer_text(const SweepReport& report, Language language, int width) {
  const SweepPage page{report, language, width};
  return printable(head(page) + drivers_section(page) + failures_section(page), "\n");
}

std::string sweep_report_text(const SweepReport& report, Language language, int width) {
  const SweepPage page{report, language, width};
  std::string text = head(page);
  const bool all_failed =
      static_cast<std::int64_t>(report.table.failed.size()) == report.table.cases;
  if (!all_failed) {
    text += drivers_section(page) + limits_section(page) + points_section(page) +
            driver_figures_section(page) + forbund_drivers_section(page) + spread_section(page);
  }
  text += failures_section(page);
  if (!all_failed) text += method_section(page);
  return printable(text, "\n");
}

}  // namespace finsam
