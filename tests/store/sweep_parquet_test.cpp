// The cases of a sweep as Parquet, where DuckDB's library is here.

#include "store/sweep_parquet.hpp"

#include <gmock/gmock.h>
#include <stdlib.h>

#include "store/duckdb_library.hpp"
#include "store/small_sweep.hpp"
#include "support/temp_folder.hpp"

namespace finsam {
namespace {

using test::entry_count;
using test::go_on;
using test::opened;
using test::read_file;
using test::small_block;
using test::small_sweep;
using test::TempFolder;
using ::testing::HasSubstr;

class SweepParquet : public ::testing::Test {
 protected:
  void SetUp() override {
    if (const auto library = DuckLibrary::load(); !library) GTEST_SKIP() << library.error();
  }
  std::string file(const std::string& name) const { return (folder_ / name).string(); }

  /// What DuckDB answers to a query, as CSV without heading.
  std::string answer(const std::string& query) const {
    const std::string out = file("answer.csv");
    DuckDatabase(*DuckLibrary::load()).run("COPY (" + query + ") TO '" + out + "' (HEADER false)");
    return read_file(out);
  }

 private:
  TempFolder folder_;
};

TEST_F(SweepParquet, HoldsTheCasesInOrder) {
  SweepStore store = opened(file("a"));
  go_on(store);
  const auto written = write_sweep_parquet(store, file("new/parts"), Overwrite::refuse);
  ASSERT_TRUE(written) << written.error().what;
  EXPECT_EQ(entry_count(file("new/parts")), 1);
  EXPECT_EQ(entry_count(file("new")), 1);
  const std::string all = "FROM read_parquet('" + file("new/parts") + "/*.parquet') ";
  EXPECT_EQ(answer("SELECT * " + all + "LIMIT 4"),
            "0,2020,0.05,0,2,proportional,2500000.0,0.0,\n"
            "0,2021,0.05,0,2,proportional,2400000.0,0.1,\n"
            "0,2022,0.05,0,2,proportional,0.0,0.0,\n"
            "1,2020,0.050001,1000,2,from_gains,2500007.0,0.3333333333333333,\n");
  EXPECT_EQ(answer("SELECT * " + all + "WHERE \"case\" = 3"),
            "3,2021,0.050003,3000,2,from_gains,,,the base grants are more than there is\n");
  EXPECT_EQ(
      answer("SELECT count(*), count(failure), count(DISTINCT \"case\"), sum(returned) " + all),
      "2714,143,1000," + answer("SELECT sum(2.5e6 + 7 * n) + sum(2.4e6 - n) FROM range(1000) "
                                "t(n) WHERE n % 7 <> 3"));
}

TEST_F(SweepParquet, PartsAreTheSameBytesEveryTime) {
  StoredSweep sweep = small_sweep();
  sweep.cases = 66'000;
  sweep.block_size = 10'000;
  SweepStore one = opened(file("one"), sweep);
  go_on(one);
  sweep.block_size = 65'536;
  SweepStore other = opened(file("other"), sweep);
  ASSERT_TRUE(other.put(small_block({65'536, 464})));
  go_on(other);
  ASSERT_TRUE(write_sweep_parquet(one, file("p1"), Overwrite::refuse));
  ASSERT_TRUE(write_sweep_parquet(other, file("p2/"), Overwrite::refuse));
  for (const char* const part : {"/part-000000.parquet", "/part-000001.parquet"}) {
    EXPECT_EQ(read_file(file("p1") + part), read_file(file("p2") + part)) << part;
  }
  EXPECT_EQ(entry_count(file("p2")), 2);
}

TEST_F(SweepParquet, OnlyAnExportIsReplaced) {
  SweepStore store = opened(file("a"));
  go_on(store, 1);
  ASSERT_TRUE(write_sweep_parquet(store, file("p"), Overwrite::refuse));
  EXPECT_THAT(write_sweep_parquet(store, file("p"), Overwrite::refuse).error().what,
              HasSubstr("--force replaces it"));
  go_on(store);
  EXPECT_TRUE(write_sweep_parquet(store, file("p"), Overwrite::replace));
  EXPECT_EQ(answer("SELECT max(\"case\") FROM read_parquet('" + file("p") + "/*.parquet')"),
            "999\n");
  test::write_file(file("p/mine.txt"), "mine");
  const auto refused = write_sweep_parquet(store, file("p"), Overwrite::replace);
  EXPECT_EQ(refused.error().side, StoreSide::output);
  EXPECT_THAT(refused.error().what, HasSubstr("holds other things"));
  EXPECT_EQ(read_file(file("p/mine.txt")), "mine");
}

TEST_F(SweepParquet, WhatDuckDbSaysIsToldAndNothingIsLeft) {
  StoredSweep sweep = small_sweep();
  sweep.metrics[1].name = "returned";  // a table cannot have two columns of one name
  SweepStore store = opened(file("a"), sweep);
  go_on(store, 1);
  const auto written = write_sweep_parquet(store, file("new/p"), Overwrite::refuse);
  ASSERT_FALSE(written);
  EXPECT_THAT(written.error().what, HasSubstr("returned"));
  EXPECT_EQ(entry_count(file("new")), 0);
}

TEST(DuckLibrary, HowToGetItIsSaid) {
  const char* before = ::getenv("FINSAM_DUCKDB");
  const std::string kept = before ? before : "";
  ::setenv("FINSAM_DUCKDB", "nowhere/libduckdb.so", 1);
  const TempFolder folder;
  const SweepStore store = opened((folder / "a").string());
  const auto written = write_sweep_parquet(store, (folder / "p").string(), Overwrite::refuse);
  before ? ::setenv("FINSAM_DUCKDB", kept.c_str(), 1) : ::unsetenv("FINSAM_DUCKDB");
  ASSERT_FALSE(written);
  EXPECT_EQ(written.error().side, StoreSide::output);
  EXPECT_THAT(written.error().what, HasSubstr("scripts/install_parquet fetches it"));
  EXPECT_FALSE(std::filesystem::exists(folder / "p"));
}

}  // namespace
}  // namespace finsam
