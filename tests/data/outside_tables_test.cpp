#include "data/outside_tables.hpp"

#include <gtest/gtest.h>

#include "data/reading.hpp"
#include "finsam/key_paths.hpp"

namespace finsam {
namespace {

struct Read {
  std::vector<TableProvenance> provenance;
  Diagnostics diagnostics;

  OutsideTable appropriations(const std::string& rows) {
    return read_outside(table_text("year,id,name,frame_kr,used_kr,source,status\n" + rows),
                        find_part("outside.appropriations")->columns, provenance, diagnostics);
  }
  OutsideTable income(const std::string& rows) {
    return read_outside(table_text("year,id,name,income_kr\n" + rows),
                        find_part("outside.income")->columns, provenance, diagnostics);
  }
  std::string found() const { return all_text(diagnostics); }
};

TEST(ReadOutside, AnAppropriationHasAFrameAndWhatIsUsedOfIt) {
  Read read;
  const OutsideTable table = read.appropriations(
      "2013,two_party,Tvåpartssamverkan,30 000 000,28300000,\"redovisning 2013, 3.1\",official\n"
      "2014,two_party,Tvåpartssamverkan,5,5,,\n");
  EXPECT_EQ(read.found(), "");
  ASSERT_EQ(table.rows.size(), 2u);
  EXPECT_EQ(table.rows[0].id, "two_party");
  EXPECT_EQ(table.rows[0].name, "Tvåpartssamverkan");
  EXPECT_EQ(table.rows[0].year, Year{2013});
  EXPECT_EQ(table.rows[0].given.kr, 30e6);
  EXPECT_EQ(table.rows[0].used.kr, 28.3e6);
  EXPECT_EQ(table.rows[0].source, "redovisning 2013, 3.1");
  EXPECT_EQ(table.rows[0].status, Status::official);
  EXPECT_EQ(table.rows[0].place.line, 2);
  EXPECT_EQ(table.rows[1].source, "");
  EXPECT_EQ(table.rows[1].status, Status::unstated);
  EXPECT_EQ(read.provenance.at(0).rows, 2);
}

TEST(ReadOutside, IncomeIsUsedAsAWhole) {
  Read read;
  const OutsideTable table = read.income("2013,esf,Europeiska socialfonden,36000000\n");
  EXPECT_EQ(read.found(), "");
  ASSERT_EQ(table.rows.size(), 1u);
  EXPECT_EQ(table.rows[0].given.kr, 36e6);
  EXPECT_EQ(table.rows[0].used.kr, 36e6);
}

TEST(ReadOutside, RefusesWhatIsWrong) {
  Read read;
  const OutsideTable table = read.appropriations(
      "2013,a,A,1,2,,\n"
      "2013,b,,1,1,,\n"
      "2013,c,C,1,1,,\n"
      "2013,c,C,1,1,,\n"
      "13,d,D,x,1,,\n"
      "2013,e,E,1,1,,sure\n");
  EXPECT_EQ(table.rows.size(), 2u);  // c, and e but for its status
  for (const char* what :
       {"t.csv:2:12: used_kr: 2 kr is more than the frame, 1 kr\n",
        "t.csv:3:8: name: nothing is written\n",
        "t.csv:5:6: id: \"c 2013\" is written twice, first on line 4\n",
        "t.csv:6:1: year: \"13\" is not a year", "t.csv:6:8: frame_kr: \"x\"", "t.csv:7:15: "}) {
    EXPECT_NE(read.found().find(what), std::string::npos) << what << read.found();
  }
}

TEST(ReadOutside, AnIdMakesTheNamesOfLinesAndMustFit) {
  for (const std::string id : {"Two", "två", "2x", "_x", "two party", "two-party",
                               "a_name_that_is_more_than_thirty_letters"}) {
    Read read;
    EXPECT_TRUE(read.income("2013," + id + ",Namn,1\n").rows.empty());
    EXPECT_NE(read.found().find("is not an id; write at most 30 small letters"), std::string::npos)
        << read.found();
  }
  for (const std::string id : {"all", "all_appropriations", "other", "state"}) {
    Read read;
    EXPECT_TRUE(read.income("2013," + id + ",Namn,1\n").rows.empty());
    EXPECT_NE(read.found().find("has lines of its own that begin with \"" + id + "\""),
              std::string::npos)
        << read.found();
  }
  Read read;
  EXPECT_EQ(read.income("2013,x2_,Namn,1\n2014,x2_,Namn,1\n2013,thirty_letters_are_not_a_lot__,"
                        "Namn,1\n")
                .rows.size(),
            3u);
}

}  // namespace
}  // namespace finsam
