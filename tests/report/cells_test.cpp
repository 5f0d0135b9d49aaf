#include "report/cells.hpp"

#include <gtest/gtest.h>

#include "quantity/rounded.hpp"
#include "report/cell_text.hpp"

namespace finsam {
namespace {

std::string text_of(const Cell& cell) { return plain_text(std::get<Hundredths>(cell), '.'); }

TEST(RoundedRatio, RoundsHalvesUp) {
  EXPECT_EQ(rounded_ratio(1, 2), 1);
  EXPECT_EQ(rounded_ratio(3, 2), 2);
  EXPECT_EQ(rounded_ratio(1, 3), 0);
  EXPECT_EQ(rounded_ratio(2, 3), 1);
  EXPECT_EQ(rounded_ratio(-1, 2), 0);
  EXPECT_EQ(rounded_ratio(-2, 3), -1);
  EXPECT_EQ(rounded_ratio(-3, 2), -1);
}

TEST(GridCell, RoundsHalvesUpExactly) {
  EXPECT_EQ(text_of(grid_cell(0.125)), "0.13");
  EXPECT_EQ(text_of(grid_cell(0.375)), "0.38");
  EXPECT_EQ(text_of(grid_cell(0.625)), "0.63");
  EXPECT_EQ(text_of(grid_cell(0.125 - 1.0 / 1024)), "0.12");
  EXPECT_EQ(text_of(grid_cell(0.0)), "0.00");
  EXPECT_EQ(text_of(grid_cell(0.9990234375)), "1.00");
}

TEST(GridCell, IsExactUpToTheLargestAmounts) {
  EXPECT_EQ(text_of(grid_cell(4e9 + 0.125)), "4000000000.13");
  EXPECT_EQ(text_of(grid_cell(0x1p43 - 0.125)), "8796093022207.88");
}

TEST(RatioCell, RoundsHalvesUpExactly) {
  EXPECT_EQ(text_of(ratio_cell(1, 8)), "0.13");
  EXPECT_EQ(text_of(ratio_cell(1, 3)), "0.33");
  EXPECT_EQ(text_of(ratio_cell(2, 3)), "0.67");
  EXPECT_EQ(text_of(ratio_cell(8e9, 1.0 / 1024)), "8192000000000.00");
}

TEST(RatioCell, IsEmptyWithoutADenominator) {
  EXPECT_TRUE(std::holds_alternative<std::monostate>(ratio_cell(1, 0)));
}

TEST(WholeCell, IsEmptyWithoutAnAmount) {
  EXPECT_TRUE(std::holds_alternative<std::monostate>(whole_cell(std::optional<Money<double>>{})));
  EXPECT_EQ(std::get<std::int64_t>(whole_cell(Money<double>{4e9})), 4'000'000'000);
}

TEST(PlainText, WritesTwoDecimals) {
  EXPECT_EQ(plain_text({5}, '.'), "0.05");
  EXPECT_EQ(plain_text({-5}, '.'), "-0.05");
  EXPECT_EQ(plain_text({12345}, ','), "123,45");
}

}  // namespace
}  // namespace finsam
