#include "engine/opening.hpp"

#include <gtest/gtest.h>

#include "engine/prepare.hpp"
#include "finsam/simulate.hpp"
#include "support/small_world.hpp"

namespace finsam {
namespace {

using support::always;
using support::kr;
using support::percent;
using support::small_world;

/// A world whose opening allocations are drawn halfway to their ideal.
Scenario halfway() {
  Scenario world = small_world();
  world.terms.opening_spread = always(percent(50));
  for (Opening& opening : world.opening) opening.state_allocation = kr(3'000'000);
  return world;
}

TEST(OpeningOfRun, WhoHasNothingIsGivenNothing) {
  Scenario world = halfway();
  for (Opening& opening : world.opening) opening.state_allocation.reset();
  const auto results = run(world);
  ASSERT_TRUE(results.has_value());
  for (const ForbundYear& row : results->years[0].forbund) EXPECT_FALSE(row.last_accepted);
}

TEST(OpeningOfRun, MoreThanARunCanHoldIsNotDivided) {
  Scenario world = halfway();
  world.opening[0].state_allocation = kr(4e9 - 6e6);
  EXPECT_TRUE(prepare(world).has_value());
  world.opening[0].state_allocation = kr(4e9 - 6e6 + 1);
  const auto refused = prepare(world);
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().year, Year{2020});
  EXPECT_EQ(
      refused.error().what,
      "the opening allocations are more than 4 000 000 000 kr together, which cannot be spread "
      "or tilted");
}

}  // namespace
}  // namespace finsam
