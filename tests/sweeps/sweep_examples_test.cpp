// The example of every key in the reference is one that the reader takes.

#include <gtest/gtest.h>

#include "finsam/read_sweep.hpp"
#include "report/reference.hpp"
#include "support/temp_folder.hpp"

namespace finsam {
namespace {

using test::TempFolder;
using test::write_file;

/// A sweep file that has `example` in it, and what that needs beside it.
std::string sweep_with(const ReferenceEntry& entry) {
  std::string text = entry.example;
  const auto add_unless = [&](std::string_view key, std::string_view lines) {
    if (("\n" + text).find("\n" + std::string(key) + ":") == std::string::npos) text += lines;
  };
  add_unless("title", "title: Svep\n");
  add_unless("scenario", "scenario: ../baseline/fordelningsmodellen.yaml\n");
  add_unless("design", "design: {points: 8}\n");
  const bool has_table = text.find("table:") != std::string::npos;
  if (entry.key == "constraints") {
    text +=
        "sweep: {keys.need: {from: 60 %, to: 100 %}, keys.population: computed, "
        "damping.max_decrease: [5 %, 10 %], damping.max_increase: [15 %, 20 %]}\n";
  } else if (!has_table) {
    add_unless("sweep", "sweep: {keys.need: [60 %, 75 %], economy.execution: [80 %, 90 %]}\n");
  }
  if (entry.key == "replicates") text += "behaviour: {execution: {distribution: all_or_nothing}}\n";
  return text;
}

TEST(SweepExamples, AreReadWithoutErrors) {
  TempFolder folder;
  write_file(folder / "baseline/fordelningsmodellen.yaml", "title: Grund\n");
  write_file(folder / "sweeps/points.csv", "lag,keys.need\n1,60 %\n");
  int count = 0;
  for (const ReferenceEntry& entry : reference_entries()) {
    if (!entry.of_sweep) continue;
    ++count;
    const std::string text = sweep_with(entry);
    write_file(folder / "sweeps/sweep.yaml", text);
    const SweepReading reading = read_sweep((folder / "sweeps/sweep.yaml").string());
    for (const Diagnostic& each : reading.diagnostics.all()) {
      ADD_FAILURE() << to_text(each) << "\n" << text;
    }
  }
  EXPECT_GT(count, 30);
}

}  // namespace
}  // namespace finsam
