#include <fmt/format.h>

#include <algorithm>

#include "data/did_you_mean.hpp"
#include "data/parse_years.hpp"
#include "data/quote.hpp"
#include "data/utf8.hpp"
#include "finsam/key_paths.hpp"
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

/// Whether the key stands in a list of the same file already.
bool is_listed(const Draft& draft, const std::string& key, const Place& place) {
  const std::vector<KeyOrigin>& listed = draft.scenario.origins;
  return std::any_of(listed.begin(), listed.end(), [&](const KeyOrigin& each) {
    return each.key == key && each.place.file == place.file;
  });
}

/// The keys that are said to be fitted or derived. One that the language does not have is an error.
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
    if (described_at(*text)) {
      if (is_listed(draft, *text, item.place)) {
        draft.refuse(item.place, key, fmt::format("{} is listed twice", in_quotes(*text)));
      }
      draft.scenario.origins.push_back({*text, item.place, origin});
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
