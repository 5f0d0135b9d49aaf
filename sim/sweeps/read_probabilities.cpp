#include "sweeps/read_probabilities.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "finsam/sweep_keys.hpp"
#include "scenario/read_dated.hpp"
#include "scenario/read_value.hpp"
#include "sweeps/read_values.hpp"

namespace finsam {

bool read_probabilities(const MapReading& map, SweptKey& key, Diagnostics& diagnostics) {
  const std::string path = map.path_to("probabilities");
  Description share = sweep_key("sweep.*.probabilities");
  share.kind = Kind::share;
  const Node* node = map.find("probabilities");
  if (!node || node->kind != NodeKind::map || node->entries.empty()) {
    map.error("probabilities",
              "write each value with its probability, as in {5 %: 20 %, 10 %: 80 %}");
    return false;
  }
  const auto& entries = node->entries;
  key.source = ValueSource::discrete;
  if (std::any_of(entries.begin(), entries.end(), [&](const Node::Entry& entry) {
        return is_choice(entry.key, *key.description);
      })) {
    key.unit = KeyUnit::choice;
  }
  const std::size_t before = diagnostics.all().size();
  double sum = 0.0;
  for (const Node::Entry& entry : entries) {
    const auto value = number_of(entry.key, key);
    if (!value) diagnostics.error(entry.place, path, value.error().what, value.error().hint);
    if (value && std::find(key.values.begin(), key.values.end(), *value) != key.values.end()) {
      diagnostics.error(entry.place, path, "the value is there twice");
    }
    const std::string* text = scalar_text(entry.value, path, diagnostics);
    if (!text) continue;
    const auto chance = read_size(*text, share);
    if (!chance) diagnostics.error(entry.value.place, path, chance.error());
    if (!value || !chance) continue;
    key.values.push_back(*value);
    key.chances.push_back(*chance);
    sum += *chance;
  }
  if (diagnostics.all().size() > before) return false;
  if (sum == millionths_per_whole) return true;
  map.error("probabilities",
            fmt::format("the probabilities sum to {}, not 100 %", written(Share<double>{sum})));
  return false;
}

}  // namespace finsam
