#include "analysis/compare.hpp"

#include <algorithm>
#include <iterator>
#include <map>

#include "quantity/rounded.hpp"

namespace finsam {
namespace {

/// Inhabitants of some years and runs: their sum in hundredths, and how many were added.
struct Inhabitants {
  std::int64_t sum = 0;
  int count = 0;
  void add(std::optional<std::int64_t> population) {
    if (!population) return;
    sum += *population;
    ++count;
  }
};

void add(std::optional<std::int64_t>& sum, std::optional<std::int64_t> part) {
  if (part) sum = sum.value_or(0) + *part;
}

/// Adds the ratios to a value that has its difference.
void add_ratios(ComparedValue& value, const Quantity& quantity, const Inhabitants& inhabitants) {
  if (!value.difference) return;
  const Wide difference = *value.difference;
  if (quantity.measure != Measure::per_cent && value.base && *value.base != 0) {
    const Wide size = *value.base < 0 ? -Wide{*value.base} : Wide{*value.base};
    value.per_cent = rounded_symmetric(difference * 10'000, size);
  }
  if (quantity.measure == Measure::kronor && inhabitants.sum > 0) {
    value.kr_per_inhabitant =
        rounded_symmetric(difference * 10'000 * inhabitants.count, inhabitants.sum);
  }
}

/// The values of a unit in a year, or null.
const UnitYear* year_in(const UnitSeries* unit, int year) {
  if (!unit) return nullptr;
  const auto found = unit->years.find(year);
  return found == unit->years.end() ? nullptr : &found->second;
}

std::optional<std::int64_t> value_in(const UnitYear* year, std::size_t quantity) {
  return year ? year->values[quantity] : 0;
}

/// A unit of both runs, or of one.
struct Pair {
  const UnitSeries* base = nullptr;
  const UnitSeries* reform = nullptr;
};

Inhabitants inhabitants_of(const Pair& pair, const std::vector<int>& years) {
  Inhabitants inhabitants;
  for (const int year : years) {
    for (const UnitSeries* unit : {pair.base, pair.reform}) {
      if (const UnitYear* found = year_in(unit, year)) inhabitants.add(found->population);
    }
  }
  return inhabitants;
}

ComparedYear compared_year(const Pair& pair, std::span<const Quantity> quantities, int year) {
  const UnitYear* base = year_in(pair.base, year);
  const UnitYear* reform = year_in(pair.reform, year);
  const Inhabitants inhabitants = inhabitants_of(pair, {year});
  ComparedYear compared{year, base != nullptr, reform != nullptr,
                        std::vector<ComparedValue>(quantities.size())};
  for (std::size_t i = 0; i < quantities.size(); ++i) {
    ComparedValue& value = compared.values[i];
    value.base = value_in(base, i);
    value.reform = value_in(reform, i);
    if (value.base && value.reform) value.difference = *value.reform - *value.base;
    add_ratios(value, quantities[i], inhabitants);
  }
  return compared;
}

/// The sum of a quantity over the years that a unit has; its difference is empty where one of the
/// runs lacks a year of it.
ComparedValue sum_over(const std::vector<ComparedYear>& years, std::size_t quantity) {
  ComparedValue sum;
  bool whole = true;
  for (const ComparedYear& year : years) {
    const ComparedValue& value = year.values[quantity];
    add(sum.base, value.base);
    add(sum.reform, value.reform);
    add(sum.difference, value.difference);
    whole = whole && value.base.has_value() == value.reform.has_value();
  }
  if (!whole) sum.difference.reset();
  return sum;
}

std::vector<ComparedValue> over_all_years(const Pair& pair, std::span<const Quantity> quantities,
                                          const std::vector<ComparedYear>& compared,
                                          const std::vector<int>& years) {
  const Inhabitants inhabitants = inhabitants_of(pair, years);
  std::vector<ComparedValue> all(quantities.size());
  const ComparedYear last = compared_year(pair, quantities, years.back());
  for (std::size_t i = 0; i < quantities.size(); ++i) {
    if (quantities[i].sum == Sum::last_year) {
      all[i] = last.values[i];
    } else {
      all[i] = sum_over(compared, i);
      add_ratios(all[i], quantities[i], inhabitants);
    }
  }
  return all;
}

ComparedUnit compared_unit(const Pair& pair, std::span<const Quantity> quantities,
                           const std::vector<int>& years) {
  const UnitSeries& named = pair.base ? *pair.base : *pair.reform;
  ComparedUnit unit{named.id, named.name, false, false, {}, {}};
  for (const int year : years) {
    ComparedYear compared = compared_year(pair, quantities, year);
    if (!compared.in_base && !compared.in_reform) continue;
    unit.in_base = unit.in_base || compared.in_base;
    unit.in_reform = unit.in_reform || compared.in_reform;
    unit.years.push_back(std::move(compared));
  }
  unit.all = over_all_years(pair, quantities, unit.years, years);
  return unit;
}

/// A line that a run's account lacks was not told there; it is not 0 kr.
void empty_where_absent(ComparedUnit& line) {
  for (ComparedYear& year : line.years) {
    if (year.in_base && year.in_reform) continue;
    for (ComparedValue& value : year.values) {
      if (!year.in_base) value.base.reset();
      if (!year.in_reform) value.reform.reset();
      value.difference.reset();
      value.per_cent.reset();
    }
  }
}

/// The units of both runs, side by side.
std::vector<Pair> pairs_of(const std::vector<UnitSeries>& base,
                           const std::vector<UnitSeries>& reform) {
  std::vector<Pair> pairs;
  std::map<std::string_view, std::size_t> places;
  for (const UnitSeries& unit : base) {
    places.emplace(unit.id, pairs.size());
    pairs.push_back({&unit, nullptr});
  }
  for (const UnitSeries& unit : reform) {
    const auto found = places.find(unit.id);
    if (found == places.end()) {
      pairs.push_back({nullptr, &unit});
    } else {
      pairs[found->second].reform = &unit;
    }
  }
  return pairs;
}

std::vector<int> common_years(const ComparedRun& base, const ComparedRun& reform,
                              const std::optional<std::pair<Year, Year>>& wanted) {
  const std::vector<int> of_base = years_of(base);
  const std::vector<int> of_reform = years_of(reform);
  std::vector<int> years;
  std::set_intersection(of_base.begin(), of_base.end(), of_reform.begin(), of_reform.end(),
                        std::back_inserter(years));
  const auto is_outside = [&](int year) {
    return wanted && (year < wanted->first.number || year > wanted->second.number);
  };
  years.erase(std::remove_if(years.begin(), years.end(), is_outside), years.end());
  return years;
}

}  // namespace

Comparison compare(const ComparedRun& base, const ComparedRun& reform,
                   const std::optional<std::pair<Year, Year>>& years) {
  Comparison comparison;
  comparison.years = common_years(base, reform, years);
  for (std::size_t i = 0; i < comparison.levels.size(); ++i) {
    ComparedLevel& level = comparison.levels[i];
    level.level = static_cast<Level>(i);
    if (comparison.years.empty()) continue;
    const std::vector<UnitSeries> of_base = units_of(base, level.level);
    const std::vector<UnitSeries> of_reform = units_of(reform, level.level);
    for (const Pair& pair : pairs_of(of_base, of_reform)) {
      ComparedUnit unit = compared_unit(pair, quantities_of(level.level), comparison.years);
      if (level.level == Level::account) empty_where_absent(unit);
      if (unit.in_base || unit.in_reform) level.units.push_back(std::move(unit));
    }
  }
  return comparison;
}

}  // namespace finsam
