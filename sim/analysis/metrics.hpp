#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/measures.hpp"

namespace finsam {

enum class MetricUnit { kr, count };

/// A figure that can be kept of every case and year of a sweep.
struct Metric {
  std::string name;  ///< as a sweep file writes it: "returned", "losers(5 %)", "max(excess)"
  MetricUnit unit = MetricUnit::kr;
  std::string text_sv;  ///< what it is, as a phrase
  std::string text_en;
  Measure measure;  ///< without its reference

  /// Whether it compares with the base scenario, so that its measure needs a reference.
  bool of_change() const;
};

/// Reads a metric:
///
///     metric = NAME | sum(AMOUNT) | min(AMOUNT) | max(AMOUNT) | count(AMOUNT > KR)
///            | count(AMOUNT < KR) | losers | winners | lost | won, these four also with (SHARE)
///
/// NAME is a column of nation_year or one of the further sums and counts; AMOUNT is an amount of
/// every förbund. Losers are the förbund whose state allocation is smaller than in the base
/// scenario by more than SHARE of it (0.1 % where none is written); `lost` is what they have less
/// together.
/// @return empty where there is no such metric
std::optional<Metric> find_metric(std::string_view name);

/// The names that a message can suggest: all without brackets, and an example of the others.
std::vector<std::string> metric_names();

/// What a sweep keeps where its file names nothing.
std::vector<std::string> usual_metrics();

}  // namespace finsam
