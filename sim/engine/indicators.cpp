#include "engine/indicators.hpp"

#include <stdexcept>

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

std::int64_t tenths_of(const Statistic& statistic, int municipality, Year year) {
  const auto taken = taken_for(statistic, municipality, year.number);
  if (!taken) throw std::logic_error(statistic.name + ": a municipality without any value");
  return taken->observation.tenths;
}

/// Tenths times millionths, held to the nearest 1/1024. There are no ties: half a part would be an
/// odd number of 10^7/2048, which is no whole number.
double held(Wide product) {
  constexpr std::int64_t per_whole = 10'000'000;
  const Wide nearest = (product * 1024 + per_whole / 2) / per_whole;
  return static_cast<double>(static_cast<std::int64_t>(nearest)) / 1024.0;
}

}  // namespace

std::vector<double> indicator_of(const Roster& roster, const Statistics& statistics,
                                 const std::string& name, Year year) {
  const std::vector<const Statistic*> behind = statistics_behind(statistics, name);
  std::vector<double> values;
  values.reserve(roster.forbund.size());
  for (const Forbund& forbund : roster.forbund) {
    Wide sum = 0;
    for (const Member& member : forbund.members) {
      const auto share = static_cast<std::int64_t>(member.share.millionths);
      for (const Statistic* statistic : behind) {
        sum += static_cast<Wide>(tenths_of(*statistic, member.municipality, year)) * share;
      }
    }
    values.push_back(held(sum));
  }
  return values;
}

std::vector<std::int64_t> member_inhabitants(const Statistics& statistics, const Forbund& forbund,
                                             Year year) {
  const Statistic* population = statistics_behind(statistics, "population").front();
  std::vector<std::int64_t> inhabitants;
  for (const Member& member : forbund.members) {
    const auto share = static_cast<std::int64_t>(member.share.millionths);
    inhabitants.push_back(tenths_of(*population, member.municipality, year) * share);
  }
  return inhabitants;
}

}  // namespace finsam
