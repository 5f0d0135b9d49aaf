#include "finsam/key_paths.hpp"

#include <algorithm>

#include "finsam/matching_levels.hpp"

namespace finsam {
namespace {

const KeyGroup group_table[] = {
    {"opening", "hur de ingående tilldelningarna ändras",
     "how the opening allocations are changed"},
    {"frame", "det som finns att fördela", "what there is to distribute"},
    {"data", "kommuner, förbund och statistik", "municipalities, förbund and statistics"},
    {"damping", "spärren mot stora minskningar", "the spärr against large falls"},
    {"capital_rule", "vad ett stort eget kapital betyder för tilldelningen",
     "what a large eget kapital means for the allocation"},
    {"application", "vad förbunden ansöker om", "what the förbund apply for"},
    {"redistribution", "vad som görs med det som ingen matchar",
     "what is done with what nobody matches"},
    {"targeted", "riktade medel av det som återstår", "targeted grants from what is left"},
    {"contributions", "hur kommunerna delar på sin del", "how the municipalities share their part"},
    {"economy", "vad förbunden gör med sina medel", "what the förbund do with their money"},
    {"trappan", "hur stort eget kapital som är rimligt", "how large an eget kapital is reasonable"},
    {"reach", "hur många deltagare insatserna når", "how many participants the activities reach"},
    {"outside", "pengar som modellen inte räknar med", "money that the model does not count with"},
};

std::vector<KeyInOrder> ordered() {
  std::vector<KeyInOrder> keys;
  for (const Parameter& parameter : parameters()) {
    keys.push_back({parameter.key, &parameter, nullptr});
  }
  auto place_for_first = keys.begin();
  for (const Part& part : parts()) {
    auto before = std::find_if(keys.begin(), keys.end(),
                               [&](const KeyInOrder& key) { return key.key == part.after; });
    place_for_first = before == keys.end() ? keys.begin() : before + 1;
    keys.insert(place_for_first, {part.key, nullptr, &part});
  }
  return keys;
}

/// The name that follows `path` in `key`, or nothing when `key` is not inside `path`.
std::string_view name_below(std::string_view path, std::string_view key) {
  if (!path.empty()) {
    if (key.size() <= path.size() || key.substr(0, path.size()) != path) return {};
    if (key[path.size()] != '.') return {};
    key.remove_prefix(path.size() + 1);
  }
  return key.substr(0, key.find('.'));
}

/// The segments of a key path.
std::vector<std::string_view> segments_of(std::string_view path) {
  std::vector<std::string_view> segments;
  while (true) {
    const std::size_t dot = path.find('.');
    segments.push_back(path.substr(0, dot));
    if (dot == path.npos) return segments;
    path.remove_prefix(dot + 1);
  }
}

bool is_number(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == text.npos;
}

bool is_year(std::string_view text) { return is_number(text) && text.size() == 4; }

/// What stands under `matching`, along the `segments` after it.
const Description* in_matching(std::span<const std::string_view> segments) {
  const MatchingLevelName* level = find_matching_level(segments.front());
  const std::size_t names = level && level->what.empty() ? 1 : 2;
  if (!level || segments.size() <= names) return nullptr;
  segments = segments.subspan(names);
  if (find_party(segments.front())) segments = segments.subspan(1);
  if (segments.empty()) return nullptr;
  const std::string_view key = segments.front();
  if (key == policy_offers().key && segments.size() == 1) return &policy_offers();
  for (const PolicyParameter& parameter : policy_parameters()) {
    const bool ends_there = segments.size() == 1 || (segments.size() == 2 && is_year(segments[1]));
    if (parameter.key == key && ends_there) return &parameter;
  }
  return nullptr;
}

/// What stands in `whole` along the `rest` of a path, which is not empty.
const Description* inside(const Description& whole, std::span<const std::string_view> rest) {
  const std::string_view last = rest.back();
  switch (whole.kind) {
    case Kind::weights:
      return rest.size() == 1 || (rest.size() == 2 && is_year(last)) ? &key_weight() : nullptr;
    case Kind::matching:
      return in_matching(rest);
    case Kind::steps:
      if (std::all_of(rest.begin(), rest.end(), is_number)) return &whole;
      for (const Description* each : {&step_bound(), &step_share()}) {
        if (last == each->name()) return each;
      }
      return nullptr;
    case Kind::files:
    case Kind::tables:
    case Kind::codes:
    case Kind::keys:
      return rest.size() == 1 && is_number(last) ? &whole : nullptr;
    default:
      return whole.dated && rest.size() == 1 && is_year(last) ? &whole : nullptr;
  }
}

}  // namespace

std::span<const KeyGroup> key_groups() { return group_table; }

const std::vector<KeyInOrder>& keys_in_order() {
  static const std::vector<KeyInOrder> keys = ordered();
  return keys;
}

std::vector<std::string_view> names_in(std::string_view path) {
  std::vector<std::string_view> names;
  for (const KeyInOrder& key : keys_in_order()) {
    const std::string_view name = name_below(path, key.key);
    if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end()) {
      names.push_back(name);
    }
  }
  return names;
}

bool is_group(std::string_view path) { return !names_in(path).empty(); }

const Description* described_at(std::string_view path) {
  const std::vector<std::string_view> segments = segments_of(path);
  for (const KeyInOrder& key : keys_in_order()) {
    if (key.key == path) return &key.description();
    if (!path.starts_with(key.key) || path[key.key.size()] != '.') continue;
    const std::size_t own = segments_of(key.key).size();
    return inside(key.description(), std::span(segments).subspan(own));
  }
  return nullptr;
}

}  // namespace finsam
