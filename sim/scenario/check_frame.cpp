#include <fmt/format.h>

#include "scenario/checks.hpp"

namespace finsam {
namespace {

/// Where the value in force in `year` was written; of a default, where the parameter belongs.
template <class T>
Place written_place(const Draft& draft, const Dated<T>& dated, Year year, std::string_view key) {
  const auto* entry = dated.in_force(year);
  return entry && entry->place.line > 0 ? entry->place : place_around(draft.root, key);
}

/// The rules on the frame of a year. Each returns false when it is broken, which it then reports.
bool frame_fits(Draft& draft, Year year) {
  const Terms& terms = draft.scenario.terms;
  const Money<double> frame = *frame_in(terms, draft.scenario.first, year);
  if (frame.kr <= largest_frame) return true;
  draft.refuse(written_place(draft, terms.frame_growth, year, "frame.growth"), "frame.growth",
               fmt::format("the frame grows to {} in {}; a frame is at most {}", written(frame),
                           year.number, written(Money<double>{largest_frame})));
  return false;
}

bool support_fits(Draft& draft, Year year) {
  const Terms& terms = draft.scenario.terms;
  const Money<double> frame = *frame_in(terms, draft.scenario.first, year);
  const Money<double> support = *terms.national_support.in(year);
  const Money<double> reserve = *terms.reserve.in(year);
  if (support + reserve > frame) {
    draft.refuse(written_place(draft, terms.national_support, year, "frame.national_support"),
                 "frame.national_support",
                 fmt::format("national support ({}) and reserve ({}) are more than the frame of {} "
                             "({})",
                             written(support), written(reserve), year.number, written(frame)));
    return false;
  }
  const auto used = terms.national_support_used.in(year);
  if (!used || *used <= support) return true;
  draft.refuse(
      written_place(draft, terms.national_support_used, year, "frame.national_support_used"),
      "frame.national_support_used",
      fmt::format("{} is more than the national support of {} ({})", written(*used), year.number,
                  written(support)));
  return false;
}

bool base_grants_fit(Draft& draft, Year year) {
  if (!draft.roster_known || !draft.sound("base_grant")) return true;
  const Terms& terms = draft.scenario.terms;
  const Money<double> pot = *frame_in(terms, draft.scenario.first, year) -
                            *terms.national_support.in(year) - *terms.reserve.in(year);
  const auto count = static_cast<double>(draft.scenario.roster.forbund.size());
  const Money<double> base = *terms.base_grant.in(year);
  if (count * base <= pot) return true;
  draft.refuse(written_place(draft, terms.base_grant, year, "base_grant"), "base_grant",
               fmt::format("{} förbund with {} each need {}; there is only {} to distribute in {}",
                           count, written(base), written(count * base), written(pot), year.number));
  return false;
}

}  // namespace

void check_frame(Draft& draft) {
  const bool sound = draft.years_known && draft.sound("frame.amount") &&
                     draft.sound("frame.growth") && draft.sound("frame.national_support") &&
                     draft.sound("frame.national_support_used") && draft.sound("frame.reserve");
  if (!sound) return;
  // Only the first year is reported: the ones after it often fail for the same reason.
  bool fits = true;
  for (Year year = draft.scenario.first; fits && year <= draft.scenario.last; ++year.number) {
    fits = frame_fits(draft, year) && support_fits(draft, year) && base_grants_fit(draft, year);
  }
}

}  // namespace finsam
