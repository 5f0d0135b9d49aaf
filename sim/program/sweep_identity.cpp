#include "program/sweep_identity.hpp"

#include <fmt/format.h>

#include "data/read_file.hpp"
#include "data/sha256.hpp"
#include "finsam/read_scenario.hpp"

namespace finsam {
namespace {

/// Numbers are written so that no two different ones look alike.
std::string exactly(double number) { return fmt::format("{:a}", number); }

void add_key(const SweptKey& key, std::string& text) {
  text += fmt::format("key {} unit {} source {} low {} high {} middle {} spread {} step {}\n",
                      key.key, static_cast<int>(key.unit), static_cast<int>(key.source),
                      exactly(key.low), exactly(key.high), exactly(key.middle), exactly(key.spread),
                      exactly(key.resolution));
  for (const std::string& choice : key.choices) text += fmt::format("  choice {}\n", choice);
  for (const double value : key.values) text += fmt::format("  value {}\n", exactly(value));
  for (const double chance : key.chances) text += fmt::format("  chance {}\n", exactly(chance));
}

void add_behaviour(const char* what, const std::optional<Behaviour>& behaviour, std::string& text) {
  if (!behaviour) return;
  text += fmt::format("{} {} {}\n", what, static_cast<int>(behaviour->kind),
                      exactly(behaviour->spread));
}

/// Everything that decides which values a case has, given its number.
std::string design_of(const Sweep& sweep) {
  const Design& design = sweep.design;
  std::string text = fmt::format("design {} seed {} replicates {} levels {}\n",
                                 to_text(design.kind), sweep.seed, sweep.replicates, design.levels);
  // With more points of these, the old ones have other values.
  if (design.kind == DesignKind::latin_hypercube) text += fmt::format("points {}\n", design.size);
  for (const double value : design.rows) text += fmt::format("row {}\n", exactly(value));
  for (const FixedSetting& fixed : sweep.fixed) {
    text += fmt::format("set {} {}\n", fixed.key, fixed.value);
  }
  for (const SweptKey& key : sweep.keys) add_key(key, text);
  for (const Constraint& constraint : sweep.constraints) {
    text += fmt::format("constraint {}\n", constraint.text);
  }
  for (const RankCorrelation& each : sweep.correlations) {
    text += fmt::format("correlation {} {} {}\n", each.one, each.other, exactly(each.rho));
  }
  return text;
}

/// What decides results beside the values.
std::string luck_of(const Sweep& sweep) {
  std::string text;
  add_behaviour("willingness", sweep.willingness, text);
  add_behaviour("execution", sweep.execution, text);
  return text.empty() ? text : fmt::format("seed {}\n{}", sweep.seed, text);
}

StoredKind kind_of(KeyUnit unit) {
  switch (unit) {
    case KeyUnit::share:
      return StoredKind::share;
    case KeyUnit::kronor:
      return StoredKind::kronor;
    case KeyUnit::count:
      return StoredKind::count;
    default:
      return StoredKind::choice;
  }
}

/// Blocks whose results are at most 32 MB; larger ones where only statistics are kept, of
/// which every block has its own.
int block_size_of(const StoredSweep& sweep) {
  constexpr std::size_t most_numbers = 32'000'000 / sizeof(double);
  const std::size_t per_case = sweep.metrics.size() * sweep.years.size();
  int size = sweep.keeps_cases ? 4096 : 32'768;
  while (size > 256 && static_cast<std::size_t>(size) * per_case > most_numbers) size /= 2;
  return size;
}

}  // namespace

std::string base_of(const Scenario& scenario) { return sha256_hex(resolve(scenario).yaml); }

std::string data_of(const Scenario& scenario) {
  std::string tables;
  for (const TableProvenance& table : scenario.provenance) {
    tables += fmt::format("{} {}\n", table.role, table.sha256);
  }
  return sha256_hex(tables);
}

StoredSweep stored_sweep(const SweepRun& run) {
  const Sweep& sweep = run.cases().sweep();
  StoredSweep stored;
  stored.model = FINSAM_VERSION;
  stored.base = base_of(run.base().scenario);
  stored.data = data_of(run.base().scenario);
  stored.design = design_of(sweep);
  stored.luck = luck_of(sweep);
  for (const SweptKey& key : sweep.keys) {
    const char* unit = key.unit == KeyUnit::share ? "%" : key.unit == KeyUnit::kronor ? "kr" : "";
    stored.keys.push_back({key.key, kind_of(key.unit), unit, key.choices});
  }
  for (const Metric& metric : run.metrics()) {
    const bool share = metric.unit == MetricUnit::share;
    stored.metrics.push_back({metric.name, metric.unit == MetricUnit::kr ? "kr"
                                           : share                       ? "ppm"
                                                                         : ""});
  }
  stored.years = run.years();
  stored.cases = run.cases().count();
  stored.keeps_cases = sweep.keeps_cases;
  stored.block_size = block_size_of(stored);
  return stored;
}

}  // namespace finsam
