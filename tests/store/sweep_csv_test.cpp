// The cases of a sweep as CSV.

#include "store/sweep_csv.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <random>

#include "store/small_disk.hpp"
#include "store/small_sweep.hpp"
#include "store/sweep_numbers.hpp"
#include "support/temp_folder.hpp"

namespace finsam {
namespace {

using test::csv_of;
using test::go_on;
using test::opened;
using test::small_block;
using test::small_sweep;
using test::SmallDisk;
using test::TempFolder;
using ::testing::HasSubstr;
using ::testing::StartsWith;

class SweepCsv : public ::testing::Test {
 protected:
  std::string file(const std::string& name) const { return (folder_ / name).string(); }

 private:
  TempFolder folder_;
};

TEST_F(SweepCsv, HasARowPerCaseAndYear) {
  SweepStore store = opened(file("a"));
  go_on(store, 1);
  EXPECT_THAT(csv_of(store),
              StartsWith("case,year,damping.max_decrease,base_grant,indicators.lag,"
                         "damping.financing,returned,top_quarter_share,failure\n"
                         "0,2020,0.05,0,2,proportional,2500000,0,\n"
                         "0,2021,0.05,0,2,proportional,2400000,0.1,\n"
                         "0,2022,0.05,0,2,proportional,0,0,\n"
                         "1,2020,0.050001,1000,2,from_gains,2500007,0.3333333333333333,\n"));
  EXPECT_THAT(csv_of(store), HasSubstr("\n3,2021,0.050003,3000,2,from_gains,,,"
                                       "the base grants are more than there is\n4,2020,"));
}

TEST_F(SweepCsv, HasARowPerCase) {
  SweepStore store = opened(file("a"));
  go_on(store, 1);
  EXPECT_THAT(csv_of(store, SweepRows::cases),
              StartsWith("case,damping.max_decrease,base_grant,indicators.lag,damping.financing,"
                         "returned 2020,returned 2021,returned 2022,top_quarter_share 2020,"
                         "top_quarter_share 2021,top_quarter_share 2022,failed in,failure\n"
                         "0,0.05,0,2,proportional,2500000,2400000,0,0,0.1,0,,\n"));
  EXPECT_THAT(csv_of(store, SweepRows::cases),
              HasSubstr("\n3,0.050003,3000,2,from_gains,,,,,,,2021,the base grants are more"));
}

TEST_F(SweepCsv, IsTheSameWhateverWasWrittenWhen) {
  SweepStore straight = opened(file("straight"));
  go_on(straight);
  StoredSweep coarse = small_sweep();
  coarse.block_size = 150;
  SweepStore shuffled = opened(file("shuffled"), coarse);
  auto missing = shuffled.missing().value();
  std::shuffle(missing.begin(), missing.end(), std::mt19937(1));
  for (const CaseRange& range : missing) ASSERT_TRUE(shuffled.put(small_block(range)));
  EXPECT_EQ(csv_of(straight), csv_of(shuffled));
}

TEST_F(SweepCsv, AFileAppearsWholeOrNotAtAll) {
  SweepStore store = opened(file("a"));
  go_on(store);
  const std::string csv = file("new/cases.csv");
  ASSERT_TRUE(write_sweep_csv(store, SweepRows::cases, csv, Overwrite::refuse));
  EXPECT_EQ(test::read_file(csv), csv_of(store, SweepRows::cases));
  const auto again = write_sweep_csv(store, SweepRows::cases, csv, Overwrite::refuse);
  EXPECT_EQ(again.error().side, StoreSide::output);
  EXPECT_THAT(again.error().what, HasSubstr("is there already; --force replaces it"));
  EXPECT_TRUE(write_sweep_csv(store, SweepRows::case_years, csv, Overwrite::replace));
  EXPECT_EQ(test::read_file(csv), csv_of(store));
  EXPECT_EQ(test::entry_count(std::filesystem::path(csv).parent_path()), 1);
}

TEST_F(SweepCsv, WithoutCasesThereIsNone) {
  StoredSweep sweep = small_sweep();
  sweep.keeps_cases = false;
  const SweepStore store = opened(file("a"), sweep);
  const auto written =
      write_sweep_csv(store, SweepRows::cases, file("cases.csv"), Overwrite::refuse);
  EXPECT_THAT(written.error().what, HasSubstr("keeps statistics, and no cases"));
  EXPECT_FALSE(std::filesystem::exists(file("cases.csv")));
}

TEST_F(SweepCsv, OnAFullDiskNothingIsLeft) {
  const SmallDisk disk(file("disk"), "16k");
  if (!disk.is_there()) GTEST_SKIP() << "a small disk cannot be mounted here";
  SweepStore store = opened(file("a"));
  go_on(store);
  const std::string csv = file("disk/cases.csv");
  const auto written = write_sweep_csv(store, SweepRows::cases, csv, Overwrite::refuse);
  ASSERT_FALSE(written);
  EXPECT_EQ(written.error().side, StoreSide::output);
  EXPECT_EQ(written.error().what, csv + ": No space left on device");
  EXPECT_EQ(test::entry_count(file("disk")), 0);
}

std::string value(StoredKind kind, double number) {
  std::string text;
  append_value(text, {"key", kind, "", {"first", "second"}}, number);
  return text;
}

TEST(AppendValue, WritesEachKindAsItIs) {
  EXPECT_EQ(value(StoredKind::share, 1'000'000), "1");
  EXPECT_EQ(value(StoredKind::share, 120'000), "0.12");
  EXPECT_EQ(value(StoredKind::share, 1), "0.000001");
  EXPECT_EQ(value(StoredKind::share, -50'000), "-0.05");
  EXPECT_EQ(value(StoredKind::kronor, 339'000'000), "339000000");
  EXPECT_EQ(value(StoredKind::choice, 1), "second");
  EXPECT_EQ(value(StoredKind::choice, 2), "2") << "what has no text is a number";
}

std::string metric(double number) {
  std::string text;
  append_metric(text, number);
  return text;
}

TEST(AppendMetric, WritesTheShortestNumberThatReadsBack) {
  EXPECT_EQ(metric(0.1), "0.1");
  EXPECT_EQ(metric(1.0 / 3), "0.3333333333333333");
  EXPECT_EQ(metric(9007199254740992.0), "9007199254740992");
  EXPECT_EQ(metric(-0.0), "0");
  EXPECT_EQ(metric(1e300), "1e+300");
  EXPECT_EQ(metric(std::nan("")), "");
}

}  // namespace
}  // namespace finsam
