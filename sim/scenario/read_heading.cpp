#include <fmt/format.h>

#include <algorithm>

#include "data/did_you_mean.hpp"
#include "data/parse_years.hpp"
#include "data/quote.hpp"
#include "data/utf8.hpp"
#include "finsam/key_paths.hpp"
#include "scenario/fittable.hpp"
#include "scenario/needed.hpp"
#include "scenario/read_dated.hpp"
#include "scenario/read_parameters.hpp"

namespace finsam {
namespace {

std::string read_text(Draft& draft, const char* key) {
  const Node::Entry* entry = find_entry(draft.root, key);
  if (!entry) return {};
  if (entry->value.kind == NodeKind::map) {
    draft.refuse(entry->value.place, key,
                 "expected text, not a map of keys; put text that has a colon in quotes");
    return {};
  }
  const std::string* text = scalar_text(entry->value, key, draft.diagnostics);
  if (!text) return {};
  if (const auto control = first_control_character(*text)) {
    const std::size_t length = std::max<std::size_t>(utf8_length(*text, *control), 1);
    draft.refuse(entry->value.place, key,
                 fmt::format("has the control character {}; leave it out",
                             in_quotes(text->substr(*control, length))));
    return {};
  }
  return *text;
}

/// The entry of a list of the same file that names the key already, or null.
const KeyOrigin* listed_before(const Draft& draft, const std::string& key, const Place& place) {
  const std::vector<KeyOrigin>& listed = draft.scenario.origins;
  const auto found = std::find_if(listed.begin(), listed.end(), [&](const KeyOrigin& each) {
    return each.key == key && each.place.file == place.file;
  });
  return found == listed.end() ? nullptr : &*found;
}

/// Why `key` cannot be in the list; empty where it can. A table may be.
std::string why_not_listed(const Description& description) {
  const bool is_table = description.kind == Kind::table || description.kind == Kind::tables ||
                        description.kind == Kind::files;
  return is_table ? "" : why_not_fitted(description);
}

/// Notes that the file says of a key how its value came about.
void take_origin(Draft& draft, const std::string& list, const KeyOrigin& origin,
                 const Description& description) {
  const std::string why = why_not_listed(description);
  if (!why.empty()) {
    draft.refuse(origin.place, list, origin.key + " " + why);
    return;
  }
  if (const KeyOrigin* first = listed_before(draft, origin.key, origin.place)) {
    draft.diagnostics
        .error(origin.place, list, fmt::format("{} is listed twice", in_quotes(origin.key)))
        .also(first->place, "the first one");
    return;
  }
  draft.scenario.origins.push_back(origin);
}

/// The keys that are said to be fitted or derived. One that the language does not have, or that has
/// no value of its own, is an error.
void read_origins(Draft& draft, const std::string& key, ValueOrigin origin) {
  const Node::Entry* entry = find_entry(draft.root, key);
  if (!entry || entry->value.kind == NodeKind::unset) return;
  if (entry->value.kind != NodeKind::list) {
    draft.refuse(entry->value.place, key,
                 fmt::format("expected a list of keys, not {}", kind_text(entry->value.kind)));
    return;
  }
  for (const Node& item : entry->value.items) {
    const std::string* text = scalar_text(item, key, draft.diagnostics);
    if (!text) continue;
    if (const Description* description = described_at(*text)) {
      take_origin(draft, key, {*text, item.place, origin}, *description);
      continue;
    }
    std::vector<std::string> known;
    for (const KeyInOrder& each : keys_in_order()) known.emplace_back(each.key);
    draft.refuse(item.place, key, fmt::format("{} is no key", in_quotes(*text)),
                 meant(nearest_of(*text, known)));
  }
}

void read_years(Draft& draft) {
  const Node::Entry* entry = find_entry(draft.root, "years");
  if (!entry) {
    if (draft.complete) {
      draft.refuse(place_of_missing(draft, "years"), "years", missing_text(*find_part("years")));
    }
    return;
  }
  const std::string* text = scalar_text(entry->value, "years", draft.diagnostics);
  if (!text) return;
  const auto years = parse_years(*text);
  if (!years) {
    draft.refuse(entry->value.place, "years", years.error());
    return;
  }
  const int count = years->second.number - years->first.number + 1;
  const auto most = static_cast<int>(find_part("years")->most);
  if (count > most) {
    draft.refuse(entry->value.place, "years",
                 fmt::format("{} years; at most {} are simulated", count, most));
    return;
  }
  draft.scenario.first = years->first;
  draft.scenario.last = years->second;
  draft.scenario.years = entry->value.place;
  draft.years_known = true;
}

}  // namespace

void read_heading(Draft& draft) {
  draft.scenario.title = read_text(draft, "title");
  draft.scenario.question = read_text(draft, "question");
  draft.scenario.source = read_text(draft, "source");
  read_origins(draft, "fitted", ValueOrigin::fitted);
  read_origins(draft, "derived", ValueOrigin::derived);
  read_years(draft);
}

}  // namespace finsam
