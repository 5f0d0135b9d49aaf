// The law of the batches: cases side by side give what each gives alone, to the last bit.

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

#include "engine/batch.hpp"
#include "engine/choose_kernel.hpp"
#include "support/random_scenario.hpp"

namespace finsam {
namespace {

using support::Luck;

/// A measure, and the same from what `run` records.
struct Compared {
  Measure measure;
  std::function<double(const YearResult&)> alone;
};

template <class Amount>
Compared sum(KeptAmount of, Amount amount) {
  return {{of, Together::sum, 0.0, nullptr}, [=](const YearResult& year) {
            double sum = 0.0;
            for (const ForbundYear& row : year.forbund) sum += amount(row);
            return sum;
          }};
}

Compared nation(KeptAmount of, Money<double> NationYear::*amount) {
  return {{of}, [=](const YearResult& year) { return (year.nation.*amount).kr; }};
}
Compared nation(KeptAmount of, bool NationYear::*flag) {
  return {{of}, [=](const YearResult& year) { return year.nation.*flag ? 1.0 : 0.0; }};
}
Compared count(KeptAmount of, int NationYear::*number) {
  return {{of}, [=](const YearResult& year) { return static_cast<double>(year.nation.*number); }};
}

double change(const ForbundYear& row) { return row.state.kr - 1e6; }

/// The first place of every year.
constexpr std::array<int, 100> first_places{};

/// As Excel's PERCENTILE.INC.
double quantile(std::vector<double> values, double part) {
  if (values.empty()) return 0.0;
  std::sort(values.begin(), values.end());
  const double place = part * static_cast<double>(values.size() - 1);
  const double below = std::floor(place);
  const double above = std::min(below + 1.0, static_cast<double>(values.size() - 1));
  const double low = values[static_cast<std::size_t>(below)];
  return low + (place - below) * (values[static_cast<std::size_t>(above)] - low);
}

/// What depends on who has more than whom, and of one alone.
std::vector<Compared> in_order() {
  std::vector<Compared> all;
  for (const double part : {0.0, 0.1, 0.5, 0.9, 1.0}) {
    all.push_back({{KeptAmount::closing, Together::quantile, part, nullptr, nullptr},
                   [=](const YearResult& year) {
                     std::vector<double> values;
                     for (const auto& row : year.forbund) {
                       values.push_back(row.closing_eget_kapital.kr);
                     }
                     return quantile(values, part);
                   }});
  }
  all.push_back({{KeptAmount::closing, Together::top_quarter, 0.0, nullptr, nullptr},
                 [](const YearResult& year) {
                   const double all_capital = year.nation.eget_kapital.kr;
                   if (all_capital == 0.0) return 0.0;
                   return std::nearbyint(year.nation.top_quarter.kr / all_capital * 1e6);
                 }});
  const auto largest = [&](KeptAmount of, Money<double> ForbundYear::*amount) {
    all.push_back({{of, Together::largest, 0.0, nullptr, nullptr}, [=](const YearResult& year) {
                     double most = 0.0;
                     for (const auto& row : year.forbund) most = std::max(most, (row.*amount).kr);
                     return most;
                   }});
  };
  largest(KeptAmount::possible, &ForbundYear::possible);
  largest(KeptAmount::targeted, &ForbundYear::targeted);
  largest(KeptAmount::excess, &ForbundYear::excess);
  all.push_back({{KeptAmount::at_floor, Together::count_above, 0.0, nullptr, nullptr},
                 [](const YearResult& year) { return static_cast<double>(year.nation.at_floor); }});
  all.push_back({{KeptAmount::state, Together::one, 0.0, nullptr, first_places.data()},
                 [](const YearResult& year) {
                   return year.forbund.empty() ? 0.0 : year.forbund.front().state.kr;
                 }});
  return all;
}

std::vector<Compared> decided(const double* const* a_million) {
  std::vector<Compared> all = {
      nation(KeptAmount::frame, &NationYear::frame),
      nation(KeptAmount::national_support, &NationYear::national_support),
      nation(KeptAmount::distributable, &NationYear::distributable),
      nation(KeptAmount::returned, &NationYear::returned),
      nation(KeptAmount::returned_reserve, &NationYear::returned_reserve),
      nation(KeptAmount::returned_undistributed, &NationYear::returned_undistributed),
      nation(KeptAmount::returned_capital_rule, &NationYear::returned_capital_rule),
      nation(KeptAmount::returned_unmatched, &NationYear::returned_unmatched),
      nation(KeptAmount::returned_support, &NationYear::returned_support),
      nation(KeptAmount::unmatched, &NationYear::unmatched),
      nation(KeptAmount::gains_cannot_pay, &NationYear::gains_cannot_pay),
      {{KeptAmount::not_affordable},
       [](const YearResult& year) {
         return year.nation.damping_not_affordable || year.nation.settlement_not_affordable ? 1.0
                                                                                            : 0.0;
       }},
      {{KeptAmount::settlement_needed},
       [](const YearResult& year) {
         const auto& rows = year.forbund;
         return !rows.empty() && rows.front().unrounded ? 1.0 : 0.0;
       }},
      count(KeptAmount::forbund_count, &NationYear::forbund_count),
      count(KeptAmount::at_floor, &NationYear::at_floor),
      sum(KeptAmount::ideal, [](const auto& row) { return row.ideal.kr; }),
      sum(KeptAmount::floor, [](const auto& row) { return row.floor ? row.floor->kr : 0.0; }),
      sum(KeptAmount::possible, [](const auto& row) { return row.possible.kr; }),
      sum(KeptAmount::state, [](const auto& row) { return row.state.kr; }),
      sum(KeptAmount::targeted, [](const auto& row) { return row.targeted.kr; }),
      sum(KeptAmount::income, [](const auto& row) { return row.income.kr; }),
      sum(KeptAmount::closing, [](const auto& row) { return row.closing_eget_kapital.kr; }),
      sum(KeptAmount::excess, [](const auto& row) { return row.excess.kr; })};
  const auto together = [&](Together how, auto amount) {
    Compared added = sum(KeptAmount::state, amount);
    added.measure.together = how;
    added.measure.limit =
        how == Together::count_above || how == Together::count_below ? 1e6 : 0.001;
    added.measure.reference = a_million;
    all.push_back(added);
  };
  together(Together::count_above, [](const auto& row) { return row.state.kr > 1e6 ? 1.0 : 0.0; });
  together(Together::count_below, [](const auto& row) { return row.state.kr < 1e6 ? 1.0 : 0.0; });
  together(Together::losers, [](const auto& row) { return change(row) < -1e3 ? 1.0 : 0.0; });
  together(Together::winners, [](const auto& row) { return change(row) > 1e3 ? 1.0 : 0.0; });
  together(Together::lost, [](const auto& row) { return change(row) < -1e3 ? -change(row) : 0.0; });
  together(Together::won, [](const auto& row) { return change(row) > 1e3 ? change(row) : 0.0; });
  const auto extreme = [&](Together how, auto further) {
    Compared added{{KeptAmount::possible, how, 0.0, nullptr}, [=](const YearResult& year) {
                     double found = year.forbund.empty() ? 0.0 : year.forbund[0].possible.kr;
                     for (const auto& row : year.forbund) found = further(found, row.possible.kr);
                     return found;
                   }};
    all.push_back(added);
  };
  extreme(Together::least, [](double a, double b) { return std::min(a, b); });
  extreme(Together::largest, [](double a, double b) { return std::max(a, b); });
  for (Compared& more : in_order()) all.push_back(std::move(more));
  return all;
}

std::vector<Compared> counted() {
  return {
      sum(KeptAmount::municipal, [](const auto& row) { return row.municipal.kr; }),
      sum(KeptAmount::regional, [](const auto& row) { return row.regional.kr; }),
      sum(KeptAmount::other_income, [](const auto& row) { return row.other_income.kr; }),
      sum(KeptAmount::admin, [](const auto& row) { return row.admin.kr; }),
      sum(KeptAmount::budget, [](const auto& row) { return row.budget.kr; }),
      sum(KeptAmount::spent, [](const auto& row) { return row.spent.kr; }),
      sum(KeptAmount::opening, [](const auto& row) { return row.opening_eget_kapital.kr; }),
      sum(KeptAmount::participants, [](const auto& row) { return row.participants.value_or(0); }),
      count(KeptAmount::above, &NationYear::above),
      count(KeptAmount::level, &NationYear::level),
      count(KeptAmount::below, &NationYear::below)};
}

Compared largest_income() {
  return {{KeptAmount::income, Together::largest, 0.0, nullptr, nullptr},
          [](const YearResult& year) {
            double most = 0.0;
            for (const auto& row : year.forbund) most = std::max(most, row.income.kr);
            return most;
          }};
}

/// A number of a scenario that the cases choose anew.
struct Chosen {
  std::string key;
  std::function<double(double)> other;  ///< a value, given the largest that is sensible
  double most;
};

template <class T>
void mark(Dated<T>& dated, const std::string& key, double& largest) {
  for (auto& entry : dated.entries) {
    if (!entry.value) continue;
    entry.place.file = "--set " + key + "=";
    if constexpr (std::is_same_v<T, Money<double>>) largest = std::max(largest, entry.value->kr);
    if constexpr (std::is_same_v<T, Share<double>>) largest = 1e6;
  }
}

/// Marks some amounts and shares as if they had been set on the command line.
std::vector<Chosen> choose(Scenario& scenario, Luck& luck) {
  std::vector<Chosen> chosen;
  const auto value = [&luck](double most) {
    return luck.chance(10) ? 0.0
                           : static_cast<double>(luck.between(0, static_cast<std::int64_t>(most)));
  };
  const auto add = [&](auto& dated, int chance) {
    if (!luck.chance(chance)) return;
    const std::string key = "key" + std::to_string(chosen.size());
    double largest = -1.0;
    mark(dated, key, largest);
    if (largest >= 0.0) chosen.push_back({key, value, largest});
  };
  for (const Parameter& parameter : parameters()) {
    if (const auto* amount = std::get_if<Dated<Money<double>> Terms::*>(&parameter.field)) {
      add(scenario.terms.**amount, 25);
    } else if (const auto* share = std::get_if<Dated<Share<double>> Terms::*>(&parameter.field)) {
      add(scenario.terms.**share, 25);
    }
  }
  for (MatchingRule& rule : scenario.terms.matching) {
    add(rule.policy.growth, 50);
    add(rule.policy.willingness, 50);
  }
  return chosen;
}

double unit_of(double value, const std::string& key, const Scenario& scenario) {
  const auto* place = &scenario.terms.unit.entries;
  for (const auto& entry : *place) {
    if (entry.place.file == "--set " + key + "=") return std::max(1.0, value);
  }
  for (const auto& entry : scenario.terms.cost_per_participant.entries) {
    if (entry.place.file == "--set " + key + "=") return std::max(1.0, value);
  }
  return value;
}

class Batches {
 public:
  int compared = 0;
  int failed = 0;

  void compare(std::uint64_t seed) {
    Luck luck(seed);
    Scenario scenario = support::random_scenario(luck);
    const std::vector<Chosen> chosen = choose(scenario, luck);
    if (chosen.empty()) return;
    std::vector<std::string> keys;
    for (const Chosen& each : chosen) keys.push_back(each.key);
    const std::vector<double> millions(100, 1e6);
    const std::vector<const double*> per_year(100, millions.data());
    std::vector<Compared> wanted = decided(per_year.data());
    if (seed % 3 > 0) {
      for (Compared& more : counted()) wanted.push_back(more);
    }
    // Not a sum: then the columns are kept, and counted up afterwards.
    if (seed % 3 == 2) wanted.push_back(largest_income());
    std::vector<Measure> measures;
    for (const Compared& each : wanted) measures.push_back(each.measure);
    chance_ = chance_of(luck);
    const auto batch = Batch::of(scenario, keys, measures, chance_);
    if (!batch) return;
    const std::vector<double> values = draw(scenario, chosen, batch->structural(), luck);
    for (const Kernel* kernel : kernels_here()) {
      compare(*batch, *kernel, keys, values, wanted);
      if (::testing::Test::HasFailure()) FAIL() << "seed " << seed << ", " << kernel->isa;
    }
  }

 private:
  static constexpr int cases = 11;
  Chance chance_;
  const std::vector<std::int64_t> replicates_ = {0, 1, 2, 0, 7, 7, 1, 0, 3, 1'000'000'000, 2};

  static Behaviour behaviour(Luck& luck) {
    return {luck.pick<BehaviourKind>({BehaviourKind::uniform, BehaviourKind::triangular,
                                      BehaviourKind::normal, BehaviourKind::all_or_nothing}),
            static_cast<double>(luck.between(0, 400'000))};
  }
  /// Half of the time nothing is left to chance.
  static Chance chance_of(Luck& luck) {
    Chance chance{static_cast<std::uint64_t>(luck.between(1, 1000)), {}, {}};
    if (luck.chance(30)) chance.willingness = behaviour(luck);
    if (luck.chance(30)) chance.execution = behaviour(luck);
    return chance;
  }

  static std::vector<double> draw(const Scenario& scenario, const std::vector<Chosen>& chosen,
                                  const std::vector<bool>& structural, Luck&) {
    std::vector<double> values;
    for (int c = 0; c < cases; ++c) {
      for (std::size_t k = 0; k < chosen.size(); ++k) {
        const double value = structural[k] ? -1.0 : chosen[k].other(chosen[k].most);
        values.push_back(unit_of(value, chosen[k].key, scenario));
      }
    }
    return values;
  }

  void compare(const Batch& batch, const Kernel& kernel, const std::vector<std::string>& keys,
               const std::vector<double>& values, const std::vector<Compared>& wanted) {
    const std::size_t years = batch.years().size();
    std::vector<double> results(cases * wanted.size() * years, -7.0);
    const auto refused = batch.run(kernel, values, replicates_, results, 1 + kernel.width % 3);
    std::size_t next = 0;
    for (int c = 0; c < cases; ++c) {
      const auto alone =
          run(with(batch, keys, std::span(values).subspan(c * keys.size(), keys.size())),
              {chance_, replicates_[static_cast<std::size_t>(c)]});
      if (!alone) {
        ASSERT_LT(next, refused.size());
        EXPECT_EQ(refused[next].place, c);
        EXPECT_EQ(refused[next].why.what, alone.error().what);
        EXPECT_EQ(refused[next].why.year, alone.error().year);
        ++next;
        ++failed;
        EXPECT_TRUE(std::isnan(results[c * wanted.size() * years]));
        continue;
      }
      ++compared;
      for (std::size_t m = 0; m < wanted.size(); ++m) {
        for (std::size_t y = 0; y < years; ++y) {
          ASSERT_EQ(results[(c * wanted.size() + m) * years + y], wanted[m].alone(alone->years[y]))
              << "case " << c << ", measure " << m << ", year " << y;
        }
      }
    }
    EXPECT_EQ(next, refused.size());
  }

  /// The scenario with the values of a case in their places.
  static Scenario with(const Batch& batch, const std::vector<std::string>& keys,
                       std::span<const double> values) {
    Scenario own = batch.scenario();
    const auto put = [&](auto& dated) {
      for (auto& entry : dated.entries) {
        for (std::size_t k = 0; k < keys.size(); ++k) {
          const bool here = entry.place.file == "--set " + keys[k] + "=";
          if (here && !batch.structural()[k]) entry.value = {values[k]};
        }
      }
    };
    for (const Parameter& parameter : parameters()) {
      if (const auto* amount = std::get_if<Dated<Money<double>> Terms::*>(&parameter.field)) {
        put(own.terms.**amount);
      } else if (const auto* share = std::get_if<Dated<Share<double>> Terms::*>(&parameter.field)) {
        put(own.terms.**share);
      }
    }
    for (MatchingRule& rule : own.terms.matching) {
      put(rule.policy.growth);
      put(rule.policy.willingness);
    }
    return own;
  }
};

TEST(Laws, BatchesGiveWhatEachCaseGivesAlone) {
  Batches batches;
  for (std::uint64_t seed = 1; seed <= 1500; ++seed) {
    batches.compare(seed);
    if (::testing::Test::HasFailure()) return;
  }
  EXPECT_GT(batches.compared, 10'000);
  EXPECT_GT(batches.failed, 100);
}

}  // namespace
}  // namespace finsam
