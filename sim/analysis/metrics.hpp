#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/measures.hpp"

namespace finsam {

enum class MetricUnit { kr, count, share };  ///< a share in millionths

/// A figure that can be kept of every case and year of a sweep.
struct Metric {
  std::string name;  ///< as a sweep file writes it: "returned", "losers(5 %)", "max(excess)"
  MetricUnit unit = MetricUnit::kr;
  std::string text_sv;  ///< what it is, as a phrase
  std::string text_en;
  Measure measure;           ///< without its reference and its places
  std::string forbund = {};  ///< the id of the one that it is of; empty for the nation

  /// Whether it compares with the base scenario, so that its measure needs a reference.
  bool of_change() const;
};

/// Reads a metric:
///
///     metric = NAME | sum(AMOUNT) | min(AMOUNT) | max(AMOUNT) | count(AMOUNT > KR)
///            | count(AMOUNT < KR) | median(AMOUNT) | quantile(AMOUNT, SHARE)
///            | losers | winners | lost | won, these four also with (SHARE)
///            | NAME(FORBUND) | AMOUNT(FORBUND)
///
/// NAME is a column of nation_year or one of the further sums and counts; AMOUNT is an amount of
/// every förbund; FORBUND is the id of one, which is not looked for here. Losers are the förbund
/// whose state allocation is smaller than in the base scenario by more than SHARE of it (0.1 %
/// where none is written); `lost` is what they have less together.
/// @return empty where there is no such metric
std::optional<Metric> find_metric(std::string_view name);

/// The part of a sum that one förbund has: of "state" that is "state(blekinge)".
/// @return empty where it is no sum over the förbund
std::optional<Metric> metric_of_one(const Metric& metric, std::string_view forbund);

/// The names that a message can suggest: all without brackets, and an example of the others.
std::vector<std::string> metric_names();

/// What a sweep keeps where its file names nothing.
std::vector<std::string> usual_metrics();

}  // namespace finsam
