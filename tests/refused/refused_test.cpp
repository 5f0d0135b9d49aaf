// Every bad input with its exact messages: NAME.yaml beside NAME.expected. A case may begin with
// lines such as "# --set lag=3" and "# --years 2020:2021". scripts/update_refused writes the
// expected files anew; read every message before keeping it.

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

#include "finsam/read_scenario.hpp"
#include "places.hpp"
#include "report/messages.hpp"

namespace finsam {
namespace {

namespace fs = std::filesystem;

fs::path folder() { return fs::path(FINSAM_SOURCE_DIR) / "tests" / "refused"; }

std::string text_of(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

/// Names of the cases, relative to the folder and without the ending.
std::vector<std::string> case_names() {
  std::vector<std::string> names;
  for (const auto& entry : fs::recursive_directory_iterator(folder())) {
    const fs::path kind = entry.path().parent_path().filename();
    if (entry.path().extension() != ".yaml" || kind == "terms") continue;
    names.push_back(fs::relative(entry.path(), folder()).replace_extension().string());
  }
  std::sort(names.begin(), names.end());
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
  const fs::path expected = folder() / (GetParam() + ".expected");
  const std::string file = GetParam() + ".yaml";
  const fs::path before = fs::current_path();
  fs::current_path(folder());  // so that messages name files as a user there would
  const Reading reading = read_scenario(file, options_of(text_of(file)));
  fs::current_path(before);

  const std::string messages = messages_text(reading.diagnostics, Told::all);
  if (std::getenv("FINSAM_UPDATE_REFUSED")) std::ofstream(expected, std::ios::binary) << messages;
  ASSERT_TRUE(fs::exists(expected)) << "run scripts/update_refused and read what it wrote";
  EXPECT_EQ(messages, text_of(expected));
  EXPECT_EQ(reading.scenario.has_value(), !reading.diagnostics.has_errors());
}

std::string test_name(const testing::TestParamInfo<std::string>& info) {
  std::string name = info.param;
  std::replace(name.begin(), name.end(), '/', '_');
  return name;
}

INSTANTIATE_TEST_SUITE_P(Every, Refused, testing::ValuesIn(case_names()), test_name);

TEST(RefusedCases, AreManyAndSoundIsSound) {
  EXPECT_GE(case_names().size(), 250u);
  EXPECT_EQ(text_of(folder() / "sound.expected"), "");
}

}  // namespace
}  // namespace finsam
