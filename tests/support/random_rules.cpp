// The rules from spärr to trappan, at all their options.

#include <algorithm>

#include "support/random_scenario.hpp"

namespace finsam::support {
namespace {

Money<double> money(std::int64_t kr) { return {static_cast<double>(kr)}; }

Dated<Choice> random_choice(Drawing& drawing, int options) {
  return dated_or_default<Choice>(drawing, Choice{0}, [&] {
    return Choice{static_cast<int>(drawing.luck.between(0, options - 1))};
  });
}

/// Mostly from `least` to `most` per cent.
Dated<Share<double>> random_shares(Drawing& drawing, double by_default, int least, int most) {
  return dated_or_default<Share<double>>(drawing, Share<double>{by_default},
                                         [&] { return random_share(drawing.luck, least, most); });
}

AmountTable random_offers(Drawing& drawing) {
  Luck& luck = drawing.luck;
  const Scenario& scenario = drawing.scenario;
  AmountTable table;
  const int count = static_cast<int>(scenario.roster.forbund.size());
  for (int i = 0; i < count; ++i) {
    for (Year year = scenario.first; year <= scenario.last; ++year.number) {
      const std::int64_t most = luck.chance(2) ? 4'000'000'000 : drawing.fair_part();
      table.rows.push_back({i, year, random_amount(luck, most), {}});
    }
  }
  return table;
}

MatchingPolicy random_policy(Drawing& drawing) {
  Luck& luck = drawing.luck;
  MatchingPolicy policy;
  policy.policy =
      dated<Choice>(drawing, [&] { return Choice{static_cast<int>(luck.between(0, 3))}; });
  policy.growth = dated<Share<double>>(drawing, [&] {
    return luck.chance(60) ? Share<double>{static_cast<double>(luck.between(0, 20) * 10'000)}
                           : random_share(luck);
  });
  policy.willingness = dated<Share<double>>(drawing, [&] { return random_share(luck); });
  const auto& kinds = policy.policy.entries;
  const bool fixed = std::any_of(kinds.begin(), kinds.end(),
                                 [](const auto& entry) { return entry.value->index == 3; });
  if (fixed) policy.offers = random_offers(drawing);
  return policy;
}

void add_rules(Drawing& drawing, MatchingLevel level, int subject) {
  auto& rules = drawing.scenario.terms.matching;
  const auto add = [&](std::optional<Party> party) {
    rules.push_back({level, subject, party, random_policy(drawing)});
  };
  switch (drawing.luck.between(0, 5)) {
    case 0:
      add(Party::municipal);
      break;
    case 1:
      add(Party::regional);
      break;
    case 2:
      add(Party::regional);
      add({});
      break;
    case 3:
      add(Party::municipal);
      add(Party::regional);
      break;
    default:
      add({});
  }
}

/// Money that the model does not touch.
void draw_outside(Drawing& drawing) {
  Luck& luck = drawing.luck;
  const Scenario& scenario = drawing.scenario;
  const auto draw = [&](const std::vector<std::string>& ids) {
    std::optional<OutsideTable> table;
    if (luck.chance(60)) return table;
    table.emplace();
    for (const std::string& id : ids) {
      for (Year year = scenario.first; year <= scenario.last; ++year.number) {
        if (luck.chance(40)) continue;
        const Money<double> given = random_amount(luck, 4'000'000'000);
        const Money<double> used = random_amount(luck, static_cast<std::int64_t>(given.kr));
        table->rows.push_back({id, "Namn", year, given, used, "", Status::official, {}});
      }
    }
    return table;
  };
  drawing.scenario.terms.other_appropriations = draw({"two_party", "pilot"});
  drawing.scenario.terms.outside_income = draw({"esf", "pilot"});
}

}  // namespace

void draw_damping_and_capital_rule(Drawing& drawing) {
  Luck& luck = drawing.luck;
  Terms& terms = drawing.scenario.terms;
  terms.damping = dated<Choice>(drawing, [&] { return Choice{luck.chance(80) ? 1 : 0}; });
  terms.max_decrease = dated<Share<double>>(drawing, [&] {
    if (luck.chance(30)) return Share<double>{100'000.0};
    return random_share(luck, 5, 50);
  });
  if (luck.chance(60)) {
    terms.max_increase =
        dated_or_default<Share<double>>(drawing, {}, [&]() -> std::optional<Share<double>> {
          if (luck.chance(20)) return {};
          if (luck.chance(60)) return Share<double>{static_cast<double>(luck.between(0, 150'000))};
          return random_share(luck);
        });
  }
  terms.reference = random_choice(drawing, 2);
  terms.financing = random_choice(drawing, 4);
  terms.capital_rule = random_choice(drawing, 4);
  terms.capital_rate = dated<Share<double>>(drawing, [&] { return random_share(luck); });
}

void draw_applications(Drawing& drawing) {
  Luck& luck = drawing.luck;
  Terms& terms = drawing.scenario.terms;
  const Scenario& scenario = drawing.scenario;
  const auto count = static_cast<std::int64_t>(scenario.roster.forbund.size());
  terms.method = {{{{}, false, Choice{0}, {}}}};
  terms.application_growth = dated<Share<double>>(drawing, [&] { return random_share(luck); });
  if (luck.chance(25)) terms.method = random_choice(drawing, 2);
  // Whoever comes without a last allocation needs a row.
  const auto comes_without = [&](std::int64_t i) {
    return i >= count - scenario.roster.formed ||
           !scenario.opening[static_cast<std::size_t>(i)].state_allocation;
  };
  terms.application_table = AmountTable{};
  const bool for_all = luck.chance(50);
  for (int i = 0; i < count; ++i) {
    for (Year year = scenario.first; year <= scenario.last; ++year.number) {
      if (!comes_without(i) && !for_all && luck.chance(70)) continue;
      terms.application_table->rows.push_back(
          {i, year, random_amount(luck, 2 * drawing.fair_part()), {}});
    }
  }
  terms.targeted_count = {{{{}, false, 0, {}}}};
  if (!luck.chance(30)) return;
  terms.targeted_max =
      dated<Money<double>>(drawing, [&] { return random_amount(luck, drawing.fair_part()); });
  if (luck.chance(50)) {
    terms.targeted_count = {{{{}, false, static_cast<int>(luck.between(0, count)), {}}}};
    return;
  }
  terms.targeted_applicants = ApplicantTable{};
  for (Year year = scenario.first; year <= scenario.last; ++year.number) {
    for (const int forbund : order_in(scenario.roster, year)) {
      if (luck.chance(50)) terms.targeted_applicants->rows.push_back({forbund, year, {}});
    }
  }
}

void draw_matching(Drawing& drawing) {
  Luck& luck = drawing.luck;
  const Roster& roster = drawing.scenario.roster;
  if (luck.chance(60)) add_rules(drawing, MatchingLevel::all, -1);
  const int lan_count = static_cast<int>(roster.lan.size());
  for (int lan = 0; lan < lan_count; ++lan) {
    if (luck.chance(20)) add_rules(drawing, MatchingLevel::lan, lan);
    if (luck.chance(20)) add_rules(drawing, MatchingLevel::region, lan);
  }
  const int count = static_cast<int>(roster.forbund.size());
  for (int i = 0; i < count; ++i) {
    if (luck.chance(15)) add_rules(drawing, MatchingLevel::forbund, i);
  }
  drawing.scenario.terms.redistribution_rounds =
      dated_or_default<int>(drawing, 0, [&] { return static_cast<int>(luck.between(0, 3)); });
}

void draw_economy(Drawing& drawing) {
  Luck& luck = drawing.luck;
  Terms& terms = drawing.scenario.terms;
  const Scenario& scenario = drawing.scenario;
  const std::int64_t part = drawing.fair_part();
  const int count = static_cast<int>(scenario.roster.forbund.size());

  terms.municipal_split = random_choice(drawing, 3);
  terms.split_shares = SplitTable{};
  for (int i = 0; i < count; ++i) {
    const auto members = static_cast<int>(ever_members(scenario.roster, i).size());
    terms.split_shares->shares.push_back(random_split(luck, members));
  }
  terms.other_income_share = {{{{}, false, Share<double>{0.0}, {}}}};
  if (luck.chance(30)) {
    terms.other_income_table = AmountTable{};
    for (int i = 0; i < count; ++i) {
      for (Year year = scenario.first; year <= scenario.last; ++year.number) {
        if (!luck.chance(60)) continue;
        terms.other_income_table->rows.push_back({i, year, random_amount(luck, part), {}});
      }
    }
  } else if (luck.chance(60)) {
    terms.other_income_share = random_shares(drawing, 0.0, 0, 50);
  }
  terms.admin_fixed = dated_or_default<Money<double>>(drawing, Money<double>{0.0}, [&] {
    return random_amount(luck, luck.chance(3) ? 4'000'000'000 : part / 3);
  });
  terms.admin_share = random_shares(drawing, 0.0, 0, 20);
  terms.use_of_capital = random_shares(drawing, 0.0, 0, 60);
  terms.execution = random_shares(drawing, 1e6, 60, 100);
  terms.execution_admin = random_shares(drawing, 1e6, 60, 100);
  terms.startup_years =
      dated_or_default<int>(drawing, 0, [&] { return static_cast<int>(luck.between(0, 3)); });
  terms.startup_factor = random_shares(drawing, 1e6, 20, 100);
}

void draw_trappan_and_reach(Drawing& drawing) {
  Luck& luck = drawing.luck;
  Terms& terms = drawing.scenario.terms;
  terms.trappan_base =
      dated<Choice>(drawing, [&] { return Choice{static_cast<int>(luck.between(0, 1))}; });
  terms.trappan_scale =
      dated<Choice>(drawing, [&] { return Choice{static_cast<int>(luck.between(0, 1))}; });
  terms.trappan_steps = dated<std::vector<TrappanStep>>(drawing, [&] {
    std::vector<TrappanStep> steps;
    const std::int64_t step = luck.pick<std::int64_t>({1000, 1, 1'000'000});
    std::int64_t bound = 0;
    for (std::int64_t k = luck.between(0, 3); k > 0; --k) {
      bound += luck.between(1, std::max<std::int64_t>(1, drawing.fair_part() / step)) * step;
      if (bound > 4'000'000'000) break;
      steps.push_back({money(bound), random_share(luck)});
    }
    steps.push_back({{}, random_share(luck)});
    return steps;
  });
  terms.in_need = dated_or_default<int>(
      drawing, 280'000, [&] { return static_cast<int>(luck.between(1, 10'000'000)); });
  draw_outside(drawing);
  if (!luck.chance(50)) return;
  terms.individual_share = dated<Share<double>>(drawing, [&] { return random_share(luck); });
  terms.cost_per_participant = dated<Money<double>>(drawing, [&] {
    return money(luck.pick<std::int64_t>({30'000, 1, 2, 1000, luck.between(1, 4'000'000'000)}));
  });
}

}  // namespace finsam::support
