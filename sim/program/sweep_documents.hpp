#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "analysis/sweep_table.hpp"
#include "finsam/chance.hpp"
#include "finsam/sweep.hpp"
#include "store/stored_sweep.hpp"

namespace finsam {

/// What a store says of its sweep for those who read it: title, question and how its cases are
/// numbered; and the sweep file as it was written.
std::vector<StoredDocument> documents_of(const Sweep& sweep, const std::string& written);

/// Where the base scenario of a stored sweep was, as seen from the folder in which it was run, and
/// what is set in all of its cases.
std::string scenario_of(const StoredSweep& stored);
std::vector<std::pair<std::string, std::string>> settings_of(const StoredSweep& stored);

/// What was left to chance, as it fell out in a case; empty where nothing was.
std::optional<Replicate> replicate_of(const StoredSweep& stored, std::int64_t number);

/// A table without cases, from what a store says of its sweep.
SweepTable described_table(const StoredSweep& stored);

}  // namespace finsam
