#pragma once

#include <string>

#include "scenario/draft.hpp"

namespace finsam {

/// Notes of each value of `dated` that the scenario or a setting gives from a year on, where an
/// inherited one of a later year ends it within the run, or takes a single year out of it.
///
/// @param key its key path
template <class T>
void note_cut_off(Draft& draft, const std::string& key, const Dated<T>& dated,
                  const Description& description);

/// The same for every parameter, weight and step of trappan that was read.
void note_values_cut_off(Draft& draft);

}  // namespace finsam
