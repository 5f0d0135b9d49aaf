#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "intake/json_stat.hpp"
#include "intake/scb_table.hpp"

namespace finsam {

/// What the dimensions of an answer mean for a table of SCB.
struct ScbAxes {
  bool sound = false;
  std::size_t region = 0;  ///< which dimension it is
  std::size_t time = 0;
  std::optional<std::size_t> metric;     ///< the contents; empty where the answer has one alone
  std::vector<std::size_t> column_of;    ///< per category of the contents, the table's column
  std::vector<std::vector<bool>> taken;  ///< per dimension and category, whether it counts
};

/// Finds them; what does not fit is an error at the dimension, and the answer then not sound.
ScbAxes find_axes(const JsonStat& answer, const ScbTable& table, SourceErrors& errors);

}  // namespace finsam
