#include "report/sweep_values.hpp"

#include <gmock/gmock.h>

#include <cmath>

namespace finsam {
namespace {

TEST(SweepValues, OfMetricsAreRounded) {
  EXPECT_EQ(size_with_unit(2'074'999.0, SweepUnit::kr, Language::en), "2.07\u00a0Mkr");
  EXPECT_EQ(size_with_unit(-2'074'999.0, SweepUnit::kr, Language::sv), "−2,07\u00a0mnkr");
  EXPECT_EQ(size_with_unit(1234.5, SweepUnit::kr, Language::en), "1,235\u00a0kr");
  EXPECT_EQ(size_with_unit(123'456.0, SweepUnit::share, Language::en), "12.35%");
  EXPECT_EQ(size_with_unit(123'456.0, SweepUnit::share, Language::sv), "12,35\u00a0%");
  EXPECT_EQ(size_with_unit(17.0, SweepUnit::count, Language::sv), "17");
  EXPECT_EQ(size_with_unit(17.25, SweepUnit::count, Language::sv), "17,25");
  EXPECT_EQ(size_with_unit(0.5, SweepUnit::number, Language::en), "0.5");
}

TEST(SweepValues, AChangeOfAShareIsInPercentagePoints) {
  EXPECT_EQ(change_with_unit(32'000.0, SweepUnit::share, Language::en),
            "3.20\u00a0percentage points");
  EXPECT_EQ(change_with_unit(-32'000.0, SweepUnit::share, Language::sv),
            "−3,20\u00a0procentenheter");
  EXPECT_EQ(change_with_unit(900.0, SweepUnit::kr, Language::sv), "900\u00a0kr");
}

TEST(SweepValues, OfKeysAreExact) {
  const SweptColumn share{"economy.execution", SweepUnit::share, false, {}, "", ""};
  EXPECT_EQ(key_value_text(share, 123'417.0, Language::sv), "12,3417\u00a0%");
  EXPECT_EQ(key_value_text(share, 123'417.0), "12.3417 %");
  EXPECT_EQ(key_value_text(share, 120'000.0), "12 %");
  const SweptColumn amount{"base_grant", SweepUnit::kr, false, {}, "", ""};
  EXPECT_EQ(key_value_text(amount, 400'000.0, Language::en), "400,000\u00a0kr");
  EXPECT_EQ(key_value_text(amount, 400'000.0), "400000 kr");
  const SweptColumn count{"lag", SweepUnit::count, false, {}, "", ""};
  EXPECT_EQ(key_value_text(count, 2.0, Language::en), "2");
  EXPECT_EQ(key_value_text(count, 2.0), "2");
  const SweptColumn choice{"capital_rule", SweepUnit::choice, false, {"none", "reduce"}, "", ""};
  EXPECT_EQ(key_value_text(choice, 1.0, Language::sv), "reduce");
  EXPECT_EQ(key_value_text(choice, 1.0), "reduce");
  EXPECT_EQ(key_value_text(share, NAN, Language::en), "");
  EXPECT_EQ(key_value_text(share, NAN), "");
}

TEST(SweepValues, OfLimitsAreExact) {
  EXPECT_EQ(limit_text(50'000.0, SweepUnit::share, Language::sv), "5\u00a0%");
  EXPECT_EQ(limit_text(12'500'000.0, SweepUnit::kr, Language::en), "12.50\u00a0Mkr");
  EXPECT_EQ(limit_text(12'345'678.0, SweepUnit::kr, Language::en), "12,345,678\u00a0kr");
  EXPECT_EQ(limit_text(3.0, SweepUnit::count, Language::en), "3");
}

TEST(SweepValues, PartsEndAtNothingAndAll) {
  EXPECT_EQ(part_text(0.1234, Language::en), "12.3%");
  EXPECT_EQ(part_text(1.0, Language::sv), "100\u00a0%");
  EXPECT_EQ(part_text(1.02, Language::en), "100%");
  EXPECT_EQ(part_text(-0.01, Language::en), "0%");
  EXPECT_EQ(correlation_text(-0.875, Language::sv), "−0,88");
}

TEST(SweepValues, AsCells) {
  EXPECT_EQ(sweep_size_cell(4e5, SweepUnit::kr), Cell{std::int64_t{400'000}});
  EXPECT_EQ(sweep_size_cell(4.125, SweepUnit::kr), Cell{Hundredths{413}});
  EXPECT_EQ(sweep_size_cell(125'000.0, SweepUnit::share), Cell{Hundredths{1250}});
  EXPECT_EQ(sweep_size_cell(std::nullopt, SweepUnit::share), Cell{});
  EXPECT_EQ(part_cell(0.3142), Cell{Hundredths{3142}});
  EXPECT_EQ(part_cell(std::nullopt), Cell{});
}

}  // namespace
}  // namespace finsam
