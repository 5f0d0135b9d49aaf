#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "store/case_block.hpp"
#include "store/duckdb_library.hpp"
#include "store/stored_sweep.hpp"

namespace finsam {

/// Writes the cases of a sweep, given in order, as the parts of sweep_parquet.hpp. Throws
/// DuckFault.
class ParquetParts {
 public:
  ParquetParts(const DuckLibrary& library, const StoredSweep& sweep, std::filesystem::path folder);

  void add(const CaseBlock& block);
  /// Writes the last part.
  void finish();

 private:
  void begin_part(std::int64_t part);
  void end_part();
  void add_case(const CaseBlock& block, int place, const CaseFailure* failure);
  void add_row(const CaseBlock& block, int place, std::size_t year);
  void put_heading(const CaseBlock& block, int place, int year);

  const StoredSweep& sweep_;
  std::filesystem::path folder_;
  std::vector<DuckColumn> columns_;
  DuckDatabase database_;
  std::optional<DuckRows> rows_;
  std::int64_t part_ = -1;
};

}  // namespace finsam
