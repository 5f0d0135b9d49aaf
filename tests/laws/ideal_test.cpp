// The ideal allocation: what there is, by the keys.

#include <gtest/gtest.h>

#include <cmath>

#include "laws/law.hpp"

namespace finsam {
namespace {

double parts_of(const YearResult& year) {
  return static_cast<double>(year.forbund.size() * year.indicators.size());
}

TEST(Ideal, SumsToWhatThereIs) {
  expect_law_of_years("Σ ideal = D", [](const Scenario&, const YearResult& year) {
    const double apart = sum(year, &ForbundYear::ideal) - year.nation.distributable.kr;
    RC_ASSERT(std::abs(apart) <= parts_of(year) * half_a_part);
  });
}

/// The first year alone, its frame and base grant a hundredth so that they can be made larger.
Scenario first_year_of(Scenario scenario) {
  scenario.last = scenario.first;
  const auto shrink = [](Dated<Money<double>>& dated) {
    for (auto& entry : dated.entries) {
      if (entry.value) entry.value->kr = std::floor(entry.value->kr / 100.0);
    }
  };
  shrink(scenario.terms.frame);
  shrink(scenario.terms.national_support);
  shrink(scenario.terms.national_support_used);
  shrink(scenario.terms.reserve);
  shrink(scenario.terms.base_grant);
  return scenario;
}

Scenario scaled(Scenario scenario, double factor) {
  const auto scale = [&](Dated<Money<double>>& dated) {
    for (auto& entry : dated.entries) {
      if (entry.value) entry.value->kr *= factor;
    }
  };
  scale(scenario.terms.frame);
  scale(scenario.terms.national_support);
  scale(scenario.terms.national_support_used);
  scale(scenario.terms.reserve);
  scale(scenario.terms.base_grant);
  scenario.terms.frame_growth = {{{{}, false, Share<double>{0.0}, {}}}};
  return scenario;
}

TEST(Ideal, ScalesWithTheFrame) {
  expect_law("k times the money, k times the ideal", {}, [](const Scenario& any, const Results&) {
    const double factor = *rc::gen::inRange(2, 50);
    const Scenario small = scaled(first_year_of(any), 1.0);
    const auto before = run(small);
    const auto after = run(scaled(small, factor));
    if (!before || !after) RC_DISCARD("refused");
    const YearResult& year = before->years.front();
    const double tolerance =
        (factor + 1.0) * static_cast<double>(year.indicators.size()) * half_a_part;
    for (std::size_t i = 0; i < year.forbund.size(); ++i) {
      const double larger = after->years.front().forbund[i].ideal.kr;
      RC_ASSERT(std::abs(larger - factor * year.forbund[i].ideal.kr) <= tolerance);
    }
  });
}

/// A municipality that is a member of one förbund alone, and that förbund; −1 when there is none.
struct Sole {
  int municipality = -1;
  int forbund = -1;
};

Sole sole_member(const Roster& roster) {
  std::vector<int> memberships(roster.municipalities.size(), 0);
  for (const Forbund& forbund : roster.forbund) {
    for (const Member& member : forbund.members) ++memberships[member.municipality];
  }
  Sole found;
  for (std::size_t i = 0; i < roster.forbund.size(); ++i) {
    for (const Member& member : roster.forbund[i].members) {
      if (memberships[member.municipality] != 1) continue;
      if (*rc::gen::inRange(0, 3) > 0 || found.forbund < 0) {
        found = {member.municipality, static_cast<int>(i)};
      }
    }
  }
  return found;
}

TEST(Ideal, MoreNeedNeverGivesLess) {
  expect_law("need up, ideal not down", {}, [](const Scenario& scenario, const Results& before) {
    const Sole sole = sole_member(scenario.roster);
    if (sole.forbund < 0) RC_DISCARD("every municipality is parted");
    if (!scenario.roster.changes.empty()) RC_DISCARD("members come and go");
    Scenario needier = scenario;
    const std::string component = need_components[*rc::gen::inRange(0, 3)];
    const std::int64_t more = *rc::gen::inRange<std::int64_t>(1, 1'000'000);
    for (Statistic& statistic : needier.statistics.all) {
      if (statistic.name != component) continue;
      for (auto& [year, observation] : statistic.by_municipality[sole.municipality]) {
        observation.tenths += more;
      }
    }
    const auto after = run(needier);
    if (!after) RC_DISCARD("refused");
    for (std::size_t y = 0; y < before.years.size(); ++y) {
      const ForbundYear& old_row = before.years[y].forbund[sole.forbund];
      const ForbundYear& new_row = after->years[y].forbund[sole.forbund];
      RC_ASSERT(new_row.need >= old_row.need);
      RC_ASSERT(new_row.ideal >= old_row.ideal);
    }
  });
}

TEST(Ideal, EqualNeedsGiveEqualIdeals) {
  expect_law_of_years("equal indicators", [](const Scenario&, const YearResult& year) {
    for (const ForbundYear& a : year.forbund) {
      for (const ForbundYear& b : year.forbund) {
        if (a.indicators == b.indicators) RC_ASSERT(a.ideal == b.ideal);
      }
    }
  });
}

}  // namespace
}  // namespace finsam
