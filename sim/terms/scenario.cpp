#include "finsam/scenario.hpp"

#include <algorithm>

namespace finsam {

ValueOrigin origin_of(const Scenario& scenario, std::string_view key, std::optional<Year> from,
                      const Place& place) {
  const std::string of_year = from ? std::string(key) + "." + std::to_string(from->number) : "";
  const auto found =
      std::find_if(scenario.origins.begin(), scenario.origins.end(), [&](const KeyOrigin& each) {
        return each.place.file == place.file && (each.key == key || each.key == of_year);
      });
  return found == scenario.origins.end() ? ValueOrigin::written : found->origin;
}

}  // namespace finsam
