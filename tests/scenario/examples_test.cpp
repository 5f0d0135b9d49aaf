// The examples of the reference, each in a scenario of its own that extends the baseline.

#include <gtest/gtest.h>

#include <filesystem>

#include "finsam/key_paths.hpp"
#include "finsam/read_scenario.hpp"
#include "places.hpp"
#include "report/description_text.hpp"
#include "report/reference.hpp"
#include "support/temp_folder.hpp"

namespace finsam::test {
namespace {

namespace fs = std::filesystem;

const fs::path shipped = fs::path(FINSAM_SOURCE_DIR) / "scenarios";

std::string errors_of(const Reading& reading) {
  std::string text;
  for (const Diagnostic& each : reading.diagnostics.all()) {
    if (each.severity == Severity::error) text += to_text(each) + '\n';
  }
  return text;
}

/// Fixed shares for every förbund of `roster`: the first member pays all.
std::string shares_of(const Roster& roster) {
  std::string table = "forbund_id,kommunkod,share\n";
  for (const Forbund& forbund : roster.forbund) {
    const char* share = "100 %";
    for (const Member& member : forbund.members) {
      const Municipality& municipality =
          roster.municipalities[static_cast<std::size_t>(member.municipality)];
      table += forbund.id + "," + municipality.code + "," + share + "\n";
      share = "0 %";
    }
  }
  return table;
}

/// A folder beside copies of the shipped ones, with the tables that the examples name.
class Examples : public testing::Test {
 protected:
  Examples() {
    for (const char* name : {"baseline", "data", "law"}) {
      fs::create_directory_symlink(shipped / name, folder_ / name);
    }
    fs::create_directory(folder_ / "reforms");
    const Reading baseline =
        read_scenario((shipped / "baseline/fordelningsmodellen.yaml").string(), {});
    write_file(folder_ / "reforms/shares.csv", shares_of(baseline.scenario.value().roster));
    write_file(folder_ / "reforms/applications.csv",
               "forbund_id,year,applied_kr\nstockholm,2020,4000000\n");
    write_file(folder_ / "reforms/applicants.csv", "forbund_id,year\nstockholm,2020\n");
    write_file(folder_ / "reforms/offers.csv",
               "forbund_id,year,offer_kr\nstockholm,2020,4000000\n");
    write_file(folder_ / "reforms/other_appropriations.csv",
               "year,id,name,frame_kr,used_kr\n2020,two_party,Två parter,30000000,28300000\n");
    write_file(folder_ / "reforms/esf.csv", "year,id,name,income_kr\n2020,esf,ESF,68000000\n");
    write_file(folder_ / "reforms/other_income.csv",
               "forbund_id,year,other_income_kr\nstockholm,2020,100000\n");
  }

  Reading read(const std::string& text, const ReadOptions& options) const {
    const fs::path file = folder_ / "reforms/example.yaml";
    write_file(file, text);
    return read_scenario(file.string(), options);
  }

 private:
  TempFolder folder_;
};

TEST_F(Examples, AreReadWithoutErrors) {
  for (const ReferenceEntry& entry : reference_entries()) {
    if (entry.example.empty() || entry.of_sweep) continue;
    std::string text = entry.example;
    if (entry.key != "extends") text += "extends: ../baseline/fordelningsmodellen.yaml\n";
    ReadOptions options;
    const Condition& asked = entry.description->asked_by;
    if (!asked.key.empty() && asked.word.empty()) {  // the one goes with the other
      options.settings = {{std::string(asked.key), std::string(described_at(asked.key)->example)}};
    }
    EXPECT_EQ(errors_of(read(text, options)), "") << text;
  }
}

}  // namespace
}  // namespace finsam::test
