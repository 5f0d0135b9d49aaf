#include "sweeps/read_behaviour.hpp"

#include "data/did_you_mean.hpp"
#include "data/quote.hpp"
#include "finsam/terms.hpp"
#include "sweeps/parse_whole.hpp"

namespace finsam {
namespace {

constexpr std::string_view words[] = {"uniform", "triangular", "normal", "all_or_nothing"};

std::optional<BehaviourKind> read_kind(const MapReading& map) {
  const auto word = map.text("distribution");
  if (!word) return std::nullopt;
  for (std::size_t i = 0; i < std::size(words); ++i) {
    if (*word == words[i]) return static_cast<BehaviourKind>(i);
  }
  map.error("distribution",
            in_quotes(*word) + " is not one of uniform, triangular, normal, all_or_nothing")
      .hint = meant(nearest_of(*word, {std::begin(words), std::end(words)}));
  return std::nullopt;
}

std::optional<Behaviour> read_one(const Node& node, const std::string& path,
                                  Diagnostics& diagnostics) {
  if (!is_map(node, path, diagnostics)) return std::nullopt;
  const MapReading map(node, path, {"distribution", "sd", "spread"}, diagnostics);
  const auto kind = read_kind(map);
  if (!kind) return std::nullopt;
  Behaviour behaviour{*kind, 0.0};
  const bool is_normal = *kind == BehaviourKind::normal;
  const char* wanted = is_normal ? "sd" : "spread";
  const char* other = is_normal ? "spread" : "sd";
  const bool is_whole = *kind == BehaviourKind::all_or_nothing;
  for (const char* name : {wanted, other}) {
    if (map.has(name) && (is_whole || name == other)) {
      map.error(name, "has no use with this distribution");
    }
  }
  if (is_whole) return behaviour;
  const auto spread = map.read(wanted, parse_share);
  if (!spread) return std::nullopt;
  behaviour.spread = spread->millionths;
  if (behaviour.spread > 0.0 && behaviour.spread <= millionths_per_whole) return behaviour;
  map.error(wanted, "must be above 0 % and at most 100 %");
  return std::nullopt;
}

}  // namespace

void read_behaviour(const MapReading& file, Sweep& sweep, Diagnostics& diagnostics) {
  const Node* node = file.find("behaviour");
  if (node && is_map(*node, "behaviour", diagnostics)) {
    const MapReading map(*node, "behaviour", {"willingness", "execution"}, diagnostics);
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
