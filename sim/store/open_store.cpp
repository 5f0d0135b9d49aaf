#include "store/open_store.hpp"

#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <vector>

#include "store/network_disk.hpp"
#include "store/sqlite_faults.hpp"
#include "store/store_tables.hpp"
#include "store/stored_blocks.hpp"

namespace finsam {
namespace {

namespace fs = std::filesystem;

using Opened = tl::expected<std::unique_ptr<OpenStore>, StoreFault>;

constexpr int patience = 5000;  // ms to wait for a reader that is just looking

tl::unexpected<StoreFault> refused(StoreSide side, const std::string& file,
                                   const std::string& why) {
  return tl::unexpected(StoreFault{side, file + ": " + why});
}

/// A database that writers add to while readers read: see SQLite's "Write-Ahead Logging".
void begin_log(SQLite::Database& database) {
  const std::string mode = database.execAndGet("PRAGMA journal_mode = WAL").getString();
  if (mode != "wal") throw SQLite::Exception("it cannot have a write-ahead log");
  database.exec("PRAGMA synchronous = NORMAL; PRAGMA cache_size = -16384");
}

void make_store(SQLite::Database& database, const StoredSweep& sweep) {
  database.exec("PRAGMA page_size = 16384");
  begin_log(database);
  SQLite::Transaction transaction(database);
  make_tables(database);
  write_sweep(database, sweep);
  transaction.commit();
}

/// Whether every case that is there has the values that it would have now.
bool has_values(SQLite::Database& database, const StoredSweep& there, const ValuesOf& values_of) {
  const std::size_t keys = there.keys.size();
  std::vector<double> values(keys);
  for (const BlockRow& row : block_rows(database)) {
    const auto block = unpack(there, read_block(database, there, row));
    if (!block) throw BrokenStore(block.error());
    for (std::int64_t place = 0; place < row.cases.count; ++place) {
      values_of(row.cases.first + place, values);
      const auto kept = std::span(block->values).subspan(static_cast<std::size_t>(place) * keys);
      if (!std::equal(values.begin(), values.end(), kept.begin())) return false;
    }
  }
  return true;
}

/// Whether only the design differs, and its cases are the same as far as they are there.
bool has_same_cases(SQLite::Database& database, const StoredSweep& there, const StoredSweep& wanted,
                    const ValuesOf& values_of) {
  StoredSweep moved = there;
  moved.design = wanted.design;
  return values_of && there.keeps_cases && there.cases <= wanted.cases &&
         how_unlike(moved, wanted).empty() && has_values(database, there, values_of);
}

/// Why `there` cannot be gone on with as `wanted`; empty where it can.
std::string refusal(SQLite::Database& database, const StoredSweep& there, const StoredSweep& wanted,
                    const ValuesOf& values_of) {
  const std::string unlike = how_unlike(there, wanted);
  if (!unlike.empty() && !has_same_cases(database, there, wanted, values_of)) {
    return fmt::format("the store is of another sweep: {}; name another file", unlike);
  }
  if (there.cases <= wanted.cases) return "";
  return fmt::format(
      "the store is of {} cases of this sweep, more than its {} now; name another file",
      there.cases, wanted.cases);
}

void go_on(SQLite::Database& database, const StoredSweep& there, const StoredSweep& wanted) {
  begin_log(database);
  SQLite::Transaction transaction(database);
  write_sweep(database, wanted);
  if (there.design != wanted.design) move_blocks(database, address_of(wanted));
  transaction.commit();
}

std::string not_a_store(StoreContents contents) {
  return contents == StoreContents::other_version
             ? "the store was written by another version of this program; name another file"
             : "it is a database, but no sweep store";
}

Opened opened_to_write(const std::string& file, const StoredSweep& sweep,
                       const ValuesOf& values_of) {
  auto store =
      std::make_unique<OpenStore>(file, SQLite::Database(file, SQLite::OPEN_READWRITE, patience));
  const StoreContents contents = contents_of(store->database);
  if (contents == StoreContents::nothing) {
    make_store(store->database, sweep);
  } else if (contents != StoreContents::store) {
    return refused(StoreSide::input, file, not_a_store(contents));
  } else {
    const StoredSweep there = read_sweep(store->database);
    const std::string why = refusal(store->database, there, sweep, values_of);
    if (!why.empty()) return refused(StoreSide::input, file, why);
    go_on(store->database, there, sweep);
  }
  store->sweep = sweep;
  store->address = address_of(sweep);
  return store;
}

/// A store that was killed while it closed has a journal beside it, without which it is not whole
/// and which only who may write can play back.
void put_in_order(const std::string& file) {
  std::error_code ignored;
  if (!fs::exists(file + "-journal", ignored)) return;
  SQLite::Database database(file, SQLite::OPEN_READWRITE, patience);
  contents_of(database);
}

}  // namespace

std::error_code remove_store(const std::string& file) {
  std::error_code first;
  // The store before its log: SQLite removes a log that has no store, and no store is without its.
  for (const char* const end : {"", "-wal", "-shm", "-journal"}) {
    std::error_code error;
    fs::remove(file + end, error);
    if (error && !first) first = error;
  }
  return first;
}

OpenStore::~OpenStore() {
  if (!lock || removed) return;
  try {
    database.setBusyTimeout(0);
    database.exec("PRAGMA journal_mode = DELETE");
  } catch (const SQLite::Exception&) {
    return;  // someone reads it: the log stays beside it, and nothing is lost
  }
}

Opened open_to_write(const std::string& file, const StoredSweep& sweep, const ValuesOf& values_of) {
  try {
    const fs::path folder = fs::absolute(file).parent_path();
    fs::create_directories(folder);
    const std::string_view network = network_file_system(folder.string());
    if (!network.empty()) {
      return refused(
          StoreSide::output, file,
          fmt::format("a store cannot be written on a network file system ({}); write it "
                      "on a local disk, and copy it when it is done",
                      network));
    }
    auto lock = StoreLock::take(file);
    if (!lock) return tl::unexpected(lock.error());
    const bool is_new = fs::file_size(file) == 0;
    Opened opened =
        guarded(file, StoreUse::write, [&] { return opened_to_write(file, sweep, values_of); });
    if (opened) {
      (*opened)->lock = std::move(*lock);
    } else if (is_new) {
      remove_store(file);  // nothing was made
    }
    return opened;
  } catch (const fs::filesystem_error& error) {
    return refused(StoreSide::output, file, error.code().message());
  }
}

Opened open_to_read(const std::string& file) {
  return guarded(file, StoreUse::read, [&]() -> Opened {
    put_in_order(file);
    auto store =
        std::make_unique<OpenStore>(file, SQLite::Database(file, SQLite::OPEN_READONLY, patience));
    const StoreContents contents = contents_of(store->database);
    if (contents == StoreContents::nothing) {
      return refused(StoreSide::input, file, "it is no sweep store: it is empty");
    }
    if (contents != StoreContents::store) {
      return refused(StoreSide::input, file, not_a_store(contents));
    }
    store->sweep = read_sweep(store->database);
    store->address = address_of(store->sweep);
    return store;
  });
}

}  // namespace finsam
