#include "data/roster_tables.hpp"

#include <gtest/gtest.h>

#include "data/reading.hpp"

namespace finsam {
namespace {

const std::string member_columns = "forbund_id,forbund,kommunkod,kommun,share\n";

/// The diagnostics of the small roster with other tables or another list of outside_region.
std::string found(const RosterTables& tables,
                  const std::optional<std::vector<PlacedText>>& outside = std::nullopt) {
  std::vector<TableProvenance> provenance;
  Diagnostics diagnostics;
  read_roster(tables, outside, provenance, diagnostics);
  return all_text(diagnostics);
}

std::string found_in_members(const std::string& rows) {
  RosterTables tables = small_roster_tables();
  tables.members = table_text(member_columns + rows, "members.csv");
  return found(tables);
}

std::string found_in_municipalities(const std::string& rows) {
  RosterTables tables = small_roster_tables();
  tables.municipalities = table_text("kommunkod,kommun,lanskod\n" + rows, "m.csv");
  tables.members.reset();
  return found(tables);
}

std::string found_in_regions(const std::string& rows) {
  RosterTables tables = small_roster_tables();
  tables.regions = table_text("lanskod,lan,region\n" + rows, "r.csv");
  tables.municipalities.reset();
  tables.members.reset();
  return found(tables);
}

TEST(ReadRoster, TakesForbundInOrderOfFirstAppearance) {
  RosterTables tables = small_roster_tables();
  tables.members = table_text(member_columns +
                              "soder,Söder,1286,Ystad,100 %\nnorr,Norr,1490,Borås,\"12,5 %\"\n"
                              "soder,Söder,1440,Ale (Nödinge),25%\n");
  std::vector<TableProvenance> provenance;
  Diagnostics diagnostics;
  const Roster roster = read_roster(tables, std::nullopt, provenance, diagnostics);
  EXPECT_EQ(all_text(diagnostics), "");

  ASSERT_EQ(roster.lan.size(), 3u);
  EXPECT_EQ(roster.lan[2].code, "14");
  EXPECT_EQ(roster.lan[2].name, "Västra Götalands län");
  EXPECT_EQ(roster.lan[2].region, "Västra Götalandsregionen");
  ASSERT_EQ(roster.municipalities.size(), 4u);
  EXPECT_EQ(roster.municipalities[0].code, "1440");
  EXPECT_EQ(roster.municipalities[0].lan, 2);
  EXPECT_FALSE(roster.municipalities[0].outside_region);
  EXPECT_TRUE(roster.municipalities[3].outside_region);

  ASSERT_EQ(roster.forbund.size(), 2u);
  const Forbund& soder = roster.forbund[0];
  EXPECT_EQ(soder.id, "soder");
  EXPECT_EQ(soder.name, "Söder");
  EXPECT_EQ(soder.place.line, 2);
  ASSERT_EQ(soder.members.size(), 2u);
  EXPECT_EQ(soder.members[0].municipality, 2);
  EXPECT_EQ(soder.members[0].share.millionths, 1'000'000);
  EXPECT_EQ(soder.members[1].municipality, 0);
  EXPECT_EQ(soder.members[1].place.line, 4);
  EXPECT_EQ(soder.members[1].place.column, 13);
  EXPECT_EQ(roster.forbund[1].members[0].share.millionths, 125'000);

  ASSERT_EQ(provenance.size(), 3u);
  EXPECT_EQ(provenance[0].file, "municipalities.csv");
  EXPECT_EQ(provenance[1].file, "regions.csv");
  EXPECT_EQ(provenance[2].rows, 3);
}

TEST(ReadRoster, RefusesMembersThatAreUnknownOrTwice) {
  EXPECT_EQ(found_in_members("norr,N,9999,X,100 %\n"),
            "members.csv:2:8: kommunkod: unknown municipality \"9999\"; it is not in the "
            "municipalities table\n");
  EXPECT_EQ(found_in_members("norr,N,980,X,100 %\n"),
            "members.csv:2:8: kommunkod: \"980\" is not a kommunkod; write \"0980\" (Excel drops "
            "leading zeros: make it a text column)\n");
  EXPECT_EQ(
      found_in_members("norr,N,Ale,X,100 %\n"),
      "members.csv:2:8: kommunkod: \"Ale\" is not a kommunkod; write four digits, for example "
      "\"0114\"\n");
  EXPECT_EQ(
      found_in_members("norr,N,1440,Ale,50 %\nnorr,N,1440,Ale,50 %\n"),
      "members.csv:3:8: kommunkod: \"1440\" is a member of \"norr\" twice, first on line 2\n");
  EXPECT_EQ(found_in_members("norr,N,1440,Ale,100 %\nnorr,M,1490,Borås,100 %\n"),
            "members.csv:3:6: forbund: \"norr\" is called \"M\" here and \"N\" on line 2\n");
  EXPECT_EQ(found_in_members(",N,1440,Ale,100 %\nnorr,,1490,Borås,100 %\n"),
            "members.csv:2:1: forbund_id: nothing is written\n"
            "members.csv:3:6: forbund: nothing is written\n");
  EXPECT_EQ(found_in_members(""), "members.csv: the table has no rows\n");
}

TEST(ReadRoster, RefusesSharesBeyondTheWhole) {
  EXPECT_EQ(found_in_members("a,A,1440,Ale,50 %\nb,B,1440,Ale,\"50,0001 %\"\nc,C,1440,Ale,5 %\n"),
            "members.csv:3:14: share: the shares of Ale (1440) add up to 100.0001 % with this row, "
            "more than 100 %\n");
  EXPECT_EQ(found_in_members("a,A,1440,Ale,50 %\nb,B,1440,Ale,50 %\n"), "");
  EXPECT_EQ(found_in_members("a,A,1440,Ale,101 %\n"),
            "members.csv:2:14: share: \"101 %\" is more than 100 %\n");
  EXPECT_EQ(found_in_members("a,A,1440,Ale,0.5\n"),
            "members.csv:2:14: share: \"0.5\" has no per cent sign; write \"0.5 %\" or \"50 %\", "
            "whichever you mean\n");
}

TEST(ReadRoster, KeepsMunicipalitiesOutsideAnyRegionAlone) {
  const std::string shared = "a,A,0980,Gotland,100 %\na,A,1440,Ale,100 %\n";
  EXPECT_EQ(found_in_members(shared),
            "members.csv:2:5: kommunkod: Gotland (0980) is outside any region and cannot share the "
            "förbund \"a\" with others (Finsamlagen 5 a §)\n");
  EXPECT_EQ(found_in_members("a,A,0980,Gotland,100 %\n"), "");

  RosterTables tables = small_roster_tables();
  tables.members = table_text(member_columns + shared, "members.csv");
  EXPECT_EQ(found(tables, std::vector<PlacedText>{}), "");
  EXPECT_EQ(found(small_roster_tables(),
                  {{{"1490", {}}, {"980", {"s.yaml", 3, 4}}, {"0999", {"s.yaml", 3, 9}}}}),
            "s.yaml:3:4: data.outside_region: \"980\" is not a kommunkod; write \"0980\"\n"
            "s.yaml:3:9: data.outside_region: unknown municipality \"0999\"; it is not in the "
            "municipalities table\n"
            "members.csv:3:21: kommunkod: Borås (1490) is outside any region and cannot share the "
            "förbund \"norr\" with others (Finsamlagen 5 a §)\n");
}

TEST(ReadRoster, WarnsOfNamesThatDiffer) {
  EXPECT_EQ(
      found_in_members("a,A,1440,Alingsås,100 %\n"),
      "warning: members.csv:2:10: kommun: 1440 is called \"Ale\" in the municipalities table\n");
  EXPECT_EQ(found_in_members("a,A,1440,Ale,100 %\nb,A,1490,Borås,100 %\n"),
            "warning: members.csv:3:3: forbund: \"A\" is also the name of the förbund \"a\"\n");
}

TEST(ReadRoster, ChecksMunicipalitiesAndRegions) {
  EXPECT_EQ(found_in_municipalities("1440,Ale,14\n1440,Ale,14\n114,Väsby,1\n1490,,99\n"),
            "m.csv:3:1: kommunkod: \"1440\" is written twice, first on line 2\n"
            "m.csv:4:1: kommunkod: \"114\" is not a kommunkod; write \"0114\" (Excel drops leading "
            "zeros: make it a text column)\n"
            "m.csv:4:11: lanskod: \"1\" is not a länskod; write \"01\" (Excel drops leading zeros: "
            "make it a text column)\n"
            "m.csv:5:6: kommun: nothing is written\n"
            "m.csv:5:7: lanskod: unknown län \"99\"; it is not in the regions table\n");
  EXPECT_EQ(found_in_municipalities(""), "m.csv: the table has no rows\n");
  EXPECT_EQ(found_in_regions("01,A,B\n01,A,B\nXX,,\n"),
            "r.csv:3:1: lanskod: \"01\" is written twice, first on line 2\n"
            "r.csv:4:1: lanskod: \"XX\" is not a länskod; write two digits, for example \"01\"\n"
            "r.csv:4:4: lan: nothing is written\n"
            "r.csv:4:5: region: nothing is written\n");
}

TEST(ReadRoster, DoesNotRepeatWhatAMissingTableCauses) {
  RosterTables tables = small_roster_tables();
  tables.regions.reset();
  EXPECT_EQ(found(tables), "");
  tables.municipalities.reset();
  EXPECT_EQ(found(tables), "");
  tables.municipalities = table_text("kommunkod\n1440\n", "m.csv");
  EXPECT_EQ(found(tables),
            "m.csv:1:1: the column \"kommun\" is missing\nm.csv:1:1: the column \"lanskod\" is "
            "missing\n");
}

TEST(ReadRoster, CountsStatuses) {
  RosterTables tables = small_roster_tables();
  tables.members = table_text(
      "forbund_id,forbund,kommunkod,kommun,share,share_status\na,A,1440,Ale,100 %,official\n"
      "b,B,1490,Borås,100 %,assumption\nc,C,1286,Ystad,100 %,guess\n");
  std::vector<TableProvenance> provenance;
  Diagnostics diagnostics;
  read_roster(tables, std::nullopt, provenance, diagnostics);
  EXPECT_EQ(provenance[2].rows_by_status,
            (std::map<Status, int>{
                {Status::official, 1}, {Status::assumption, 1}, {Status::unstated, 1}}));
  EXPECT_EQ(all_text(diagnostics),
            "t.csv:4:22: \"guess\" is not a status; write official, estimated, "
            "reconstructed, synthetic or assumption\n");
}

}  // namespace
}  // namespace finsam
