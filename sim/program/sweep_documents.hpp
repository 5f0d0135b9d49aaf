#pragma once

#include <string>
#include <vector>

#include "analysis/sweep_table.hpp"
#include "finsam/sweep.hpp"
#include "store/stored_sweep.hpp"

namespace finsam {

/// What a store says of its sweep for those who read it: title, question and how its cases are
/// numbered; and the sweep file as it was written.
std::vector<StoredDocument> documents_of(const Sweep& sweep, const std::string& written);

/// A table without cases, from what a store says of its sweep.
SweepTable described_table(const StoredSweep& stored);

}  // namespace finsam
