// How much each parameter drives a metric, in tables.

#include "report/number_text.hpp"
#include "report/sweep_report_sections.hpp"
#include "report/sweep_values.hpp"
#include "report/text_layout.hpp"
#include "text/sweep_report_phrases.hpp"

namespace finsam {
namespace {

namespace say = sweep_report_phrases;

using Rows = std::vector<std::vector<std::string>>;

std::string interval_text(const SweepPage& page, const std::optional<Interval>& interval) {
  if (!interval) return "";
  return page.filled(say::span, fmt::arg("low", part_text(interval->low, page.language)),
                     fmt::arg("high", part_text(interval->high, page.language)));
}

template <class Write>
std::string text_or_nothing(const std::optional<double>& number, const Write& write) {
  return number ? write(*number) : std::string();
}

std::vector<std::string> row_of(const SweepPage& page, const SobolIndex& index, SweepUnit,
                                SweepScale) {
  const auto part = [&](double number) { return part_text(number, page.language); };
  return {text_or_nothing(index.total, part), interval_text(page, index.total_interval),
          text_or_nothing(index.first, part), interval_text(page, index.first_interval)};
}

std::vector<std::string> row_of(const SweepPage& page, const ElementaryEffects& effects,
                                SweepUnit unit, SweepScale scale) {
  const auto size = [&](double number) { return size_number(number, unit, scale, page.language); };
  return {text_or_nothing(effects.mu_star, size), text_or_nothing(effects.mu, size),
          text_or_nothing(effects.sigma, size), number_text(effects.steps, page.language)};
}

std::vector<std::string> row_of(const SweepPage& page, const RankInfluence& influence, SweepUnit,
                                SweepScale) {
  const auto shown = [&](double number) { return correlation_text(number, page.language); };
  return {text_or_nothing(influence.correlation, shown), text_or_nothing(influence.partial, shown),
          text_or_nothing(influence.ratio, shown)};
}

std::vector<Phrase> headings_of(const std::vector<SobolIndex>&) {
  return {say::total, say::interval, say::first, say::interval};
}
std::vector<Phrase> headings_of(const std::vector<ElementaryEffects>&) {
  return {say::mu_star, say::mu, say::sigma, say::steps};
}
std::vector<Phrase> headings_of(const std::vector<RankInfluence>&) {
  return {say::correlation, say::partial, say::ratio};
}

/// What the figures of a table are in; empty where they are parts and correlations.
template <class Influence>
std::string figures_unit(const SweepPage&, const std::vector<Influence>&, SweepUnit, SweepScale) {
  return "";
}
std::string figures_unit(const SweepPage& page, const std::vector<ElementaryEffects>&,
                         SweepUnit unit, SweepScale scale) {
  return change_unit_text(unit, scale, page.language);
}

template <class Influence>
std::string figures(const SweepPage& page, const Drivers& drivers,
                    const std::vector<Influence>& influences) {
  const SweepUnit unit = page.unit_of(drivers.measure);
  const SweepScale scale =
      scale_for(unit, *strength_of(drivers.influences, drivers.ranked.front()));
  std::vector<TextColumn> columns = {{page.say(say::parameter), Align::left}};
  for (const Phrase phrase : headings_of(influences)) columns.push_back({page.say(phrase)});
  Rows rows;
  for (const std::size_t index : drivers.ranked) {
    rows.push_back({page.moved_key(index).key});
    for (std::string& cell : row_of(page, influences[index], unit, scale)) {
      rows.back().push_back(std::move(cell));
    }
  }
  std::string title = page.measure_label(drivers.measure);
  const std::string in = figures_unit(page, influences, unit, scale);
  if (!in.empty()) {
    title = page.filled(say::in_unit, fmt::arg("metric", title), fmt::arg("unit", in));
  }
  return "\n" + wrapped(title, page.width) + text_table(columns, rows);
}

/// How strong a parameter is, in one word of a table.
std::string strength_text(const SweepPage& page, const Drivers& drivers, std::size_t index) {
  const double strength = *strength_of(drivers.influences, index);
  if (std::holds_alternative<std::vector<SobolIndex>>(drivers.influences)) {
    return part_text(strength, page.language);
  }
  if (std::holds_alternative<std::vector<ElementaryEffects>>(drivers.influences)) {
    return change_with_unit(strength, page.unit_of(drivers.measure), page.language);
  }
  return correlation_text(strength, page.language);
}

Phrase strength_heading(const Influences& influences) {
  if (std::holds_alternative<std::vector<RankInfluence>>(influences)) return say::strength;
  return std::visit([](const auto& all) { return headings_of(all).front(); }, influences);
}

}  // namespace

std::string driver_figures_section(const SweepPage& page) {
  std::string text;
  for (const Drivers& drivers : page.findings().drivers) {
    if (!page.is_of_nation(drivers.measure) || !any_strength(drivers)) continue;
    text += std::visit([&](const auto& all) { return figures(page, drivers, all); },
                       drivers.influences);
  }
  return text.empty() ? "" : heading(page.say(say::figures_heading)) + text.substr(1);
}

std::string forbund_drivers_section(const SweepPage& page) {
  Rows rows;
  const Influences* kind = nullptr;
  for (const Drivers& drivers : page.findings().drivers) {
    if (page.is_of_nation(drivers.measure)) continue;
    kind = &drivers.influences;
    const MetricColumn& metric = page.table().metrics[drivers.measure.metric];
    const std::string all = metric.name.substr(0, metric.name.find('('));
    rows.push_back({metric.forbund, all, "–", ""});
    if (!any_strength(drivers)) continue;
    rows.back()[2] = page.moved_key(drivers.ranked.front()).key;
    rows.back()[3] = strength_text(page, drivers, drivers.ranked.front());
  }
  if (!kind) return "";
  return heading(page.say(say::by_forbund_heading)) +
         text_table({{page.say(say::forbund), Align::left},
                     {page.say(say::metric), Align::left},
                     {page.say(say::parameter), Align::left},
                     {page.say(strength_heading(*kind))}},
                    rows);
}

}  // namespace finsam
