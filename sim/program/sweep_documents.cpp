#include "program/sweep_documents.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "analysis/metrics.hpp"
#include "finsam/terms.hpp"

namespace finsam {
namespace {

constexpr const char* yes = "yes";
const std::string set = "set ";

std::string text_of(const StoredSweep& stored, const std::string& name) {
  for (const StoredDocument& document : stored.documents) {
    if (document.name == name) return document.text;
  }
  return {};
}

template <class Number>
Number number_of(const StoredSweep& stored, const std::string& name, Number otherwise) {
  const std::string text = text_of(stored, name);
  Number number = otherwise;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

SweepUnit unit_of(StoredKind kind) {
  switch (kind) {
    case StoredKind::share:
      return SweepUnit::share;
    case StoredKind::kronor:
      return SweepUnit::kr;
    case StoredKind::count:
      return SweepUnit::count;
    default:
      return SweepUnit::choice;
  }
}

/// As stored_sweep writes it.
SweepUnit unit_of(const std::string& metric_unit) {
  if (metric_unit == "kr") return SweepUnit::kr;
  return metric_unit == "ppm" ? SweepUnit::share : SweepUnit::count;
}

SweepOrder order_of(const std::string& design) {
  if (design == to_text(DesignKind::saltelli)) return SweepOrder::saltelli;
  if (design == to_text(DesignKind::morris)) return SweepOrder::trajectories;
  return SweepOrder::none;
}

/// Whether drawn keys are bound to each other: a method that moves one alone says little then. A
/// computed key follows the others and binds none of them.
bool dependent(const Sweep& sweep) {
  return !sweep.correlations.empty() ||
         std::ranges::any_of(sweep.constraints, [](const Constraint& constraint) {
           return constraint.relation != Relation::equal;
         });
}

/// As two whole numbers: which of the kinds, and the spread in millionths.
void add_behaviour(const char* name, const std::optional<Behaviour>& behaviour,
                   std::vector<StoredDocument>& documents) {
  if (!behaviour) return;
  documents.push_back(
      {name, fmt::format("{} {:.0f}", static_cast<int>(behaviour->kind), behaviour->spread)});
}

std::optional<Behaviour> behaviour_of(const StoredSweep& stored, const std::string& name) {
  const std::string text = text_of(stored, name);
  const auto space = text.find(' ');
  if (space == text.npos) return std::nullopt;
  int kind = 0;
  std::int64_t spread = 0;
  std::from_chars(text.data(), text.data() + space, kind);
  std::from_chars(text.data() + space + 1, text.data() + text.size(), spread);
  return Behaviour{static_cast<BehaviourKind>(kind), static_cast<double>(spread)};
}

}  // namespace

std::vector<StoredDocument> documents_of(const Sweep& sweep, const std::string& written) {
  std::vector<StoredDocument> documents = {{"title", sweep.title},
                                           {"question", sweep.question},
                                           {"design", to_text(sweep.design.kind)},
                                           {"replicates", std::to_string(sweep.replicates)},
                                           {"seed", std::to_string(sweep.seed)},
                                           {"dependent", dependent(sweep) ? yes : ""},
                                           {"file", written},
                                           {"scenario", sweep.scenario}};
  for (const FixedSetting& fixed : sweep.fixed) documents.push_back({set + fixed.key, fixed.value});
  add_behaviour("willingness", sweep.willingness, documents);
  add_behaviour("execution", sweep.execution, documents);
  for (const SweptKey& key : sweep.keys) {
    if (!key.is_drawn()) documents.push_back({"computed " + key.key, yes});
  }
  return documents;
}

std::string scenario_of(const StoredSweep& stored) { return text_of(stored, "scenario"); }

std::vector<std::pair<std::string, std::string>> settings_of(const StoredSweep& stored) {
  std::vector<std::pair<std::string, std::string>> settings;
  for (const StoredDocument& document : stored.documents) {
    if (document.name.starts_with(set)) {
      settings.emplace_back(document.name.substr(set.size()), document.text);
    }
  }
  return settings;
}

std::optional<Replicate> replicate_of(const StoredSweep& stored, std::int64_t number) {
  const Chance chance{number_of<std::uint64_t>(stored, "seed", 1),
                      behaviour_of(stored, "willingness"), behaviour_of(stored, "execution")};
  if (!chance.any()) return std::nullopt;
  return Replicate{chance, number % number_of<std::int64_t>(stored, "replicates", 1)};
}

SweepTable described_table(const StoredSweep& stored) {
  SweepTable table;
  table.title = text_of(stored, "title");
  table.question = text_of(stored, "question");
  table.plan = {text_of(stored, "design"), order_of(text_of(stored, "design")),
                number_of<std::int64_t>(stored, "replicates", 1),
                text_of(stored, "dependent") == yes, number_of<std::uint64_t>(stored, "seed", 1)};
  for (const StoredKey& key : stored.keys) {
    const bool computed = text_of(stored, "computed " + key.path) == yes;
    table.keys.push_back({key.path, unit_of(key.kind), computed, key.alternatives, {}, {}});
  }
  for (const StoredMetric& stored_metric : stored.metrics) {
    const auto metric = find_metric(stored_metric.name);
    table.metrics.push_back({stored_metric.name, unit_of(stored_metric.unit),
                             metric ? metric->forbund : "", metric ? metric->text_sv : "",
                             metric ? metric->text_en : ""});
  }
  for (const int year : stored.years) table.years.push_back(Year{year});
  return table;
}

}  // namespace finsam
