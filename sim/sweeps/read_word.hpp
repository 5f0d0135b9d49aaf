#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "finsam/description.hpp"
#include "finsam/diagnostic.hpp"
#include "finsam/sweep_keys.hpp"
#include "scenario/tree.hpp"

namespace finsam {

/// The word that `node` is, one of those of `description`; anything else is an error under `path`.
/// @return its index among the options
std::optional<std::size_t> read_word(const Node& node, const std::string& path,
                                     const Description& description, Diagnostics& diagnostics);

/// The form in which `node`, a map at `path`, is written: as its word says, or the default of that.
/// A word that is none is an error, and so is one that is missing where it may not.
const MapForm* read_form(const Node& node, const std::string& path, const FormedMap& map,
                         Diagnostics& diagnostics);

/// The names that a map of that form may have, the word's first.
std::vector<std::string> names_of(const FormedMap& map, const MapForm& form);

}  // namespace finsam
