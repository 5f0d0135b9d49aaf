#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <tl/expected.hpp>

#include "data/number_text.hpp"
#include "finsam/source_lines.hpp"

namespace finsam {

/// Where something stands in a source: a place in a text, or a pointer into a file without lines of
/// its own: "/value/17" (JSON Pointer, RFC 6901), "Blad1!C12".
struct SourcePlace {
  Place place;
  std::string pointer;
};

/// One number that a source gives.
struct Figure {
  std::string kommunkod;
  std::string year;                        ///< as written: "2019"
  std::string column;                      ///< of the statistics table: "ohalsa"
  std::optional<std::int64_t> millionths;  ///< of the unit; empty: the source has no value here
  SourcePlace at;
};

/// A number as people and spreadsheets write it ("12 345,6"), rounded to millionths. Empty, "..",
/// "…" and "." mean that there is no value (SCB's signs).
/// @return what is wrong where it is no number: words, a unit or a per cent sign, a negative one,
/// or one that may be thousands or decimals ("12,345")
tl::expected<std::optional<std::int64_t>, std::string> parse_figure(std::string_view text);

/// Whether a cell says that there is no value: nothing, "..", "…" or ".".
bool has_no_value(std::string_view text);

/// What is wrong with a text that is no number.
std::string number_fault(NumberFault fault, std::string_view text);

/// What is wrong with a number whose points or commas may part thousands ("12,345"); empty where
/// they can't.
std::string two_readings(std::string_view text);

/// The sum of two figures in millionths; empty where it is more than a statistics table can hold.
std::optional<std::int64_t> sum_of(std::int64_t one, std::int64_t other);

/// What is wrong with a sum that is empty, for a message.
std::string too_large_a_sum();

}  // namespace finsam
