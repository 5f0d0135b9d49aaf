#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace finsam {

/// Hundredths of a unit: how a real number is printed, rounded halves up and exactly.
struct Hundredths {
  std::int64_t count = 0;
  friend bool operator==(const Hundredths&, const Hundredths&) = default;
};

/// A cell of a result table; monostate is empty.
using Cell = std::variant<std::monostate, std::int64_t, Hundredths, std::string, bool>;

/// A long table: one row per unit of observation.
struct Table {
  std::string name;
  std::vector<std::string> columns;
  std::vector<std::vector<Cell>> rows;
};

}  // namespace finsam
