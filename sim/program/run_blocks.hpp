#pragma once

#include <cstdint>
#include <tl/expected.hpp>
#include <vector>

#include "program/given.hpp"
#include "program/sweep_progress.hpp"
#include "program/sweep_run.hpp"
#include "program/sweep_shard.hpp"
#include "store/sweep_store.hpp"

namespace finsam {

/// How many cases were run, and how many of them failed.
struct Ran {
  std::int64_t cases = 0;
  std::int64_t failed = 0;
};

/// What a store lacks of a shard of its sweep.
tl::expected<std::vector<CaseRange>, StoreFault> missing_blocks(const SweepStore& store,
                                                                const Shard& shard);

/// An error where a shard's blocks are not all there, though nobody asked to stop.
tl::expected<void, StoreFault> nothing_is_missing(const SweepStore& store, const Shard& shard);

/// How far the sweep of a store has come.
tl::expected<SweepProgress, StoreFault> progress_of(const SweepStore& store, const Given& given);

/// Runs blocks and keeps them, each while the next one runs, until all are done or somebody asks to
/// stop.
tl::expected<Ran, StoreFault> run_blocks(SweepRun& run, SweepStore& store,
                                         const std::vector<CaseRange>& blocks,
                                         SweepProgress& progress);

}  // namespace finsam
