#include "program/sweep_leader.hpp"

#include <fmt/format.h>

#include <chrono>
#include <thread>
#include <utility>

#include "program/stop_request.hpp"
#include "program/told_sweep.hpp"
#include "store/part_stores.hpp"
#include "store/sent_block.hpp"

namespace finsam {
namespace {

constexpr auto pause = std::chrono::milliseconds(2);

std::vector<int> others_of(const Ranks& ranks) {
  std::vector<int> others;
  for (int rank = 1; rank < ranks.count(); ++rank) others.push_back(rank);
  return others;
}

tl::unexpected<StoreFault> lost(int rank) {
  return tl::unexpected(StoreFault{
      StoreSide::output,
      fmt::format("rank {} has not been heard of for a minute; what is done is kept: run the same "
                  "command again",
                  rank)});
}

}  // namespace

SweepLeader::SweepLeader(const Given& given, Ranks& ranks)
    : given_(given),
      ranks_(ranks),
      dealer_(ranks.count() - 1),
      post_(ranks, others_of(ranks),
            [this](int from, const Message& message) { return dealer_.answer(from, message); }) {}

void SweepLeader::begin(const SweepStore& store, const std::vector<CaseRange>& blocks) {
  std::vector<DealtBlock> dealt;
  dealt.reserve(blocks.size());
  for (const CaseRange& range : blocks) dealt.push_back({range.first, range.count});
  dealer_.deal(dealt);
  const std::string told = bytes_of(told_sweep(store.sweep(), given_));
  for (const int rank : others_of(ranks_)) {
    post_.send(rank, {.kind = MessageKind::begin, .text = told});
  }
}

/// A signal that asks one rank to stop, asks them all.
void SweepLeader::note_stop() {
  const int signal = dealer_.asked_to_stop_by();
  if (signal != 0 && StopRequest::asked() == 0) StopRequest::ask(signal);
  if (StopRequest::asked() != 0) dealer_.stop();
}

/// Notes what the others have done, and keeps what they cannot keep themselves.
tl::expected<void, StoreFault> SweepLeader::keep_done(SweepStore& store, SweepProgress& progress) {
  const DoneByOthers done = dealer_.take_done();
  for (const std::string& bytes : done.handed_over) {
    const auto block = received_block(bytes);
    if (!block) {
      return tl::unexpected(StoreFault{StoreSide::input, "a rank sent a block that is broken"});
    }
    if (auto put = store.put(*block); !put) return put;
  }
  ran_.cases += done.cases;
  ran_.failed += done.failed;
  if (done.cases > 0) progress.add(done.cases, done.failed);
  answer_late();
  return {};
}

void SweepLeader::answer_late() {
  for (auto& [rank, answer] : dealer_.late_answers()) post_.send(rank, std::move(answer));
}

tl::expected<void, StoreFault> SweepLeader::run_own(SweepRun& run, SweepStore& store,
                                                    SweepProgress& progress) {
  for (;;) {
    note_stop();
    const auto next = dealer_.next();
    if (!next) return {};
    const auto own = run_blocks(run, store, {{next->first, next->count}}, progress);
    if (!own) return tl::unexpected(own.error());
    ran_.cases += own->cases;
    ran_.failed += own->failed;
    if (auto kept = keep_done(store, progress); !kept) return kept;
  }
}

tl::expected<void, StoreFault> SweepLeader::wait_for_others(SweepStore& store,
                                                            SweepProgress& progress) {
  tl::expected<void, StoreFault> kept;
  while (!dealer_.all_closed()) {
    if (const auto gone = post_.lost()) return lost(*gone);
    note_stop();
    if (kept) kept = keep_done(store, progress);
    if (!kept) {
      dealer_.stop();
      answer_late();
    }
    std::this_thread::sleep_for(pause);
  }
  return kept ? keep_done(store, progress) : kept;
}

tl::expected<Ran, StoreFault> SweepLeader::run(SweepRun& run, SweepStore& store,
                                               const std::vector<CaseRange>& blocks,
                                               SweepProgress& progress) {
  begin(store, blocks);
  const auto own = run_own(run, store, progress);
  if (!own) dealer_.stop();
  const auto others = wait_for_others(store, progress);
  if (!own) return tl::unexpected(own.error());
  if (!others) return tl::unexpected(others.error());
  if (const auto fault = dealer_.fault()) {
    return tl::unexpected(StoreFault{static_cast<StoreSide>(fault->status), fault->text});
  }
  if (const auto taken = take_over_parts(store); !taken) return tl::unexpected(taken.error());
  return ran_;
}

ExitStatus SweepLeader::end(ExitStatus status) {
  for (const int rank : others_of(ranks_)) {
    post_.send(rank, {.kind = MessageKind::goodbye, .status = static_cast<int>(status)});
  }
  post_.close();
  if (post_.lost()) ranks_.abandon(static_cast<int>(status));
  ranks_.end();
  return status;
}

}  // namespace finsam
