#include "program/sweep_follower.hpp"

#include <fmt/format.h>

#include <optional>
#include <string>
#include <tl/expected.hpp>
#include <utility>

#include "cluster/post.hpp"
#include "program/read_sweep_run.hpp"
#include "program/stop_request.hpp"
#include "program/streams.hpp"
#include "program/sweep_identity.hpp"
#include "program/sweep_options.hpp"
#include "program/told_sweep.hpp"
#include "store/part_stores.hpp"
#include "store/sent_block.hpp"

namespace finsam {
namespace {

class SweepFollower {
 public:
  SweepFollower(const Given& given, Ranks& ranks)
      : given_(given), ranks_(ranks), post_(ranks, {0}) {}

  ExitStatus follow() {
    const StopRequest until_it_is_safe;
    auto told = post_.wait();
    if (told && told->kind == MessageKind::begin) {
      if (const auto ran = run_what_is_dealt(told->text); !ran) tell_leader(ran.error());
      post_.send(0, {.kind = MessageKind::closed});
      told = post_.wait();
    }
    return told && !post_.lost() ? leave(static_cast<ExitStatus>(told->status)) : give_up();
  }

 private:
  using Outcome = tl::expected<void, StoreFault>;

  tl::unexpected<StoreFault> unlike(const std::string& why) const {
    return tl::unexpected(
        StoreFault{StoreSide::input, fmt::format("rank {}: {}", ranks_.rank(), why)});
  }

  /// @param text  what rank 0 says of the sweep, and of where its store is
  Outcome run_what_is_dealt(const std::string& text) {
    const int threads = thread_count(given_, ranks_.on_this_machine());
    auto run = read_sweep_run(given_.arguments.front(), threads, true);
    if (!run) return unlike("it cannot read the sweep that rank 0 reads");
    const StoredSweep sweep = stored_sweep(*run);
    const ToldSweep own = told_sweep(sweep, given_);
    const ToldSweep told = told_in(text);
    const std::string why = refusal(own, told);
    if (!why.empty()) return unlike(why);
    if (own.identity.empty() || own.identity != told.identity) {
      return run_blocks_dealt(*run, sweep, nullptr);
    }
    auto part = open_part(own.store, ranks_.rank(), sweep);
    if (!part) return tl::unexpected(part.error());
    return run_blocks_dealt(*run, sweep, &*part);
  }

  /// @param part  where the blocks are kept; null: by rank 0
  Outcome run_blocks_dealt(SweepRun& run, const StoredSweep& sweep, SweepStore* part) {
    Message done{.kind = MessageKind::ask};
    for (;;) {
      done.status = StopRequest::asked();
      if (done.status != 0) done.kind = MessageKind::stop;
      post_.send(0, std::move(done));
      const auto dealt = post_.wait();
      if (!dealt || dealt->kind != MessageKind::run) return {};
      const CaseBlock block = run.run(dealt->block.first, static_cast<int>(dealt->block.count));
      const PackedBlock packed = pack(sweep, block);
      done = {.kind = MessageKind::ask,
              .block = dealt->block,
              .failed = static_cast<std::int64_t>(block.failures.size())};
      if (!part) {
        done.text = sent_block(packed);
      } else if (auto put = part->put(packed); !put) {
        return put;
      }
    }
  }

  void tell_leader(const StoreFault& fault) {
    post_.send(0, {.kind = MessageKind::fault,
                   .status = static_cast<std::int64_t>(fault.side),
                   .text = fault.what});
    post_.wait();  // that there is no more
  }

  ExitStatus leave(ExitStatus status) {
    post_.close();
    ranks_.end();
    if (StopRequest::asked() != 0) StopRequest::obey();
    return status;
  }

  ExitStatus give_up() {
    post_.close();
    tell(
        fmt::format("finsam: rank {}: rank 0 has not been heard of for a minute; what is done is "
                    "kept: run the same command again",
                    ranks_.rank()));
    ranks_.abandon(static_cast<int>(ExitStatus::not_written));
    return ExitStatus::not_written;
  }

  const Given& given_;
  Ranks& ranks_;
  Post post_;
};

}  // namespace

ExitStatus follow_sweep(const Given& given, Ranks& ranks) {
  return SweepFollower(given, ranks).follow();
}

}  // namespace finsam
