#include "engine/luck.hpp"

#include "finsam/draw.hpp"

namespace finsam {
namespace {

double luck_in(const Behaviour& behaviour, const Chance& chance, Purpose purpose,
               std::int64_t replicate, std::uint64_t unit, Year year) {
  return luck_of(behaviour,
                 draw(chance.seed, purpose, static_cast<std::uint64_t>(replicate), unit, year));
}

/// Gives each share of a party its luck.
void put_party_luck(const std::optional<Behaviour>& behaviour, Column<const MatchingKind> kinds,
                    const std::vector<double>& luck, Arena& arena, PartyNumbers<double>& party) {
  const auto changed = arena.column<Share<double>>(party.share.size());
  for (int i = 0; i < changed.size(); ++i) {
    changed[i] = {with_luck(behaviour, kinds[i], party.share[i].millionths,
                            luck[static_cast<std::size_t>(i)])};
  }
  party.share = changed;
}

}  // namespace

std::vector<YearLuck> draw_luck(const Chance& chance, std::int64_t replicate,
                                const Scenario& scenario, const Prepared& prepared) {
  std::vector<YearLuck> luck;
  for (const PreparedYear& year : prepared.years) {
    YearLuck& own = luck.emplace_back();
    for (const int forbund : year.order) {
      const std::uint64_t unit =
          unit_number(scenario.roster.forbund[static_cast<std::size_t>(forbund)].id);
      const auto draw_for = [&](const Behaviour& behaviour, Purpose purpose) {
        return luck_in(behaviour, chance, purpose, replicate, unit, year.year);
      };
      if (chance.willingness) {
        own.municipal.push_back(draw_for(*chance.willingness, Purpose::willingness_municipal));
        own.regional.push_back(draw_for(*chance.willingness, Purpose::willingness_regional));
      }
      if (chance.execution) {
        own.execution.push_back(draw_for(*chance.execution, Purpose::execution));
      }
    }
  }
  return luck;
}

void put_luck(const Chance& chance, const std::vector<YearLuck>& luck, Prepared& prepared) {
  for (std::size_t y = 0; y < luck.size(); ++y) {
    const YearShape& shape = prepared.years[y].shape;
    YearNumbers<double>& numbers = prepared.years[y].numbers;
    if (chance.willingness) {
      put_party_luck(chance.willingness, shape.municipal_kind, luck[y].municipal, prepared.arena,
                     numbers.municipal);
      put_party_luck(chance.willingness, shape.regional_kind, luck[y].regional, prepared.arena,
                     numbers.regional);
    }
    if (!chance.execution) continue;
    const auto own = prepared.arena.column<Share<double>>(shape.count);
    for (int i = 0; i < shape.count; ++i) {
      own[i] = {behaved(*chance.execution, numbers.execution.millionths,
                        luck[y].execution[static_cast<std::size_t>(i)])};
    }
    numbers.own_execution = own;
  }
}

}  // namespace finsam
