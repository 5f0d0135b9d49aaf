#pragma once

#include <optional>
#include <string>
#include <tl/expected.hpp>
#include <vector>

#include "analysis/search.hpp"
#include "finsam/description.hpp"

namespace finsam {

/// A key of a scenario whose value is sought: between two bounds, or one of a few.
struct FitOption {
  std::string key;
  const Description* description = nullptr;  ///< never null
  std::optional<Unknown> range;              ///< in kronor, millionths or as a count
  std::vector<std::string> choices = {};     ///< as written; where there is no range
};

/// Reads what stands after --fit: "economy.execution=70 %:95 %", "lag=2,3". A range is searched in
/// steps of the largest power of ten that is at most a thousandth of it, and never of less than a
/// krona, a millionth or one.
/// @return the options, or the first fault: a key that is unknown or takes no value of this kind,
///         bounds outside of its range or in the wrong order, a choice or a key given twice, one
///         key within another
tl::expected<std::vector<FitOption>, std::string> parse_fits(const std::vector<std::string>& texts);

}  // namespace finsam
