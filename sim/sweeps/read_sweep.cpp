#include "finsam/read_sweep.hpp"

#include <algorithm>
#include <filesystem>

#include "data/quote.hpp"
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

namespace finsam {
namespace {

const std::vector<std::string> file_keys = {
    "title",       "question",     "scenario",   "set",       "sweep",   "design",      "seed",
    "constraints", "correlations", "replicates", "behaviour", "metrics", "per_forbund", "keep"};

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

void read_per_forbund(const MapReading& file, Sweep& sweep) {
  if (!file.has("per_forbund")) return;
  const auto word = file.text("per_forbund");
  if (!word) return;
  sweep.per_forbund = *word == "true";
  sweep.per_forbund_place = file.find("per_forbund")->place;
  if (*word != "true" && *word != "false") {
    file.error("per_forbund", in_quotes(*word) + " is neither true nor false");
  }
}

void read_keep(const MapReading& file, Sweep& sweep) {
  if (!file.has("keep")) return;
  const auto word = file.text("keep");
  if (!word) return;
  sweep.keeps_cases = *word == "cases";
  if (*word != "cases" && *word != "statistics") {
    file.error("keep", in_quotes(*word) + " is neither cases nor statistics");
  }
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
  read_per_forbund(file, sweep);
  read_keep(file, sweep);
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
  read_parts(MapReading(*root, "", file_keys, diagnostics), sweep, diagnostics);
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
