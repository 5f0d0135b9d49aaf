#pragma once

#include "report/compare_source.hpp"
#include "support/compared.hpp"
#include "support/small_world.hpp"

namespace finsam::support {

/// Two runs, compared, with all that a source points to.
class CompareCase {
 public:
  CompareCase(const Scenario& base, const Scenario& reform)
      : CompareCase(compared(base), compared(reform)) {}
  CompareCase(ComparedRun base, ComparedRun reform)
      : base_{std::move(base), "base.yaml"},
        reform_{std::move(reform), "reform.yaml"},
        comparison_(compare(base_.run, reform_.run)),
        unlike_(unlike_runs(base_.run, reform_.run, comparison_)) {}
  CompareCase(const CompareCase&) = delete;
  CompareCase& operator=(const CompareCase&) = delete;

  CompareSource source() const { return {base_, reform_, comparison_, unlike_}; }
  ComparedSide& reform() { return reform_; }

 private:
  ComparedSide base_;
  ComparedSide reform_;
  Comparison comparison_;
  UnlikeRuns unlike_;
};

/// The small world in 2020 and 2021, and with 800 tkr to each förbund: Alfa and Beta gain what
/// Gamma loses.
inline Scenario small_base() {
  Scenario scenario = small_world();
  scenario.title = "Grund";
  scenario.last = Year{2021};
  return scenario;
}
inline Scenario small_reform() {
  Scenario scenario = small_base();
  scenario.title = "Större grund";
  scenario.question = "Vem vinner?";
  scenario.terms.base_grant = always(kr(800e3));
  return scenario;
}

}  // namespace finsam::support
