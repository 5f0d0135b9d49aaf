#include "sweeps/read_correlations.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "data/quote.hpp"
#include "designs/correlation.hpp"
#include "finsam/sweep_keys.hpp"
#include "scenario/read_dated.hpp"
#include "sweeps/decimal_text.hpp"
#include "sweeps/swept_key.hpp"

namespace finsam {
namespace {

/// The drawn key that `item` names.
std::optional<std::size_t> correlated(const Node& item, const std::string& path, const Sweep& sweep,
                                      Diagnostics& diagnostics) {
  const std::string* name = scalar_text(item, path, diagnostics);
  if (!name) return std::nullopt;
  const auto key = find_swept(sweep.keys, *name);
  if (!key) {
    diagnostics.error(item.place, path, in_quotes(*name) + " is no key of the sweep",
                      nearest_swept(sweep.keys, *name));
    return std::nullopt;
  }
  if (sweep.keys[*key].is_drawn()) return key;
  diagnostics.error(item.place, path, in_quotes(*name) + " is computed, not drawn");
  return std::nullopt;
}

void read_one(const Node& item, const std::string& path, Sweep& sweep, Diagnostics& diagnostics) {
  if (!is_map(item, path, diagnostics)) return;
  const MapReading map(item, path, names_in_sweep("correlations.*"), diagnostics);
  const auto rho = map.read("rank", parse_decimal);
  const std::string fault = rho ? out_of_range(*rho, sweep_key("correlations.*.rank")) : "";
  if (!fault.empty()) map.error("rank", fault);
  if (!map.has("between")) map.error("between", "is missing");
  const std::vector<Node>& names = map.has("between") ? map.items("between") : std::vector<Node>();
  if (map.has("between") && names.size() != 2) {
    map.error("between", "takes two keys, as in [damping.max_decrease, keys.need]");
    return;
  }
  if (names.empty()) return;
  const auto one = correlated(names[0], map.path_to("between"), sweep, diagnostics);
  const auto other = correlated(names[1], map.path_to("between"), sweep, diagnostics);
  if (!one || !other || !rho) return;
  if (one == other) {
    map.error("between", "names one key twice");
    return;
  }
  const auto same = std::find_if(
      sweep.correlations.begin(), sweep.correlations.end(), [&](const RankCorrelation& each) {
        return std::minmax(each.one, each.other) == std::minmax(*one, *other);
      });
  if (same != sweep.correlations.end()) {
    diagnostics.error(item.place, path, "the two keys are there already")
        .also(same->place, "the first one");
    return;
  }
  sweep.correlations.push_back({*one, *other, *rho, item.place});
}

}  // namespace

void read_correlations(const MapReading& file, Sweep& sweep, Diagnostics& diagnostics) {
  if (!file.has("correlations")) return;
  const std::size_t before = diagnostics.all().size();
  const std::vector<Node>& items = file.items("correlations");
  for (std::size_t i = 0; i < items.size(); ++i) {
    read_one(items[i], fmt::format("correlations.{}", i + 1), sweep, diagnostics);
  }
  if (diagnostics.all().size() > before || copula_of(sweep.correlations)) return;
  file.error("correlations",
             "contradict each other: their matrix is not positive definite. If one key goes with a "
             "second and that one with a third, the first and the third cannot be opposed as much");
}

}  // namespace finsam
