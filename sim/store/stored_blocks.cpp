#include "store/stored_blocks.hpp"

#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>

#include "data/sha256.hpp"
#include "store/sqlite_faults.hpp"

namespace finsam {
namespace {

constexpr auto block_columns = "SELECT id, first, cases, content FROM block ";

BlockRow row_in(SQLite::Statement& query) {
  return {query.getColumn(0).getInt64(),
          {query.getColumn(1).getInt64(), query.getColumn(2).getInt64()},
          query.getColumn(3).getString()};
}

/// SQLite takes a null pointer for no value, so that an empty text needs an address.
void bind_bytes(SQLite::Statement& statement, int place, std::string_view bytes) {
  statement.bindNoCopy(place, bytes.empty() ? "" : bytes.data(), static_cast<int>(bytes.size()));
}

std::string address_in(const std::string& sweep, CaseRange cases) {
  return sha256_hex(fmt::format("{} {} {}", sweep, cases.first, cases.count));
}

std::int64_t add_block_row(SQLite::Database& database, const std::string& address,
                           const PackedBlock& block) {
  SQLite::Statement insert(database, "INSERT INTO block VALUES(NULL, ?, ?, ?, ?, ?)");
  insert.bind(1, block.first);
  insert.bind(2, block.count);
  insert.bind(3, address_in(address, {block.first, block.count}));
  insert.bind(4, block.content);
  if (!block.statistics.empty()) bind_bytes(insert, 5, block.statistics);
  insert.exec();
  return database.getLastInsertRowid();
}

void add_cases(SQLite::Database& database, std::int64_t base, const PackedBlock& block) {
  SQLite::Statement insert(database, "INSERT INTO case_row VALUES(?, ?, ?)");
  for (int place = 0; place < static_cast<int>(block.ends.size() / 2); ++place) {
    insert.bind(1, base + place);
    bind_bytes(insert, 2, block.values_of(place));
    const std::string_view results = block.results_of(place);
    if (results.empty()) {
      insert.bind(3);
    } else {
      bind_bytes(insert, 3, results);
    }
    insert.exec();
    insert.reset();
  }
}

void add_failures(SQLite::Database& database, std::int64_t base, const PackedBlock& block) {
  SQLite::Statement insert(database, "INSERT INTO failure VALUES(?, ?, ?)");
  for (const CaseFailure& failure : block.failures) {
    insert.bind(1, base + failure.place);
    insert.bind(2, failure.year);
    insert.bind(3, failure.reason);
    insert.exec();
    insert.reset();
  }
}

std::string_view bytes_in(const SQLite::Column& column) {
  const void* bytes = column.getBlob();
  return {static_cast<const char*>(bytes), static_cast<std::size_t>(column.getBytes())};
}

/// A query for the rows of one block.
void bind_rows(SQLite::Statement& query, const BlockRow& row) {
  query.bind(1, row.id * rows_per_block);
  query.bind(2, row.id * rows_per_block + row.cases.count - 1);
}

void read_cases(SQLite::Database& database, const BlockRow& row, PackedBlock& block) {
  SQLite::Statement query(
      database, "SELECT swept, results FROM case_row WHERE id BETWEEN ? AND ? ORDER BY id");
  bind_rows(query, row);
  while (query.executeStep()) {
    for (const int column : {0, 1}) {
      block.bytes += bytes_in(query.getColumn(column));
      block.ends.push_back(static_cast<std::uint32_t>(block.bytes.size()));
    }
  }
}

void read_failures(SQLite::Database& database, const BlockRow& row, PackedBlock& block) {
  SQLite::Statement query(
      database, "SELECT id, year, reason FROM failure WHERE id BETWEEN ? AND ? ORDER BY id");
  bind_rows(query, row);
  while (query.executeStep()) {
    block.failures.push_back(
        {static_cast<int>(query.getColumn(0).getInt64() - row.id * rows_per_block),
         query.getColumn(1).getInt(), query.getColumn(2).getString()});
  }
}

void read_statistics(SQLite::Database& database, const BlockRow& row, PackedBlock& block) {
  SQLite::Statement query(database, "SELECT statistics FROM block WHERE id = ?");
  query.bind(1, row.id);
  if (query.executeStep()) block.statistics = bytes_in(query.getColumn(0));
}

}  // namespace

std::vector<BlockRow> block_rows(SQLite::Database& database) {
  SQLite::Statement query(database, std::string(block_columns) + "ORDER BY first");
  std::vector<BlockRow> rows;
  while (query.executeStep()) rows.push_back(row_in(query));
  return rows;
}

std::optional<BlockRow> overlapping(SQLite::Database& database, CaseRange range) {
  SQLite::Statement query(
      database, std::string(block_columns) + "WHERE first < ? ORDER BY first DESC LIMIT 1");
  query.bind(1, range.first + range.count);
  if (!query.executeStep()) return std::nullopt;
  BlockRow last = row_in(query);
  if (last.cases.first + last.cases.count <= range.first) return std::nullopt;
  return last;
}

void write_block(SQLite::Database& database, const std::string& address, const PackedBlock& block) {
  const std::int64_t base = add_block_row(database, address, block) * rows_per_block;
  add_cases(database, base, block);
  add_failures(database, base, block);
}

void move_blocks(SQLite::Database& database, const std::string& address) {
  SQLite::Statement update(database, "UPDATE block SET address = ? WHERE id = ?");
  for (const BlockRow& row : block_rows(database)) {
    update.bind(1, address_in(address, row.cases));
    update.bind(2, row.id);
    update.exec();
    update.reset();
  }
}

PackedBlock read_block(SQLite::Database& database, const StoredSweep& sweep, const BlockRow& row) {
  if (row.cases.first < 0 || row.cases.count < 1 || row.cases.count > rows_per_block) {
    throw BrokenStore(fmt::format("block {} has impossible cases", row.id));
  }
  PackedBlock block;
  block.first = row.cases.first;
  block.count = static_cast<int>(row.cases.count);
  block.content = row.content;
  if (sweep.keeps_cases) {
    read_cases(database, row, block);
  } else {
    read_statistics(database, row, block);
  }
  read_failures(database, row, block);
  if (content_of(block) != row.content) {
    throw BrokenStore(fmt::format("cases {}–{} are not as they were written", row.cases.first,
                                  row.cases.first + row.cases.count - 1));
  }
  return block;
}

}  // namespace finsam
