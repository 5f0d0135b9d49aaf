#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <tl/expected.hpp>
#include <vector>

#include "store/case_block.hpp"
#include "store/packed_block.hpp"
#include "store/store_fault.hpp"
#include "store/stored_sweep.hpp"

namespace finsam {

struct OpenStore;

/// One case as it was kept.
struct StoredCase {
  std::vector<double> values;   ///< [key]
  std::vector<double> results;  ///< [metric][year]; empty where it failed or is not kept
  int failed_in = 0;            ///< the year in which it failed, or 0
  std::string reason = {};
};

/// What a merge did.
struct Merged {
  std::int64_t new_cases = 0;
  std::int64_t known_cases = 0;  ///< were there already, and were the same
};

/// A sweep on disk: one SQLite file that holds what is known of the sweep's cases, in blocks of
/// consecutive cases. It belongs to no process: whoever opens it goes on where the last one
/// stopped, however that one ended. A block is there as a whole or not at all.
///
/// One process at a time may write; a lock that dies with the process sees to that. Any number may
/// read meanwhile, and see whole blocks. Writing is for local disks only, since the write-ahead log
/// and its lock don't work over a network.
///
/// The tables of the file (all STRICT; numbers packed as packed_numbers.hpp says):
///
///     sweep           name, text                what the sweep is: model, base, data, design, …
///     swept_key       place, path, kind, unit, alternatives (one a line)
///     metric          place, name, unit
///     document        name, text
///     block           id, first, cases, address, content, statistics
///     case_row        id, swept, results        id = block.id · 65536 + place in the block
///     failure         id, year, reason          the same id
///
/// `block.address` is the sha256 of the sweep's address, its first case and its number of cases;
/// `block.content` that of what it holds. The order of the rows depends on when blocks were
/// finished; nothing that is read through this class does.
class SweepStore {
 public:
  /// Opens the store of `sweep` in `file` to go on with it, or makes it, with the folders above.
  /// Where the sweep has grown, the cases that are there stay. `documents` and `block_size` become
  /// those of `sweep`.
  ///
  /// @param values_of  of `sweep`, may be empty. With it, a store that differs in its design alone
  /// is gone on with too, if all cases that are there are what they would be now: those of a grid
  /// with fewer values of its first key, say.
  static tl::expected<SweepStore, StoreFault> open(const std::string& file,
                                                   const StoredSweep& sweep,
                                                   const ValuesOf& values_of = {});

  /// Opens the store in `file` to read it, also while another process writes.
  static tl::expected<SweepStore, StoreFault> read(const std::string& file);

  SweepStore(const SweepStore&) = delete;
  SweepStore& operator=(const SweepStore&) = delete;
  SweepStore(SweepStore&&) noexcept;
  SweepStore& operator=(SweepStore&&) noexcept;
  ~SweepStore();

  const std::string& file() const;
  const StoredSweep& sweep() const;

  /// The blocks that are there, ascending.
  tl::expected<std::vector<CaseRange>, StoreFault> done() const;
  /// The cases that are not, ascending, in ranges that can each be put as a block: none crosses a
  /// multiple of the block size.
  tl::expected<std::vector<CaseRange>, StoreFault> missing() const;
  /// How many cases are there, and how many of them failed.
  tl::expected<std::int64_t, StoreFault> done_count() const;
  tl::expected<std::int64_t, StoreFault> failed_count() const;

  /// Adds a block, whole or not at all. One that is there already with the same contents changes
  /// nothing; one that overlaps others or differs from what is there is refused.
  tl::expected<void, StoreFault> put(const PackedBlock& block);
  tl::expected<void, StoreFault> put(const CaseBlock& block);

  /// Calls `use` with every block, ascending by case, until it returns false. A block whose
  /// contents are not those that were written is an error. Memory: one block.
  tl::expected<void, StoreFault> each_block(const std::function<bool(const CaseBlock&)>& use) const;

  /// The case with this number, if it is there and cases are kept.
  tl::expected<StoredCase, StoreFault> case_at(std::int64_t number) const;

  /// Adds what `other` knows and this one does not: a shard of the same sweep, or the store of the
  /// sweep before it grew. Where both know a case, they must agree to the bit, else nothing is
  /// merged. To merge twice does no more than once; a merge that was interrupted is completed by
  /// the next.
  tl::expected<Merged, StoreFault> merge(const SweepStore& other);

  /// Removes the file, and the log beside it, though others may read them still. Only for one that
  /// was opened to write, which holds its lock until it is destroyed; nothing else may follow.
  tl::expected<void, StoreFault> remove();

 private:
  explicit SweepStore(std::unique_ptr<OpenStore> opened);
  std::unique_ptr<OpenStore> opened_;
};

}  // namespace finsam
