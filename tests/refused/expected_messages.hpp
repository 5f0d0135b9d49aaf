#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "finsam/diagnostic.hpp"
#include "places.hpp"
#include "report/messages.hpp"

namespace finsam::test {

inline std::filesystem::path refused_folder() {
  return std::filesystem::path(FINSAM_SOURCE_DIR) / "tests" / "refused";
}

inline std::string text_of(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

/// The YAML files in `folder` within the folder of bad input and in those within it, relative to
/// that one and without the ending.
inline std::vector<std::string> cases_in(const std::string& folder) {
  namespace fs = std::filesystem;
  std::vector<std::string> names;
  for (const auto& entry : fs::recursive_directory_iterator(refused_folder() / folder)) {
    if (entry.path().extension() != ".yaml") continue;
    names.push_back(fs::relative(entry.path(), refused_folder()).replace_extension().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

/// What `read` gives in the folder of bad input, so that messages name files as a user there would.
template <class Read>
auto in_refused_folder(Read read) {
  const std::filesystem::path before = std::filesystem::current_path();
  std::filesystem::current_path(refused_folder());
  auto reading = read();
  std::filesystem::current_path(before);
  return reading;
}

/// Holds the messages against the file of those expected of case `name`.
inline void expect_messages(const std::string& name, const Diagnostics& diagnostics) {
  const std::filesystem::path expected = refused_folder() / (name + ".expected");
  const std::string messages = messages_text(diagnostics, Told::all);
  if (std::getenv("FINSAM_UPDATE_REFUSED")) std::ofstream(expected, std::ios::binary) << messages;
  ASSERT_TRUE(std::filesystem::exists(expected))
      << "run scripts/update_refused and read what it wrote";
  EXPECT_EQ(messages, text_of(expected));
}

/// The name of a case as a name of a test.
inline std::string name_of_case(const testing::TestParamInfo<std::string>& info) {
  std::string name = info.param;
  std::replace(name.begin(), name.end(), '/', '_');
  return name;
}

}  // namespace finsam::test
