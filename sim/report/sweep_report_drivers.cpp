// Which parameters drive a metric: in words.

#include <algorithm>
#include <cmath>

#include "report/sweep_report_sections.hpp"
#include "report/sweep_values.hpp"
#include "report/text_layout.hpp"
#include "text/sweep_report_phrases.hpp"

namespace finsam {
namespace {

namespace say = sweep_report_phrases;

/// Less than this part of the variance is called nothing.
constexpr double hardly_part = 0.01;

/// A mean of this part of the mean size goes one way.
constexpr double one_way = 0.9;

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

template <class Influence>
std::string sentences(const SweepPage& page, const Drivers& drivers,
                      const std::vector<Influence>& influences) {
  std::string text;
  std::vector<std::string> rest;
  int rank = 0;
  for (const std::size_t index : drivers.ranked) {
    const SweptColumn& key = page.moved_key(index);
    const std::string line =
        sentence(page, key, rank + 1, influences[index], page.unit_of(drivers.measure));
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

}  // namespace

std::string drivers_section(const SweepPage& page) {
  if (page.table().moved_keys().empty()) return "";
  std::string text;
  for (const Drivers& drivers : page.findings().drivers) {
    if (page.is_of_nation(drivers.measure)) text += answer(page, drivers);
  }
  if (text.empty()) return "";
  // The heading's own line stands for the empty one before the first answer.
  text = heading(page.say(say::drivers_heading)) + text.substr(1);
  if (page.table().plan.dependent) text += "\n" + wrapped(page.say(say::dependent), page.width);
  return text;
}

}  // namespace finsam
