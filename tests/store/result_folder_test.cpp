#include "store/result_folder.hpp"

#include <gmock/gmock.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <algorithm>
#include <csignal>
#include <thread>

#include "support/ordinary_user.hpp"
#include "support/temp_folder.hpp"

namespace finsam::test {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

/// A result with one table and one data file.
std::vector<ResultFile> result(const std::string& bytes) {
  return {
      {"table.csv", bytes},
      {"data/members.csv", "a,b\n"},
      {"manifest.json",
       R"({"program": "finsam", "files": [{"file": "table.csv"}, {"file": "data/members.csv"}]})"}};
}

std::string refusal(const fs::path& folder, const std::vector<ResultFile>& files,
                    Overwrite overwrite) {
  const auto written = write_result_folder(folder.string(), files, overwrite);
  return written ? "" : written.error();
}

TEST(ResultFolder, HoldsEveryFile) {
  const TempFolder temp;
  EXPECT_EQ(refusal(temp / "out", result("1\n"), Overwrite::refuse), "");
  EXPECT_EQ(read_file(temp / "out" / "table.csv"), "1\n");
  EXPECT_EQ(read_file(temp / "out" / "data" / "members.csv"), "a,b\n");
  EXPECT_EQ(entry_count(temp / "out"), 3);
  EXPECT_EQ(entry_count(temp.path()), 1);
}

TEST(ResultFolder, MakesTheFoldersAboveItAndTakesASlashAtTheEnd) {
  const TempFolder temp;
  EXPECT_EQ(refusal((temp / "a/b/c/").string(), result("1\n"), Overwrite::refuse), "");
  EXPECT_EQ(read_file(temp / "a/b/c/table.csv"), "1\n");
  EXPECT_EQ(entry_count(temp / "a/b"), 1);
}

TEST(ResultFolder, IsReadableByThoseThatTheUmaskAllows) {
  const TempFolder temp;
  const mode_t before = ::umask(022);
  EXPECT_EQ(refusal(temp / "out", result("1\n"), Overwrite::refuse), "");
  ::umask(before);
  EXPECT_EQ(fs::status(temp / "out").permissions(), fs::perms(0755));
  EXPECT_EQ(fs::status(temp / "out" / "table.csv").permissions(), fs::perms(0644));
}

TEST(ResultFolder, TakesThePlaceOfAnEmptyFolder) {
  const TempFolder temp;
  fs::create_directory(temp / "out");
  EXPECT_EQ(refusal(temp / "out", result("1\n"), Overwrite::refuse), "");
  EXPECT_EQ(read_file(temp / "out" / "table.csv"), "1\n");
}

TEST(ResultFolder, IsNotOverwrittenUnasked) {
  const TempFolder temp;
  ASSERT_EQ(refusal(temp / "out", result("old\n"), Overwrite::refuse), "");
  EXPECT_THAT(refusal(temp / "out", result("new\n"), Overwrite::refuse), HasSubstr("--force"));
  EXPECT_EQ(read_file(temp / "out" / "table.csv"), "old\n");
  EXPECT_EQ(entry_count(temp.path()), 1);
}

TEST(ResultFolder, IsReplacedWhole) {
  const TempFolder temp;
  std::vector<ResultFile> old = result("old\n");
  ASSERT_EQ(refusal(temp / "out", old, Overwrite::refuse), "");
  std::vector<ResultFile> fresh = result("new\n");
  fresh.erase(fresh.begin() + 1);
  EXPECT_EQ(refusal(temp / "out", fresh, Overwrite::replace), "");
  EXPECT_EQ(read_file(temp / "out" / "table.csv"), "new\n");
  EXPECT_EQ(entry_count(temp / "out"), 2);
  EXPECT_EQ(entry_count(temp.path()), 1);
}

TEST(ResultFolder, LeavesAForeignFolderAlone) {
  const TempFolder temp;
  write_file(temp / "out/letter.txt", "dear");
  EXPECT_THAT(refusal(temp / "out", result("new\n"), Overwrite::replace),
              HasSubstr("not a finsam result"));
  write_file(temp / "out/manifest.json", R"({"program": "other"})");
  EXPECT_THAT(refusal(temp / "out", result("new\n"), Overwrite::replace),
              HasSubstr("not a finsam result"));
  write_file(temp / "out/manifest.json", "{");
  EXPECT_THAT(refusal(temp / "out", result("new\n"), Overwrite::replace),
              HasSubstr("not a finsam result"));
  EXPECT_EQ(read_file(temp / "out/letter.txt"), "dear");
}

TEST(ResultFolder, LeavesAResultWithOtherFilesInItAlone) {
  const TempFolder temp;
  ASSERT_EQ(refusal(temp / "out", result("old\n"), Overwrite::refuse), "");
  write_file(temp / "out/data/notes.txt", "mine");
  EXPECT_THAT(refusal(temp / "out", result("new\n"), Overwrite::replace),
              HasSubstr("data/notes.txt"));
  EXPECT_EQ(read_file(temp / "out/data/notes.txt"), "mine");
  EXPECT_EQ(read_file(temp / "out/table.csv"), "old\n");
}

TEST(ResultFolder, LeavesAFileAlone) {
  const TempFolder temp;
  write_file(temp / "out", "a file");
  EXPECT_THAT(refusal(temp / "out", result("1\n"), Overwrite::replace),
              HasSubstr("is not a folder"));
  EXPECT_THAT(refusal(temp / "out/below", result("1\n"), Overwrite::replace),
              HasSubstr("Not a directory"));
  EXPECT_EQ(read_file(temp / "out"), "a file");
}

/// Stands in `folder` until the end of its scope.
class WorkingFolder {
 public:
  explicit WorkingFolder(const fs::path& folder) : before_(fs::current_path()) {
    fs::current_path(folder);
  }
  ~WorkingFolder() { fs::current_path(before_); }
  WorkingFolder(const WorkingFolder&) = delete;
  WorkingFolder& operator=(const WorkingFolder&) = delete;

 private:
  fs::path before_;
};

TEST(ResultFolder, LeavesTheFolderOneStandsInAlone) {
  const TempFolder temp;
  fs::create_directories(temp / "dot/below");
  fs::create_directory_symlink(temp / "dot", temp / "link");
  const WorkingFolder here(temp / "dot/below");
  for (const std::string& out :
       {std::string("."), std::string("./"), std::string(".."), std::string("../below"),
        std::string("../../link"), (temp / "dot").string()}) {
    EXPECT_THAT(refusal(out, result("1\n"), Overwrite::replace), HasSubstr("you stand in")) << out;
  }
  EXPECT_EQ(entry_count(temp / "dot/below"), 0);
  EXPECT_EQ(refusal("out", result("1\n"), Overwrite::refuse), "");
  EXPECT_EQ(read_file(temp / "dot/below/out/table.csv"), "1\n");
}

TEST(ResultFolder, LeavesAResultThatOneStandsInAlone) {
  const TempFolder temp;
  ASSERT_EQ(refusal(temp / "out", result("old\n"), Overwrite::refuse), "");
  const WorkingFolder here(temp / "out/data");
  EXPECT_THAT(refusal(temp / "out", result("new\n"), Overwrite::replace),
              HasSubstr("you stand in"));
  EXPECT_EQ(read_file(temp / "out/table.csv"), "old\n");
}

TEST(ResultFolder, OfManyRunsAtOnceOneIsFirst) {
  const TempFolder temp;
  std::vector<std::string> answers(8);
  std::vector<std::thread> runs;
  for (std::string& answer : answers) {
    runs.emplace_back([&] { answer = refusal(temp / "out", result("1\n"), Overwrite::refuse); });
  }
  for (std::thread& one : runs) one.join();
  EXPECT_EQ(std::count(answers.begin(), answers.end(), ""), 1);
  for (const std::string& answer : answers) {
    if (!answer.empty()) {
      EXPECT_THAT(answer, HasSubstr("already holds a result; write --force to replace it"));
    }
  }
  EXPECT_EQ(entry_count(temp.path()), 1);
}

TEST(ResultFolder, FollowsALinkToAFolder) {
  const TempFolder temp;
  fs::create_directory(temp / "real");
  fs::create_directory_symlink(temp / "real", temp / "link");
  EXPECT_EQ(refusal(temp / "link", result("1\n"), Overwrite::refuse), "");
  EXPECT_TRUE(fs::is_symlink(temp / "link"));
  EXPECT_EQ(read_file(temp / "real/table.csv"), "1\n");
}

TEST(ResultFolder, SaysWhereNothingCanBeWritten) {
  EXPECT_THAT(refusal("/proc/out", result("1\n"), Overwrite::refuse), HasSubstr("/proc"));
}

TEST(ResultFolder, LeavesNothingBehindWhereNothingMayBeWritten) {
  const TempFolder temp;
  fs::permissions(temp.path(), fs::perms::owner_read | fs::perms::owner_exec);
  {
    const support::OrdinaryUser user(temp.path());
    EXPECT_THAT(refusal(temp / "out", result("1\n"), Overwrite::refuse),
                HasSubstr("Permission denied"));
  }
  EXPECT_EQ(entry_count(temp.path()), 0);
}

/// Limits how large a file may grow, as a full disk does.
class SmallFiles {
 public:
  explicit SmallFiles(rlim_t bytes) : handler_(std::signal(SIGXFSZ, SIG_IGN)) {
    ::getrlimit(RLIMIT_FSIZE, &before_);
    const rlimit small{bytes, before_.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &small);
  }
  ~SmallFiles() {
    ::setrlimit(RLIMIT_FSIZE, &before_);
    std::signal(SIGXFSZ, handler_);
  }
  SmallFiles(const SmallFiles&) = delete;
  SmallFiles& operator=(const SmallFiles&) = delete;

 private:
  rlimit before_{};
  void (*handler_)(int);
};

TEST(ResultFolder, LeavesNothingBehindWhenTheDiskIsFull) {
  const TempFolder temp;
  {
    const SmallFiles small(1000);
    EXPECT_THAT(refusal(temp / "a/out", result(std::string(5000, 'x')), Overwrite::refuse),
                HasSubstr("File too large"));
  }
  EXPECT_EQ(entry_count(temp.path()), 0);
}

TEST(ResultFolder, KeepsTheOldResultWhenTheDiskIsFull) {
  const TempFolder temp;
  ASSERT_EQ(refusal(temp / "out", result("old\n"), Overwrite::refuse), "");
  {
    const SmallFiles small(1000);
    EXPECT_NE(refusal(temp / "out", result(std::string(5000, 'x')), Overwrite::replace), "");
  }
  EXPECT_EQ(read_file(temp / "out/table.csv"), "old\n");
  EXPECT_EQ(entry_count(temp.path()), 1);
}

}  // namespace
}  // namespace finsam::test
