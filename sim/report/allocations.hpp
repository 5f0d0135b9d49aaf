#pragma once

#include <string>

#include "analysis/allocations.hpp"
#include "finsam/scenario.hpp"
#include "finsam/table.hpp"
#include "text/language.hpp"

namespace finsam {

/// A check of published allocations and what it is of.
struct AllocationSource {
  std::string file;  ///< of the published ones
  const Scenario& scenario;
  const AllocationCheck& check;
  Money<double> tolerance{0.0};
};

/// For the terminal: how far off the allocations are, by which rule holds them, and the ten worst.
std::string allocations_text(const AllocationSource& source, Language language, int width);

/// A row for each published allocation of the years of the run, the worst first.
Table allocations_table(const AllocationSource& source);

/// The same as JUnit's XML.
std::string allocations_junit(const AllocationSource& source);

}  // namespace finsam
