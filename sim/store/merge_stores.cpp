#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "store/open_store.hpp"
#include "store/sqlite_faults.hpp"
#include "store/stored_blocks.hpp"
#include "store/sweep_store.hpp"

namespace finsam {
namespace {

using Rows = std::vector<BlockRow>;
using Outcome = tl::expected<void, StoreFault>;

std::int64_t end_of(CaseRange range) { return range.first + range.count; }

CaseRange common(CaseRange a, CaseRange b) {
  const std::int64_t first = std::max(a.first, b.first);
  return {first, std::min(end_of(a), end_of(b)) - first};
}

/// The blocks of `rows` that have a case of `range`.
std::pair<Rows::const_iterator, Rows::const_iterator> touching(const Rows& rows, CaseRange range) {
  const auto before = [](const BlockRow& row, std::int64_t first) {
    return end_of(row.cases) <= first;
  };
  const auto begin = std::lower_bound(rows.begin(), rows.end(), range.first, before);
  const auto is_after = [&](const BlockRow& row) { return row.cases.first >= end_of(range); };
  return {begin, std::find_if(begin, rows.end(), is_after)};
}

/// The cases of `range` that are in no block of `rows`.
std::vector<CaseRange> left_of(CaseRange range, const Rows& rows) {
  std::vector<CaseRange> left;
  std::int64_t begin = range.first;
  const auto [first, last] = touching(rows, range);
  for (auto row = first; row != last; ++row) {
    if (row->cases.first > begin) left.push_back({begin, row->cases.first - begin});
    begin = end_of(row->cases);
  }
  if (begin < end_of(range)) left.push_back({begin, end_of(range) - begin});
  return left;
}

/// Some cases of a block as a block of their own.
PackedBlock part_of(const PackedBlock& block, CaseRange range) {
  PackedBlock part;
  part.first = range.first;
  part.count = static_cast<int>(range.count);
  const auto offset = static_cast<int>(range.first - block.first);
  for (int place = offset; place < offset + part.count; ++place) {
    for (const std::string_view bytes : {block.values_of(place), block.results_of(place)}) {
      part.bytes += bytes;
      part.ends.push_back(static_cast<std::uint32_t>(part.bytes.size()));
    }
  }
  for (CaseFailure failure : block.failures) {
    failure.place -= offset;
    if (failure.place >= 0 && failure.place < part.count) part.failures.push_back(failure);
  }
  part.content = content_of(part);
  return part;
}

/// Two stores of one sweep that are merged.
struct Pair {
  const OpenStore& to;
  const OpenStore& from;

  Outcome refused(const std::string& why) const {
    return tl::unexpected(StoreFault{StoreSide::input, from.file + ": " + why});
  }
};

/// Whether the cases that both blocks have are the same to the bit.
Outcome agree(const Pair& pair, const BlockRow& ours, const BlockRow& theirs) {
  const CaseRange both = common(ours.cases, theirs.cases);
  const auto differ = [&] {
    return pair.refused(fmt::format("cases {}–{} differ from those of {}; nothing was merged",
                                    both.first, end_of(both) - 1, pair.to.file));
  };
  if (ours.cases == theirs.cases) return ours.content == theirs.content ? Outcome{} : differ();
  if (!pair.to.sweep.keeps_cases) {
    return pair.refused(fmt::format(
        "its cases {}–{} are in other blocks in {}, and statistics cannot be taken apart",
        both.first, end_of(both) - 1, pair.to.file));
  }
  const PackedBlock a = read_block(pair.to.database, pair.to.sweep, ours);
  const PackedBlock b = read_block(pair.from.database, pair.from.sweep, theirs);
  return part_of(a, both).content == part_of(b, both).content ? Outcome{} : differ();
}

Outcome all_agree(const Pair& pair, const Rows& ours, const Rows& theirs) {
  for (const BlockRow& theirs_now : theirs) {
    const auto [first, last] = touching(ours, theirs_now.cases);
    for (auto row = first; row != last; ++row) {
      if (Outcome outcome = agree(pair, *row, theirs_now); !outcome) return outcome;
    }
  }
  return {};
}

/// Why the two are no stores of one sweep, or may not be merged now.
Outcome can_be_merged(const Pair& pair) {
  std::error_code ignored;
  if (std::filesystem::equivalent(pair.to.file, pair.from.file, ignored)) {
    return pair.refused("a store cannot be merged into itself");
  }
  const std::string unlike = how_unlike(pair.from.sweep, pair.to.sweep);
  if (!unlike.empty()) {
    return pair.refused(
        fmt::format("the store is of another sweep than {}: {}", pair.to.file, unlike));
  }
  if (pair.from.sweep.cases > pair.to.sweep.cases) {
    return pair.refused(fmt::format("the store is of {} cases of the sweep, and {} of {}",
                                    pair.from.sweep.cases, pair.to.file, pair.to.sweep.cases));
  }
  return {};
}

void copy(const Pair& pair, const BlockRow& row, const std::vector<CaseRange>& parts) {
  const PackedBlock block = read_block(pair.from.database, pair.from.sweep, row);
  SQLite::Transaction transaction(pair.to.database);
  for (const CaseRange& part : parts) {
    write_block(pair.to.database, pair.to.address,
                part == row.cases ? block : part_of(block, part));
  }
  transaction.commit();
}

}  // namespace

tl::expected<Merged, StoreFault> SweepStore::merge(const SweepStore& other) {
  const Pair pair{*opened_, *other.opened_};
  Rows ours;
  Rows theirs;
  const auto compared = guarded(other.file(), StoreUse::read, [&]() -> Outcome {
    if (Outcome outcome = can_be_merged(pair); !outcome) return outcome;
    ours = block_rows(pair.to.database);
    theirs = block_rows(pair.from.database);
    return all_agree(pair, ours, theirs);
  });
  if (!compared) return tl::unexpected(compared.error());
  return guarded(file(), StoreUse::write, [&]() -> tl::expected<Merged, StoreFault> {
    Merged merged;
    for (const BlockRow& row : theirs) {
      const std::vector<CaseRange> parts = left_of(row.cases, ours);
      std::int64_t fresh = 0;
      for (const CaseRange& part : parts) fresh += part.count;
      if (fresh > 0) copy(pair, row, parts);
      merged.new_cases += fresh;
      merged.known_cases += row.cases.count - fresh;
    }
    return merged;
  });
}

}  // namespace finsam
