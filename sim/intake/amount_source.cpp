#include "intake/amount_source.hpp"

#include <fmt/format.h>

#include "data/quote.hpp"
#include "finsam/quantity/digit_groups.hpp"
#include "intake/amounts.hpp"
#include "intake/heading_unit.hpp"

namespace finsam {
namespace {

// No förbund is so small that all amounts of a list of kronor are below this.
constexpr std::int64_t hardly_kronor = 100'000;

}  // namespace

AmountSource amount_source(const SourceCell& heading, std::size_t column,
                           std::optional<std::int64_t> unit, SourceErrors& errors) {
  const auto told = unit_of_heading(heading.text);
  if (!told) {
    errors.error(heading.at, told.error());
    return {column};
  }
  if (*told && unit && **told != *unit) {
    errors.error(heading.at,
                 fmt::format("{} tells that amounts are in {}, and --unit that they "
                             "are in {}; leave one of them out",
                             in_quotes(heading.text), unit_word(**told), unit_word(*unit)));
  }
  const bool says_kr = *told == 1;
  return {column, told->value_or(unit.value_or(1)), unit || (*told && !says_kr), says_kr, 0};
}

void refuse_small_amounts(const AmountSource& source, const SourceCell& heading,
                          SourceErrors& errors) {
  if (source.is_sure || source.largest == 0 || source.largest >= hardly_kronor) return;
  errors.error(heading.at,
               fmt::format("{} tells {}, and its largest amount is only {}; write {}",
                           in_quotes(heading.text), source.heading_says_kr ? "kr" : "no unit",
                           digit_groups(source.largest),
                           source.heading_says_kr
                               ? "--unit kr if that is so, or else the unit in the heading"
                               : "--unit kr, tkr or Mkr, whichever it is"));
}

}  // namespace finsam
