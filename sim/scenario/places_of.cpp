#include "scenario/places_of.hpp"

namespace finsam {

std::vector<Place> places_of(const Diagnostics& diagnostics) {
  std::vector<Place> places;
  for (const Diagnostic& each : diagnostics.all()) {
    places.push_back(each.place);
    for (const RelatedPlace& related : each.related) places.push_back(related.place);
  }
  return places;
}

}  // namespace finsam
