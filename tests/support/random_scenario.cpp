#include "support/random_scenario.hpp"

#include <algorithm>

namespace finsam::support {

std::int64_t Drawing::fair_part() const {
  return std::max<std::int64_t>(0, available) /
         static_cast<std::int64_t>(scenario.roster.forbund.size());
}

Money<double> random_amount(Luck& luck, std::int64_t most) {
  std::int64_t amount = 0;
  switch (luck.between(0, 7)) {
    case 0:
      break;
    case 1:
      amount = most;
      break;
    case 2:
      amount = luck.between(0, std::min<std::int64_t>(most, 100));
      break;
    case 3:
    case 4:
    case 5: {
      const std::int64_t step = luck.pick<std::int64_t>({1000, 100'000, 1'000'000, 10});
      amount = luck.between(0, most / step) * step;
      break;
    }
    default:
      amount = luck.between(0, most);
  }
  return {static_cast<double>(amount)};
}

Share<double> random_share(Luck& luck) {
  std::int64_t millionths = 0;
  switch (luck.between(0, 5)) {
    case 0:
      break;
    case 1:
      millionths = 1'000'000;
      break;
    case 2:
      millionths = luck.pick<std::int64_t>({100'000, 500'000, 333'333, 1, 999'999});
      break;
    case 3:
      millionths = luck.between(0, 100) * 10'000;
      break;
    default:
      millionths = luck.between(0, 1'000'000);
  }
  return {static_cast<double>(millionths)};
}

Share<double> random_share(Luck& luck, int least, int most) {
  if (!luck.chance(70)) return random_share(luck);
  return {static_cast<double>(luck.between(least * 10'000, most * 10'000))};
}

std::vector<Share<double>> random_split(Luck& luck, int count) {
  std::vector<std::int64_t> cuts{0, 1'000'000};
  const std::int64_t step = luck.pick<std::int64_t>({10'000, 1, 15'625, 500'000});
  for (int k = 1; k < count; ++k) cuts.push_back(luck.between(0, 1'000'000 / step) * step);
  std::sort(cuts.begin(), cuts.end());
  std::vector<Share<double>> parts;
  for (int k = 0; k < count; ++k) parts.push_back({static_cast<double>(cuts[k + 1] - cuts[k])});
  return parts;
}

Scenario random_scenario(Luck& luck, const Scope& scope) {
  Drawing drawing{luck, scope, {}, 0, 0};
  Scenario& scenario = drawing.scenario;
  scenario.first = Year{2020};
  scenario.last = Year{2020 + static_cast<int>(luck.between(0, scope.most_years - 1))};
  draw_roster(drawing);
  draw_frame_and_base(drawing);
  draw_keys(drawing);
  draw_opening(drawing);
  draw_events(drawing);
  draw_damping_and_capital_rule(drawing);
  draw_applications(drawing);
  draw_matching(drawing);
  draw_economy(drawing);
  draw_trappan_and_reach(drawing);
  draw_statistics(drawing);  // last, since it draws most and matters least when draws run out
  return drawing.scenario;
}

}  // namespace finsam::support
