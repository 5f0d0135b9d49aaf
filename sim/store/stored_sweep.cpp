#include "store/stored_sweep.hpp"

#include <fmt/format.h>

#include "data/sha256.hpp"

namespace finsam {
namespace {

/// A text that cannot be taken for two: its length comes first.
void add(std::string& all, std::string_view text) {
  all += fmt::format("{}:{}\n", text.size(), text);
}

std::string text_of(const std::vector<StoredKey>& keys) {
  std::string all;
  for (const StoredKey& key : keys) {
    add(all, key.path);
    add(all, fmt::format("{} {}", static_cast<int>(key.kind), key.alternatives.size()));
    add(all, key.unit);
    for (const std::string& alternative : key.alternatives) add(all, alternative);
  }
  return all;
}

std::string text_of(const std::vector<StoredMetric>& metrics) {
  std::string all;
  for (const StoredMetric& metric : metrics) {
    add(all, metric.name);
    add(all, metric.unit);
  }
  return all;
}

}  // namespace

std::string address_of(const StoredSweep& sweep) {
  std::string all;
  for (const std::string& text : {sweep.model, sweep.base, sweep.data, sweep.design, sweep.luck,
                                  text_of(sweep.keys), text_of(sweep.metrics)}) {
    add(all, text);
  }
  for (const int year : sweep.years) add(all, fmt::format("{}", year));
  add(all, sweep.keeps_cases ? "cases" : "statistics");
  return sha256_hex(all);
}

std::string how_unlike(const StoredSweep& there, const StoredSweep& wanted) {
  if (there.model != wanted.model) {
    return fmt::format("it was made by model version {}, and this is {}", there.model,
                       wanted.model);
  }
  if (there.base != wanted.base) return "its base scenario is another";
  if (there.data != wanted.data) return "its data are others";
  if (there.keys != wanted.keys) return "its swept keys are others";
  if (there.luck != wanted.luck) return "its draws are others";
  if (there.metrics != wanted.metrics) return "it keeps other figures";
  if (there.years != wanted.years) return "its years are others";
  if (there.keeps_cases != wanted.keeps_cases) {
    return there.keeps_cases ? "it keeps every case" : "it keeps statistics only";
  }
  if (there.design != wanted.design) return "its design is another, so its cases are others";
  return "";
}

}  // namespace finsam
