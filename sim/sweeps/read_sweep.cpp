#include "finsam/read_sweep.hpp"

#include <algorithm>
#include <filesystem>

#include "data/quote.hpp"
#include "finsam/sweep_keys.hpp"
#include "scenario/missing_file.hpp"
#include "scenario/read_dated.hpp"
#include "scenario/reading_order.hpp"
#include "scenario/tables.hpp"
#include "sweeps/parse_whole.hpp"
#include "sweeps/read_behaviour.hpp"
#include "sweeps/read_constraints.hpp"
#include "sweeps/read_correlations.hpp"
#include "sweeps/read_design.hpp"
#include "sweeps/read_keys.hpp"
#include "sweeps/read_word.hpp"

namespace finsam {
namespace {

void read_scenario_path(const MapReading& file, Sweep& sweep) {
  const auto written = file.text("scenario");
  if (!written) return;
  sweep.scenario_place = file.find("scenario")->place;
  sweep.scenario = path_from(sweep.scenario_place, *written);
  std::error_code error;
  if (std::filesystem::exists(sweep.scenario, error)) return;
  file.error("scenario", in_quotes(*written) + " does not exist" +
                             missing_file_hint(sweep.scenario, sweep.scenario_place));
}

void read_metrics(const MapReading& file, Sweep& sweep, Diagnostics& diagnostics) {
  if (!file.has("metrics")) return;
  for (const Node& item : file.items("metrics")) {
    const std::string* name = scalar_text(item, "metrics", diagnostics);
    if (!name) continue;
    const auto same = std::find_if(sweep.metrics.begin(), sweep.metrics.end(),
                                   [&](const MetricName& metric) { return metric.name == *name; });
    if (same == sweep.metrics.end()) {
      sweep.metrics.push_back({*name, item.place});
    } else {
      diagnostics.error(item.place, "metrics", in_quotes(*name) + " is there twice")
          .also(same->place, "the first one");
    }
  }
}

/// The index of the word at `key`; of the first one where there is none.
std::size_t read_choice(const MapReading& file, const char* key, Diagnostics& diagnostics) {
  const Node* node = file.find(key);
  return node ? read_word(*node, key, sweep_key(key), diagnostics).value_or(0) : 0;
}

/// What its readers find in `root`; the parts that the later ones need must be sound.
void read_parts(const MapReading& file, Sweep& sweep, Diagnostics& diagnostics) {
  sweep.title = file.text("title").value_or("");
  sweep.question = file.text_if_any("question");
  read_scenario_path(file, sweep);
  if (file.has("seed")) {
    sweep.seed = static_cast<std::uint64_t>(file.read("seed", parse_whole).value_or(1));
  }
  read_metrics(file, sweep, diagnostics);
  if (const Node* node = file.find("per_forbund")) {
    sweep.per_forbund = read_choice(file, "per_forbund", diagnostics) == 0;
    sweep.per_forbund_place = node->place;
  }
  sweep.keeps_cases = read_choice(file, "keep", diagnostics) == 0;
  read_behaviour(file, sweep, diagnostics);
  const bool keys_are_sound = read_keys(file, sweep, diagnostics);
  const bool design_is_sound = read_design(file, sweep, diagnostics);
  if (!check_conflicts(sweep, diagnostics) || !keys_are_sound) return;
  if (design_is_sound && drawn_count(sweep) == 0) {
    file.error("sweep", "no key has several values; write those that change here");
    return;
  }
  read_constraints(file, sweep, diagnostics);
  read_correlations(file, sweep, diagnostics);
  if (design_is_sound) check_design(file, sweep, diagnostics);
}

/// The sweep in `file`; what is wrong with it is an error.
Sweep read_file_of(const std::string& file, Diagnostics& diagnostics) {
  Sweep sweep;
  sweep.file = file;
  const std::optional<Node> root = read_map_file(file, diagnostics);
  if (!root) return sweep;
  if (root->find("extends") || root->find("years") || root->find("data")) {
    diagnostics.error({file, 0, 0}, "",
                      "is a scenario, not a sweep; a sweep names one under scenario, and the keys "
                      "that change under sweep");
    return sweep;
  }
  read_parts(MapReading(*root, "", names_in_sweep(""), diagnostics), sweep, diagnostics);
  return sweep;
}

}  // namespace

SweepReading read_sweep(const std::string& file) {
  Diagnostics diagnostics;
  Sweep sweep = read_file_of(file, diagnostics);
  SweepReading reading;
  reading.diagnostics = told(in_reading_order(diagnostics, {}), std::move(diagnostics.sources()));
  if (!diagnostics.has_errors()) reading.sweep = std::move(sweep);
  return reading;
}

}  // namespace finsam
