#pragma once

#include <vector>

#include "intake/figure.hpp"
#include "intake/json_stat.hpp"
#include "intake/scb_table.hpp"

namespace finsam {

/// Takes what `table` gives out of an answer. Sexes and marital statuses are added up unless there
/// is a total; of ages those from 16 to 64 are, and all must be there; regions that are not
/// municipalities are passed over. A sum that lacks a part has no value, and neither has a year
/// without all its months.
///
/// Errors, at the dimensions: no region, time or contents; contents that are not found; ages that
/// are missing; a dimension with several values that is none of these; another unit than a number.
/// Warnings: months of 0 where they mean that nothing was reported; values with a status.
std::vector<Figure> figures_of(const JsonStat& answer, const ScbTable& table, SourceErrors& errors);

}  // namespace finsam
