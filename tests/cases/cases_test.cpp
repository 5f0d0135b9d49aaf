// Worked examples: every tests/cases/*.yaml is a whole scenario with its arithmetic in comments and
// what must come out of it in lines `#= YEAR UNIT COLUMN VALUE`.

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

#include "cases/expected_cells.hpp"
#include "finsam/books.hpp"
#include "finsam/read_scenario.hpp"
#include "finsam/simulate.hpp"
#include "places.hpp"
#include "report/tables.hpp"
#include "support/temp_folder.hpp"

namespace finsam::test {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> case_files() {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(FINSAM_SOURCE_DIR "/tests/cases")) {
    if (entry.path().extension() == ".yaml") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

class WorkedExample : public testing::TestWithParam<fs::path> {};

TEST_P(WorkedExample, ComesOutAsByHand) {
  const std::string file = GetParam().string();
  const Reading reading = read_scenario(file);
  for (const Diagnostic& found : reading.diagnostics.all()) {
    if (found.severity == Severity::error) ADD_FAILURE() << to_text(found);
  }
  ASSERT_TRUE(reading.scenario);
  const auto results = run(*reading.scenario);
  ASSERT_TRUE(results) << results.error().year.number << ": " << results.error().what;
  for (const Imbalance& found : check_books(*reading.scenario, *results)) {
    ADD_FAILURE() << found.year.number << " " << found.account << ": " << found.difference.kr;
  }

  const auto tables = result_tables(*reading.scenario, *results);
  const auto expected = expected_cells(read_file(file));
  EXPECT_FALSE(expected.empty()) << "no line that begins with #=";
  for (const ExpectedCell& cell : expected) {
    const std::string fault = fault_of(cell, tables);
    if (!fault.empty()) ADD_FAILURE_AT(file.c_str(), cell.line) << fault;
  }
}

INSTANTIATE_TEST_SUITE_P(Cases, WorkedExample, testing::ValuesIn(case_files()),
                         [](const auto& name) { return name.param.stem().string(); });

std::array<Table, 5> two_rows() {
  return {Table{"forbund_year",
                {"year", "forbund_id", "ideal", "floor"},
                {{std::int64_t{2020}, "alfa", Hundredths{194000005}, Cell{}}}},
          Table{"municipality_year",
                {"year", "kommunkod", "kommun", "forbund_id", "contribution"},
                {{std::int64_t{2020}, "1001", "Aby", "alfa", std::int64_t{7}}}},
          Table{"region_year", {"year", "lanskod", "region", "forbund_id", "contribution"}, {}},
          Table{"nation_year", {"year", "flags"}, {{std::int64_t{2020}, "gains cannot pay"}}},
          Table{"national_account",
                {"year", "line", "kr", "count", "per_cent"},
                {{std::int64_t{2020}, "execution_admin", Cell{}, Cell{}, Hundredths{9000}}}}};
}

std::string fault_in(const std::string& line) {
  const auto expected = expected_cells("# a comment\n" + line + "\n");
  return expected.size() == 1 ? fault_of(expected[0], two_rows()) : "not one expectation";
}

TEST(ExpectedCells, AreFoundWithTheirLineAndWholeValue) {
  const auto found = expected_cells("years: 2020\n#= 2020 nation flags gains cannot pay\n# = no\n");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].line, 2);
  EXPECT_EQ(found[0].year, "2020");
  EXPECT_EQ(found[0].unit, "nation");
  EXPECT_EQ(found[0].column, "flags");
  EXPECT_EQ(found[0].value, "gains cannot pay");
}

TEST(ExpectedCells, FitEveryKindOfCell) {
  EXPECT_EQ(fault_in("#= 2020 alfa ideal 1940000.05"), "");
  EXPECT_EQ(fault_in("#= 2020 alfa floor"), "");
  EXPECT_EQ(fault_in("#= 2020 kommun:1001@alfa contribution 7"), "");
  EXPECT_EQ(fault_in("#= 2020 nation flags gains cannot pay"), "");
  EXPECT_EQ(fault_in("#= 2020 account execution_admin 90.00"), "");
}

TEST(ExpectedCells, TellWhatIsWrong) {
  EXPECT_EQ(fault_in("#= 2020 alfa ideal 1940000.06"),
            "2020 alfa ideal is '1940000.05', by hand it is '1940000.06'");
  EXPECT_EQ(fault_in("#= 2020 alfa idael 1"), "forbund_year has no column 'idael'");
  EXPECT_EQ(fault_in("#= 2020 beta ideal 1"), "forbund_year has no row for beta in 2020");
  EXPECT_EQ(fault_in("#= 2021 alfa ideal 1"), "forbund_year has no row for alfa in 2021");
  EXPECT_EQ(fault_in("#= 2020 region:10@alfa contribution 7"),
            "region_year has no row for region:10@alfa in 2020");
  EXPECT_EQ(fault_in("#= 2020 account execution_admin 90.01"), "execution_admin is '90.00'");
  EXPECT_EQ(fault_in("#= 2021 account execution_admin 90.00"),
            "the account has no line execution_admin in 2021");
  EXPECT_EQ(fault_in("#= 2020 stad:1001@alfa ideal 7"),
            "forbund_year has no row for stad:1001@alfa in 2020");
}

}  // namespace
}  // namespace finsam::test
