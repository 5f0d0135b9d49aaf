#include "finsam/sweep_cases.hpp"

#include "designs/constraints.hpp"
#include "designs/points.hpp"

namespace finsam {

/// A sweep and its points, which look into it.
struct SweepCases::Prepared {
  Sweep sweep;
  Points points;

  explicit Prepared(Sweep declared) : sweep(std::move(declared)), points(sweep) {}
};

SweepCases::SweepCases(Sweep sweep)
    : prepared_(std::make_shared<const Prepared>(std::move(sweep))) {}

const Sweep& SweepCases::sweep() const { return prepared_->sweep; }

std::optional<CaseRefusal> SweepCases::values_of(std::int64_t number,
                                                 std::span<double> values) const {
  const Sweep& sweep = prepared_->sweep;
  prepared_->points.fill(point_of(sweep, number), values);
  return constrain(sweep, values);
}

}  // namespace finsam
