#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <tl/expected.hpp>
#include <vector>

#include "engine/kernel.hpp"
#include "finsam/chance.hpp"
#include "finsam/scenario.hpp"
#include "finsam/simulate.hpp"

namespace finsam {

struct BatchParts;

/// A case that could not be run.
struct FailedRun {
  int place = 0;  ///< among the cases of the call
  Refusal why;
};

/// Many cases of one scenario that differ in numbers alone. Every number of every case is that of
/// `run` with the same values, whatever the width of the kernel and the number of threads.
class Batch {
 public:
  /// @param scenario  read with a setting for each key: one of the cases
  /// @param keys      key paths as after --set, at least one
  /// @param chance    what is left to chance
  /// @param measures  what is kept of every year; what their `reference` point at must live on
  static tl::expected<Batch, Refusal> of(Scenario scenario, std::vector<std::string> keys,
                                         std::vector<Measure> measures, Chance chance = {});

  Batch(const Batch&) = delete;
  Batch& operator=(const Batch&) = delete;
  Batch(Batch&&) noexcept;
  Batch& operator=(Batch&&) = delete;
  ~Batch();

  /// Which keys are no numbers of the years (see CaseChanges); they keep the scenario's own values.
  const std::vector<bool>& structural() const;
  std::span<const Year> years() const;
  const Scenario& scenario() const;

  /// Runs cases.
  ///
  /// @param values   [case][key], in kr or millionths; those of structural keys are not read
  /// @param replicates  [case]; may be empty where nothing is left to chance
  /// @param results  [case][measure][year]; NaN where a case failed
  /// @param threads  at least 1
  /// @return the cases that failed, ascending
  std::vector<FailedRun> run(const Kernel& kernel, std::span<const double> values,
                             std::span<const std::int64_t> replicates, std::span<double> results,
                             int threads) const;

 private:
  struct Cases;
  std::size_t results_per_case() const;
  std::vector<char> run_packs(const Kernel& kernel, const Cases& cases, int threads) const;
  void run_again(const Cases& cases, std::vector<char>& failed, int threads) const;
  Refusal why_refused(std::span<const double> values, std::int64_t replicate) const;
  explicit Batch(std::unique_ptr<BatchParts> parts);
  std::unique_ptr<BatchParts> parts_;
};

}  // namespace finsam
