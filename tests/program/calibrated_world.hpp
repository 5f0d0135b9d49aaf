#pragma once

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "support/finsam_program.hpp"
#include "support/temp_folder.hpp"

namespace finsam::test {

using Json = nlohmann::json;

/// The small world of the worked examples, three förbund over four years, with a record made by the
/// program itself at values that are then forgotten.
class CalibrateCommand : public testing::Test {
 protected:
  void SetUp() override {
    std::filesystem::copy("tests/cases/data", temp_ / "data");
    write_file(temp_ / "world.yaml", R"(title: A small world
extends: data/plain.yaml
years: 2020:2023
data:
  municipalities: data/municipalities.csv
  regions: data/regions.csv
  members: data/members.csv
  statistics: [data/statistics.csv]
  opening: |
    forbund_id,state_allocation_kr,eget_kapital_kr
    alfa,2500000,900000
    beta,2000000,1500000
    gamma,3900000,2500000
damping: {rule: sparr, max_decrease: 10 %, financing: from_unclaimed}
matching:
  all: {policy: growth_cap, growth: {2020: 10 %, 2022: 4 %}}
economy: {use_of_capital: 20 %, execution: 95 %, admin_fixed: 100 tkr}
)");
  }

  std::string path(const std::string& name) const { return (temp_ / name).string(); }

  /// Runs the world with `settings` and writes what comes out as published figures.
  void publish(const std::vector<std::string>& settings, const std::string& more = "") {
    std::vector<std::string> words = {"run",   path("world.yaml"), "--quiet", "--format", "json",
                                      "--out", path("record"),     "--force"};
    for (const std::string& setting : settings) {
      words.insert(words.end(), {"--set", setting});
    }
    ASSERT_EQ(finsam(words).status, 0);
    std::string figures;
    for (const Json& row : Json::parse(read_file(temp_ / "record/nation_year.json"))) {
      for (const char* column : {"eget_kapital", "state", "returned"}) {
        figures +=
            figure(row.at("year"), column, fmt::format("nation_year.{}", column), row.at(column));
      }
    }
    for (const Json& row : Json::parse(read_file(temp_ / "record/forbund_year.json"))) {
      const std::string column = fmt::format("state[{}]", row.at("forbund_id").get<std::string>());
      figures += figure(row.at("year"), column, "forbund_year." + column, row.at("state"));
    }
    write_file(temp_ / "checks.yaml",
               "title: A simulated record\nscenario: world.yaml\nfigures:\n" + figures + more);
  }

  static std::string figure(int year, const std::string& quantity, const std::string& of,
                            std::int64_t kronor) {
    return fmt::format(
        "  - year: {}\n    quantity: {}\n    of: {}\n    value: {} kr\n    tolerance: 500 kr\n"
        "    because: printed in tkr\n    source: simulated\n",
        year, quantity, of, kronor);
  }

  Outcome calibrate(std::vector<std::string> more) const {
    std::vector<std::string> words = {"calibrate", path("checks.yaml")};
    words.insert(words.end(), more.begin(), more.end());
    return finsam(words);
  }

  TempFolder temp_;
};

}  // namespace finsam::test
