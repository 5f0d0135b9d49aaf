#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace finsam {

/// How many kronor one of `unit` is: 1 000 for "tkr", 1 000 000 for "Mkr", "mnkr" or "milj.
/// kronor". Of units that begin with a number there are "1 000 kr" and "1 000 000 kr", also in
/// other words. Empty where it is no unit of money.
std::optional<std::int64_t> kronor_per(std::string_view unit);

/// What a unit of so many kronor is called: "tkr"; one without a word of its own "1 000 000 000
/// kr".
std::string unit_word(std::int64_t unit);

/// An amount of a source.
struct SourceAmount {
  std::int64_t kr = 0;
  bool rounded = false;                  ///< it had parts of a krona
  std::optional<std::int64_t> own_unit;  ///< in kronor, where one stands in the cell
};

/// An amount as people and spreadsheets write it: "1 234 567", "1 234,5" or, with a unit of its
/// own, "1 234,5 tkr"; rounded to whole kronor, halves up.
///
/// @param unit       how many kronor one is worth where the cell has no unit of its own
/// @param is_number  a number in a workbook, whose point is always that of decimals
/// @return empty where there is no value (see `has_no_value`; a dash too); what is wrong where it
/// is no amount
tl::expected<std::optional<SourceAmount>, std::string> parse_source_amount(std::string_view text,
                                                                           std::int64_t unit,
                                                                           bool is_number);

}  // namespace finsam
