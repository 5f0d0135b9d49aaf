// Every bad input with its exact messages: NAME.yaml beside NAME.expected. A case may begin with
// lines such as "# --set lag=3" and "# --years 2020:2021". scripts/update_refused writes the
// expected files anew; read every message before keeping it.

#include <gtest/gtest.h>

#include <sstream>

#include "finsam/read_scenario.hpp"
#include "refused/expected_messages.hpp"

namespace finsam {
namespace {

using test::cases_in;
using test::refused_folder;
using test::text_of;

/// The scenarios; those of terms/ are pieces that others extend, and sweeps have a test of their
/// own.
std::vector<std::string> case_names() {
  std::vector<std::string> names = cases_in("");
  std::erase_if(names, [](const std::string& name) {
    return name.starts_with("terms/") || name.starts_with("sweeps/");
  });
  return names;
}

ReadOptions options_of(const std::string& text) {
  ReadOptions options;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line) && line.starts_with("# --");) {
    if (line.starts_with("# --set ")) {
      const std::size_t equals = line.find('=');
      options.settings.emplace_back(line.substr(8, equals - 8), line.substr(equals + 1));
    }
    if (line.starts_with("# --years ")) {
      options.years = {{std::stoi(line.substr(10, 4))}, {std::stoi(line.substr(15, 4))}};
    }
  }
  return options;
}

class Refused : public testing::TestWithParam<std::string> {};

TEST_P(Refused, SaysExactlyWhy) {
  const std::string file = GetParam() + ".yaml";
  const Reading reading =
      test::in_refused_folder([&] { return read_scenario(file, options_of(text_of(file))); });
  test::expect_messages(GetParam(), reading.diagnostics);
  EXPECT_EQ(reading.scenario.has_value(), !reading.diagnostics.has_errors());
}

INSTANTIATE_TEST_SUITE_P(Every, Refused, testing::ValuesIn(case_names()), test::name_of_case);

TEST(RefusedCases, AreManyAndSoundIsSound) {
  EXPECT_GE(case_names().size(), 250u);
  EXPECT_EQ(text_of(refused_folder() / "sound.expected"), "");
}

}  // namespace
}  // namespace finsam
