// Every scalar of a scenario with a place of its own, in the scenario's order.

#include <vector>

#include "terms/parameter_groups.hpp"

namespace finsam {
namespace {

std::vector<Parameter> in_order() {
  std::vector<Parameter> all;
  for (const std::span<const Parameter> group :
       {opening_parameters(), frame_parameters(), allocation_parameters(), economy_parameters()}) {
    all.insert(all.end(), group.begin(), group.end());
  }
  return all;
}

}  // namespace

std::span<const Parameter> parameters() {
  static const std::vector<Parameter> all = in_order();
  return all;
}

}  // namespace finsam
