#pragma once

#include <string>

#include "analysis/explanation.hpp"
#include "finsam/table.hpp"
#include "text/language.hpp"

namespace finsam {

/// A value of a page as a cell of a table: whole kronor and counts whole, calculated amounts with
/// two decimals, shares and parts in per cent.
Cell cell_of(const Quantity& quantity);

/// How a value of a page is written; a whole number without decimals.
struct ValueStyle {
  Language language = Language::en;
  bool unit = true;  ///< "kr" after amounts
};
std::string value_text(const Quantity& quantity, ValueStyle style);

/// A cell of the run's tables, a whole number without decimals; "–" where it is empty.
std::string cell_text(const Cell& cell, Language language);

}  // namespace finsam
