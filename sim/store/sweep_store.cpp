#include "store/sweep_store.hpp"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>

#include <algorithm>

#include "store/open_store.hpp"
#include "store/sqlite_faults.hpp"
#include "store/stored_blocks.hpp"

namespace finsam {
namespace {

StoreUse use_of(const OpenStore& store) { return store.lock ? StoreUse::write : StoreUse::read; }

template <typename Work>
auto guarded(const OpenStore& store, Work work) -> decltype(work()) {
  return guarded(store.file, use_of(store), work);
}

std::string named(CaseRange range) {
  return fmt::format("cases {}–{}", range.first, range.first + range.count - 1);
}

/// Adds the cases from `begin` up to `end`, cut at the multiples of `block_size`.
void add_ranges(std::int64_t begin, std::int64_t end, int block_size,
                std::vector<CaseRange>& ranges) {
  while (begin < end) {
    const std::int64_t next = (begin / block_size + 1) * block_size;
    const std::int64_t count = std::min(next, end) - begin;
    ranges.push_back({begin, count});
    begin += count;
  }
}

tl::unexpected<StoreFault> refused(const OpenStore& store, const std::string& why) {
  return tl::unexpected(StoreFault{StoreSide::input, store.file + ": " + why});
}

std::int64_t whole_number(const OpenStore& store, const char* query) {
  return store.database.execAndGet(query).getInt64();
}

StoredCase case_in(const CaseBlock& block, std::size_t keys, std::size_t results, int place) {
  StoredCase found;
  const auto row = static_cast<std::size_t>(place);
  const auto values = block.values.begin() + static_cast<std::ptrdiff_t>(row * keys);
  found.values.assign(values, values + static_cast<std::ptrdiff_t>(keys));
  for (const CaseFailure& failure : block.failures) {
    if (failure.place != place) continue;
    found.failed_in = failure.year;
    found.reason = failure.reason;
    return found;
  }
  const auto first = block.results.begin() + static_cast<std::ptrdiff_t>(row * results);
  found.results.assign(first, first + static_cast<std::ptrdiff_t>(results));
  return found;
}

}  // namespace

SweepStore::SweepStore(std::unique_ptr<OpenStore> opened) : opened_(std::move(opened)) {}
SweepStore::SweepStore(SweepStore&&) noexcept = default;
SweepStore& SweepStore::operator=(SweepStore&&) noexcept = default;
SweepStore::~SweepStore() = default;

tl::expected<SweepStore, StoreFault> SweepStore::open(const std::string& file,
                                                      const StoredSweep& sweep,
                                                      const ValuesOf& values_of) {
  auto opened = open_to_write(file, sweep, values_of);
  if (!opened) return tl::unexpected(opened.error());
  return SweepStore(std::move(*opened));
}

tl::expected<SweepStore, StoreFault> SweepStore::read(const std::string& file) {
  auto opened = open_to_read(file);
  if (!opened) return tl::unexpected(opened.error());
  return SweepStore(std::move(*opened));
}

const std::string& SweepStore::file() const { return opened_->file; }
const StoredSweep& SweepStore::sweep() const { return opened_->sweep; }

tl::expected<std::vector<CaseRange>, StoreFault> SweepStore::done() const {
  return guarded(*opened_, [&]() -> tl::expected<std::vector<CaseRange>, StoreFault> {
    std::vector<CaseRange> ranges;
    for (const BlockRow& row : block_rows(opened_->database)) ranges.push_back(row.cases);
    return ranges;
  });
}

tl::expected<std::vector<CaseRange>, StoreFault> SweepStore::missing() const {
  auto there = done();
  if (!there) return there;
  std::vector<CaseRange> ranges;
  std::int64_t begin = 0;
  for (const CaseRange& block : *there) {
    add_ranges(begin, block.first, sweep().block_size, ranges);
    begin = block.first + block.count;
  }
  add_ranges(begin, sweep().cases, sweep().block_size, ranges);
  return ranges;
}

tl::expected<std::int64_t, StoreFault> SweepStore::done_count() const {
  return guarded(*opened_, [&]() -> tl::expected<std::int64_t, StoreFault> {
    return whole_number(*opened_, "SELECT ifnull(sum(cases), 0) FROM block");
  });
}

tl::expected<std::int64_t, StoreFault> SweepStore::failed_count() const {
  return guarded(*opened_, [&]() -> tl::expected<std::int64_t, StoreFault> {
    return whole_number(*opened_, "SELECT count(*) FROM failure");
  });
}

tl::expected<void, StoreFault> SweepStore::put(const PackedBlock& block) {
  return guarded(*opened_, [&]() -> tl::expected<void, StoreFault> {
    const CaseRange range{block.first, block.count};
    const bool possible = block.first >= 0 && block.count >= 1 && block.count <= rows_per_block &&
                          block.first <= sweep().cases - block.count;
    if (!possible) return refused(*opened_, named(range) + " can be no block of this sweep");
    const auto there = overlapping(opened_->database, range);
    if (there && there->cases == range && there->content == block.content) return {};
    if (there && there->cases == range) {
      return refused(*opened_, named(range) + " are there already, with other results");
    }
    if (there) {
      return refused(*opened_, fmt::format("{} overlap {}", named(range), named(there->cases)));
    }
    SQLite::Transaction transaction(opened_->database);
    write_block(opened_->database, opened_->address, block);
    transaction.commit();
    return {};
  });
}

tl::expected<void, StoreFault> SweepStore::put(const CaseBlock& block) {
  return put(pack(sweep(), block));
}

tl::expected<void, StoreFault> SweepStore::remove() {
  opened_->removed = true;
  const std::error_code error = remove_store(file());
  if (!error) return {};
  return tl::unexpected(
      StoreFault{StoreSide::output, file() + ": it cannot be removed: " + error.message()});
}

tl::expected<void, StoreFault> SweepStore::each_block(
    const std::function<bool(const CaseBlock&)>& use) const {
  return guarded(*opened_, [&]() -> tl::expected<void, StoreFault> {
    const SQLite::Transaction snapshot(opened_->database);
    for (const BlockRow& row : block_rows(opened_->database)) {
      const auto block = unpack(sweep(), read_block(opened_->database, sweep(), row));
      if (!block) throw BrokenStore(block.error());
      if (!use(*block)) break;
    }
    return {};
  });
}

tl::expected<StoredCase, StoreFault> SweepStore::case_at(std::int64_t number) const {
  return guarded(*opened_, [&]() -> tl::expected<StoredCase, StoreFault> {
    if (number < 0 || number >= sweep().cases) {
      return refused(*opened_, fmt::format("there is no case {}: they are numbered 0–{}", number,
                                           sweep().cases - 1));
    }
    if (!sweep().keeps_cases) return refused(*opened_, "it keeps statistics, and no cases");
    const SQLite::Transaction snapshot(opened_->database);
    const auto row = overlapping(opened_->database, {number, 1});
    if (!row) return refused(*opened_, fmt::format("case {} is not done yet", number));
    const auto block = unpack(sweep(), read_block(opened_->database, sweep(), *row));
    if (!block) throw BrokenStore(block.error());
    return case_in(*block, sweep().keys.size(), sweep().metrics.size() * sweep().years.size(),
                   static_cast<int>(number - row->cases.first));
  });
}

}  // namespace finsam
