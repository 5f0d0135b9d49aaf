// The tables under scenarios/data, read as a scenario reads them, against the totals of the record.

#include <gtest/gtest.h>

#include <cstdlib>

#include "data/forbund_tables.hpp"
#include "data/reading.hpp"
#include "data/statistics_checks.hpp"
#include "data/statistics_table.hpp"
#include "places.hpp"

namespace finsam {
namespace {

class ShippedData : public ::testing::Test {
 protected:
  std::optional<LocatedText> open(const std::string& name) {
    return open_table("data", name, FINSAM_SOURCE_DIR "/scenarios/data/" + name, {}, diagnostics_);
  }
  Roster roster(const std::string& members) {
    return read_roster({open("municipalities.csv"), open("regions.csv"), open(members)},
                       std::nullopt, provenance_, diagnostics_);
  }
  std::string found() const { return all_text(diagnostics_); }

  std::vector<TableProvenance> provenance_;
  Diagnostics diagnostics_;
};

TEST_F(ShippedData, HasTheRosterOf2020) {
  const Roster roster = this->roster("members_2020.csv");
  EXPECT_EQ(found(), "");
  EXPECT_EQ(roster.lan.size(), 21u);
  EXPECT_EQ(roster.municipalities.size(), 290u);
  EXPECT_EQ(roster.forbund.size(), 78u);
  EXPECT_EQ(municipality_count(roster, Year{2020}), 271);
  EXPECT_EQ(provenance_[2].rows, 271);
  EXPECT_EQ(provenance_[2].rows_by_status, (std::map<Status, int>{{Status::official, 271}}));
  EXPECT_EQ(provenance_[2].date, "2020-12-31");
}

TEST_F(ShippedData, HasTheRosterOf2013) {
  const Roster roster = this->roster("members_2013.csv");
  EXPECT_EQ(found(), "");
  EXPECT_EQ(roster.forbund.size(), 83u);
  EXPECT_EQ(municipality_count(roster, Year{2020}), 225);
  EXPECT_EQ(provenance_[2].rows_by_status,
            (std::map<Status, int>{{Status::official, 224}, {Status::assumption, 4}}));
}

TEST_F(ShippedData, HasTheOpeningOf2019) {
  const Roster roster = this->roster("members_2020.csv");
  const auto opening = read_opening(*open("opening_2019.csv"), roster, provenance_, diagnostics_);
  EXPECT_EQ(found(), "");
  double state = 0.0;
  double eget_kapital = 0.0;
  for (const Opening& each : opening) {
    state += each.state_allocation.value().kr;
    eget_kapital += each.eget_kapital.kr;
  }
  EXPECT_EQ(state, 330'316'000);
  EXPECT_EQ(eget_kapital, 207'000'000);
  EXPECT_EQ(provenance_.back().rows_by_status, (std::map<Status, int>{{Status::synthetic, 78}}));
}

TEST_F(ShippedData, HasStatisticsForEveryMember) {
  const Roster roster = this->roster("members_2020.csv");
  Statistics statistics;
  read_statistics(*open("population_16_64.csv"), roster, statistics, provenance_, diagnostics_);
  read_statistics(*open("need_equivalents_2017.csv"), roster, statistics, provenance_,
                  diagnostics_);
  const std::vector<Member> members = members_between(roster, Year{2020}, Year{2026});
  check_statistics(roster, members, statistics, {"need", "population"}, {}, diagnostics_);
  EXPECT_EQ(found(), "");
  EXPECT_EQ(statistics.find("population")->by_municipality[0].at(2012).tenths, 260'500);
  EXPECT_EQ(statistics.find("ohalsa")->by_municipality[0].at(2017).tenths, 14'389);
  EXPECT_EQ(provenance_[3].rows_by_status,
            (std::map<Status, int>{{Status::official, 290}, {Status::estimated, 2030}}));

  note_years_held_over(members, statistics, {"need", "population"},
                       {2018, 2019, 2020, 2021, 2022, 2023, 2024}, {}, diagnostics_);
  EXPECT_EQ(
      found(),
      "note: data.statistics: ohalsa of 2018–2024 is taken from 2017 for all municipalities (271)\n"
      "note: data.statistics: arbetsmarknadsstod of 2018–2024 is taken from 2017 for all "
      "municipalities (271)\n"
      "note: data.statistics: ekonomiskt_bistand of 2018–2024 is taken from 2017 for all "
      "municipalities (271)\n"
      "note: data.statistics: population of 2020–2024 is taken from 2019 for all municipalities "
      "(271)\n");
}

TEST_F(ShippedData, IsWhatItsManifestDescribes) {
  EXPECT_EQ(std::system(FINSAM_SOURCE_DIR "/scripts/data_manifest --check"), 0);
  for (const char* name :
       {"municipalities.csv", "regions.csv", "members_2012.csv", "members_2013.csv",
        "members_2020.csv", "events_2013_2020.csv", "events.csv", "forbund_2017.csv",
        "population_16_64.csv", "need_equivalents_2017.csv", "opening_2019.csv", "published.csv"}) {
    const auto text = open(name);
    ASSERT_TRUE(text && text->manifest) << name;
    EXPECT_FALSE(text->manifest->changed) << name;
    EXPECT_NE(text->manifest->status, Status::unstated) << name;
  }
  EXPECT_EQ(found(), "");
}

}  // namespace
}  // namespace finsam
