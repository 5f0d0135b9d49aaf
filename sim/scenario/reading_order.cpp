#include "scenario/reading_order.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <utility>

#include "scenario/places_of.hpp"

namespace finsam {
namespace {

/// More errors than anyone reads.
constexpr std::size_t most_told = 1000;

}  // namespace

std::vector<Diagnostic> in_reading_order(const Diagnostics& diagnostics,
                                         const std::vector<ScenarioFile>& files) {
  std::map<std::string, std::size_t> order;
  for (const ScenarioFile& file : files) order.emplace(file.file, order.size());
  for (const Diagnostic& each : diagnostics.all()) order.emplace(each.place.file, order.size());
  const auto rank = [&](const Diagnostic& each) {
    return std::tuple(order.at(each.place.file), each.place.line, each.place.column);
  };
  std::vector<Diagnostic> sorted = diagnostics.all();
  std::stable_sort(sorted.begin(), sorted.end(),
                   [&](const Diagnostic& a, const Diagnostic& b) { return rank(a) < rank(b); });
  const auto same = [&](const Diagnostic& a, const Diagnostic& b) {
    return rank(a) == rank(b) && a.key == b.key && a.what == b.what;
  };
  sorted.erase(std::unique(sorted.begin(), sorted.end(), same), sorted.end());
  return sorted;
}

Diagnostics told(const std::vector<Diagnostic>& found, SourceLines sources,
                 std::vector<Place> also) {
  Diagnostics result;
  result.sources() = std::move(sources);
  Severity worst_left_out = Severity::note;
  for (std::size_t i = 0; i < found.size(); ++i) {
    if (i < most_told) {
      result.add(found[i]);
    } else {
      worst_left_out = std::min(worst_left_out, found[i].severity);
    }
  }
  if (found.size() > most_told) {
    const std::string what = fmt::format("{} more messages are left out", found.size() - most_told);
    result.add({worst_left_out, Place{found.front().place.file, 0, 0}, "", what});
  }
  for (Place& place : places_of(result)) also.push_back(std::move(place));
  result.sources().keep_only(also);
  return result;
}

}  // namespace finsam
