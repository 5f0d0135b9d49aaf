#pragma once

#include <SQLiteCpp/Database.h>

#include "store/stored_sweep.hpp"

namespace finsam {

/// What a database is.
enum class StoreContents {
  nothing,        ///< it has no tables yet
  store,          ///< a sweep store as this program writes it
  other_version,  ///< a sweep store as another version of this program writes it
  other,          ///< something else
};

StoreContents contents_of(SQLite::Database& database);

/// Makes the tables of a store, empty, and marks the database as one. To be called in a
/// transaction.
void make_tables(SQLite::Database& database);

/// Writes what the sweep is, in place of what is there. To be called in a transaction.
void write_sweep(SQLite::Database& database, const StoredSweep& sweep);

/// Reads it again; throws BrokenStore where something is missing.
StoredSweep read_sweep(SQLite::Database& database);

}  // namespace finsam
