#include "analysis/unlike_runs.hpp"

#include <gmock/gmock.h>

#include "support/compared.hpp"
#include "support/small_world.hpp"

namespace finsam {
namespace {

using support::always;
using support::compared;
using support::kr;
using support::percent;
using support::small_world;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

UnlikeRuns unlike(const ComparedRun& base, const ComparedRun& reform) {
  return unlike_runs(base, reform, compare(base, reform));
}

TEST(UnlikeRuns, ARunIsLikeItself) {
  EXPECT_FALSE(unlike(compared(small_world()), compared(small_world())).any());
}

TEST(UnlikeRuns, ARuleAloneIsWhatAReformIsAbout) {
  Scenario changed = small_world();
  changed.terms.base_grant = always(kr(800e3));
  EXPECT_FALSE(unlike(compared(small_world()), compared(changed)).any());
}

TEST(UnlikeRuns, FramesByYear) {
  Scenario base = small_world();
  base.last = Year{2021};
  Scenario changed = base;
  changed.terms.frame = {{{Year{2020}, false, kr(13e6), {}}, {Year{2021}, false, kr(20e6), {}}}};
  const UnlikeRuns found = unlike(compared(base), compared(changed));
  ASSERT_EQ(found.frames.size(), 1u);
  EXPECT_EQ(found.frames[0].year, 2021);
  EXPECT_EQ(found.frames[0].base, 13'000'000);
  EXPECT_EQ(found.frames[0].reform, 20'000'000);
  EXPECT_TRUE(found.any());
}

TEST(UnlikeRuns, Years) {
  Scenario longer = small_world();
  longer.last = Year{2021};
  const UnlikeRuns found = unlike(compared(small_world()), compared(longer));
  EXPECT_TRUE(found.years);
  EXPECT_THAT(found.frames, IsEmpty());
}

TEST(UnlikeRuns, ForbundOfOneRunAreNamed) {
  Scenario without = small_world();
  without.roster.forbund.pop_back();
  without.opening.pop_back();
  const ComparedRun all = compared(small_world());
  const ComparedRun fewer = compared(without);
  EXPECT_THAT(unlike(fewer, all).reform_only, ElementsAre("Gamma"));
  EXPECT_THAT(unlike(all, fewer).base_only, ElementsAre("Gamma"));
  EXPECT_TRUE(unlike(all, fewer).rosters());
}

TEST(UnlikeRuns, ForbundOfDifferentYearsAreNamed) {
  Scenario base = small_world();
  base.last = Year{2021};
  const ComparedRun whole = compared(base);
  ComparedRun partly = whole;
  auto& rows = partly.tables[0].rows;
  ASSERT_EQ(std::get<std::string>(rows[3][1]), "alfa");
  rows.erase(rows.begin() + 3);
  const UnlikeRuns found = unlike(whole, partly);
  EXPECT_THAT(found.partly, ElementsAre("Alfa"));
  EXPECT_THAT(found.base_only, IsEmpty());
}

TEST(UnlikeRuns, MembersAndTheirShares) {
  Scenario moved = small_world();
  moved.roster.forbund[2].members.pop_back();
  Scenario shared = small_world();
  shared.roster.forbund[0].members[0].share = percent(50);
  const ComparedRun base = compared(small_world());
  EXPECT_THAT(unlike(base, compared(moved)).unlike_members, ElementsAre("Gamma"));
  EXPECT_THAT(unlike(base, compared(shared)).unlike_members, ElementsAre("Alfa"));
  Scenario reordered = small_world();
  std::swap(reordered.roster.forbund[2].members[0], reordered.roster.forbund[2].members[1]);
  EXPECT_THAT(unlike(base, compared(reordered)).unlike_members, IsEmpty());
}

TableProvenance table(std::string role, std::string sha256) {
  TableProvenance provenance;
  provenance.role = std::move(role);
  provenance.file = "x.csv";
  provenance.sha256 = std::move(sha256);
  return provenance;
}

TEST(UnlikeRuns, DataBySha256) {
  ComparedRun base = compared(small_world());
  ComparedRun reform = base;
  base.scenario.provenance = {table("data.members", "1"), table("data.opening", "2"),
                              table("matching.all.offers", "3")};
  reform.scenario.provenance = {table("data.members", "9"), table("data.statistics.0", "4"),
                                table("matching.all.offers", "5")};
  const UnlikeRuns found = unlike(base, reform);
  ASSERT_EQ(found.data.size(), 3u);
  EXPECT_EQ(found.data[0].role, "data.members");
  EXPECT_EQ(found.data[0].reform->sha256, "9");
  EXPECT_EQ(found.data[1].role, "data.opening");
  EXPECT_EQ(found.data[1].reform, nullptr);
  EXPECT_EQ(found.data[2].role, "data.statistics.0");
  EXPECT_EQ(found.data[2].base, nullptr);
  const auto terms = unlike_term_tables(base.scenario, reform.scenario);
  ASSERT_EQ(terms.size(), 1u);
  EXPECT_EQ(terms[0].role, "matching.all.offers");
}

TEST(UnlikeRuns, Versions) {
  const ComparedRun base = compared(small_world());
  ComparedRun reform = base;
  reform.model_version = "2";
  EXPECT_TRUE(unlike(base, reform).model_version);
  EXPECT_FALSE(unlike(base, reform).program_version);
  reform = base;
  reform.program_version = "0.0.1";
  EXPECT_TRUE(unlike(base, reform).program_version);
  EXPECT_TRUE(unlike(base, reform).any());
}

}  // namespace
}  // namespace finsam
