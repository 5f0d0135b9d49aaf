#include "sweeps/read_design.hpp"

#include <fmt/format.h>

#include <optional>

#include "finsam/quantity/digit_groups.hpp"
#include "sweeps/parse_whole.hpp"
#include "sweeps/read_rows.hpp"
#include "sweeps/read_word.hpp"

namespace finsam {
namespace {

/// The number of combinations, or what it is more than.
std::int64_t combinations(const Sweep& sweep) {
  constexpr std::int64_t enough = 1'000'000'000'000'000'000;
  std::int64_t count = 1;
  for (const SweptKey& key : sweep.keys) {
    if (!key.is_drawn()) continue;
    const auto values = static_cast<std::int64_t>(key.values.size());
    if (values > 0 && count > enough / values) return enough;
    count *= values;
  }
  return count;
}

bool is_power_of_two(std::int64_t number) { return (number & (number - 1)) == 0; }

void check_power_of_two(const MapReading& map, std::int64_t points) {
  if (is_power_of_two(points)) return;
  std::int64_t below = 1;
  while (2 * below < points) below *= 2;
  const auto text = [](std::int64_t number) {
    return digit_groups(static_cast<std::uint64_t>(number));
  };
  map.error("points", fmt::format("{} is no power of two, which Sobol' points need; write {} or {}",
                                  text(points), text(below), text(2 * below)));
}

void read_morris(const MapReading& map, Design& design) {
  design.size = map.read("trajectories", parse_whole).value_or(0);
  if (!map.has("levels")) return;
  const auto levels = map.read("levels", parse_whole);
  const double most = sweep_key("design.levels").most;
  if (levels && (*levels % 2 != 0 || static_cast<double>(*levels) > most)) {
    map.error("levels", fmt::format("must be even, and at most {}",
                                    digit_groups(static_cast<std::uint64_t>(most))));
  }
  design.levels = static_cast<int>(levels.value_or(design.levels));
}

bool is_finite(const SweptKey& key) { return key.source == ValueSource::list; }

void check_grid(const MapReading& file, const Sweep& sweep, Diagnostics& diagnostics) {
  for (const SweptKey& key : sweep.keys) {
    if (!key.is_drawn() || is_finite(key)) continue;
    diagnostics
        .error(key.place, key.key,
               key.source == ValueSource::discrete
                   ? "a grid takes every value alike; write a list, without probabilities"
                   : "a grid needs every value: write a list, or from, to and step")
        .also(file.find("design")->place, "the design");
  }
}

}  // namespace

bool read_design(const MapReading& file, Sweep& sweep, Diagnostics& diagnostics) {
  const std::size_t before = diagnostics.all().size();
  const Node* node = file.find("design");
  if (!node) {
    file.error("design", "is missing; write design: {points: 1000}, or what else is wanted");
    return false;
  }
  if (!is_map(*node, "design", diagnostics)) return false;
  const FormedMap& designs = *find_formed_map("design");
  const MapForm* form = read_form(*node, "design", designs, diagnostics);
  if (!form) return false;
  const MapReading map(*node, "design", names_of(designs, *form), diagnostics);
  Design& design = sweep.design;
  design.kind = static_cast<DesignKind>(form - designs.forms.data());
  if (design.kind == DesignKind::list) {
    read_rows(map, sweep, diagnostics);
  } else if (design.kind == DesignKind::morris) {
    read_morris(map, design);
  } else if (design.kind != DesignKind::grid) {
    design.size = map.read("points", parse_whole).value_or(0);
    if (form->power_of_two) check_power_of_two(map, design.size);
  } else {
    design.size = combinations(sweep);
  }
  return diagnostics.all().size() == before;
}

void check_design(const MapReading& file, const Sweep& sweep, Diagnostics& diagnostics) {
  const DesignKind kind = sweep.design.kind;
  const std::size_t before = diagnostics.all().size();
  if (kind == DesignKind::grid) check_grid(file, sweep, diagnostics);
  if (diagnostics.all().size() > before) return;
  const bool draws_freely = kind == DesignKind::random || kind == DesignKind::latin_hypercube ||
                            kind == DesignKind::sobol;
  if (!sweep.correlations.empty() && !draws_freely) {
    file.error("correlations",
               fmt::format("a {} design chooses every key by itself; correlations go with random, "
                           "latin_hypercube and sobol",
                           to_text(kind)));
  }
  // In doubles, since the product may be too large for whole numbers; it is below 2^53 where it
  // decides.
  const double per_size = kind == DesignKind::saltelli ? static_cast<double>(drawn_count(sweep)) + 2
                          : kind == DesignKind::morris ? static_cast<double>(drawn_count(sweep)) + 1
                                                       : 1.0;
  const double cases =
      static_cast<double>(sweep.design.size) * per_size * static_cast<double>(sweep.replicates);
  if (cases <= static_cast<double>(most_cases)) return;
  const bool countable = cases < 1e18;
  file.error("design",
             fmt::format("makes {}{} cases; at most {}", countable ? "" : "more than ",
                         digit_groups(static_cast<std::uint64_t>(countable ? cases : 1e18)),
                         digit_groups(static_cast<std::uint64_t>(most_cases))));
}

}  // namespace finsam
