#include "data/parse_years.hpp"

#include <fmt/format.h>

#include "data/quote.hpp"
#include "finsam/key_paths.hpp"

namespace finsam {

Parsed<std::pair<Year, Year>> parse_years(std::string_view text) {
  const std::size_t colon = text.find(':');
  const auto first = parse_year(text.substr(0, colon));
  const auto last = colon == text.npos ? first : parse_year(text.substr(colon + 1));
  if (!first || !last) {
    return tl::make_unexpected(
        fmt::format("{} is not a span of years; write \"{}\", years from 1900 to 2200",
                    in_quotes(text), find_part("years")->example));
  }
  if (*last < *first) {
    return tl::make_unexpected(
        fmt::format("the last year, {}, is before the first, {}", last->number, first->number));
  }
  return std::pair(*first, *last);
}

}  // namespace finsam
