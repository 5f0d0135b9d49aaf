#pragma once

#include <stdexcept>

#include "analysis/compared_run.hpp"
#include "finsam/simulate.hpp"
#include "report/tables.hpp"

namespace finsam::support {

/// `scenario` run, as a comparison takes it.
inline ComparedRun compared(const Scenario& scenario) {
  const auto results = run(scenario);
  if (!results) throw std::runtime_error(results.error().what);
  return {scenario, result_tables(scenario, *results), "0", "1"};
}

/// The unit called `id`, or an error of the test.
template <class Units>
const auto& unit_called(const Units& units, const std::string& id) {
  for (const auto& unit : units) {
    if (unit.id == id) return unit;
  }
  throw std::runtime_error("no unit " + id);
}

}  // namespace finsam::support
