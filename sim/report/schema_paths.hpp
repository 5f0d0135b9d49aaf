#pragma once
// The key paths that a sweep may set and vary, for JSON Schema.

#include <string>
#include <vector>

#include "finsam/description.hpp"

namespace finsam {

/// Key paths with one meaning.
struct KeyPaths {
  std::vector<std::string> names;  ///< those that an editor suggests
  std::string pattern = {};        ///< a regular expression of the others; may be empty
  const Description* description;  ///< null: a place inside something that has a description
  bool policies = false;           ///< a map of matching policies
};

/// All key paths of a scenario whose values may differ from case to case.
std::vector<KeyPaths> sweepable_paths();

}  // namespace finsam
