#pragma once
// How the numbers of a sweep are written.

#include <optional>
#include <string>

#include "analysis/sweep_table.hpp"
#include "finsam/table.hpp"
#include "text/language.hpp"

namespace finsam {

/// In what amounts are shown together: in million kronor where the largest of them is at least one.
enum class SweepScale { plain, millions };

/// @param largest  the largest of the sizes that are shown together
SweepScale scale_for(SweepUnit unit, double largest);

/// A size that was calculated: amounts in million kronor or whole kronor, others with at most two
/// decimals. Without its unit.
std::string size_number(double size, SweepUnit unit, SweepScale scale, Language language);

/// The same with its unit: "2.07 Mkr", "1,234 kr", "12.35%", "17".
std::string size_with_unit(double size, SweepUnit unit, Language language);

/// The size of a change, with its sign where it is negative: that of a share is in percentage
/// points.
std::string change_with_unit(double change, SweepUnit unit, Language language);

/// What changes are in: as unit_text, of a share percentage points.
std::string change_unit_text(SweepUnit unit, SweepScale scale, Language language);

/// What the numbers are in: "Mkr", "kr", "%"; empty where they are plain.
std::string unit_text(SweepUnit unit, SweepScale scale, Language language);

/// The value of a key, exactly: "12%", "350,000 kr", "2", the alternative.
std::string key_value_text(const SweptColumn& key, double value, Language language);

/// The same as in a scenario: "12.5 %", "350000 kr".
std::string key_value_text(const SweptColumn& key, double value);

/// A size that was asked for, exactly: "5%", "12.50 Mkr", "1,234,567 kr".
std::string limit_text(double size, SweepUnit unit, Language language);

/// A part of 1 in per cent with one decimal: "12.3%"; "0%" and "100%" from there on.
std::string part_text(double part, Language language);

/// A correlation with two decimals.
std::string correlation_text(double correlation, Language language);

/// A size for programs: kronor, per cent or a number; whole where it is, with two decimals
/// otherwise.
Cell sweep_size_cell(std::optional<double> size, SweepUnit unit);

/// A part of 1 in hundredths of a per cent.
Cell part_cell(std::optional<double> part);

/// "kr", "per cent", "count" or "number".
const char* sweep_unit_word(SweepUnit unit);

}  // namespace finsam
