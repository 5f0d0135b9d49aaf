#include "engine/indicators.hpp"

#include <algorithm>
#include <stdexcept>

#include "finsam/rules/indicators.hpp"
#include "quantity/wide.hpp"

namespace finsam {
namespace {

std::vector<const Statistic*> statistics_behind(const Statistics& statistics,
                                                const std::string& name) {
  std::vector<const Statistic*> behind;
  const auto add = [&](const std::string& each) {
    const Statistic* found = statistics.find(each);
    if (!found) throw std::logic_error("no statistic called " + each);
    behind.push_back(found);
  };
  if (name == "need") {
    for (const char* component : need_components) add(component);
  } else {
    add(name);
  }
  return behind;
}

MemberValue value_of(const Statistic& statistic, const Member& member, Year year) {
  const auto taken = taken_for(statistic, member.municipality, year.number);
  if (!taken) throw std::logic_error(statistic.name + ": a municipality without any value");
  return {taken->observation.tenths, member.share};
}

}  // namespace

std::vector<double> indicator_of(const std::vector<const Forbund*>& forbund,
                                 const Statistics& statistics, const std::string& name, Year year) {
  const std::vector<const Statistic*> behind = statistics_behind(statistics, name);
  std::vector<double> values;
  values.reserve(forbund.size());
  for (const Forbund* each : forbund) {
    std::vector<MemberValue> members;
    for (const Member& member : each->members) {
      for (const Statistic* statistic : behind)
        members.push_back(value_of(*statistic, member, year));
    }
    values.push_back(indicator(members));
  }
  return values;
}

std::vector<int> by_need_per_inhabitant(const std::vector<double>& need,
                                        const std::vector<double>& population, int count) {
  const auto on_grid = [](double value) {
    return static_cast<std::int64_t>(value * grid_per_krona);
  };
  std::vector<int> places;
  for (std::size_t i = 0; i < need.size(); ++i) {
    if (population[i] > 0.0) places.push_back(static_cast<int>(i));
  }
  // a/b > c/d as a·d > c·b: exact in 128 bits.
  std::stable_sort(places.begin(), places.end(), [&](int a, int b) {
    const auto i = static_cast<std::size_t>(a);
    const auto k = static_cast<std::size_t>(b);
    return Wide{on_grid(need[i])} * on_grid(population[k]) >
           Wide{on_grid(need[k])} * on_grid(population[i]);
  });
  if (places.size() > static_cast<std::size_t>(count)) {
    places.resize(static_cast<std::size_t>(count));
  }
  return places;
}

std::vector<std::int64_t> member_inhabitants(const Statistics& statistics, const Forbund& forbund,
                                             Year year) {
  const Statistic* population = statistics_behind(statistics, "population").front();
  std::vector<std::int64_t> inhabitants;
  for (const Member& member : forbund.members) {
    const MemberValue value = value_of(*population, member, year);
    inhabitants.push_back(value.tenths * static_cast<std::int64_t>(value.share.millionths));
  }
  return inhabitants;
}

}  // namespace finsam
