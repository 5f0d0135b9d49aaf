// The history of förbund under scenarios/data: the roster of 2012 with the events until 2020,
// against the rosters and the counts of the record.

#include <gtest/gtest.h>

#include <set>

#include "data/csv.hpp"
#include "data/event_table.hpp"
#include "data/reading.hpp"
#include "places.hpp"

namespace finsam {
namespace {

/// The förbund that a change of name gives another id in other tables: its id there, by its own.
const std::map<std::string, std::string> ids_of_2018 = {{"lycksele", "lycksele-mala"},
                                                        {"markaryds", "sunnerbo"}};
const std::map<std::string, std::string> ids_of_2020 = {
    {"lycksele", "sodra-lappland"}, {"markaryds", "sunnerbo"}, {"sodra-roslagen", "roslagens"}};

/// Millionths of each municipality, by its code.
using Members = std::map<std::string, double>;

class ShippedHistory : public ::testing::Test {
 protected:
  std::optional<LocatedText> open(const std::string& name) {
    return open_table("data", name, FINSAM_SOURCE_DIR "/scenarios/data/" + name, {}, diagnostics_);
  }
  Roster table(const std::string& members) {
    return read_roster({open("municipalities.csv"), open("regions.csv"), open(members)},
                       std::nullopt, provenance_, diagnostics_);
  }
  Roster history() {
    Roster roster = table("members_2012.csv");
    auto events = read_events({*open("events_2013_2020.csv"), *open("events.csv")}, roster,
                              provenance_, diagnostics_);
    change_roster(roster, std::move(events), diagnostics_);
    EXPECT_EQ(all_text(diagnostics_), "");
    return roster;
  }
  std::vector<std::vector<std::string>> rows(const std::string& name,
                                             const std::vector<std::string_view>& columns) {
    const auto text = open(name);
    TableErrors errors(*text, diagnostics_);
    const auto read = read_csv(*text, {columns}, errors);
    std::vector<std::vector<std::string>> out;
    for (const CsvRow& row : read->rows) {
      out.emplace_back();
      for (const CsvCell& cell : row.cells) out.back().push_back(cell.text);
    }
    return out;
  }

  std::vector<TableProvenance> provenance_;
  Diagnostics diagnostics_;
};

Members members_of(const Roster& roster, const Forbund& forbund) {
  Members members;
  for (const Member& member : forbund.members) {
    const auto at = static_cast<std::size_t>(member.municipality);
    members[roster.municipalities[at].code] = member.share.millionths;
  }
  return members;
}

std::string other_id(const std::map<std::string, std::string>& ids, const std::string& id) {
  const auto found = ids.find(id);
  return found == ids.end() ? id : found->second;
}

/// Names and members of the förbund of a year, by id.
std::map<std::string, std::pair<std::string, Members>> roster_of(
    const Roster& roster, int year, const std::map<std::string, std::string>& ids = {}) {
  std::map<std::string, std::pair<std::string, Members>> all;
  for (const int forbund : order_in(roster, Year{year})) {
    const Forbund& body = forbund_in(roster, Year{year}, forbund);
    all[other_id(ids, body.id)] = {body.name, members_of(roster, body)};
  }
  return all;
}

TEST_F(ShippedHistory, HasThePublishedCountsOfEveryYear) {
  const Roster roster = history();
  int compared = 0;
  for (const auto& row :
       rows("published.csv", {"year", "quantity", "value", "unit", "precision", "source"})) {
    const Year year{std::stoi(row[0])};
    if (row[1] == "forbund") {
      EXPECT_EQ(std::to_string(order_in(roster, year).size()), row[2]) << year.number;
    } else if (row[1] == "municipalities") {
      EXPECT_EQ(std::to_string(municipality_count(roster, year)), row[2]) << year.number;
    } else {
      continue;
    }
    ++compared;
  }
  EXPECT_EQ(compared, 17);  // nine years, but no count of municipalities for 2019
}

TEST_F(ShippedHistory, GoesThroughTheRosterOf2013) {
  auto of_events = roster_of(history(), 2013);
  auto of_table = roster_of(table("members_2013.csv"), 2013);
  ASSERT_EQ(of_events.size(), of_table.size());
  for (const auto& [id, forbund] : of_table) EXPECT_EQ(of_events[id].second, forbund.second) << id;
}

TEST_F(ShippedHistory, GoesThroughTheForbundOfTheTurnOf2017) {
  std::set<std::string> listed = {"nnv-skane"};  // formed in 2018, after the list
  for (const auto& row : rows("forbund_2017.csv", {"forbund_id", "forbund", "source"})) {
    listed.insert(row[0]);
  }
  std::set<std::string> there;
  for (const auto& [id, forbund] : roster_of(history(), 2018, ids_of_2018)) there.insert(id);
  EXPECT_EQ(there, listed);
}

TEST_F(ShippedHistory, EndsInTheRosterOf2020) {
  EXPECT_EQ(roster_of(history(), 2020, ids_of_2020), roster_of(table("members_2020.csv"), 2020));
}

TEST_F(ShippedHistory, LosesHarrydaIn2024AndKeepsEveryMunicipality) {
  const Roster roster = history();
  EXPECT_EQ(order_in(roster, Year{2024}).size(), 78u);
  EXPECT_EQ(municipality_count(roster, Year{2023}), 271);
  EXPECT_EQ(municipality_count(roster, Year{2024}), 270);
  EXPECT_EQ(roster_of(roster, 2024)["insjoriket"].second.count("1401"), 0u);
  EXPECT_EQ(roster.municipalities.size(), 290u);
}

TEST_F(ShippedHistory, KnowsPartsOfAMunicipalityAndTwoRegions) {
  const Roster roster = history();
  EXPECT_EQ(roster_of(roster, 2019)["goteborg-nordost"].second, (Members{{"1480", 250'000}}));
  EXPECT_EQ(roster_of(roster, 2020)["goteborg"].second, (Members{{"1480", 1'000'000}}));
  for (const int forbund : order_in(roster, Year{2017})) {
    const Forbund& body = forbund_in(roster, Year{2017}, forbund);
    EXPECT_EQ(regions_of(roster, body).size(), body.id == "badesa"    ? 2u
                                               : body.id == "gotland" ? 0u
                                                                      : 1u)
        << body.id;
  }
}

TEST_F(ShippedHistory, TellsWhatIsReconstructed) {
  const Roster roster = history();
  EXPECT_EQ(provenance_[2].rows_by_status,
            (std::map<Status, int>{{Status::reconstructed, 220}, {Status::assumption, 4}}));
  EXPECT_EQ(provenance_[3].rows_by_status,
            (std::map<Status, int>{{Status::official, 17}, {Status::reconstructed, 67}}));
  for (const RosterChange& change : roster.changes) {
    for (const RosterEvent& event : change.events) {
      EXPECT_NE(event.source, "") << event.place.line;
      EXPECT_TRUE(event.status == Status::official || event.status == Status::reconstructed);
    }
  }
}

}  // namespace
}  // namespace finsam
