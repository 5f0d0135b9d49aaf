// What every shipped reform gives the nation; scripts/update_golden stores it anew.

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>

#include "support/finsam_program.hpp"

namespace finsam::test {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> reform_names() {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(FINSAM_SOURCE_DIR "/scenarios/reforms")) {
    if (entry.path().extension() == ".yaml") names.push_back(entry.path().stem().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

class GoldenReform : public ::testing::TestWithParam<std::string> {};

TEST_P(GoldenReform, NationIsAsStored) {
  const std::string scenario = "scenarios/reforms/" + GetParam() + ".yaml";
  const Outcome outcome = finsam({"run", scenario, "--quiet", "--table", "nation_year"});
  ASSERT_EQ(outcome.status, 0) << outcome.err;
  const fs::path stored = "tests/golden/reforms/" + GetParam() + ".csv";
  if (::secure_getenv("FINSAM_UPDATE_GOLDEN")) {
    write_file(stored, outcome.out);
    return;
  }
  ASSERT_TRUE(fs::exists(stored)) << stored << " is missing; run scripts/update_golden";
  EXPECT_EQ(outcome.out, read_file(stored));
}

std::string name_of(const ::testing::TestParamInfo<std::string>& info) {
  std::string name = info.param;
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
}

INSTANTIATE_TEST_SUITE_P(Every, GoldenReform, ::testing::ValuesIn(reform_names()), name_of);

}  // namespace
}  // namespace finsam::test
