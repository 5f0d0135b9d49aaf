#include "store/open_store.hpp"

#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>

#include <filesystem>

#include "store/network_disk.hpp"
#include "store/sqlite_faults.hpp"
#include "store/store_tables.hpp"

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

/// Why `there` cannot be gone on with as `wanted`; empty where it can.
std::string refusal(const StoredSweep& there, const StoredSweep& wanted) {
  const std::string unlike = how_unlike(there, wanted);
  if (!unlike.empty()) {
    return fmt::format("the store is of another sweep: {}; name another file", unlike);
  }
  if (there.cases <= wanted.cases) return "";
  return fmt::format(
      "the store is of {} cases of this sweep, more than its {} now; name another file",
      there.cases, wanted.cases);
}

void go_on(SQLite::Database& database, const StoredSweep& sweep) {
  begin_log(database);
  SQLite::Transaction transaction(database);
  write_sweep(database, sweep);
  transaction.commit();
}

std::string not_a_store(StoreContents contents) {
  return contents == StoreContents::other_version
             ? "the store was written by another version of this program; name another file"
             : "it is a database, but no sweep store";
}

/// Removes what a store that could not be made leaves behind.
void remove_unmade(const std::string& file) {
  std::error_code ignored;
  for (const char* const end : {"", "-wal", "-shm", "-journal"}) fs::remove(file + end, ignored);
}

Opened opened_to_write(const std::string& file, const StoredSweep& sweep) {
  auto store =
      std::make_unique<OpenStore>(file, SQLite::Database(file, SQLite::OPEN_READWRITE, patience));
  const StoreContents contents = contents_of(store->database);
  if (contents == StoreContents::nothing) {
    make_store(store->database, sweep);
  } else if (contents != StoreContents::store) {
    return refused(StoreSide::input, file, not_a_store(contents));
  } else {
    const std::string why = refusal(read_sweep(store->database), sweep);
    if (!why.empty()) return refused(StoreSide::input, file, why);
    go_on(store->database, sweep);
  }
  store->sweep = sweep;
  store->address = address_of(sweep);
  return store;
}

}  // namespace

OpenStore::~OpenStore() {
  if (!lock) return;
  try {
    database.setBusyTimeout(0);
    database.exec("PRAGMA journal_mode = DELETE");
  } catch (const SQLite::Exception&) {
    return;  // someone reads it: the log stays beside it, and nothing is lost
  }
}

Opened open_to_write(const std::string& file, const StoredSweep& sweep) {
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
    Opened opened = guarded(file, StoreUse::write, [&] { return opened_to_write(file, sweep); });
    if (opened) {
      (*opened)->lock = std::move(*lock);
    } else if (is_new) {
      remove_unmade(file);
    }
    return opened;
  } catch (const fs::filesystem_error& error) {
    return refused(StoreSide::output, file, error.code().message());
  }
}

Opened open_to_read(const std::string& file) {
  return guarded(file, StoreUse::read, [&]() -> Opened {
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
