// How much there is: frame, base grant, keys, and what the förbund bring into the first year.

#include <algorithm>

#include "support/random_scenario.hpp"

namespace finsam::support {
namespace {

std::int64_t random_frame(Luck& luck, bool distinct) {
  if (distinct) return luck.between(50'000'000, 400'000'000);
  switch (luck.between(0, 7)) {
    case 0:
      return 339'000'000;
    case 1:
      return luck.between(0, 5'000);
    case 2:
      return luck.chance(50) ? 2'000'000'000 : luck.between(1'900'000'000, 2'000'000'000);
    case 3:
      return luck.between(0, 400) * 1'000'000;
    case 4:
      return luck.between(0, 400'000) * 1'000;
    default:
      return luck.between(0, 400'000'000);
  }
}

Money<double> money(std::int64_t kr) { return {static_cast<double>(kr)}; }

// A large frame seldom grows, or most runs of one would be refused.
Share<double> random_growth(Luck& luck, std::int64_t frame) {
  if (frame > 1'000'000'000 && !luck.chance(2)) return {0.0};
  if (luck.chance(5)) return {1e6};
  return {static_cast<double>(luck.between(0, 50'000))};
}

// Part of the frame that is not distributed: mostly little.
Money<double> random_deduction(Luck& luck, std::int64_t frame) {
  if (luck.chance(2)) return money(frame);
  if (luck.chance(2)) return money(luck.between(0, frame));
  return random_amount(luck, frame / 50);
}

std::int64_t kr_in(const Dated<Money<double>>& dated, Year year) {
  const auto value = dated.in(year);
  return value ? static_cast<std::int64_t>(value->kr) : 0;
}

std::int64_t least_of(const Dated<Money<double>>& dated) {
  std::int64_t least = 4'000'000'000;
  for (const auto& entry : dated.entries) {
    least = std::min(least, static_cast<std::int64_t>(entry.value->kr));
  }
  return least;
}

Money<double> random_base(Drawing& drawing) {
  Luck& luck = drawing.luck;
  const std::int64_t part = drawing.fair_part();
  if (drawing.scope.distinct) return money(luck.between(0, part / 2));
  switch (luck.between(0, 9)) {
    case 0:
      return money(0);
    case 1:
      return money(part);
    case 2:
      return money(std::min<std::int64_t>(part, 400'000));
    case 3:
      return money(luck.chance(20) ? part + 1 : part);
    case 4:
    case 5:
      return money(part / 2 / 1000 * 1000);
    default:
      return money(luck.between(0, part * 4 / 5));
  }
}

Money<double> random_unit(Drawing& drawing) {
  Luck& luck = drawing.luck;
  if (drawing.scope.distinct) return {1000.0};
  return money(luck.pick<std::int64_t>(
      {1000, 1000, 1, 1, 10, 7, 100'000, 1'000'000, luck.between(1, 1'000'000)}));
}

}  // namespace

void draw_frame_and_base(Drawing& drawing) {
  Luck& luck = drawing.luck;
  Terms& terms = drawing.scenario.terms;
  const std::int64_t around = random_frame(luck, drawing.scope.distinct);
  bool first_draw = true;
  terms.frame = dated<Money<double>>(drawing, [&] {
    const std::int64_t percent =
        first_draw ? 100 : luck.pick<std::int64_t>({100, 105, 90, 60, 150});
    first_draw = false;
    return money(std::min<std::int64_t>(2'000'000'000, around * percent / 100));
  });
  terms.frame_growth = dated_or_default<Share<double>>(drawing, Share<double>{0.0},
                                                       [&] { return random_growth(luck, around); });
  terms.national_support =
      dated<Money<double>>(drawing, [&] { return random_deduction(luck, around); });
  const std::int64_t most_used = least_of(terms.national_support);
  terms.national_support_used =
      dated_or_default<Money<double>>(drawing, {}, [&]() -> std::optional<Money<double>> {
        if (luck.chance(30)) return {};
        return money(luck.between(0, most_used));
      });
  terms.reserve = dated_or_default<Money<double>>(drawing, Money<double>{0.0},
                                                  [&] { return random_deduction(luck, around); });
  const Year first = drawing.scenario.first;
  drawing.frame = kr_in(terms.frame, first);
  drawing.available =
      drawing.frame - kr_in(terms.national_support, first) - kr_in(terms.reserve, first);
  terms.base_grant = dated<Money<double>>(drawing, [&] { return random_base(drawing); });
  terms.unit = dated_or_default<Money<double>>(drawing, Money<double>{1000.0},
                                               [&] { return random_unit(drawing); });
  terms.lag =
      dated_or_default<int>(drawing, 2, [&] { return static_cast<int>(luck.between(0, 3)); });
}

void draw_keys(Drawing& drawing) {
  Luck& luck = drawing.luck;
  std::vector<std::string> indicators{"need",   "population", "utbildning",
                                      "ohalsa", "yta",        "ekonomiskt_bistand"};
  const int count = static_cast<int>(luck.between(1, 4));
  for (int k = 0; k < count; ++k) {
    std::swap(indicators[k], indicators[luck.between(k, std::min(k + 2, 5))]);
  }
  auto& keys = drawing.scenario.terms.keys;
  for (int k = 0; k < count; ++k) keys.push_back({indicators[k], {}});
  const auto add = [&](std::optional<Year> from) {
    const auto weights = random_split(luck, count);
    for (int k = 0; k < count; ++k) keys[k].weight.entries.push_back({from, false, weights[k], {}});
  };
  const Year first = drawing.scenario.first;
  if (!luck.chance(25)) {
    add({});
  } else {
    add(first);
    add(Year{first.number + 1});
  }
}

void draw_opening(Drawing& drawing) {
  Luck& luck = drawing.luck;
  const int count = static_cast<int>(drawing.scenario.roster.forbund.size());
  const auto available = std::max<std::int64_t>(0, drawing.available);
  const std::int64_t all =
      available * luck.pick<std::int64_t>({100, 108, 110, 95, 90, 105, 110, 112, 150, 300, 50, 0}) /
      100;
  const bool equal = !drawing.scope.distinct && luck.chance(20);
  const bool round = !drawing.scope.distinct && luck.chance(40);
  std::vector<std::int64_t> weights;
  std::int64_t weight_sum = 0;
  for (int i = 0; i < count; ++i) {
    weights.push_back(equal ? 1 : luck.between(100, 1000));
    weight_sum += weights.back();
  }
  for (int i = 0; i < count; ++i) {
    std::int64_t allocation = all / weight_sum * weights[i];
    if (round) allocation = allocation / 1000 * 1000;
    if (!drawing.scope.distinct && luck.chance(1)) allocation = 4'000'000'000;
    allocation = std::min<std::int64_t>(allocation, 4'000'000'000);
    Opening opening;
    if (!luck.chance(12)) opening.state_allocation = money(allocation);
    opening.eget_kapital = luck.chance(60) ? random_amount(luck, drawing.fair_part() * 3)
                                           : money(allocation * luck.between(0, 100) / 100);
    if (luck.chance(1)) opening.eget_kapital = money(4'000'000'000);
    opening.eget_kapital = lesser(opening.eget_kapital, money(4'000'000'000));
    drawing.scenario.opening.push_back(opening);
  }
  const auto around_whole = [&] {
    return Share<double>{static_cast<double>(luck.chance(50) ? luck.between(0, 20) * 100'000
                                                             : luck.between(0, 2'000'000))};
  };
  Terms& terms = drawing.scenario.terms;
  terms.opening_spread = {{{{}, false, luck.chance(30) ? around_whole() : Share<double>{1e6}, {}}}};
  terms.opening_tilt = {{{{}, false, luck.chance(30) ? around_whole() : Share<double>{1e6}, {}}}};
}

}  // namespace finsam::support
