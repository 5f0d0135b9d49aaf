#pragma once

#include <string>
#include <vector>

#include "scenario/draft.hpp"
#include "scenario/replaced.hpp"

namespace finsam {

/// What to say of something that is missing: what it is, the words it may take or the columns it
/// has, how it is written where that is not plain, and what asks for it.
std::string missing_text(const Description& description);

/// Who needs a parameter: what `condition` says of the keys of `owner`, which begin with `path`
/// ("matching.all.").
template <class Owner>
struct Asked {
  const Owner& owner;
  Condition condition;
  std::string path = {};
};

/// Reports years of the run in which a parameter without a default is needed and nothing is in
/// force: altogether missing, or not given early enough.
///
/// @param place of the parameter, or of the map around it when it is not there
template <class T, class Owner>
void check_given(Draft& draft, const Dated<T>& dated, const std::string& key, const Place& place,
                 const std::string& missing, const Asked<Owner>& asked);

/// "nothing is in force in 2020; the first value is from 2022".
std::string not_yet_text(Year year, const std::vector<Year>& given);

template <class T, class Owner>
void check_given(Draft& draft, const Dated<T>& dated, const std::string& key, const Place& place,
                 const std::string& missing, const Asked<Owner>& asked) {
  if (!draft.sound(key)) return;
  if (!dated.given() && !draft.complete) {
    draft.failed.insert(key);
    return;
  }
  if (dated.given() && !draft.years_known) return;
  const Scenario& scenario = draft.scenario;
  for (Year year = scenario.first; year <= scenario.last; ++year.number) {
    if (dated.in_force(year) || !holds(asked.owner, asked.condition, year)) continue;
    std::vector<Year> given;
    for (const auto& entry : dated.entries) given.push_back(*entry.from);
    Diagnostic& error =
        draft.refuse(place, key, given.empty() ? missing : not_yet_text(year, given));
    if (!given.empty()) error.also(dated.entries.front().place, "the first value");
    error.also(asking_place(asked.owner, asked.condition, year),
               asked.path + std::string(asked.condition.key) + " is " +
                   asking_value(asked.owner, asked.condition, year).value_or(""));
    tell_what_was_replaced(draft, key, error);
    return;
  }
}

}  // namespace finsam
