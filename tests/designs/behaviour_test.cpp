// What people do around the scenario's value, and that nobody's luck depends on others.

#include "finsam/behaviour.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "finsam/draw.hpp"

namespace finsam {
namespace {

struct Moments {
  double mean = 0.0;
  double sd = 0.0;
};

Moments moments_of(const Behaviour& behaviour, double share) {
  constexpr int draws = 40'000;
  double sum = 0.0;
  double squares = 0.0;
  for (int i = 0; i < draws; ++i) {
    const double u = draw(1, Purpose::execution, static_cast<std::uint64_t>(i), 1);
    const double each = behaved(behaviour, share, luck_of(behaviour, u));
    EXPECT_EQ(each, std::floor(each));
    EXPECT_GE(each, 0.0);
    EXPECT_LE(each, 1e6);
    sum += each;
    squares += each * each;
  }
  const double mean = sum / draws;
  return {mean, std::sqrt(squares / draws - mean * mean)};
}

TEST(Behaviour, IsSpreadAroundTheScenariosValue) {
  const double half = 500'000.0;
  const Moments uniform = moments_of({BehaviourKind::uniform, 120'000.0}, half);
  EXPECT_NEAR(uniform.mean, half, 1500.0);
  EXPECT_NEAR(uniform.sd, 120'000.0 / std::sqrt(3.0), 700.0);
  const Moments triangular = moments_of({BehaviourKind::triangular, 120'000.0}, half);
  EXPECT_NEAR(triangular.mean, half, 1500.0);
  EXPECT_NEAR(triangular.sd, 120'000.0 / std::sqrt(6.0), 700.0);
  const Moments normal = moments_of({BehaviourKind::normal, 100'000.0}, half);
  EXPECT_NEAR(normal.mean, half, 2000.0);
  EXPECT_NEAR(normal.sd, 100'000.0, 1500.0);
}

TEST(Behaviour, AllOrNothingKeepsTheMean) {
  const Behaviour behaviour{BehaviourKind::all_or_nothing, 0.0};
  EXPECT_NEAR(moments_of(behaviour, 300'000.0).mean, 300'000.0, 9000.0);
  EXPECT_EQ(moments_of(behaviour, 0.0).mean, 0.0);
  EXPECT_EQ(moments_of(behaviour, 1e6).mean, 1e6);
}

TEST(Behaviour, StopsAtNothingAndAll) {
  const Behaviour behaviour{BehaviourKind::normal, 100'000.0};
  EXPECT_EQ(behaved(behaviour, 50'000.0, -60'000.0), 0.0);
  EXPECT_EQ(behaved(behaviour, 950'000.0, 60'000.0), 1e6);
  EXPECT_EQ(behaved(behaviour, 950'000.0, 40'000.0), 990'000.0);
}

TEST(Behaviour, AFurtherForbundChangesNobodyElsesLuck) {
  const auto luck_in = [](const std::vector<std::string>& forbund) {
    std::map<std::pair<std::string, int>, double> luck;
    for (const std::string& id : forbund) {
      for (int year = 2020; year <= 2026; ++year) {
        const double u = draw(1, Purpose::willingness_regional, 3, unit_number(id), Year{year});
        luck[{id, year}] = luck_of({BehaviourKind::normal, 200'000.0}, u);
      }
    }
    return luck;
  };
  const auto before = luck_in({"malmo", "stockholm"});
  auto after = luck_in({"goteborg_hisingen", "stockholm", "malmo"});
  std::set<double> different;
  for (const auto& [whose, luck] : after) different.insert(luck);
  EXPECT_EQ(different.size(), 21u);
  std::erase_if(after, [](const auto& each) { return each.first.first == "goteborg_hisingen"; });
  EXPECT_EQ(before, after);
}

TEST(Behaviour, TheSameBitsEverywhere) {
  EXPECT_EQ(luck_of({BehaviourKind::normal, 150'000.0}, 0.875), 172552.0);
  EXPECT_EQ(luck_of({BehaviourKind::triangular, 150'000.0}, 0.875), 75'000.0);
  EXPECT_EQ(luck_of({BehaviourKind::uniform, 150'000.0}, 0.875), 112'500.0);
  EXPECT_EQ(luck_of({BehaviourKind::all_or_nothing, 0.0}, 0.875), 875'000.0);
}

}  // namespace
}  // namespace finsam
