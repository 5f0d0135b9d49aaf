#pragma once
// The laws of a comparison, each as a function that names the first thing that breaks it; empty
// when nothing does.

#include <fmt/format.h>

#include <cstdlib>
#include <string>

#include "analysis/compare.hpp"

namespace finsam {

inline std::size_t place_of(Level level, std::string_view name) {
  const auto quantities = quantities_of(level);
  std::size_t place = 0;
  while (quantities[place].name != name) ++place;
  return place;
}

inline const ComparedUnit& unit_called(const ComparedLevel& level, const std::string& id) {
  for (const ComparedUnit& unit : level.units) {
    if (unit.id == id) return unit;
  }
  throw std::runtime_error("no unit " + id);
}

/// The first value of which `is_wrong(value)` holds.
template <class IsWrong>
std::string first_wrong(const Comparison& comparison, IsWrong is_wrong) {
  for (const ComparedLevel& level : comparison.levels) {
    const auto quantities = quantities_of(level.level);
    for (const ComparedUnit& unit : level.units) {
      for (std::size_t k = 0; k < quantities.size(); ++k) {
        for (const ComparedYear& year : unit.years) {
          if (is_wrong(year.values[k])) {
            return fmt::format("{} {} {}", unit.id, year.year, quantities[k].name);
          }
        }
        if (is_wrong(unit.all[k])) return fmt::format("{} all {}", unit.id, quantities[k].name);
      }
    }
  }
  return "";
}

/// Every difference is zero.
inline std::string broken_zero(const Comparison& comparison) {
  return first_wrong(comparison, [](const ComparedValue& value) {
    return value.base != value.reform || value.difference.has_value() != value.base.has_value() ||
           value.difference.value_or(0) != 0 || value.per_cent.value_or(0) != 0 ||
           value.kr_per_inhabitant.value_or(0) != 0;
  });
}

inline bool is_opposite(const ComparedValue& there, const ComparedValue& back) {
  const auto negative = [](std::optional<std::int64_t> value) {
    return value ? std::optional(-*value) : std::nullopt;
  };
  return back.base == there.reform && back.reform == there.base &&
         back.difference == negative(there.difference) &&
         back.kr_per_inhabitant == negative(there.kr_per_inhabitant);
}

/// compare(A, B) = −compare(B, A) in every difference.
inline std::string broken_opposite(const Comparison& there, const Comparison& back) {
  if (there.years != back.years) return "years";
  for (std::size_t i = 0; i < there.levels.size(); ++i) {
    if (there.levels[i].units.size() != back.levels[i].units.size()) return "units";
    for (const ComparedUnit& unit : there.levels[i].units) {
      const ComparedUnit& other = unit_called(back.levels[i], unit.id);
      bool holds = unit.in_base == other.in_reform && unit.in_reform == other.in_base &&
                   unit.years.size() == other.years.size();
      for (std::size_t k = 0; holds && k < unit.all.size(); ++k) {
        holds = is_opposite(unit.all[k], other.all[k]);
        for (std::size_t y = 0; holds && y < unit.years.size(); ++y) {
          holds = is_opposite(unit.years[y].values[k], other.years[y].values[k]);
        }
      }
      if (!holds) return unit.id;
    }
  }
  return "";
}

/// What `all` must be: the sum of the years, or the last year of the comparison.
inline std::int64_t over_years(const Comparison& comparison, const ComparedUnit& unit,
                               std::size_t place, Sum sum,
                               std::optional<std::int64_t> ComparedValue::*field) {
  if (sum == Sum::last_year) {
    const ComparedYear& last = unit.years.back();
    return last.year == comparison.years.back() ? (last.values[place].*field).value_or(0) : 0;
  }
  std::int64_t all = 0;
  for (const ComparedYear& year : unit.years) all += (year.values[place].*field).value_or(0);
  return all;
}

/// The whole is the sum of the years.
inline std::string broken_sums(const Comparison& comparison) {
  for (const ComparedLevel& level : comparison.levels) {
    const auto quantities = quantities_of(level.level);
    for (const ComparedUnit& unit : level.units) {
      for (std::size_t k = 0; k < quantities.size(); ++k) {
        const ComparedValue& all = unit.all[k];
        const auto sum = [&](std::optional<std::int64_t> ComparedValue::*field) {
          return over_years(comparison, unit, k, quantities[k].sum, field);
        };
        const std::int64_t base = sum(&ComparedValue::base);
        const std::int64_t reform = sum(&ComparedValue::reform);
        if (all.base.value_or(0) != base || all.reform.value_or(0) != reform ||
            all.difference.value_or(reform - base) != reform - base) {
          return fmt::format("{} {}", unit.id, quantities[k].name);
        }
      }
    }
  }
  return "";
}

/// The sum of the differences of one quantity over the units of a level.
inline std::int64_t sum_over(const ComparedLevel& level, std::string_view name) {
  std::int64_t sum = 0;
  for (const ComparedUnit& unit : level.units) {
    sum += *unit.all[place_of(level.level, name)].difference;
  }
  return sum;
}

/// The förbund add up to the nation, and so does what municipalities and regions pay.
inline std::string broken_nation(const Comparison& comparison) {
  constexpr std::pair<const char*, const char*> names[] = {{"state", "state"},
                                                           {"municipal", "municipal"},
                                                           {"regional", "regional"},
                                                           {"closing_eget_kapital", "eget_kapital"},
                                                           {"excess", "excess"}};
  const ComparedUnit& nation = comparison.levels[0].units.front();
  const auto of_nation = [&](const char* name) {
    return *nation.all[place_of(Level::nation, name)].difference;
  };
  for (const auto& [of_forbund, name] : names) {
    if (sum_over(comparison.levels[1], of_forbund) != of_nation(name)) return name;
  }
  const std::int64_t paid = sum_over(comparison.levels[2], "contribution") +
                            sum_over(comparison.levels[3], "contribution");
  return paid == of_nation("municipal") + of_nation("regional") ? "" : "contribution";
}

}  // namespace finsam
