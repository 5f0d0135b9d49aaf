#pragma once
// Runs the cases of a sweep, whichever are asked for.

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <tl/expected.hpp>
#include <vector>

#include "analysis/metrics.hpp"
#include "engine/batch.hpp"
#include "finsam/results.hpp"
#include "finsam/sweep_cases.hpp"
#include "program/exit_status.hpp"
#include "store/case_block.hpp"

namespace finsam {

/// What a sweep needs of its base scenario, which losses are measured against: it is read and run
/// once with what is set in all cases, and without any swept value.
struct SweepBase {
  Scenario scenario;
  Results results;
};

/// A sweep that is ready to be run. Cases of the same structural values (see CaseChanges) make a
/// group, which is read as a scenario of its own.
class SweepRun {
 public:
  SweepRun(SweepCases cases, SweepBase base, std::vector<Metric> metrics, const Kernel& kernel,
           int threads);

  const SweepCases& cases() const { return cases_; }
  const SweepBase& base() const { return base_; }
  const std::vector<Metric>& metrics() const { return metrics_; }
  /// The years of the sweep: those of its base.
  std::vector<int> years() const;

  /// Runs cases first … first + count − 1. What a case comes to does not depend on which others it
  /// is run with.
  CaseBlock run(std::int64_t first, int count);

 private:
  struct Group {
    std::vector<std::vector<double>> reference_of_years;  ///< [year][place]: state in the base
    std::vector<const double*> references;
    std::vector<std::vector<int>> places;  ///< [metric]: of its förbund, by year
    std::unique_ptr<Batch> batch;          ///< null where it cannot be read
    std::string why;                       ///< why not
  };

  std::vector<std::optional<CaseRefusal>> draw(CaseBlock& block) const;
  Chance chance() const;
  void run_group(const std::vector<int>& places, CaseBlock& block);
  Group& group_of(std::span<const double> values);
  tl::expected<Scenario, std::string> read(std::span<const double> values) const;
  std::unique_ptr<Group> read_group(std::span<const double> values) const;
  void fill_group(Scenario scenario, Group& group) const;
  void set_references(const Scenario& scenario, Group& group) const;
  std::vector<double> structural_values(std::span<const double> values) const;
  std::size_t results_per_case() const;

  SweepCases cases_;
  SweepBase base_;
  std::vector<Metric> metrics_;
  const Kernel* kernel_;
  int threads_;
  std::vector<std::string> keys_;
  std::vector<bool> structural_;
  std::map<std::vector<double>, std::unique_ptr<Group>> groups_;
};

}  // namespace finsam
