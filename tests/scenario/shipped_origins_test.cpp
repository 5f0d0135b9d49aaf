// What a comment of a shipped scenario calls FITTED or DERIVED stands in the list that says so.

#include <gmock/gmock.h>

#include <filesystem>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

#include "finsam/read_scenario.hpp"
#include "support/temp_folder.hpp"

namespace finsam::test {
namespace {

struct Remark {
  std::string key;
  ValueOrigin origin = ValueOrigin::written;
  std::string line;
};

/// The keys of a file whose own line has a comment with FITTED or DERIVED in it.
std::vector<Remark> remarks_in(const std::string& file) {
  static const std::regex with_key(R"(( *)([\w.]+):[^#]*(#.*)?)");
  std::vector<Remark> remarks;
  std::vector<std::pair<std::size_t, std::string>> path;  // indent and key, the outermost first
  std::istringstream text(read_file(file));
  for (std::string line; std::getline(text, line);) {
    std::smatch parts;
    if (!std::regex_match(line, parts, with_key)) continue;
    const auto indent = static_cast<std::size_t>(parts[1].length());
    while (!path.empty() && path.back().first >= indent) path.pop_back();
    path.emplace_back(indent, parts[2]);
    std::string key;
    for (const auto& [own_indent, part] : path) key += (key.empty() ? "" : ".") + part;
    const std::string comment = parts[3];
    if (comment.find("FITTED") != comment.npos) {
      remarks.push_back({key, ValueOrigin::fitted, line});
    }
    if (comment.find("DERIVED") != comment.npos) {
      remarks.push_back({key, ValueOrigin::derived, line});
    }
  }
  return remarks;
}

/// Whether a list of `file` has the key, or one that it is the year of.
bool is_listed(const Scenario& scenario, const std::string& file, const Remark& remark) {
  for (const KeyOrigin& each : scenario.origins) {
    const bool covers = remark.key == each.key || remark.key.starts_with(each.key + ".");
    if (each.place.file == file && each.origin == remark.origin && covers) return true;
  }
  return false;
}

TEST(ShippedOrigins, StandInTheListsOfTheirFiles) {
  int found = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator("scenarios")) {
    const std::string file = entry.path().string();
    if (entry.path().extension() != ".yaml") continue;
    const std::vector<Remark> remarks = remarks_in(file);
    if (remarks.empty()) continue;
    const Reading reading = read_scenario(file);
    ASSERT_TRUE(reading.scenario) << file;
    for (const Remark& remark : remarks) {
      EXPECT_TRUE(is_listed(*reading.scenario, file, remark)) << file << ": " << remark.line;
      ++found;
    }
  }
  EXPECT_GE(found, 7);
}

}  // namespace
}  // namespace finsam::test
