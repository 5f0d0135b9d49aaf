// What a förbund spends and keeps.

#include <gtest/gtest.h>

#include <algorithm>

#include "finsam/rules/trappan.hpp"
#include "laws/law.hpp"

namespace finsam {
namespace {

TEST(Economy, NeverEndsBelowZero) {
  expect_law_of_years("closing >= 0", [](const Scenario&, const YearResult& year) {
    for (const ForbundYear& row : year.forbund) {
      const Money<double> available = row.opening_eget_kapital + row.income;
      RC_ASSERT(row.closing_eget_kapital.kr >= 0.0);
      RC_ASSERT(row.spent <= row.budget);
      RC_ASSERT(row.admin <= row.admin_budget);
      RC_ASSERT(row.admin_budget + row.budget <= available);
      RC_ASSERT(row.budget.kr >= 0.0);
      RC_ASSERT(available.kr <= largest_amount);
    }
  });
}

TEST(Trappan, ExcessIsWhatIsKeptAboveTheLimit) {
  expect_law_of_years("excess", [](const Scenario&, const YearResult& year) {
    for (const ForbundYear& row : year.forbund) {
      const Money<double> above = row.closing_eget_kapital - row.trappan_limit;
      RC_ASSERT(row.excess == greater(Money<double>{0.0}, above));
    }
    RC_ASSERT(year.nation.excess.kr == sum(year, &ForbundYear::excess));
  });
}

/// Steps of a random trappan, and funds up to 4 000 000 000 kr.
struct Stairs {
  std::vector<Money<double>> up_to;
  std::vector<Share<double>> share;
  Money<double> funds;
  Money<double> limit(TrappanScale scale, Money<double> on) const {
    return trappan_limit<double>(scale, static_cast<int>(share.size()), up_to.data(), share.data(),
                                 on, nullptr);
  }
};

Stairs random_stairs(support::Luck& luck) {
  Stairs stairs;
  std::int64_t bound = 0;
  for (std::int64_t k = luck.between(0, 4); k > 0; --k) {
    bound += luck.between(1, luck.pick<std::int64_t>({10, 500'000'000}));
    stairs.up_to.push_back({static_cast<double>(bound)});
    stairs.share.push_back(support::random_share(luck));
  }
  stairs.up_to.push_back({0.0});
  stairs.share.push_back(support::random_share(luck));
  const auto around = luck.pick<std::int64_t>({bound, luck.between(0, 3'999'999'990)});
  stairs.funds = {static_cast<double>(std::max<std::int64_t>(0, around + luck.between(-3, 3)))};
  return stairs;
}

TEST(Trappan, MarginalLimitNeverFallsWhenFundsGrow) {
  EXPECT_TRUE(rc::check("one krona more never lowers the limit", [] {
    support::Luck luck = *support::random_luck();
    const Stairs stairs = random_stairs(luck);
    const Money<double> less = stairs.limit(TrappanScale::marginal, stairs.funds);
    const Money<double> more =
        stairs.limit(TrappanScale::marginal, stairs.funds + Money<double>{1.0});
    RC_ASSERT(less <= more);
    RC_ASSERT(more - less <= Money<double>{1.0});
    RC_ASSERT(less <= stairs.funds);
  }));
}

TEST(Trappan, BothScalesAgreeWithinTheFirstStep) {
  EXPECT_TRUE(rc::check("marginal = whole up to the first bound", [] {
    support::Luck luck = *support::random_luck();
    const Stairs stairs = random_stairs(luck);
    const bool one_step = stairs.share.size() == 1;
    const Money<double> funds = one_step ? stairs.funds : lesser(stairs.funds, stairs.up_to[0]);
    RC_ASSERT(stairs.limit(TrappanScale::marginal, funds) ==
              stairs.limit(TrappanScale::whole, funds));
  }));
}

}  // namespace
}  // namespace finsam
