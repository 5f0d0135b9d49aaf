#pragma once

#include "intake/source_errors.hpp"
#include "intake/source_table.hpp"

namespace finsam {

/// A column of a source with amounts.
struct AmountSource {
  std::size_t column = 0;
  std::int64_t unit = 1;         ///< how many kronor an amount is worth without one of its own
  bool is_sure = false;          ///< --unit or the heading tells one that is hardly a mistake
  bool heading_says_kr = false;  ///< but lists in thousands are often headed so
  std::int64_t largest = 0;      ///< of the amounts that have no unit of their own
};

/// The column under `heading`, whose unit must not be another than `unit` (of --unit); what is
/// wrong goes to `errors`.
AmountSource amount_source(const SourceCell& heading, std::size_t column,
                           std::optional<std::int64_t> unit, SourceErrors& errors);

/// An error where the amounts of the column are so small that they are hardly kronor, and nobody
/// is sure that they are.
void refuse_small_amounts(const AmountSource& source, const SourceCell& heading,
                          SourceErrors& errors);

}  // namespace finsam
