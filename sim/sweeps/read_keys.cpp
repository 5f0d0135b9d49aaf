#include "sweeps/read_keys.hpp"

#include <fmt/format.h>

#include "sweeps/read_values.hpp"
#include "sweeps/setting_text.hpp"
#include "sweeps/swept_key.hpp"

namespace finsam {
namespace {

/// The entries of the map at `key`; none where it is missing or no map, which is an error.
const std::vector<Node::Entry>& entries_of(const MapReading& file, const char* key,
                                           Diagnostics& diagnostics) {
  static const std::vector<Node::Entry> none;
  const Node* node = file.find(key);
  if (!node || !is_map(*node, key, diagnostics)) return none;
  return node->entries;
}

/// A key that has a value in some case, and where that is written.
struct KeyAt {
  const std::string& key;
  const Place& place;
};

/// Whether `inner` stands under `outer`: "lag.2022" under "lag".
bool is_within(const std::string& outer, const std::string& inner) {
  return inner.size() > outer.size() && inner.starts_with(outer) && inner[outer.size()] == '.';
}

void refuse_part(const KeyAt& whole, const KeyAt& part, Diagnostics& diagnostics) {
  diagnostics
      .error(part.place, part.key,
             fmt::format("is a part of {}, which has values of its own; write only one of them, or "
                         "a year behind both",
                         whole.key))
      .also(whole.place, "the whole");
}

void check_pair(const KeyAt& one, const KeyAt& other, Diagnostics& diagnostics) {
  if (one.key == other.key) {
    diagnostics.error(other.place, other.key, "is there twice").also(one.place, "the first one");
  }
  if (is_within(one.key, other.key)) refuse_part(one, other, diagnostics);
  if (is_within(other.key, one.key)) refuse_part(other, one, diagnostics);
}

}  // namespace

bool read_keys(const MapReading& file, Sweep& sweep, Diagnostics& diagnostics) {
  const std::size_t before = diagnostics.all().size();
  for (const Node::Entry& entry : entries_of(file, "set", diagnostics)) {
    const Description* description = sweepable(entry.key, entry.place, diagnostics);
    if (!description) continue;
    auto text = setting_text(entry.value, entry.key, *description, diagnostics);
    if (text) sweep.fixed.push_back({entry.key, std::move(*text), entry.place});
  }
  for (const Node::Entry& entry : entries_of(file, "sweep", diagnostics)) {
    SweptKey key;
    key.key = entry.key;
    key.place = entry.place;
    key.description = sweepable(key.key, key.place, diagnostics);
    if (!key.description || !read_values(entry.value, key, diagnostics)) continue;
    sweep.keys.push_back(std::move(key));
  }
  return diagnostics.all().size() == before;
}

bool check_conflicts(const Sweep& sweep, Diagnostics& diagnostics) {
  const std::size_t before = diagnostics.all().size();
  if (sweep.keys.size() > most_swept_keys) {
    diagnostics.error(sweep.keys[most_swept_keys].place, "sweep",
                      fmt::format("has {} keys; at most {}", sweep.keys.size(), most_swept_keys));
    return false;
  }
  for (std::size_t i = 0; i < sweep.keys.size(); ++i) {
    const KeyAt key{sweep.keys[i].key, sweep.keys[i].place};
    for (const FixedSetting& each : sweep.fixed) {
      // What is swept goes over what is set, and would hide a part of it.
      if (is_within(key.key, each.key)) refuse_part(key, {each.key, each.place}, diagnostics);
    }
    for (std::size_t j = i + 1; j < sweep.keys.size(); ++j) {
      check_pair(key, {sweep.keys[j].key, sweep.keys[j].place}, diagnostics);
    }
  }
  return diagnostics.all().size() == before;
}

}  // namespace finsam
