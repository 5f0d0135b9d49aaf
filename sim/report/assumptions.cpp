#include "report/assumptions.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <initializer_list>
#include <set>

#include "analysis/table_name.hpp"
#include "finsam/key_paths.hpp"
#include "finsam/matching_key.hpp"
#include "report/steps_text.hpp"
#include "text/compare_phrases.hpp"
#include "text/event_phrases.hpp"

namespace finsam {
namespace {

std::string_view text_of(const Description& description, TermStyle style) {
  return style == TermStyle::sv ? description.text_sv : description.text_en;
}

std::string_view text_of(const Option& option, TermStyle style) {
  return style == TermStyle::sv ? option.text_sv : option.text_en;
}

/// Whether `owner`, which is Terms or a MatchingPolicy, ever asks for what `description` describes.
template <class Owner>
bool plays_a_part(const Scenario& scenario, const Owner& owner, const Description& description) {
  for (Year year = scenario.first; year <= scenario.last; ++year.number) {
    if (holds(owner, description.asked_by, year)) return true;
  }
  return false;
}

/// Whether the parameter decides nothing: a table stands in its place, or it leaves the opening
/// allocations as their table has them.
bool is_idle(const Scenario& scenario, const Parameter& parameter) {
  if (parameter.key.starts_with("opening.")) {
    return value_text(scenario.terms, parameter, scenario.first) == parameter.default_text;
  }
  return parameter.key == "economy.other_income_share" && scenario.terms.other_income_table;
}

/// The text of the parameter, and of the words chosen for it.
std::string meaning_of(const Description& description, const std::vector<TermSpan>& spans,
                       TermStyle style) {
  std::string meaning(text_of(description, style));
  std::vector<std::string> chosen;
  for (const Option& option : description.options) {
    const bool used = std::any_of(spans.begin(), spans.end(),
                                  [&](const TermSpan& span) { return span.value == option.word; });
    if (used) chosen.emplace_back(text_of(option, style));
  }
  for (std::size_t i = 0; i < chosen.size(); ++i) {
    meaning += (i == 0 ? ": " : "; ") + chosen[i];
  }
  return meaning;
}

void add_parameters(std::vector<Assumption>& all, const Scenario& scenario, TermStyle style) {
  for (const Parameter& parameter : parameters()) {
    const ValueOrigin origin = std::visit(
        [&](auto field) { return origin_in(scenario, parameter.key, scenario.terms.*field); },
        parameter.field);
    const bool is_told = parameter.assumption || origin != ValueOrigin::written;
    if (!is_told || is_idle(scenario, parameter)) continue;
    if (!plays_a_part(scenario, scenario.terms, parameter)) continue;
    const std::vector<TermSpan> spans = std::visit(
        [&](auto field) {
          return term_spans(parameter, scenario.terms.*field, scenario.first, scenario.last, style);
        },
        parameter.field);
    if (spans.empty()) continue;
    all.push_back({std::string(parameter.key), spans_text(spans),
                   meaning_of(parameter, spans, style), origin});
  }
}

void add_matching(std::vector<Assumption>& all, const Scenario& scenario, TermStyle style) {
  for (const MatchingRule& rule : scenario.terms.matching) {
    const std::string prefix = matching_key(scenario.roster, rule);
    for (const PolicyParameter& parameter : policy_parameters()) {
      if (!parameter.assumption || !plays_a_part(scenario, rule.policy, parameter)) continue;
      const std::vector<TermSpan> spans = std::visit(
          [&](auto field) {
            return term_spans(parameter, rule.policy.*field, scenario.first, scenario.last, style);
          },
          parameter.field);
      if (spans.empty()) continue;
      const std::string written = fmt::format("{}.{}", rule.key, parameter.key);
      const ValueOrigin origin =
          std::visit([&](auto field) { return origin_in(scenario, written, rule.policy.*field); },
                     parameter.field);
      all.push_back({fmt::format("{}.{}", prefix, parameter.key), spans_text(spans),
                     meaning_of(parameter, spans, style), origin});
    }
  }
}

/// Tables that were fitted or derived.
void add_tables(std::vector<Assumption>& all, const Scenario& scenario, TermStyle style) {
  for (const TableProvenance& table : scenario.provenance) {
    const ValueOrigin origin = origin_of(scenario, table.role, {}, table.named_at);
    const Part* part = find_part(table.role);
    if (origin == ValueOrigin::written || !part) continue;
    all.push_back({table.role, table_name(table), std::string(text_of(*part, style)), origin});
  }
}

void add_trappan(std::vector<Assumption>& all, const Scenario& scenario, TermStyle style) {
  if (!step_share().assumption) return;
  const Phrase& label =
      step_share().only_example ? compare_phrases::example : compare_phrases::assumption;
  std::vector<TermSpan> spans;
  for (Year year = scenario.first; year <= scenario.last; ++year.number) {
    const std::optional<std::vector<TrappanStep>> steps = scenario.terms.trappan_steps.in(year);
    if (!steps) continue;
    const std::string value = steps_text(*steps, style);
    if (!spans.empty() && spans.back().value == value) {
      spans.back().last = year;
    } else {
      spans.push_back({year, year, value});
    }
  }
  if (spans.empty()) return;
  all.push_back({"trappan.steps",
                 std::string(label.in(style == TermStyle::sv ? Language::sv : Language::en)),
                 fmt::format("{}: {}", text_of(step_share(), style), spans_text(spans))});
}

void add_events(std::vector<Assumption>& all, const Scenario& scenario, TermStyle style) {
  const Language language = style == TermStyle::sv ? Language::sv : Language::en;
  std::set<EventKind> kinds;
  for (const RosterChange& change : scenario.roster.changes) {
    if (change.year > scenario.last) break;
    for (const RosterEvent& event : change.events) kinds.insert(event.kind);
  }
  const auto add = [&](std::initializer_list<EventKind> of, Phrase meaning) {
    std::string words;
    for (const EventKind kind : of) {
      if (!kinds.contains(kind)) continue;
      words += (words.empty() ? "" : ", ") + std::string(to_text(kind));
    }
    if (words.empty()) return;
    all.push_back(
        {"data.events", words, std::string(meaning.in(language)), ValueOrigin::written, false});
  };
  add({EventKind::join, EventKind::leave}, event_phrases::assumed_of_members);
  add({EventKind::dissolve}, event_phrases::assumed_of_dissolved);
}

}  // namespace

std::vector<Assumption> assumptions_in_use(const Scenario& scenario, TermStyle style) {
  std::vector<Assumption> all;
  add_tables(all, scenario, style);
  add_parameters(all, scenario, style);
  add_matching(all, scenario, style);
  add_trappan(all, scenario, style);
  add_events(all, scenario, style);
  return all;
}

}  // namespace finsam
