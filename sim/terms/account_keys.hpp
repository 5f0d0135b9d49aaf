#pragma once
// The keys that only the national account needs, each with the one that it follows.

#include <span>

#include "finsam/key_paths.hpp"

namespace finsam {

struct PlacedParameter {
  std::string_view after;
  Parameter parameter;
};

std::span<const PlacedParameter> account_parameters();
std::span<const Part> account_parts();

}  // namespace finsam
