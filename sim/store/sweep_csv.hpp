#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

#include "store/result_folder.hpp"
#include "store/store_fault.hpp"
#include "store/sweep_store.hpp"

namespace finsam {

/// What a row of an exported sweep is.
enum class SweepRows {
  case_years,  ///< a case and a year, with a column for each metric
  cases,       ///< a case, with a column for each metric and year: "returned 2024"
};

/// Gives `sink` a sweep's cases as CSV, bit by bit, in order of their numbers: `case`, `year`, the
/// swept keys, the metrics, `failure`. Shares are fractions of one, kronor and counts whole
/// numbers, metrics the shortest decimal number that is theirs alone; one that is not a number is
/// left empty. A case that failed has one row, with the year in which it did and the reason.
///
/// The bytes depend on the cases alone, never on when or in which blocks they were written.
///
/// @return what is wrong with the store
tl::expected<void, StoreFault> sweep_csv(const SweepStore& store, SweepRows rows,
                                         const std::function<void(std::string_view)>& sink);

/// The same as a file, which appears whole or not at all.
/// @return what is wrong with the store, or why nothing was written
tl::expected<void, StoreFault> write_sweep_csv(const SweepStore& store, SweepRows rows,
                                               const std::string& file, Overwrite overwrite);

}  // namespace finsam
