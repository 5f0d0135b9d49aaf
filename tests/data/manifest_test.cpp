#include "data/manifest.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "data/forbund_tables.hpp"
#include "data/reading.hpp"
#include "data/sha256.hpp"

namespace finsam {
namespace {

const std::string opening =
    "forbund_id,state_allocation_kr,eget_kapital_kr,status\nnorr,1,2,estimated\nsoder,3,4,\n";

/// A folder with a table and a manifest beside it.
class Manifest : public ::testing::Test {
 protected:
  Manifest() {
    std::string pattern = testing::TempDir() + "finsam-XXXXXX";
    folder_ = ::mkdtemp(pattern.data());
    write("opening.csv", opening);
  }
  ~Manifest() override { std::filesystem::remove_all(folder_); }

  std::string path(const std::string& name) const { return folder_ + "/" + name; }
  void write(const std::string& name, const std::string& text) const {
    std::ofstream(path(name), std::ios::binary) << text;
  }
  void write_manifest(const std::string& line) const {
    write("manifest.csv", "file,origin,date,unit,status,sha256\n" + line);
  }
  TableProvenance read() {
    const auto text = open_table("data.opening", "x/opening.csv", path("opening.csv"), {}, found_);
    std::vector<TableProvenance> provenance;
    read_opening(*text, small_roster(), provenance, found_);
    return provenance.at(0);
  }
  /// The diagnostics, with the folder's name taken out of their places.
  std::string found() const {
    std::string text = all_text(found_);
    const std::string begin = "warning: ";
    for (std::size_t at; (at = text.find(begin + folder_ + "/")) != text.npos;) {
      text.erase(at + begin.size(), folder_.size() + 1);
    }
    return text;
  }

 private:
  std::string folder_;
  Diagnostics found_;
};

TEST_F(Manifest, DescribesTheTablesBesideIt) {
  write_manifest(
      "other.csv,,,,official,0\nopening.csv,\"An agency, 2019\",2019-12-31,kr,synthetic," +
      sha256_hex(opening) + "\n");
  const TableProvenance provenance = read();
  EXPECT_EQ(found(), "");
  EXPECT_EQ(provenance.role, "data.opening");
  EXPECT_EQ(provenance.file, "x/opening.csv");
  EXPECT_EQ(provenance.origin, "An agency, 2019");
  EXPECT_EQ(provenance.date, "2019-12-31");
  EXPECT_EQ(provenance.unit, "kr");
  EXPECT_EQ(provenance.sha256, sha256_hex(opening));
  EXPECT_EQ(provenance.content, opening);
  EXPECT_EQ(provenance.rows, 2);
  EXPECT_EQ(provenance.rows_by_status,
            (std::map<Status, int>{{Status::estimated, 1}, {Status::synthetic, 1}}));
  EXPECT_EQ(provenance.manifest_status, Status::synthetic);
}

TEST_F(Manifest, GivesItsStatusToRowsWithoutAColumn) {
  const std::string text = "forbund_id,state_allocation_kr,eget_kapital_kr\nnorr,1,2\nsoder,3,4\n";
  write("opening.csv", text);
  write_manifest("opening.csv,,,kr,synthetic," + sha256_hex(text) + "\n");
  EXPECT_EQ(read().rows_by_status, (std::map<Status, int>{{Status::synthetic, 2}}));
}

TEST_F(Manifest, IsNotNeeded) {
  EXPECT_EQ(read().origin, "");
  EXPECT_EQ(read().manifest_status, std::nullopt);
  EXPECT_EQ(read().rows_by_status,
            (std::map<Status, int>{{Status::estimated, 1}, {Status::unstated, 1}}));
  EXPECT_EQ(found(), "");
  write_manifest("other.csv,,,,official,0\n");
  EXPECT_EQ(read().origin, "");
  EXPECT_EQ(found(), "");
}

TEST_F(Manifest, MarksAChangedTable) {
  write_manifest("opening.csv,,,kr,official,0\n");
  EXPECT_EQ(read().rows_by_status, (std::map<Status, int>{{Status::changed, 2}}));
  EXPECT_EQ(found(),
            "warning: opening.csv: the table is no longer the one that manifest.csv describes; its "
            "figures are marked as changed\n");
}

TEST_F(Manifest, KeepsTheMarkOfATableThatWasChangedBefore) {
  write_manifest("opening.csv,,,kr,changed," + sha256_hex(opening) + "\n");
  EXPECT_EQ(read().rows_by_status, (std::map<Status, int>{{Status::changed, 2}}));
  EXPECT_EQ(found(), "");
}

TEST_F(Manifest, IsOnlyWarnedOfWhenItIsWrong) {
  write("manifest.csv", "file,what\nopening.csv,x\n");
  read();
  read();
  EXPECT_EQ(
      found(),
      "warning: manifest.csv:1:6: the manifest is not understood: unknown column \"what\"; the "
      "columns are file, origin, date, unit, status, sha256\n"
      "warning: manifest.csv:1:1: the manifest is not understood: the column \"origin\" is "
      "missing\n"
      "warning: manifest.csv:1:1: the manifest is not understood: the column \"date\" is missing\n"
      "warning: manifest.csv:1:1: the manifest is not understood: the column \"unit\" is missing\n"
      "warning: manifest.csv:1:1: the manifest is not understood: the column \"status\" is "
      "missing\n"
      "warning: manifest.csv:1:1: the manifest is not understood: the column \"sha256\" is "
      "missing\n");
}

TEST_F(Manifest, HasOnlyKnownStatuses) {
  write_manifest("opening.csv,,,kr,offical," + sha256_hex(opening) + "\n");
  read();
  EXPECT_EQ(found(),
            "warning: manifest.csv:2:18: \"offical\" is not a status; write official, estimated, "
            "reconstructed, synthetic or assumption\n");
}

TEST_F(Manifest, MayBeAFolder) {
  std::filesystem::create_directory(path("manifest.csv"));
  read();
  EXPECT_NE(found().find("is a folder, not a file"), std::string::npos) << found();
}

TEST(OpenTable, SaysWhereTheMissingFileIsNamed) {
  Diagnostics diagnostics;
  EXPECT_FALSE(open_table("data.opening", "o.csv", "x/o.csv", {"s.yaml", 4, 12}, diagnostics));
  EXPECT_EQ(all_text(diagnostics), "s.yaml:4:12: data.opening: \"x/o.csv\" does not exist\n");
}

}  // namespace
}  // namespace finsam
