#pragma once

#include "faults/sweep_faults.hpp"

namespace finsam::test {

using Words = std::vector<std::string>;

inline int count_of(const std::string& text, const std::string& part) {
  int count = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
  return count;
}

class Ranks : public SweepFaults {
 protected:
  void SetUp() override {
    if (std::string(FINSAM_MPIRUN).empty()) GTEST_SKIP() << "built without MPI";
    ASSERT_TRUE(std::filesystem::exists(FINSAM_MPIRUN)) << FINSAM_MPIRUN << ": is it installed?";
  }

  /// `finsam` with these arguments on so many ranks, as mpirun is told of it.
  static Words ranks(int count, const Words& words) {
    Words all = {"-n", std::to_string(count), FINSAM_PROGRAM};
    all.insert(all.end(), words.begin(), words.end());
    return all;
  }
  static Words mpirun(Words words) {
    words.insert(words.begin(), FINSAM_MPIRUN);
    return words;
  }
  /// Rank 0 and others that are told something else.
  static Words apart(const Words& first, const Words& others, int count = 2) {
    Words words = ranks(1, first);
    words.emplace_back(":");
    const Words rest = ranks(count, others);
    words.insert(words.end(), rest.begin(), rest.end());
    return words;
  }
  /// The same in a folder of this name, each.
  Words in_folders(const std::string& first, const std::string& others, const Words& words) const {
    Words all = {"-wdir", path(first)};
    for (const std::string& word : apart(words, words)) {
      all.push_back(word);
      if (word == ":") all.insert(all.end(), {"-wdir", path(others)});
    }
    return all;
  }
  /// As root, more ranks than processors, no network; what Open MPI writes goes into the test's
  /// own folder.
  std::map<std::string, std::string> here() const {
    const std::filesystem::path own = folder_ / "mpi";
    std::filesystem::create_directory(own);
    return {{"PATH", "/usr/bin:/bin"},
            {"TMPDIR", own},
            {"OMPI_MCA_btl_vader_backing_directory", own},
            {"OMPI_ALLOW_RUN_AS_ROOT", "1"},
            {"OMPI_ALLOW_RUN_AS_ROOT_CONFIRM", "1"},
            {"OMPI_MCA_rmaps_base_oversubscribe", "1"},
            {"OMPI_MCA_plm", "isolated"},
            {"OMPI_MCA_btl", "self,vader"},
            {"OMPI_MCA_memory", "^patcher"},
            // Open MPI itself keeps what it once took.
            {"ASAN_OPTIONS", "detect_leaks=0"}};
  }
  Outcome run(const Words& words) const { return Started(mpirun(words), here()).wait(); }

  void expect_whole(const std::string& file, const std::string& store) const {
    EXPECT_TRUE(cases(store) == whole(file));
    EXPECT_THAT(files_of(store),
                ::testing::ElementsAre(std::filesystem::path(path(store)).filename()));
  }
};

}  // namespace finsam::test
