#include "sweeps/read_behaviour.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "scenario/read_value.hpp"
#include "sweeps/parse_whole.hpp"
#include "sweeps/read_word.hpp"

namespace finsam {
namespace {

std::optional<double> read_spread(const MapReading& map, std::string_view name) {
  const auto text = map.text(name);
  if (!text) return std::nullopt;
  const auto spread = read_size(*text, sweep_key(fmt::format("behaviour.*.{}", name)));
  if (spread) return *spread;
  map.error(name, spread.error());
  return std::nullopt;
}

std::optional<Behaviour> read_one(const Node& node, const std::string& path,
                                  Diagnostics& diagnostics) {
  if (!is_map(node, path, diagnostics)) return std::nullopt;
  const MapReading map(node, path, names_in_sweep("behaviour.*"), diagnostics);
  const FormedMap& behaviours = *find_formed_map("behaviour.*");
  const MapForm* form = read_form(node, path, behaviours, diagnostics);
  if (!form) return std::nullopt;
  Behaviour behaviour{static_cast<BehaviourKind>(form - behaviours.forms.data()), 0.0};
  bool good = true;
  for (const std::string_view name : {"sd", "spread"}) {
    if (std::count(form->needs.begin(), form->needs.end(), name) > 0) {
      const auto spread = read_spread(map, name);
      good = good && spread;
      behaviour.spread = spread.value_or(0.0);
    } else if (map.has(name)) {
      map.error(name, "has no use with this distribution");
    }
  }
  if (!good) return std::nullopt;
  return behaviour;
}

}  // namespace

void read_behaviour(const MapReading& file, Sweep& sweep, Diagnostics& diagnostics) {
  const Node* node = file.find("behaviour");
  if (node && is_map(*node, "behaviour", diagnostics)) {
    const MapReading map(*node, "behaviour", names_in_sweep("behaviour"), diagnostics);
    if (const Node* own = map.find("willingness")) {
      sweep.willingness = read_one(*own, map.path_to("willingness"), diagnostics);
    }
    if (const Node* own = map.find("execution")) {
      sweep.execution = read_one(*own, map.path_to("execution"), diagnostics);
    }
  }
  if (!file.has("replicates")) return;
  const auto replicates = file.read("replicates", parse_whole);
  if (!replicates) return;
  sweep.replicates = *replicates;
  if (*replicates > 1 && !node) {
    file.error("replicates", "would all be the same; write under behaviour what is left to chance");
  }
}

}  // namespace finsam
