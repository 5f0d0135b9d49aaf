// Under which conditions a metric crosses a limit, in words.

#include "report/number_text.hpp"
#include "report/sweep_report_sections.hpp"
#include "report/sweep_values.hpp"
#include "report/text_layout.hpp"
#include "text/sweep_report_phrases.hpp"

namespace finsam {
namespace {

namespace say = sweep_report_phrases;

double part_of(std::int64_t count, std::int64_t all) {
  return static_cast<double>(count) / static_cast<double>(all);
}

std::string condition_text(const SweepPage& page, const BoxCondition& condition) {
  const SweptColumn& key = page.moved_key(condition.factor);
  const auto value = [&](double number) { return key_value_text(key, number, page.language); };
  const auto name = fmt::arg("key", key.key);
  if (!condition.choices.empty()) {
    std::vector<std::string> choices;
    for (const double choice : condition.choices) choices.push_back(value(choice));
    return page.filled(say::exactly, name, fmt::arg("least", page.listed(choices, say::or_word)));
  }
  if (!condition.most) {
    return page.filled(say::at_least, name, fmt::arg("least", value(*condition.least)));
  }
  if (!condition.least) {
    return page.filled(say::at_most, name, fmt::arg("most", value(*condition.most)));
  }
  if (*condition.least == *condition.most) {
    return page.filled(say::exactly, name, fmt::arg("least", value(*condition.least)));
  }
  return page.filled(say::between, name, fmt::arg("least", value(*condition.least)),
                     fmt::arg("most", value(*condition.most)));
}

std::string box_text(const SweepPage& page, const Conditions& found, std::size_t index,
                     Phrase phrase) {
  const ConditionBox& box = found.boxes[index];
  std::vector<std::string> conditions;
  for (const BoxCondition& condition : box.conditions) {
    conditions.push_back(condition_text(page, condition));
  }
  return page.item(
      page.filled(phrase, fmt::arg("number", index + 1),
                  fmt::arg("conditions", page.listed(conditions, say::and_word)),
                  fmt::arg("hits", number_text(box.hits, page.language)),
                  fmt::arg("cases", number_text(box.cases, page.language)),
                  fmt::arg("density", part_text(part_of(box.hits, box.cases), page.language)),
                  fmt::arg("coverage", part_text(part_of(box.hits, found.hits), page.language))));
}

std::string limit_section(const SweepPage& page, const LimitFound& each) {
  const Crossing& crossing = each.limit.crossing;
  const SweepUnit unit = page.unit_of(each.limit.measure);
  std::string text =
      heading(page.filled(crossing.above ? say::above_heading : say::below_heading,
                          fmt::arg("measure", page.measure_label(each.limit.measure)),
                          fmt::arg("limit", limit_text(crossing.size, unit, page.language))));
  const Conditions& found = each.conditions;
  const auto line = [&](const std::string& words) { return wrapped(words, page.width); };
  if (found.cases == 0) return text + line(page.say(say::no_value));
  if (found.hits == 0) return text + line(page.say(say::never));
  if (found.hits == found.cases) return text + line(page.say(say::always));
  text += line(
      page.filled(say::happens, fmt::arg("hits", number_text(found.hits, page.language)),
                  fmt::arg("cases", number_text(found.cases, page.language)),
                  fmt::arg("part", part_text(part_of(found.hits, found.cases), page.language))));
  return text + boxes_text(page, found, say::box, say::next_box);
}

}  // namespace

std::string boxes_text(const SweepPage& page, const Conditions& found, Phrase first, Phrase next) {
  if (found.boxes.empty()) {
    const bool too_few = found.hits < page.report.questions.prim.least_cases;
    return wrapped(page.say(too_few ? say::too_few_hits : say::no_conditions), page.width);
  }
  std::string text;
  for (std::size_t i = 0; i < found.boxes.size(); ++i) {
    text += box_text(page, found, i, i == 0 ? first : next);
  }
  return text;
}

std::string limits_section(const SweepPage& page) {
  std::string text;
  for (const LimitFound& each : page.findings().limits) text += limit_section(page, each);
  return text;
}

}  // namespace finsam
