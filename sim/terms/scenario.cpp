#include "finsam/scenario.hpp"

#include <algorithm>

namespace finsam {

bool is_fitted(const Scenario& scenario, std::string_view key, std::optional<Year> from,
               const Place& place) {
  const std::string of_year = from ? std::string(key) + "." + std::to_string(from->number) : "";
  return std::any_of(scenario.fitted.begin(), scenario.fitted.end(), [&](const FittedKey& each) {
    return each.place.file == place.file && (each.key == key || each.key == of_year);
  });
}

}  // namespace finsam
