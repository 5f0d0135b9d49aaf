#pragma once

#include <optional>
#include <tl/expected.hpp>
#include <vector>

#include "cluster/dealer.hpp"
#include "cluster/post.hpp"
#include "program/exit_status.hpp"
#include "program/given.hpp"
#include "program/run_blocks.hpp"

namespace finsam {

/// Rank 0 of a sweep that several processes run: it has the store, deals the blocks to the others,
/// runs blocks itself, and takes over what the others wrote.
class SweepLeader {
 public:
  SweepLeader(const Given& given, Ranks& ranks);

  int rank_count() const { return ranks_.count(); }
  int ranks_here() const { return ranks_.on_this_machine(); }

  /// Runs blocks and keeps them, together with the others, until all are done or somebody asks any
  /// rank to stop. Whatever it returns, the others have closed their parts, or are lost.
  tl::expected<Ran, StoreFault> run(SweepRun& run, SweepStore& store,
                                    const std::vector<CaseRange>& blocks, SweepProgress& progress);

  /// Lets the others go. To be called once, whether or not anything was run.
  /// @return what this rank ends with
  ExitStatus end(ExitStatus status);

 private:
  void begin(const SweepStore& store, const std::vector<CaseRange>& blocks);
  tl::expected<void, StoreFault> run_own(SweepRun& run, SweepStore& store, SweepProgress& progress);
  tl::expected<void, StoreFault> wait_for_others(SweepStore& store, SweepProgress& progress);
  tl::expected<void, StoreFault> keep_done(SweepStore& store, SweepProgress& progress);
  void answer_late();
  void note_stop();

  const Given& given_;
  Ranks& ranks_;
  Dealer dealer_;
  Ran ran_;
  Post post_;
};

}  // namespace finsam
