#include "program/sweep_run.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <utility>

#include "analysis/state_in_base.hpp"
#include "finsam/read_scenario.hpp"
#include "program/sweep_metrics.hpp"
#include "program/sweep_statistics.hpp"

namespace finsam {
namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();
/// How many cases are tried until the values of one can be read with a group's structural values.
constexpr std::int64_t most_tried = 64;
/// How many groups are kept ready.
constexpr std::size_t most_groups = 64;

std::string on_one_line(std::string text) {
  std::ranges::replace(text, '\n', ' ');
  return text;
}

/// The first error, without its place: that is a setting which nobody wrote.
std::string first_error(const Diagnostics& diagnostics) {
  for (const Diagnostic& each : diagnostics.all()) {
    if (each.severity != Severity::error) continue;
    const std::string text = each.text();
    return on_one_line(each.key.empty() ? text : each.key + ": " + text);
  }
  return "the scenario cannot be read";
}

void refuse(CaseBlock& block, int place, int year, std::string reason) {
  block.failures.push_back({place, year, on_one_line(std::move(reason))});
}

std::vector<std::string> paths_of(const Sweep& sweep) {
  std::vector<std::string> paths;
  for (const SweptKey& key : sweep.keys) paths.push_back(key.key);
  return paths;
}

}  // namespace

SweepRun::SweepRun(SweepCases cases, SweepBase base, std::vector<Metric> metrics,
                   const Kernel& kernel, int threads)
    : cases_(std::move(cases)),
      base_(std::move(base)),
      metrics_(std::move(metrics)),
      kernel_(&kernel),
      threads_(threads),
      keys_(paths_of(cases_.sweep())),
      structural_(keys_.size(), false) {
  for (std::size_t k = 0; k < keys_.size(); ++k) {
    const KeyUnit unit = cases_.sweep().keys[k].unit;
    structural_[k] = unit == KeyUnit::choice || unit == KeyUnit::count;
  }
}

std::vector<int> SweepRun::years() const {
  std::vector<int> years;
  for (const YearResult& year : base_.results.years) years.push_back(year.year.number);
  return years;
}

std::size_t SweepRun::results_per_case() const {
  return metrics_.size() * base_.results.years.size();
}

CaseBlock SweepRun::run(std::int64_t first, int count) {
  CaseBlock block{first, count, {}, {}, {}, {}};
  const std::size_t keys = keys_.size();
  block.values.resize(static_cast<std::size_t>(count) * keys);
  block.results.assign(static_cast<std::size_t>(count) * results_per_case(), none);
  const std::vector<std::optional<CaseRefusal>> refused = draw(block);
  std::map<std::vector<double>, std::vector<int>> groups;
  for (int place = 0; place < count; ++place) {
    const auto at = static_cast<std::size_t>(place);
    const std::span<const double> own(block.values.data() + at * keys, keys);
    if (refused[at]) {
      refuse(block, place, 0, refused[at]->reason);
    } else {
      groups[structural_values(own)].push_back(place);
    }
  }
  while (!groups.empty()) {
    const auto [values, places] = *groups.begin();
    groups.erase(groups.begin());
    const std::span<const double> own(
        block.values.data() + static_cast<std::size_t>(places.front()) * keys, keys);
    group_of(own);
    if (structural_values(own).size() == values.size()) {
      run_group(places, block);
      continue;
    }
    // Further keys have turned out to be structural: the cases are grouped anew.
    groups_.clear();
    for (const int place : places) {
      const std::span<const double> again(
          block.values.data() + static_cast<std::size_t>(place) * keys, keys);
      groups[structural_values(again)].push_back(place);
    }
  }
  std::ranges::sort(block.failures, {}, &CaseFailure::place);
  if (!cases_.sweep().keeps_cases)
    block.statistics = statistics_of(block, results_per_case(), threads_);
  return block;
}

/// Sets the values of every case of a block.
/// @return [place]: why it cannot be run, where that is so
std::vector<std::optional<CaseRefusal>> SweepRun::draw(CaseBlock& block) const {
  const std::size_t keys = keys_.size();
  std::vector<std::optional<CaseRefusal>> refused(static_cast<std::size_t>(block.count));
#pragma omp parallel for num_threads(threads_) schedule(static)
  for (int place = 0; place < block.count; ++place) {
    const auto at = static_cast<std::size_t>(place);
    refused[at] =
        cases_.values_of(block.first + place, std::span(block.values).subspan(at * keys, keys));
  }
  return refused;
}

Chance SweepRun::chance() const {
  const Sweep& sweep = cases_.sweep();
  return {sweep.seed, sweep.willingness, sweep.execution};
}

std::vector<double> SweepRun::structural_values(std::span<const double> values) const {
  std::vector<double> chosen;
  for (std::size_t k = 0; k < values.size(); ++k) {
    if (structural_[k]) chosen.push_back(values[k]);
  }
  return chosen;
}

SweepRun::Group& SweepRun::group_of(std::span<const double> values) {
  const std::vector<double> structural = structural_values(values);
  if (!groups_.contains(structural) && groups_.size() >= most_groups) groups_.clear();
  auto& group = groups_[structural];
  if (!group) group = read_group(values);
  for (std::size_t k = 0; group->batch && k < keys_.size(); ++k) {
    if (group->batch->structural()[k]) structural_[k] = true;
  }
  return *group;
}

tl::expected<Scenario, std::string> SweepRun::read(std::span<const double> values) const {
  Reading reading =
      read_scenario(cases_.sweep().scenario, {settings_of(cases_.sweep(), values), std::nullopt});
  if (!reading.scenario) return tl::unexpected(first_error(reading.diagnostics));
  return std::move(*reading.scenario);
}

/// What the other values are while a group is read, must be the same whichever of its cases comes
/// first: so they are those of the first case of the sweep that can be read with the group's own.
std::unique_ptr<SweepRun::Group> SweepRun::read_group(std::span<const double> values) const {
  auto group = std::make_unique<Group>();
  std::vector<double> tried(values.size());
  const std::int64_t last = std::min(most_tried, cases_.count());
  for (std::int64_t number = 0; !group->batch && number < last; ++number) {
    if (cases_.values_of(number, tried)) continue;
    for (std::size_t k = 0; k < values.size(); ++k) {
      if (structural_[k]) tried[k] = values[k];
    }
    if (auto scenario = read(tried)) {
      fill_group(std::move(*scenario), *group);
    } else if (group->why.empty()) {
      group->why = scenario.error();
    }
  }
  return group;
}

void SweepRun::fill_group(Scenario scenario, Group& group) const {
  set_references(scenario, group);
  std::vector<Measure> measures;
  group.places.clear();
  for (const Metric& metric : metrics_) {
    measures.push_back(metric.measure);
    if (metric.of_change()) measures.back().reference = group.references.data();
    group.places.push_back(metric.forbund.empty() ? std::vector<int>()
                                                  : places_of(metric.forbund, scenario));
    measures.back().place = group.places.back().data();
  }
  auto batch = Batch::of(std::move(scenario), keys_, std::move(measures), chance());
  const bool same_years =
      batch && std::ranges::equal(batch->years(), base_.results.years, {}, {},
                                  [](const YearResult& year) { return year.year; });
  if (same_years) {
    group.batch = std::make_unique<Batch>(std::move(*batch));
  } else if (group.why.empty()) {
    group.why = batch ? "its years are not those of the base scenario" : batch.error().what;
  }
}

void SweepRun::set_references(const Scenario& scenario, Group& group) const {
  group.reference_of_years = state_in_base(base_.scenario, base_.results, scenario);
  group.references.clear();
  for (const auto& references : group.reference_of_years) {
    group.references.push_back(references.data());
  }
}

void SweepRun::run_group(const std::vector<int>& places, CaseBlock& block) {
  const std::size_t keys = keys_.size();
  const std::size_t per_case = results_per_case();
  std::vector<double> values;
  for (const int place : places) {
    const double* own = block.values.data() + static_cast<std::size_t>(place) * keys;
    values.insert(values.end(), own, own + keys);
  }
  const Group& group = group_of(std::span(values).first(keys));
  if (!group.batch) {
    for (const int place : places) refuse(block, place, 0, group.why);
    return;
  }
  std::vector<std::int64_t> replicates;
  replicates.reserve(places.size());
  for (const int place : places) {
    replicates.push_back(replicate_of(cases_.sweep(), block.first + place));
  }
  std::vector<double> results(places.size() * per_case);
  for (const FailedRun& failed :
       group.batch->run(*kernel_, values, replicates, results, threads_)) {
    refuse(block, places[static_cast<std::size_t>(failed.place)], failed.why.year.number,
           failed.why.what);
  }
  for (std::size_t c = 0; c < places.size(); ++c) {
    std::copy_n(results.begin() + static_cast<std::ptrdiff_t>(c * per_case), per_case,
                block.results.begin() +
                    static_cast<std::ptrdiff_t>(static_cast<std::size_t>(places[c]) * per_case));
  }
}

}  // namespace finsam
