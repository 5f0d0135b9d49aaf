#pragma once

#include <string>
#include <utility>
#include <vector>

namespace finsam {

/// A fitted value as the scenario that carries it writes it.
struct FittedValue {
  std::string key;      ///< key path, with a year behind it where only that year's value is meant
  std::string value;    ///< as written in a scenario
  std::string comment;  ///< "fitted; 40 % to 60 % fit as well"
};

/// What a fitted scenario says of itself.
struct FittedHeading {
  std::string title;
  std::string extends;                ///< path as seen from the new scenario
  std::vector<std::string> comments;  ///< lines: what it was fitted to, and how to do it again
};

/// A scenario of a few lines that extends another with fitted values, and lists them as fitted.
std::string fitted_scenario(const FittedHeading& heading, const std::vector<FittedValue>& values);

}  // namespace finsam
