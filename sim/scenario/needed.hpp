#pragma once

#include <string>
#include <vector>

#include "scenario/draft.hpp"

namespace finsam {

/// What to say of something that is missing: what it is, the words it may take or the columns it
/// has, how it is written where that is not plain, and what asks for it.
std::string missing_text(const Description& description);

/// Reports years of the run in which a parameter without a default is needed and nothing is in
/// force: altogether missing, or not given early enough.
///
/// @param place of the parameter, or of the map around it when it is not there
/// @param needed whether the parameter is needed in a year
template <class T, class Needed>
void check_given(Draft& draft, const Dated<T>& dated, const std::string& key, const Place& place,
                 const std::string& missing, const Needed& needed);

/// "nothing is in force in 2020; the first value is from 2022".
std::string not_yet_text(Year year, const std::vector<Year>& given);

template <class T, class Needed>
void check_given(Draft& draft, const Dated<T>& dated, const std::string& key, const Place& place,
                 const std::string& missing, const Needed& needed) {
  if (!draft.sound(key)) return;
  if (!dated.given() && !draft.complete) {
    draft.failed.insert(key);
    return;
  }
  if (dated.given() && !draft.years_known) return;
  const Scenario& scenario = draft.scenario;
  for (Year year = scenario.first; year <= scenario.last; ++year.number) {
    if (dated.in_force(year) || !needed(year)) continue;
    std::vector<Year> given;
    for (const auto& entry : dated.entries) given.push_back(*entry.from);
    draft.refuse(place, key, given.empty() ? missing : not_yet_text(year, given));
    return;
  }
}

}  // namespace finsam
