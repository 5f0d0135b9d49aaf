#pragma once

#include <optional>
#include <string>

#include "finsam/diagnostic.hpp"
#include "finsam/sweep.hpp"

namespace finsam {

struct SweepReading {
  std::optional<Sweep> sweep;  ///< empty when there are errors
  Diagnostics diagnostics;     ///< all of them, with their places
};

/// Reads a sweep file (scenarios/README.md, "Sweeps") and the table of a `list` design. The base
/// scenario is not read: whether it has what the keys ask for is found when it is read with the
/// settings of a case.
SweepReading read_sweep(const std::string& file);

}  // namespace finsam
