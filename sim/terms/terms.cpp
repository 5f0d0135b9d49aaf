#include "finsam/terms.hpp"

#include <algorithm>

namespace finsam {

const Parameter* find_parameter(std::string_view key) {
  const auto all = parameters();
  const auto found = std::find_if(all.begin(), all.end(),
                                  [&](const Parameter& parameter) { return parameter.key == key; });
  return found == all.end() ? nullptr : &*found;
}

std::optional<Money<double>> AmountTable::find(int forbund, Year year) const {
  for (const Row& row : rows) {
    if (row.forbund == forbund && row.year == year) return row.amount;
  }
  return std::nullopt;
}

}  // namespace finsam
