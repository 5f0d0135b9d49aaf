#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>
#include <map>
#include <random>
#include <string>
#include <thread>
#include <vector>

#include "faults/started.hpp"
#include "places.hpp"
#include "store/sweep_store.hpp"
#include "support/finsam_program.hpp"
#include "support/temp_folder.hpp"

namespace finsam::test {

/// Sweeps to which something happens.
class SweepFaults : public ::testing::Test {
 protected:
  std::string path(const std::string& name) const { return (folder_ / name).string(); }
  bool is_there(const std::string& name) const { return std::filesystem::exists(path(name)); }

  /// A sweep of four förbund over three years, some of whose cases fail: 300 000 cases take a
  /// second.
  std::string quick_sweep(int points, const std::string& name = "quick.yaml") const {
    write_file(path(name), "title: Prov\nscenario: " FINSAM_SOURCE_DIR
                           "/tests/golden/scenarios/too_dear_floors.yaml\n"
                           "sweep:\n  damping.max_decrease: {from: 5 %, to: 15 %}\n"
                           "  base_grant: {from: 100 tkr, to: 4 Mkr, resolution: 1 tkr}\n"
                           "  damping.financing: [from_unclaimed, from_gains]\n"
                           "metrics: [state, losers]\ndesign: {kind: random, points: " +
                               std::to_string(points) + "}\n");
    return path(name);
  }
  /// A sweep of the baseline: 60 000 cases take one processor a second.
  std::string slow_sweep(int points, const std::string& name = "slow.yaml") const {
    write_file(path(name), "title: Prov\nscenario: " FINSAM_SOURCE_DIR
                           "/scenarios/baseline/fordelningsmodellen.yaml\n"
                           "sweep:\n  damping.max_decrease: {from: 5 %, to: 15 %}\n  lag: [2, 3]\n"
                           "metrics: [state, losers]\ndesign: {kind: random, points: " +
                               std::to_string(points) + "}\n");
    return path(name);
  }
  std::vector<std::string> sweep_words(const std::string& file, const std::string& store) const {
    return {"sweep", file, "--store", path(store), "--quiet"};
  }
  /// All cases of a store.
  std::string cases(const std::string& store) const {
    const Outcome outcome =
        finsam({"sweep-report", path(store), "--cases", path(store + ".csv"), "--force"});
    EXPECT_EQ(outcome.status, 0) << outcome.err;
    return read_file(path(store + ".csv"));
  }
  /// All cases of the sweep, from a run that nothing happens to. Sweeps of one text are run once.
  const std::string& whole(const std::string& file) const {
    static std::map<std::string, std::string> known;
    std::string& all = known[read_file(file)];
    if (all.empty()) {
      EXPECT_EQ(finsam(sweep_words(file, "whole.sqlite")).status, 0);
      all = cases("whole.sqlite");
    }
    return all;
  }
  /// How many cases of a store are done, also while it is written.
  std::int64_t done(const std::string& store) const {
    if (!is_there(store)) return 0;
    const auto opened = SweepStore::read(path(store));
    return opened ? opened->done_count().value_or(0) : 0;
  }
  /// What there is of a store: its file, logs beside it, parts.
  std::vector<std::string> files_of(const std::string& store) const {
    std::vector<std::string> files;
    const auto whole = std::filesystem::path(path(store));
    for (const auto& entry : std::filesystem::directory_iterator(whole.parent_path())) {
      const std::string name = entry.path().filename();
      if (name.starts_with(whole.filename().string()) && !name.ends_with(".csv")) {
        files.push_back(name);
      }
    }
    std::ranges::sort(files);
    return files;
  }
  /// Waits a while, at random.
  void wait_up_to(std::chrono::microseconds most) {
    std::uniform_int_distribution<std::int64_t> some(0, most.count());
    std::this_thread::sleep_for(std::chrono::microseconds(some(random_)));
  }

  TempFolder folder_;
  std::mt19937 random_{20150122};
};

}  // namespace finsam::test
