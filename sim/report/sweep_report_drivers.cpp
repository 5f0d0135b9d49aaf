// Which parameters drive a metric: in words, and in tables.

#include <algorithm>
#include <cmath>

#include "report/number_text.hpp"
#include "report/sweep_report_sections.hpp"
#include "report/sweep_values.hpp"
#include "report/text_layout.hpp"
#include "text/sweep_report_phrases.hpp"

namespace finsam {
namespace {

namespace say = sweep_report_phrases;

using Rows = std::vector<std::vector<std::string>>;

/// Less than this part of the variance is called nothing.
constexpr double hardly_part = 0.01;

/// A mean of this part of the mean size goes one way.
constexpr double one_way = 0.9;

bool is_of_nation(const SweepPage& page, const SweepMeasure& measure) {
  return page.table().metrics[measure.metric].forbund.empty();
}

SweepUnit unit_of(const SweepPage& page, const SweepMeasure& measure) {
  return page.table().metrics[measure.metric].unit;
}

/// " The higher it is, the higher the result." Nothing of alternatives, and where it goes both
/// ways.
std::string direction_of(const SweepPage& page, const SweptColumn& key, double direction) {
  if (key.unit == SweepUnit::choice || direction == 0.0) return "";
  return " " + page.say(direction > 0.0 ? say::raises : say::lowers);
}

/// The sentence on one parameter; empty where it does nothing that is worth a sentence.
std::string sentence(const SweepPage& page, const SweptColumn& key, int rank,
                     const SobolIndex& index, SweepUnit) {
  if (!index.total || *index.total < hardly_part) return "";
  const double total = std::max(*index.total, *index.first);
  return page.filled(say::explains, fmt::arg("rank", rank), fmt::arg("key", page.key_label(key)),
                     fmt::arg("total", part_text(total, page.language)),
                     fmt::arg("first", part_text(*index.first, page.language)));
}

std::string sentence(const SweepPage& page, const SweptColumn& key, int rank,
                     const ElementaryEffects& effects, SweepUnit unit) {
  if (!effects.mu_star || *effects.mu_star == 0.0) return "";
  const Phrase phrase = key.unit == SweepUnit::choice ? say::moves_by_choice : say::moves;
  std::string text =
      page.filled(phrase, fmt::arg("rank", rank), fmt::arg("key", page.key_label(key)),
                  fmt::arg("size", change_with_unit(*effects.mu_star, unit, page.language)));
  if (std::abs(*effects.mu) >= one_way * *effects.mu_star) {
    text += direction_of(page, key, *effects.mu);
  }
  if (effects.sigma.value_or(0.0) > *effects.mu_star) text += " " + page.say(say::depends);
  return text;
}

std::string sentence(const SweepPage& page, const SweptColumn& key, int rank,
                     const RankInfluence& influence, SweepUnit) {
  if (!influence.beyond_chance) return "";
  const double size = *influence.strength();
  Phrase strength = say::weak;
  if (size >= 0.2) strength = say::some;
  if (size >= 0.4) strength = say::clear;
  if (size >= 0.7) strength = say::strong;
  const bool is_ratio = influence.turns || key.unit == SweepUnit::choice;
  const std::string text = page.filled(
      is_ratio ? say::follows_by_ratio : say::follows, fmt::arg("rank", rank),
      fmt::arg("key", page.key_label(key)), fmt::arg("strength", page.say(strength)),
      fmt::arg("correlation",
               correlation_text(is_ratio ? size : *influence.correlation, page.language)));
  if (influence.turns) return text + " " + page.say(say::turns);
  return text + direction_of(page, key, *influence.correlation);
}

/// How the parameters without a sentence are spoken of.
Phrase of_the_rest(const std::vector<SobolIndex>&) { return say::hardly; }
Phrase of_the_rest(const std::vector<ElementaryEffects>&) { return say::changes_nothing; }
Phrase of_the_rest(const std::vector<RankInfluence>&) { return say::chance; }

bool any_strength(const Drivers& drivers) {
  return std::any_of(drivers.ranked.begin(), drivers.ranked.end(), [&](std::size_t index) {
    return strength_of(drivers.influences, index).has_value();
  });
}

template <class Influence>
std::string sentences(const SweepPage& page, const Drivers& drivers,
                      const std::vector<Influence>& influences) {
  std::string text;
  std::vector<std::string> rest;
  int rank = 0;
  for (const std::size_t index : drivers.ranked) {
    const SweptColumn& key = page.moved_key(index);
    const std::string line =
        sentence(page, key, rank + 1, influences[index], unit_of(page, drivers.measure));
    if (line.empty()) {
      rest.push_back(key.key);
    } else {
      ++rank;
      text += page.item(line);
    }
  }
  if (rest.empty()) return text;
  const std::string keys = fmt::format("{}", fmt::join(rest, ", "));
  return text + wrapped(page.filled(of_the_rest(influences), fmt::arg("keys", keys)), page.width);
}

std::string answer(const SweepPage& page, const Drivers& drivers) {
  std::string text = "\n" + wrapped(page.measure_label(drivers.measure), page.width);
  if (drivers.points == 0) return text + wrapped(page.say(say::no_value), page.width);
  if (!any_strength(drivers) && (drivers.varies || drivers.points == 1)) {
    return text + wrapped(page.say(say::too_few), page.width);
  }
  if (!drivers.varies) return text + wrapped(page.say(say::constant), page.width);
  return text + std::visit([&](const auto& all) { return sentences(page, drivers, all); },
                           drivers.influences);
}

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
  const SweepUnit unit = unit_of(page, drivers.measure);
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
    return change_with_unit(strength, unit_of(page, drivers.measure), page.language);
  }
  return correlation_text(strength, page.language);
}

Phrase strength_heading(const Influences& influences) {
  if (std::holds_alternative<std::vector<RankInfluence>>(influences)) return say::strength;
  return std::visit([](const auto& all) { return headings_of(all).front(); }, influences);
}

}  // namespace

std::string drivers_section(const SweepPage& page) {
  std::string text;
  for (const Drivers& drivers : page.findings().drivers) {
    if (is_of_nation(page, drivers.measure)) text += answer(page, drivers);
  }
  if (text.empty()) return "";
  // The heading's own line stands for the empty one before the first answer.
  text = heading(page.say(say::drivers_heading)) + text.substr(1);
  if (page.table().plan.dependent) text += "\n" + wrapped(page.say(say::dependent), page.width);
  return text;
}

std::string driver_figures_section(const SweepPage& page) {
  std::string text;
  for (const Drivers& drivers : page.findings().drivers) {
    if (!is_of_nation(page, drivers.measure) || !any_strength(drivers)) continue;
    text += std::visit([&](const auto& all) { return figures(page, drivers, all); },
                       drivers.influences);
  }
  return text.empty() ? "" : heading(page.say(say::figures_heading)) + text.substr(1);
}

std::string forbund_drivers_section(const SweepPage& page) {
  Rows rows;
  const Influences* kind = nullptr;
  for (const Drivers& drivers : page.findings().drivers) {
    if (is_of_nation(page, drivers.measure)) continue;
    kind = &drivers.influences;
    const MetricColumn& metric = page.table().metrics[drivers.measure.metric];
    rows.push_back({metric.forbund, metric.name, "–", ""});
    if (!any_strength(drivers)) continue;
    rows.back()[2] = page.moved_key(drivers.ranked.front()).key;
    rows.back()[3] = strength_text(page, drivers, drivers.ranked.front());
  }
  if (rows.empty()) return "";
  return heading(page.say(say::by_forbund_heading)) +
         text_table({{page.say(say::forbund), Align::left},
                     {page.say(say::metric), Align::left},
                     {page.say(say::parameter), Align::left},
                     {page.say(strength_heading(*kind))}},
                    rows);
}

}  // namespace finsam
