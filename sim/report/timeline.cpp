#include "report/timeline.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <variant>

#include "finsam/key_paths.hpp"
#include "finsam/matching_key.hpp"
#include "finsam/matching_levels.hpp"
#include "report/term_text.hpp"

namespace finsam {
namespace {

template <class T>
std::string text_of(const T& value, const Description& description) {
  return term_text(description, value, TermStyle::scenario);
}

std::string text_of(const std::vector<TrappanStep>& steps, const Description&) {
  std::string text;
  for (const TrappanStep& step : steps) {
    const std::string bound = step.up_to ? fmt::format("up_to: {}, ", written(*step.up_to)) : "";
    text += fmt::format("{}{{{}share: {}}}", text.empty() ? "[" : ", ", bound, written(step.share));
  }
  return text + "]";
}

/// The stretches of one key over the years of a run.
class Stretches {
 public:
  explicit Stretches(const Scenario& scenario) : scenario_(scenario) {}

  template <class T>
  std::vector<Stretch> of(const Dated<T>& dated, const Description& description,
                          std::string_view key) const {
    std::vector<Stretch> all;
    const typename Dated<T>::Entry* before = nullptr;
    for (Year year = scenario_.first; year <= scenario_.last; ++year.number) {
      const auto* entry = dated.in_force(year);
      if (!all.empty() && entry == before) {
        all.back().last = year;
      } else {
        all.push_back(stretch_of(entry, description, year));
        if (entry) all.back().origin = origin_of(scenario_, key, entry->from, entry->place);
      }
      before = entry;
    }
    return all;
  }

  /// Those of the frame, whose amounts grow after the last year that one is given for.
  std::vector<Stretch> of_frame(const Description& description) const {
    const Terms& terms = scenario_.terms;
    std::vector<Stretch> all;
    for (Year year = scenario_.first; year <= scenario_.last; ++year.number) {
      const auto* entry = terms.frame.in_force(year);
      const auto amount = frame_in(terms, scenario_.first, year);
      Stretch stretch = stretch_of(entry, description, year);
      if (amount && entry && entry->value && !(*amount == *entry->value)) {
        stretch.value = written(*amount);
        stretch.since = year;
        const auto* growth = terms.frame_growth.in_force(year);
        stretch.place = growth ? growth->place : Place{};
        stretch.by = "frame.growth";
      }
      const bool goes_on = !all.empty() && all.back().value == stretch.value &&
                           all.back().by == stretch.by && all.back().only == stretch.only &&
                           all.back().place.file == stretch.place.file &&
                           all.back().place.line == stretch.place.line;
      if (goes_on) {
        all.back().last = year;
      } else {
        all.push_back(stretch);
      }
    }
    return all;
  }

  /// The one of a table, which has no dates; null: there is none.
  std::vector<Stretch> of_table(const TableProvenance* table) const {
    Stretch stretch{scenario_.first, scenario_.last, {}, {}, false, {}, {}};
    if (table) {
      stretch.origin = origin_of(scenario_, table->role, {}, table->named_at);
      stretch.value = table->file;
      stretch.place = table->named_at;
    }
    return {stretch};
  }

  /// That of the list of municipalities outside any region.
  std::vector<Stretch> of_outside_region() const {
    Stretch stretch{scenario_.first, scenario_.last, {}, {}, false, {}, {}};
    std::string codes;
    for (const std::string& code : codes_outside_region(scenario_.roster)) {
      codes += fmt::format("{}\"{}\"", codes.empty() ? "" : ", ", code);
    }
    stretch.value = "[" + codes + "]";
    stretch.place = scenario_.outside_region;
    return {stretch};
  }

 private:
  template <class Entry>
  static Stretch stretch_of(const Entry* entry, const Description& description, Year year) {
    Stretch stretch{year, year, {}, {}, false, {}, {}};
    if (!entry) return stretch;
    stretch.value =
        entry->value ? text_of(*entry->value, description) : std::string(description.word_for_none);
    stretch.since = entry->from;
    stretch.only = entry->only;
    stretch.place = entry->place;
    return stretch;
  }

  const Scenario& scenario_;
};

void add_matching(const Scenario& scenario, const Stretches& stretches,
                  std::vector<Timeline>& all) {
  for (const MatchingRule& rule : scenario.terms.matching) {
    const std::string key = matching_key(scenario.roster, rule) + ".";
    for (const PolicyParameter& parameter : policy_parameters()) {
      const std::string written = fmt::format("{}.{}", rule.key, parameter.key);
      std::visit(
          [&](auto field) {
            const auto& dated = rule.policy.*field;
            if (!dated.given()) return;
            all.push_back({key + std::string(parameter.key), &parameter,
                           stretches.of(dated, parameter, written)});
          },
          parameter.field);
    }
    if (!rule.policy.offers) continue;
    const auto table = static_cast<std::size_t>(rule.policy.offers->table);
    all.push_back({key + std::string(policy_offers().key), &policy_offers(),
                   stretches.of_table(&scenario.provenance[table])});
  }
}

void add_tables(const Scenario& scenario, const Stretches& stretches, const Part& part,
                std::vector<Timeline>& all) {
  const std::size_t before = all.size();
  for (const TableProvenance& table : scenario.provenance) {
    const bool is_it =
        table.role == part.key || table.role.starts_with(std::string(part.key) + ".");
    if (is_it) all.push_back({table.role, &part, stretches.of_table(&table)});
  }
  if (all.size() == before) {
    all.push_back({std::string(part.key), &part, stretches.of_table(nullptr)});
  }
}

void add_part(const Scenario& scenario, const Stretches& stretches, const Part& part,
              std::vector<Timeline>& all) {
  switch (part.kind) {
    case Kind::weights:
      for (const KeyWeight& key : scenario.terms.keys) {
        all.push_back({"keys." + key.indicator, &key_weight(),
                       stretches.of(key.weight, key_weight(), "keys." + key.indicator)});
      }
      return;
    case Kind::matching:
      return add_matching(scenario, stretches, all);
    case Kind::steps:
      all.push_back({std::string(part.key), &part,
                     stretches.of(scenario.terms.trappan_steps, part, part.key)});
      return;
    case Kind::table:
    case Kind::tables:
      return add_tables(scenario, stretches, part, all);
    case Kind::codes:
      all.push_back({std::string(part.key), &part, stretches.of_outside_region()});
      return;
    default:
      return;
  }
}

/// Whether `key` is `path` or stands in it.
bool is_within(std::string_view key, std::string_view path) {
  return key.starts_with(path) && (key.size() == path.size() || key[path.size()] == '.');
}

bool ends_in_a_number(std::string_view key) {
  return key.find_first_not_of("0123456789", key.rfind('.') + 1) == key.npos;
}

/// Whether a scenario may say something at `key`, which has no timeline of its own. Any word may
/// be the name of a weight, so one that is not there is not known.
bool is_in_the_language(std::string_view key) {
  constexpr std::string_view matching = "matching.";
  const Description* description = described_at(key);
  if (description) return description != &key_weight() || ends_in_a_number(key);
  return key.starts_with(matching) &&
         find_matching_level(
             key.substr(matching.size(), key.find('.', matching.size()) - matching.size()));
}

}  // namespace

bool Timeline::given() const {
  return std::any_of(stretches.begin(), stretches.end(),
                     [](const Stretch& stretch) { return stretch.value.has_value(); });
}

std::vector<Timeline> timelines(const Scenario& scenario) {
  const Stretches stretches(scenario);
  std::vector<Timeline> all;
  for (const KeyInOrder& key : keys_in_order()) {
    if (key.part) {
      add_part(scenario, stretches, *key.part, all);
      continue;
    }
    const Parameter& parameter = *key.parameter;
    if (key.key == "frame.amount") {
      all.push_back({std::string(key.key), &parameter, stretches.of_frame(parameter)});
      continue;
    }
    std::visit(
        [&](auto field) {
          all.push_back({std::string(key.key), &parameter,
                         stretches.of(scenario.terms.*field, parameter, parameter.key)});
        },
        parameter.field);
  }
  return all;
}

std::vector<Timeline> timelines_of(const std::vector<Timeline>& all, std::string_view key) {
  std::vector<Timeline> found;
  for (const Timeline& each : all) {
    if (is_within(each.key, key)) found.push_back(each);
  }
  const std::size_t dot = key.rfind('.');
  if (!found.empty() || dot == key.npos || !is_in_the_language(key)) return found;
  return timelines_of(all, key.substr(0, dot));
}

}  // namespace finsam
