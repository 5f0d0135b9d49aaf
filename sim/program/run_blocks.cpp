#include "program/run_blocks.hpp"

#include <fmt/format.h>

#include <future>
#include <utility>

#include "program/stop_request.hpp"

namespace finsam {

tl::expected<std::vector<CaseRange>, StoreFault> missing_blocks(const SweepStore& store,
                                                                const Shard& shard) {
  auto missing = store.missing();
  if (!missing) return missing;
  std::erase_if(*missing, [&](const CaseRange& range) {
    return !shard.has(range, store.sweep().block_size);
  });
  return missing;
}

tl::expected<void, StoreFault> nothing_is_missing(const SweepStore& store, const Shard& shard) {
  if (StopRequest::asked() != 0) return {};
  const auto missing = missing_blocks(store, shard);
  if (!missing) return tl::unexpected(missing.error());
  std::int64_t cases = 0;
  for (const CaseRange& range : *missing) cases += range.count;
  if (cases == 0) return {};
  return tl::unexpected(StoreFault{
      StoreSide::output,
      fmt::format("{}: {} cases are not in the store, though all were run; run the same command "
                  "again",
                  store.file(), cases)});
}

tl::expected<SweepProgress, StoreFault> progress_of(const SweepStore& store, const Given& given) {
  const auto there = store.done_count();
  if (!there) return tl::unexpected(there.error());
  return SweepProgress(store.sweep().cases, *there, given.has("quiet"), given.language);
}

namespace {

/// A block that is being kept on a thread of its own, while the next one is run.
struct Keeping {
  std::int64_t cases = 0;
  std::int64_t failed = 0;
  std::future<tl::expected<void, StoreFault>> put;

  Keeping() = default;
  Keeping(SweepStore& store, CaseBlock block)
      : cases(block.count), failed(static_cast<std::int64_t>(block.failures.size())) {
    put =
        std::async(std::launch::async, [&store, own = std::move(block)] { return store.put(own); });
  }
};

/// Waits until it is kept, and counts it.
tl::expected<void, StoreFault> finish(Keeping keeping, Ran& ran, SweepProgress& progress) {
  if (!keeping.put.valid()) return {};
  if (auto put = keeping.put.get(); !put) return put;
  ran.cases += keeping.cases;
  ran.failed += keeping.failed;
  progress.add(keeping.cases, keeping.failed);
  return {};
}

}  // namespace

tl::expected<Ran, StoreFault> run_blocks(SweepRun& run, SweepStore& store,
                                         const std::vector<CaseRange>& blocks,
                                         SweepProgress& progress) {
  Ran ran;
  Keeping before;
  for (const CaseRange& range : blocks) {
    if (StopRequest::asked() != 0) break;
    CaseBlock block = run.run(range.first, static_cast<int>(range.count));
    if (const auto kept = finish(std::move(before), ran, progress); !kept) {
      return tl::unexpected(kept.error());
    }
    before = Keeping(store, std::move(block));
  }
  if (const auto kept = finish(std::move(before), ran, progress); !kept) {
    return tl::unexpected(kept.error());
  }
  return ran;
}

}  // namespace finsam
