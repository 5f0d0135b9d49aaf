// One file, whole or not at all.

#include "store/new_file.hpp"

#include <gmock/gmock.h>

#include "support/temp_folder.hpp"

namespace finsam {
namespace {

using test::entry_count;
using test::read_file;
using test::TempFolder;
using ::testing::HasSubstr;

TEST(WriteOneFile, WritesItAndNothingElse) {
  const TempFolder folder;
  const std::string file = (folder / "new/a.yaml").string();
  ASSERT_TRUE(write_one_file(file, "text\n", Overwrite::refuse));
  EXPECT_EQ(read_file(file), "text\n");
  EXPECT_EQ(entry_count(folder / "new"), 1);
}

TEST(WriteOneFile, LeavesWhatIsThere) {
  const TempFolder folder;
  const std::string file = (folder / "a.yaml").string();
  test::write_file(file, "mine");
  const auto written = write_one_file(file, "text", Overwrite::refuse);
  ASSERT_FALSE(written);
  EXPECT_THAT(written.error(), HasSubstr("is there already; --force replaces it"));
  EXPECT_EQ(read_file(file), "mine");
  EXPECT_EQ(entry_count(folder.path()), 1);
}

TEST(WriteOneFile, ReplacesItWhenAsked) {
  const TempFolder folder;
  const std::string file = (folder / "a.yaml").string();
  test::write_file(file, "mine, and longer");
  ASSERT_TRUE(write_one_file(file, "text", Overwrite::replace));
  EXPECT_EQ(read_file(file), "text");
  EXPECT_EQ(entry_count(folder.path()), 1);
}

TEST(WriteOneFile, NeverReplacesAFolder) {
  const TempFolder folder;
  std::filesystem::create_directory(folder / "a.yaml");
  const auto written = write_one_file((folder / "a.yaml").string(), "text", Overwrite::replace);
  ASSERT_FALSE(written);
  EXPECT_THAT(written.error(), HasSubstr("a.yaml is a folder; name a file"));
}

TEST(WriteOneFile, TakesNoFolderForAFileAndLeavesNoTrace) {
  const TempFolder folder;
  const auto written = write_one_file((folder / "new").string() + "/", "text", Overwrite::refuse);
  ASSERT_FALSE(written);
  EXPECT_THAT(written.error(), HasSubstr("new/ is a folder; name a file"));
  EXPECT_EQ(entry_count(folder.path()), 0);
}

TEST(WriteOneFile, DoesNotWriteThroughALinkThatLeadsNowhere) {
  const TempFolder folder;
  std::filesystem::create_symlink(folder / "gone.yaml", folder / "a.yaml");
  for (const Overwrite overwrite : {Overwrite::refuse, Overwrite::replace}) {
    EXPECT_THAT(why_not_writable((folder / "a.yaml").string(), overwrite),
                HasSubstr("a.yaml is a link; name the file that it leads to"));
  }
}

TEST(WriteOneFile, SaysWhyItCannot) {
  const TempFolder folder;
  test::write_file(folder / "a", "a file");
  const auto written = write_one_file((folder / "a/b.yaml").string(), "text", Overwrite::refuse);
  ASSERT_FALSE(written);
  EXPECT_THAT(written.error(), HasSubstr("/a is no folder"));
}

}  // namespace
}  // namespace finsam
