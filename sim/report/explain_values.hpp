#pragma once

#include <string>

#include "analysis/explanation.hpp"
#include "finsam/table.hpp"
#include "text/language.hpp"

namespace finsam {

/// A value of a page as a cell of a table: whole kronor and counts whole, calculated amounts with
/// two decimals, shares and parts in per cent.
Cell cell_of(const Quantity& quantity);

/// How a value of a page is written.
struct ValueStyle {
  Language language = Language::en;
  bool unit = true;       ///< "kr" after amounts
  bool decimals = false;  ///< ",00" after whole numbers, to stand below others
};
std::string value_text(const Quantity& quantity, ValueStyle style);

/// A cell of the run's tables; "–" where it is empty.
std::string cell_text(const Cell& cell, Language language);

/// Whether a number has decimals.
bool has_decimals(const Quantity& quantity);

/// Whether a value is in kronor.
bool is_amount(const Quantity& quantity);

}  // namespace finsam
