#include <fmt/format.h>

#include <algorithm>

#include "finsam/key_paths.hpp"
#include "scenario/checks.hpp"
#include "scenario/needed.hpp"
#include "scenario/read_dated.hpp"
#include "scenario/read_parameters.hpp"
#include "scenario/replaced.hpp"

namespace finsam {
namespace {

double sum_in(const std::vector<KeyWeight>& keys, Year year) {
  double sum = 0.0;
  for (const KeyWeight& key : keys)
    sum += key.weight.in(year).value_or(Share<double>{0.0}).millionths;
  return sum;
}

/// "need 75 % from law.yaml:8, population 20 %": weights, with the places of those that are
/// written in another file than `place`.
std::string weights_in(const std::vector<KeyWeight>& keys, Year year, const Place& place) {
  std::string text;
  for (const KeyWeight& key : keys) {
    const auto* entry = key.weight.in_force(year);
    const Share<double> weight = entry ? *entry->value : Share<double>{0.0};
    text += fmt::format("{}{} {}", text.empty() ? "" : ", ", key.indicator, written(weight));
    if (!entry || entry->place.file == place.file) continue;
    text += " from " + entry->place.file;
    if (!is_setting(entry->place)) text += fmt::format(":{}", entry->place.line);
  }
  return text;
}

/// How to take away the inherited key without which the weights of `year`, which add up to `sum`,
/// are right; empty where there is none.
std::string way_to_unset(const std::vector<KeyWeight>& keys, Year year, double sum,
                         const Place& place) {
  for (const KeyWeight& key : keys) {
    const auto* entry = key.weight.in_force(year);
    const bool is_inherited = entry && entry->place.file != place.file && !is_setting(entry->place);
    if (!is_inherited || sum - entry->value->millionths != millionths_per_whole) continue;
    return is_setting(place) ? fmt::format("--set keys.{}=unset takes it away", key.indicator)
                             : fmt::format("\"{}: unset\" takes it away", key.indicator);
  }
  return {};
}

/// Adds the place of every weight that is more than nothing.
void point_at_weights(Diagnostic& error, const std::vector<KeyWeight>& keys, Year year) {
  for (const KeyWeight& key : keys) {
    const auto* entry = key.weight.in_force(year);
    if (!entry || entry->value->millionths == 0.0) continue;
    error.also(entry->place, fmt::format("{} weighs {}", key.indicator, written(*entry->value)));
  }
}

/// Adds what lists took the place of, where that is why a weight is missing in `year`.
void tell_of_replaced_weights(const Draft& draft, Year year, Diagnostic& error) {
  for (const KeyWeight& key : draft.scenario.terms.keys) {
    if (!key.weight.in_force(year)) tell_what_was_replaced(draft, "keys." + key.indicator, error);
  }
}

/// Refuses a year in which no key has a weight yet.
bool any_given(Draft& draft, const Place& place, Year year) {
  std::vector<Year> given;
  for (const KeyWeight& key : draft.scenario.terms.keys) {
    if (key.weight.in_force(year)) return true;
    for (const auto& entry : key.weight.entries) given.push_back(*entry.from);
  }
  Diagnostic& error = draft.refuse(place, "keys", not_yet_text(year, given));
  tell_of_replaced_weights(draft, year, error);
  return false;
}

/// Reports each sum that is not 100 % once, with the first year that it holds in.
void check_sums(Draft& draft, const Place& place) {
  const std::vector<KeyWeight>& keys = draft.scenario.terms.keys;
  double last_sum = millionths_per_whole;
  for (Year year = draft.scenario.first; year <= draft.scenario.last; ++year.number) {
    if (!any_given(draft, place, year)) return;
    const double sum = sum_in(keys, year);
    if (sum != millionths_per_whole && sum != last_sum) {
      Diagnostic& error = draft.refuse(
          place, "keys",
          fmt::format("the weights add up to {} in {}, not 100 % ({})", written(Share<double>{sum}),
                      year.number, weights_in(keys, year, place)),
          way_to_unset(keys, year, sum, place));
      point_at_weights(error, keys, year);
      tell_of_replaced_weights(draft, year, error);
    }
    last_sum = sum;
  }
}

/// Whether a key is no indicator, which check_indicators tells: the sum would be another without
/// it.
bool any_unknown(const Draft& draft) {
  if (!draft.indicators_known) return false;
  const std::vector<std::string> known = known_indicators(draft.scenario);
  const auto& keys = draft.scenario.terms.keys;
  return std::any_of(keys.begin(), keys.end(), [&](const KeyWeight& key) {
    return std::find(known.begin(), known.end(), key.indicator) == known.end();
  });
}

void read_each(Draft& draft, const Node& keys) {
  for (const Node::Entry& entry : keys.entries) {
    marking_failure(draft, "keys", [&] {
      draft.scenario.terms.keys.push_back(
          {entry.key, read_dated<Share<double>>(entry.value, "keys." + entry.key, key_weight(),
                                                draft.diagnostics)});
    });
    if (draft.scenario.terms.keys.back().weight.entries.empty()) draft.failed.insert("keys");
  }
}

}  // namespace

void read_weights(Draft& draft) {
  const Node::Entry* entry = find_entry(draft.root, "keys");
  if (!entry) {
    if (draft.complete) {
      draft.refuse(place_of_missing(draft, "keys"), "keys", missing_text(*find_part("keys")));
    }
    draft.failed.insert("keys");
    return;
  }
  if (entry->value.refused) {
    draft.failed.insert("keys");
  } else if (entry->value.kind != NodeKind::map || entry->value.entries.empty()) {
    draft.refuse(
        entry->value.place, "keys",
        fmt::format(
            "expected indicators and weights, such as {}, not {}", find_part("keys")->example,
            entry->value.kind == NodeKind::map ? "an empty map" : kind_text(entry->value.kind)));
  } else if (entry->value.entries.size() > static_cast<std::size_t>(find_part("keys")->most)) {
    draft.refuse(entry->place, "keys",
                 fmt::format("{} keys; at most {} are read", entry->value.entries.size(),
                             find_part("keys")->most));
  } else {
    read_each(draft, entry->value);
    if (!draft.years_known || !draft.sound("keys")) return;
    if (any_unknown(draft)) {
      draft.failed.insert("keys");
    } else {
      check_sums(draft, entry->place);
    }
  }
}

}  // namespace finsam
