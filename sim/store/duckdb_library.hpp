#pragma once

#include <cstdint>
#include <memory>
#include <stdexcept>
#include <string>
#include <tl/expected.hpp>
#include <vector>

namespace finsam {

/// What DuckDB answered to something that did not work.
class DuckFault : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// DuckDB's types of columns that are used here, as its C interface numbers them.
enum class DuckType { small_whole = 3, whole = 5, real = 11, text = 17 };

/// A column of a table.
struct DuckColumn {
  std::string name;
  DuckType type = DuckType::real;
};

struct DuckCalls;
class DuckRows;

/// DuckDB, an optional component: its library is loaded when it is first needed.
class DuckLibrary {
 public:
  /// Loads libduckdb.so: the file that FINSAM_DUCKDB names, else that in finsam's folder of
  /// XDG_DATA_HOME (~/.local/share), else the system's.
  /// @return it, or how to get it
  static tl::expected<DuckLibrary, std::string> load();

 private:
  friend class DuckDatabase;
  explicit DuckLibrary(std::shared_ptr<const DuckCalls> calls) : calls_(std::move(calls)) {}
  std::shared_ptr<const DuckCalls> calls_;
};

/// A database in memory. Everything throws DuckFault.
class DuckDatabase {
 public:
  explicit DuckDatabase(const DuckLibrary& library);
  ~DuckDatabase();
  DuckDatabase(const DuckDatabase&) = delete;
  DuckDatabase& operator=(const DuckDatabase&) = delete;

  void run(const std::string& sql) const;

 private:
  friend class DuckRows;
  std::shared_ptr<const DuckCalls> calls_;
  void* database_ = nullptr;
  void* connection_ = nullptr;
};

/// Adds rows to a table of a database, many at a time. Everything throws DuckFault.
class DuckRows {
 public:
  DuckRows(const DuckDatabase& database, const std::string& table,
           const std::vector<DuckColumn>& columns);
  ~DuckRows();
  DuckRows(const DuckRows&) = delete;
  DuckRows& operator=(const DuckRows&) = delete;

  /// Sets a cell of the row at hand, by the type of its column.
  void put_whole(std::size_t column, std::int64_t value);
  void put_real(std::size_t column, double value);
  void put_text(std::size_t column, const std::string& text);
  void put_nothing(std::size_t column);
  /// Goes on to the next row.
  void end_row();
  /// Adds what is left; after this there are no more rows.
  void finish();

 private:
  void look_up_cells();
  void add_chunk();

  const DuckCalls& calls_;
  std::vector<DuckColumn> columns_;
  void* appender_ = nullptr;
  void* chunk_ = nullptr;
  std::vector<void*> vectors_;
  std::vector<void*> cells_;
  std::uint64_t row_ = 0;
  std::uint64_t rows_in_chunk_;
};

}  // namespace finsam
