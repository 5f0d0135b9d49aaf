#include "store/stored_result.hpp"

#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "data/sha256.hpp"
#include "finsam/result_columns.hpp"
#include "support/temp_folder.hpp"

namespace finsam::test {
namespace {

using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::StartsWith;

/// A folder of a run with empty tables, and its manifest.
class StoredResult : public ::testing::Test {
 protected:
  StoredResult() {
    for (const TableShape& shape : table_shapes) {
      std::string header;
      for (const ResultColumn& column : shape.columns) {
        header += (header.empty() ? "" : ",") + std::string(column.name);
      }
      write(std::string(shape.name) + ".csv", header + "\n");
    }
    write("resolved.yaml", "years: 2020\n");
    write("data/members.csv", "x\n");
    manifest_["program"] = "finsam";
    manifest_["version"] = "0.1.0";
    manifest_["model_version"] = "1";
  }

  /// Writes a file and lists it.
  void write(const std::string& name, const std::string& text) {
    write_file(folder_ / name, text);
    manifest_["files"].push_back({{"file", name}, {"sha256", sha256_hex(text)}});
  }

  /// What is wrong with the folder, without its name; empty when nothing is.
  std::string refusal() {
    write_file(folder_ / "manifest.json", manifest_.dump());
    return refusal_as_it_is();
  }
  std::string refusal_as_it_is() {
    const std::string folder = folder_.path().string();
    const auto result = read_stored_result(folder);
    if (result) return "";
    EXPECT_THAT(result.error(), StartsWith(folder + ": "));
    return result.error().substr(folder.size() + 2);
  }

  TempFolder folder_;
  nlohmann::ordered_json manifest_;
};

TEST_F(StoredResult, IsReadWithItsVersions) {
  ASSERT_EQ(refusal(), "");
  const auto result = read_stored_result(folder_.path().string());
  EXPECT_EQ(result->program_version, "0.1.0");
  EXPECT_EQ(result->model_version, "1");
  EXPECT_EQ(result->scenario, (folder_ / "resolved.yaml").string());
  for (std::size_t i = 0; i < table_shapes.size(); ++i) {
    EXPECT_EQ(result->tables[i].name, table_shapes[i].name);
    EXPECT_EQ(result->tables[i].columns.size(), table_shapes[i].columns.size());
  }
}

TEST_F(StoredResult, OneThatIsOlderThanTheNationalAccountHasNoLinesOfIt) {
  auto& files = manifest_["files"];
  files.erase(4);
  ASSERT_EQ(refusal(), "");
  const auto result = read_stored_result(folder_.path().string());
  EXPECT_EQ(result->tables[4].name, "national_account");
  EXPECT_TRUE(result->tables[4].rows.empty());
}

TEST_F(StoredResult, NeedsAManifestOfFinsam) {
  EXPECT_THAT(refusal_as_it_is(),
              EndsWith("does not exist, so this is not a result of finsam run"));
  write_file(folder_ / "manifest.json", "{\"program\": \"finsam\"");
  EXPECT_EQ(refusal_as_it_is(), "manifest.json is damaged: it is not JSON");
  for (const char* foreign : {"[]", "3", "{}", R"({"program": "other"})", R"({"program": 1})"}) {
    write_file(folder_ / "manifest.json", foreign);
    EXPECT_THAT(refusal_as_it_is(), StartsWith("manifest.json is not one of finsam")) << foreign;
  }
}

TEST_F(StoredResult, NeedsWholeAManifest) {
  for (const char* key : {"version", "model_version", "files"}) {
    const auto kept = manifest_[key];
    for (const nlohmann::ordered_json& wrong : {nlohmann::ordered_json(), {3}}) {
      manifest_[key] = wrong;
      EXPECT_THAT(refusal(), StartsWith("manifest.json is damaged: it l")) << key;
    }
    manifest_[key] = kept;
  }
}

TEST_F(StoredResult, ReadsNothingOutsideTheFolder) {
  for (const char* name : {"../secret", "/etc/passwd", "data/../../x", "", "./x"}) {
    auto before = manifest_;
    manifest_["files"].push_back({{"file", name}, {"sha256", "0"}});
    EXPECT_EQ(refusal(), "manifest.json is damaged: it lists a file without a name or sha256")
        << name;
    manifest_ = before;
  }
}

TEST_F(StoredResult, EveryFileIsAsItWasWritten) {
  for (const char* name : {"nation_year.csv", "resolved.yaml", "data/members.csv"}) {
    const std::string kept = read_file(folder_ / name);
    write_file(folder_ / name, kept + "\n");
    EXPECT_EQ(refusal(), std::string(name) +
                             " was changed after the run that wrote it; run the scenario again");
    write_file(folder_ / name, kept);
  }
  std::filesystem::remove(folder_ / "region_year.csv");
  EXPECT_THAT(refusal(), EndsWith("region_year.csv\" does not exist"));
}

TEST_F(StoredResult, NeedsEveryTableOnce) {
  auto& files = manifest_["files"];
  files.erase(files.begin());
  EXPECT_EQ(refusal(),
            "manifest.json does not list one table forbund_year, so this is not a result of "
            "finsam run");
}

TEST_F(StoredResult, NeedsNotTwoOfATable) {
  write("forbund_year.json", "[]");
  EXPECT_THAT(refusal(), StartsWith("manifest.json does not list one table forbund_year"));
}

TEST_F(StoredResult, NeedsItsScenario) {
  auto& files = manifest_["files"];
  files.erase(files.begin() + 5);
  EXPECT_EQ(refusal(), "manifest.json does not list resolved.yaml");
}

TEST_F(StoredResult, TablesMustBeThoseOfARun) {
  write("forbund_year.csv", "year,state\n");
  manifest_["files"].erase(manifest_["files"].begin());
  EXPECT_THAT(refusal(), HasSubstr("forbund_year.csv"));
}

TEST_F(StoredResult, TableOfImpossibleYears) {
  const std::string text = "year,lanskod,region,forbund_id,contribution\n20200,01,A,b,1\n";
  write("region_year.csv", text);
  manifest_["files"].erase(manifest_["files"].begin() + 2);
  EXPECT_EQ(refusal(), "region_year: a row has no year from 1900 to 2200");
}

TEST(IsFolder, ByWhatIsThereOrASlash) {
  const TempFolder temp;
  EXPECT_TRUE(is_folder(temp.path().string()));
  EXPECT_TRUE(is_folder("nowhere/"));
  EXPECT_FALSE(is_folder("nowhere"));
}

}  // namespace
}  // namespace finsam::test
