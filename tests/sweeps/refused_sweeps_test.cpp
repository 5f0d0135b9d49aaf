// Every bad sweep file with its exact messages: refused/sweeps/NAME.yaml beside NAME.expected.
// scripts/update_refused writes the expected files anew; read every message before keeping it.

#include <gtest/gtest.h>

#include "finsam/read_sweep.hpp"
#include "refused/expected_messages.hpp"

namespace finsam {
namespace {

class RefusedSweep : public testing::TestWithParam<std::string> {};

TEST_P(RefusedSweep, SaysExactlyWhy) {
  const SweepReading reading =
      test::in_refused_folder([&] { return read_sweep(GetParam() + ".yaml"); });
  test::expect_messages(GetParam(), reading.diagnostics);
  EXPECT_FALSE(reading.sweep);
}

INSTANTIATE_TEST_SUITE_P(Every, RefusedSweep, testing::ValuesIn(test::cases_in("sweeps")),
                         test::name_of_case);

}  // namespace
}  // namespace finsam
