#pragma once

#include <SQLiteCpp/Database.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "store/case_block.hpp"
#include "store/packed_block.hpp"
#include "store/stored_sweep.hpp"

namespace finsam {

/// Most cases in a block: rows of cases and failures are numbered block · rows_per_block + place.
inline constexpr std::int64_t rows_per_block = 65536;

/// A block that a store holds, without what is in it.
struct BlockRow {
  std::int64_t id = 0;
  CaseRange cases;
  std::string content;
};

/// All blocks, ascending by case.
std::vector<BlockRow> block_rows(SQLite::Database& database);

/// The last block that has a case of `range`, if any has.
std::optional<BlockRow> overlapping(SQLite::Database& database, CaseRange range);

/// Adds a block that overlaps no other. To be called in a transaction.
/// @param address  of the sweep
void write_block(SQLite::Database& database, const std::string& address, const PackedBlock& block);

/// Gives all blocks the addresses that they have in another sweep. To be called in a transaction.
void move_blocks(SQLite::Database& database, const std::string& address);

/// Reads a block of `sweep`; throws BrokenStore where it is not what was written.
PackedBlock read_block(SQLite::Database& database, const StoredSweep& sweep, const BlockRow& row);

}  // namespace finsam
