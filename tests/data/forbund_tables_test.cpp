#include "data/forbund_tables.hpp"

#include <gtest/gtest.h>

#include "data/reading.hpp"

namespace finsam {
namespace {

struct Read {
  Roster roster = small_roster();
  std::vector<TableProvenance> provenance;
  Diagnostics diagnostics;

  std::vector<Opening> opening(const std::string& rows) {
    return read_opening(table_text("forbund_id,state_allocation_kr,eget_kapital_kr\n" + rows),
                        roster, provenance, diagnostics);
  }
  AmountTable offers(const std::string& rows) {
    return read_amounts(table_text("forbund_id,year,offer_kr\n" + rows), policy_offers().columns,
                        roster, provenance, diagnostics);
  }
  SplitTable split(const std::string& rows) {
    return read_split(table_text("forbund_id,kommunkod,share\n" + rows), roster, provenance,
                      diagnostics);
  }
  std::string found() const { return all_text(diagnostics); }
};

std::string found_in_opening(const std::string& rows) {
  Read read;
  read.opening(rows);
  return read.found();
}
std::string found_in_offers(const std::string& rows) {
  Read read;
  read.offers(rows);
  return read.found();
}
std::string found_in_split(const std::string& rows) {
  Read read;
  read.split(rows);
  return read.found();
}

TEST(ReadOpening, StandsInRosterOrder) {
  Read read;
  const auto opening = read.opening("soder,,500\nnorr,1 000,0\n");
  EXPECT_EQ(read.found(), "");
  ASSERT_EQ(opening.size(), 2u);
  EXPECT_EQ(opening[0].state_allocation->kr, 1000);
  EXPECT_EQ(opening[0].eget_kapital.kr, 0);
  EXPECT_FALSE(opening[1].state_allocation);
  EXPECT_EQ(opening[1].eget_kapital.kr, 500);
  EXPECT_EQ(read.provenance[0].rows, 2);
}

TEST(ReadOpening, RefusesWhatIsWrong) {
  EXPECT_EQ(
      found_in_opening("nord,1,1\nnorr,1,1\nnorr,1,1\nsoder,-1,\n"),
      "t.csv:2:1: forbund_id: unknown förbund \"nord\"; it is not in the members table, and no "
      "event forms it; did you mean \"norr\"?\n"
      "t.csv:4:1: forbund_id: \"norr\" is written twice, first on line 3\n"
      "t.csv:5:7: state_allocation_kr: \"-1\" is negative; the least is 0\n"
      "t.csv:5:10: eget_kapital_kr: nothing is written; write an amount in whole kronor, for "
      "example \"4921000\"\n");
  EXPECT_EQ(
      found_in_opening("norr,1,1\nsoder,4000000001,1.5\n"),
      "t.csv:3:7: state_allocation_kr: \"4000000001\" is too large; the most is 4 000 000 000 "
      "kr\n"
      "t.csv:3:18: eget_kapital_kr: \"1.5\" has decimals; write whole kronor\n");
}

TEST(ReadOpening, NotesForbundWithoutARow) {
  EXPECT_EQ(
      found_in_opening("norr,1,1\n"),
      "note: t.csv: without a row, and so without a last allocation and eget kapital: soder\n");
}

TEST(ReadAmounts, FindsByForbundAndYear) {
  Read read;
  read.provenance.resize(3);
  const AmountTable offers = read.offers("soder,2020,100\nnorr,2020,200\nsoder,2021,300\n");
  EXPECT_EQ(read.found(), "");
  EXPECT_EQ(offers.table, 3);
  EXPECT_EQ(offers.find(1, Year{2020})->kr, 100);
  EXPECT_EQ(offers.find(0, Year{2020})->kr, 200);
  EXPECT_EQ(offers.find(1, Year{2021})->kr, 300);
  EXPECT_FALSE(offers.find(0, Year{2021}));
  EXPECT_EQ(offers.rows[2].place.line, 4);
}

TEST(ReadAmounts, RefusesWhatIsWrong) {
  EXPECT_EQ(found_in_offers("norr,2020,1\nnorr,2020,2\nöst,20,x\n"),
            "t.csv:3:1: forbund_id: \"norr 2020\" is written twice, first on line 2\n"
            "t.csv:4:1: forbund_id: unknown förbund \"öst\"; it is not in the members table, and "
            "no event forms it\n"
            "t.csv:4:5: year: \"20\" is not a year; write four digits, for example \"2020\"\n"
            "t.csv:4:8: offer_kr: \"x\" is not an amount in whole kronor; write for example "
            "\"4921000\"\n");
}

TEST(ReadSplit, GivesTheSharesOfEveryMember) {
  Read read;
  const SplitTable split =
      read.split("soder,1286,100 %\nnorr,1490,\"33,3333 %\"\nnorr,1440,66.6667 %\n");
  EXPECT_EQ(read.found(), "");
  ASSERT_EQ(split.shares.size(), 2u);
  EXPECT_EQ(split.shares[0][0].millionths, 666'667);
  EXPECT_EQ(split.shares[0][1].millionths, 333'333);
  EXPECT_EQ(split.shares[1][0].millionths, 1'000'000);
}

TEST(ReadSplit, RefusesSharesThatDoNotCoverTheMembers) {
  EXPECT_EQ(found_in_split("norr,1440,100 %\n"),
            "t.csv:2:1: \"norr\" has no share for its member 1490\n"
            "t.csv: \"soder\" has no share for its member 1286\n");
  EXPECT_EQ(found_in_split("soder,1286,100 %\nnorr,1440,50 %\nnorr,1490,49.9999 %\n"),
            "t.csv:3:1: the shares of \"norr\" add up to 99.9999 %, not 100 %\n");
  EXPECT_EQ(
      found_in_split("soder,1286,100 %\nsoder,1440,0 %\nnorr,1440,50 %\nnorr,1440,50 %\n"
                     "ost,1,5\n"),
      "t.csv:3:7: kommunkod: \"1440\" is not a member of \"soder\"\n"
      "t.csv:5:6: kommunkod: \"norr 1440\" is written twice, first on line 4\n"
      "t.csv:6:1: forbund_id: unknown förbund \"ost\"; it is not in the members table, and no "
      "event forms it\n"
      "t.csv:6:5: kommunkod: \"1\" is not a kommunkod; write four digits, for example \"0114\"\n"
      "t.csv:6:7: share: \"5\" has no per cent sign; write \"5 %\"\n");
}

TEST(ForbundTables, AreQuietAboutForbundWhenThereAreNone) {
  Read read;
  read.roster = {};
  read.opening("norr,1,1\n");
  read.offers("norr,2020,1\n");
  read.split("norr,1440,100 %\n");
  EXPECT_EQ(read.found(), "");
}

TEST(ForbundTables, AddTheirOriginEvenWhenUnreadable) {
  Read read;
  read_opening(table_text(""), read.roster, read.provenance, read.diagnostics);
  read_amounts(table_text(""), policy_offers().columns, read.roster, read.provenance,
               read.diagnostics);
  read_split(table_text(""), read.roster, read.provenance, read.diagnostics);
  EXPECT_EQ(read.provenance.size(), 3u);
  EXPECT_EQ(read.diagnostics.all().size(), 3u);
}

}  // namespace
}  // namespace finsam
