#include "finsam/terms.hpp"

#include <algorithm>

namespace finsam {

const Parameter* find_parameter(std::string_view key) {
  const auto all = parameters();
  const auto found = std::find_if(all.begin(), all.end(),
                                  [&](const Parameter& parameter) { return parameter.key == key; });
  return found == all.end() ? nullptr : &*found;
}

bool changes_opening(const Terms& terms, Year first) {
  const auto changes = [&](const Dated<Share<double>>& dated) {
    const auto value = dated.in(first);
    return value && value->millionths != millionths_per_whole;
  };
  return changes(terms.opening_spread) || changes(terms.opening_tilt);
}

std::optional<Money<double>> AmountTable::find(int forbund, Year year) const {
  for (const Row& row : rows) {
    if (row.forbund == forbund && row.year == year) return row.amount;
  }
  return std::nullopt;
}

}  // namespace finsam
