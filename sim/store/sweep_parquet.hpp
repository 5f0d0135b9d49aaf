#pragma once

#include <cstdint>
#include <string>
#include <tl/expected.hpp>

#include "store/result_folder.hpp"
#include "store/store_fault.hpp"
#include "store/sweep_store.hpp"

namespace finsam {

/// The cases of one file of a sweep in Parquet: 16 blocks of the usual size.
inline constexpr std::int64_t cases_per_part = 65536;

/// Writes a sweep's cases as a folder of Parquet files, part-000000.parquet and so on, one for
/// every 65 536 cases, with the rows and columns of SweepRows::case_years in the order of their
/// numbers. Shares and metrics are doubles, kronor and counts whole numbers, choices texts; what is
/// empty in CSV is null. The folder appears whole or not at all, and its bytes depend on the cases
/// and DuckDB's version alone. With `replace` an earlier export goes away; a folder with anything
/// else in it never does.
///
/// It needs DuckDB's library (see DuckLibrary).
///
/// @return what is wrong with the store, why nothing was written, or how to get the library
tl::expected<void, StoreFault> write_sweep_parquet(const SweepStore& store,
                                                   const std::string& folder, Overwrite overwrite);

}  // namespace finsam
