#pragma once

#include <span>
#include <string>

#include "finsam/table.hpp"

namespace finsam {

/// A cell as a JSON value: a real number with two decimals, an empty cell as null.
std::string cell_json(const Cell& cell);

/// `table` as a JSON array with one object per row and line. Numbers are numbers, real ones with
/// two decimals; an empty cell is null.
std::string to_json(const Table& table);

/// Several tables as one JSON object, each under its name.
std::string to_json(std::span<const Table> tables);

}  // namespace finsam
