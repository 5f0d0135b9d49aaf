#pragma once

#include <SQLiteCpp/Database.h>

#include <memory>
#include <optional>
#include <string>
#include <system_error>
#include <tl/expected.hpp>

#include "store/store_fault.hpp"
#include "store/store_lock.hpp"
#include "store/stored_sweep.hpp"

namespace finsam {

/// A store's file while it is open.
struct OpenStore {
  OpenStore(std::string its_file, SQLite::Database its_database)
      : file(std::move(its_file)), database(std::move(its_database)) {}
  /// Where it was written, makes it one file again, without a write-ahead log beside it.
  ~OpenStore();
  OpenStore(const OpenStore&) = delete;
  OpenStore& operator=(const OpenStore&) = delete;

  std::string file;
  StoredSweep sweep;
  std::string address;
  std::optional<StoreLock> lock;  ///< of those that write; let go after the database is closed
  bool removed = false;           ///< its file is gone: there is nothing to put in order
  mutable SQLite::Database database;
};

/// Removes a store's file and what lies beside it.
/// @return why something stays, the first of it
std::error_code remove_store(const std::string& file);

/// See SweepStore::open and read.
tl::expected<std::unique_ptr<OpenStore>, StoreFault> open_to_write(const std::string& file,
                                                                   const StoredSweep& sweep,
                                                                   const ValuesOf& values_of);
tl::expected<std::unique_ptr<OpenStore>, StoreFault> open_to_read(const std::string& file);

}  // namespace finsam
