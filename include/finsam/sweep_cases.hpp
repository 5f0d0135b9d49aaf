#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>

#include "finsam/sweep.hpp"

namespace finsam {

/// Why a case cannot be run, the same text for all cases with that reason.
struct CaseRefusal {
  std::string reason;
};

/// The values of every case of a sweep, and what is worked out once for all of them. Any case can
/// be asked for, in any order and by several threads at once, and gives the same bits on every
/// machine.
class SweepCases {
 public:
  explicit SweepCases(Sweep sweep);

  const Sweep& sweep() const;
  std::int64_t count() const { return case_count(sweep()); }

  /// The values of case `number`, one per key of the sweep.
  ///
  /// @param values as many as there are keys; a computed one outside of its range becomes NaN
  /// @return why the case fails, where a constraint is not met
  std::optional<CaseRefusal> values_of(std::int64_t number, std::span<double> values) const;

 private:
  struct Prepared;
  std::shared_ptr<const Prepared> prepared_;
};

}  // namespace finsam
