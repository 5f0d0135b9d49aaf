#include "engine/split.hpp"

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <stdexcept>

#include "engine/indicators.hpp"
#include "finsam/rules/split.hpp"

namespace finsam {
namespace {

std::vector<Money<double>> divided(Money<double> part, const std::vector<std::int64_t>& weights) {
  std::vector<Money<double>> shares(weights.size());
  split_part(part, weights, shares);
  return shares;
}

std::int64_t sum(const std::vector<std::int64_t>& weights) {
  return std::accumulate(weights.begin(), weights.end(), std::int64_t{0});
}

std::vector<std::int64_t> member_weights(const Scenario& scenario, const PreparedYear& prepared,
                                         int forbund,
                                         const std::vector<std::int64_t>& inhabitants) {
  switch (prepared.municipal_split) {
    case MunicipalSplit::population:
      return inhabitants;
    case MunicipalSplit::equal:
      return std::vector<std::int64_t>(inhabitants.size(), 1);
    case MunicipalSplit::fixed:
      break;
  }
  const std::vector<int> listed = ever_members(scenario.roster, forbund);
  const auto& shares = scenario.terms.split_shares->shares[static_cast<std::size_t>(forbund)];
  std::vector<std::int64_t> weights;
  for (const Member& member : forbund_in(scenario.roster, prepared.year, forbund).members) {
    const auto at = std::find(listed.begin(), listed.end(), member.municipality);
    const Share<double> share = shares[static_cast<std::size_t>(at - listed.begin())];
    weights.push_back(static_cast<std::int64_t>(share.millionths));
  }
  return weights;
}

}  // namespace

void split_contributions(const Scenario& scenario, const PreparedYear& prepared,
                         const ForbundYear& amounts, std::vector<MunicipalityYear>& municipalities,
                         std::vector<RegionYear>& regions) {
  const Roster& roster = scenario.roster;
  const Forbund& forbund = forbund_in(roster, prepared.year, amounts.forbund);
  if (pays_both_parts(roster, forbund)) {
    municipalities.push_back({forbund.members.front().municipality,
                              amounts.forbund,
                              amounts.municipal + amounts.regional,
                              1,
                              1,
                              {}});
    return;
  }
  const std::vector<std::int64_t> inhabitants =
      member_inhabitants(scenario.statistics, forbund, prepared.of_statistics);
  const std::vector<std::int64_t> weights =
      member_weights(scenario, prepared, amounts.forbund, inhabitants);
  const std::vector<Money<double>> parts = divided(amounts.municipal, weights);
  for (std::size_t m = 0; m < parts.size(); ++m) {
    municipalities.push_back(
        {forbund.members[m].municipality, amounts.forbund, parts[m], weights[m], sum(weights), {}});
  }

  const std::vector<int> own_regions = regions_of(roster, forbund);
  std::vector<std::int64_t> region_weights(own_regions.size(), 0);
  for (std::size_t m = 0; m < forbund.members.size(); ++m) {
    const int lan = roster.municipalities[forbund.members[m].municipality].lan;
    const auto found = std::find(own_regions.begin(), own_regions.end(), lan);
    if (found == own_regions.end()) {
      throw std::logic_error(forbund.name + ": a member outside any region with other members");
    }
    region_weights[found - own_regions.begin()] += inhabitants[m];
  }
  const std::vector<Money<double>> region_parts = divided(amounts.regional, region_weights);
  for (std::size_t r = 0; r < own_regions.size(); ++r) {
    regions.push_back({own_regions[r],
                       amounts.forbund,
                       region_parts[r],
                       region_weights[r],
                       sum(region_weights),
                       {}});
  }
}

}  // namespace finsam
