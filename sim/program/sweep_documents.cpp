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

SweepOrder order_of(const std::string& design) {
  if (design == to_text(DesignKind::saltelli)) return SweepOrder::saltelli;
  if (design == to_text(DesignKind::morris)) return SweepOrder::trajectories;
  return SweepOrder::none;
}

/// Whether keys are bound to each other: a method that moves one alone says little then.
bool dependent(const Sweep& sweep) {
  return !sweep.correlations.empty() || !sweep.constraints.empty();
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
    table.metrics.push_back({stored_metric.name,
                             stored_metric.unit == "kr" ? SweepUnit::kr : SweepUnit::count,
                             {},
                             metric ? metric->text_sv : "",
                             metric ? metric->text_en : ""});
  }
  for (const int year : stored.years) table.years.push_back(Year{year});
  return table;
}

}  // namespace finsam
