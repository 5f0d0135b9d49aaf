#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "scenario/checks.hpp"

namespace finsam {
namespace {

/// A parameter that may be the reason why a rule is broken, and where its value was written.
struct Suspect {
  std::string key;
  Place place;
  bool written = false;  ///< not a default
  std::string value = {};
};

/// The value of the parameter `key` that is in force in `year`; of a default, the place is where
/// the parameter belongs.
template <class T>
Suspect suspect(const Draft& draft, const Dated<T>& dated, Year year, const char* key) {
  const auto* entry = dated.in_force(year);
  const bool written = entry && entry->place.line > 0;
  const auto value = value_text(draft.scenario.terms, *find_parameter(key), year);
  return {key, written ? entry->place : place_of_missing(draft, key), written, value.value_or("")};
}

/// Refuses the one of `suspects` that was changed on the command line, else the first that is
/// written at all, and points at the others.
void refuse_one(Draft& draft, const std::vector<Suspect>& suspects, const std::string& what) {
  const auto set = std::find_if(suspects.begin(), suspects.end(), [](const Suspect& each) {
    return each.written && is_setting(each.place);
  });
  const auto first = std::find_if(suspects.begin(), suspects.end(),
                                  [](const Suspect& each) { return each.written; });
  const Suspect& chosen = set != suspects.end()     ? *set
                          : first != suspects.end() ? *first
                                                    : suspects.front();
  Diagnostic& error = draft.refuse(chosen.place, chosen.key, what);
  for (const Suspect& each : suspects) {
    if (each.written && &each != &chosen) error.also(each.place, each.key + " is " + each.value);
  }
}

/// The rules on the frame of a year. Each returns false when it is broken, which it then reports.
bool frame_fits(Draft& draft, Year year) {
  const Terms& terms = draft.scenario.terms;
  const Money<double> frame = *frame_in(terms, draft.scenario.first, year);
  if (frame.kr <= largest_frame) return true;
  refuse_one(draft,
             {suspect(draft, terms.frame_growth, year, "frame.growth"),
              suspect(draft, terms.frame, year, "frame.amount")},
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
    std::vector<Suspect> suspects = {
        suspect(draft, terms.national_support, year, "frame.national_support"),
        suspect(draft, terms.frame, year, "frame.amount")};
    if (reserve.kr > 0.0) {
      suspects.insert(suspects.begin(), suspect(draft, terms.reserve, year, "frame.reserve"));
    }
    refuse_one(draft, suspects,
               fmt::format("national support ({}) and reserve ({}) are more than the frame of {} "
                           "({})",
                           written(support), written(reserve), year.number, written(frame)));
    return false;
  }
  const auto used = terms.national_support_used.in(year);
  if (!used || *used <= support) return true;
  refuse_one(draft,
             {suspect(draft, terms.national_support_used, year, "frame.national_support_used"),
              suspect(draft, terms.national_support, year, "frame.national_support")},
             fmt::format("{} is more than the national support of {} ({})", written(*used),
                         year.number, written(support)));
  return false;
}

/// Whether it can be told how many förbund there are each year.
bool forbund_are_known(const Draft& draft) {
  const bool without_events = !find_entry(draft.root, "data.events");
  return draft.roster_known || (without_events && !draft.scenario.roster.forbund.empty());
}

bool base_grants_fit(Draft& draft, Year year) {
  if (!forbund_are_known(draft) || !draft.sound("base_grant")) return true;
  const Terms& terms = draft.scenario.terms;
  const Money<double> pot = *frame_in(terms, draft.scenario.first, year) -
                            *terms.national_support.in(year) - *terms.reserve.in(year);
  const auto count = static_cast<double>(order_in(draft.scenario.roster, year).size());
  const Money<double> base = *terms.base_grant.in(year);
  if (count * base <= pot) return true;
  refuse_one(draft,
             {suspect(draft, terms.base_grant, year, "base_grant"),
              suspect(draft, terms.frame, year, "frame.amount"),
              suspect(draft, terms.national_support, year, "frame.national_support"),
              suspect(draft, terms.reserve, year, "frame.reserve")},
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
