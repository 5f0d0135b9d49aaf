#include "intake/forbund_amounts.hpp"

#include <gmock/gmock.h>

#include "data/reading.hpp"
#include "intake/amounts.hpp"

namespace finsam::test {
namespace {

using ::testing::HasSubstr;
using Texts = std::vector<std::string>;

const Texts opening_columns = {"forbund_id=Förbund", "state_allocation_kr=Tilldelning",
                               "eget_kapital_kr=Kapital"};
const Texts offer_columns = {"forbund_id=Förbund", "year=År", "offer_kr=Belopp"};

/// What a CSV text gives for the förbund "norr" and "soder", and what is wrong with it.
struct CsvAmounts {
  SourceChoice choice;
  Diagnostics found;
  ForbundAmounts read;

  CsvAmounts(const std::string& text, const Texts& columns, std::optional<std::int64_t> unit = 1,
             const std::string& year = "")
      : choice(parse_choice(columns).value()) {
    choice.only_year = year;
    const Roster roster = small_roster();
    ForbundReading reading(choice, unit, roster, found);
    if (const auto table = csv_source(table_text(text), found)) reading.read(*table, "t.csv");
    read = reading.finish("t.csv");
  }

  std::string errors() const { return all_text(found); }

  /// "norr 2021 5"; – for no amount; one row a line.
  std::string rows() const {
    const Roster roster = small_roster();
    std::string text;
    for (const auto& [key, kronor] : read.rows) {
      text += roster.forbund[static_cast<std::size_t>(key.first)].id;
      if (key.second > 0) text += " " + std::to_string(key.second);
      for (const auto& each : kronor) text += " " + (each ? std::to_string(*each) : "–");
      text += "\n";
    }
    return text;
  }
};

TEST(ForbundAmounts, FindsForbundByIdAndName) {
  const CsvAmounts csv("Förbund;Tilldelning;Kapital\nForbundet soder;1 234 567;0\nnorr;;5 tkr\n",
                       opening_columns);
  EXPECT_EQ(csv.errors(), "");
  EXPECT_EQ(csv.rows(), "norr – 5000\nsoder 1234567 0\n");
  EXPECT_EQ(csv.read.forbund_count(), 2);
  EXPECT_FALSE(csv.read.years());
}

TEST(ForbundAmounts, TellsOfNamesThatAreOnlyParts) {
  const CsvAmounts csv("Förbund,År,Belopp\nSÖDER*,2021,5\n", offer_columns);
  EXPECT_EQ(csv.errors(), "");
  const CsvAmounts shorter("Förbund,År,Belopp\nsöd,2021,5\n", offer_columns);
  EXPECT_EQ(shorter.errors(),
            "t.csv:2:1: \"söd\" is only a part of a word in soder (Förbundet Söder)\n");
}

TEST(ForbundAmounts, KnowsNamesWithMarksAndSpaces) {
  const CsvAmounts csv("Förbund,År,Belopp\nFörbundet  Söder 1),2021,5\nnorr *,2021,6\n",
                       offer_columns);
  EXPECT_EQ(csv.errors(), "");
  EXPECT_EQ(csv.rows(), "norr 2021 6\nsoder 2021 5\n");
}

TEST(ForbundAmounts, NamesTheRowsThatAreLeftOut) {
  const CsvAmounts csv("Förbund,År,Belopp\nnorr,2021,5\nsoder,2021,\nsodor,2021,..\n",
                       offer_columns);
  EXPECT_EQ(csv.errors(),
            "warning: t.csv:3:1: 2 rows without an amount were left out: soder 2021 (line 3), "
            "\"sodor\" (line 4)\n");
}

TEST(ForbundAmounts, AddsUpColumnsOnlyWhereAllHaveAnAmount) {
  const CsvAmounts csv("Förbund,A,B\nnorr,5 000 000,\nsoder,,\n",
                       {"forbund_id=Förbund", "applied_kr=A", "applied_kr=B"}, 1, "2021");
  EXPECT_THAT(csv.errors(),
              HasSubstr("t.csv:2:16: B: there is no amount, though the columns are added up; "
                        "write 0 for none\n"));
  const CsvAmounts opening("Förbund,A,B,K\nnorr,..,5 Mkr,1\nsoder,,,0\n",
                           {"forbund_id=Förbund", "state_allocation_kr=A", "state_allocation_kr=B",
                            "eget_kapital_kr=K"});
  EXPECT_EQ(opening.errors(),
            "t.csv:2:6: A: there is no amount, though the columns are added up; write 0 for "
            "none\n");
}

TEST(ForbundAmounts, SaysWhereThereIsNoYear) {
  EXPECT_EQ(CsvAmounts("Förbund,År,Belopp\nnorr,,5\n", offer_columns).errors(),
            "t.csv:2:6: there is no year\n");
}

TEST(ForbundAmounts, RefusesSharesAndAmountsPerSomething) {
  EXPECT_THAT(CsvAmounts("Förbund,Andel av kr\nnorr,5 000 000\n",
                         {"forbund_id=Förbund", "offer_kr=Andel av kr"}, 1, "2021")
                  .errors(),
              HasSubstr("t.csv:1:9: \"Andel av kr\" holds shares"));
  EXPECT_THAT(CsvAmounts("Förbund,kr/invånare\nnorr,5 000 000\n",
                         {"forbund_id=Förbund", "offer_kr=kr/invånare"}, std::nullopt, "2021")
                  .errors(),
              HasSubstr("t.csv:1:9: \"kr/invånare\" tells amounts per something"));
}

TEST(ForbundAmounts, ListsTheHeadingsWhereNoneIsNear) {
  EXPECT_THAT(CsvAmounts("Förbund,Tilldelning (tkr)\nnorr,5\n",
                         {"forbund_id=Förbund", "offer_kr=Anslag"}, 1, "2021")
                  .errors(),
              HasSubstr("no column \"Anslag\"; there are \"Förbund\", \"Tilldelning (tkr)\""));
}

TEST(ForbundAmounts, PassesOverSumsEmptyRowsAndNotes) {
  const CsvAmounts csv(
      "Förbund,År,Belopp\nnorr,2021,5\nSumma,2021,5\nTotalt,,9\nKälla: FK,,\nRiket,2021,5\n",
      offer_columns);
  EXPECT_EQ(csv.errors(), "");
  EXPECT_EQ(csv.rows(), "norr 2021 5\n");
}

TEST(ForbundAmounts, AddsUpColumnsOfUnlikeUnits) {
  const CsvAmounts csv("Förbund,A (tkr),B (Mkr)\nnorr,5,1\nsoder,,\n",
                       {"forbund_id=Förbund", "applied_kr=A (tkr)", "applied_kr=B (Mkr)"},
                       std::nullopt, "2021");
  EXPECT_EQ(csv.errors(),
            "warning: t.csv:3:1: a row without an amount was left out: soder 2021 (line 3)\n");
  EXPECT_EQ(csv.rows(), "norr 2021 1005000\n");
  EXPECT_EQ(csv.read.units, (std::set<std::string>{"Mkr", "tkr"}));
}

TEST(ForbundAmounts, TellsAllThatIsWrongWithItsPlace) {
  const CsvAmounts csv(
      "Förbund,År,Belopp\nnorr,2021,5\nnorr,2021,6\nförbundet,2021,7\nväster,2021,8\n,2021,9\n"
      "soder,21,x\n",
      offer_columns);
  EXPECT_EQ(csv.errors(),
            "t.csv:4:1: 2 förbund answer to \"förbundet\"; give one of: norr (Förbundet Norr), "
            "soder (Förbundet Söder)\n"
            "t.csv:5:1: no förbund is called \"väster\"\n"
            "t.csv:6:1: a row has amounts and names no förbund\n"
            "t.csv:7:7: \"21\" is not a year; write four digits, for example \"2020\"\n"
            "t.csv:7:10: Belopp: \"x\" is not a number\n"
            "t.csv:3:1: a second row for norr in 2021\n");
}

TEST(ForbundAmounts, AnOpeningNeedsEveryForbundAndItsEgetKapital) {
  EXPECT_EQ(CsvAmounts("Förbund,Tilldelning,Kapital\nnorr,5,\n", opening_columns).errors(),
            "t.csv:2:8: eget_kapital_kr: there is no amount; write 0 for none\n"
            "t.csv: no row for the förbund soder\n");
}

TEST(ForbundAmounts, RefusesAListThatMayBeInThousands) {
  const std::string text = "Förbund,År,Belopp\nnorr,2021,979\nsoder,2021,16 000\n";
  EXPECT_EQ(CsvAmounts(text, offer_columns, std::nullopt).errors(),
            "t.csv:1:12: \"Belopp\" tells no unit, and its largest amount is only 16 000; write "
            "--unit kr, tkr or Mkr, whichever it is\n");
  EXPECT_EQ(CsvAmounts(text, offer_columns, 1'000).rows(),
            "norr 2021 979000\nsoder 2021 16000000\n");
  EXPECT_EQ(CsvAmounts("Förbund,Belopp (kr)\nnorr,979\n",
                       {"forbund_id=Förbund", "offer_kr=Belopp (kr)"}, std::nullopt, "2021")
                .errors(),
            "t.csv:1:9: \"Belopp (kr)\" tells kr, and its largest amount is only 979; write "
            "--unit kr if that is so, or else the unit in the heading\n");
  EXPECT_EQ(CsvAmounts("Förbund,År,Belopp\nnorr,2021,979 kr\n", offer_columns, std::nullopt).rows(),
            "norr 2021 979\n");
}

TEST(ForbundAmounts, RefusesTwoUnitsForOneColumn) {
  EXPECT_EQ(CsvAmounts("Förbund,Belopp (tkr)\nnorr,979\n",
                       {"forbund_id=Förbund", "offer_kr=Belopp (tkr)"}, 1, "2021")
                .errors(),
            "t.csv:1:9: \"Belopp (tkr)\" tells that amounts are in tkr, and --unit that they are "
            "in kr; leave one of them out\n");
}

TEST(ForbundAmounts, RefusesSumsThatNoForbundHas) {
  EXPECT_EQ(CsvAmounts("Förbund,År,A,B\nnorr,2021,4000 Mkr,1\n",
                       {"forbund_id=Förbund", "applied_kr=A", "applied_kr=B"})
                .errors(),
            "t.csv:2:11: the sum is more than 4 000 000 000 kr\n");
}

TEST(ForbundChoice, SaysWhatThereIs) {
  const auto wrong = [](const Texts& columns) { return parse_choice(columns).error(); };
  EXPECT_THAT(wrong({"forbund_id=F", "kronor=A"}),
              HasSubstr("there are state_allocation_kr and eget_kapital_kr (data.opening), "
                        "applied_kr (application.table)"));
  EXPECT_THAT(wrong({"offer_k=A", "forbund_id=F"}), HasSubstr("did you mean \"offer_kr\"?"));
  EXPECT_THAT(wrong({"forbund_id=F"}), HasSubstr("name them too: state_allocation_kr"));
  EXPECT_THAT(wrong({"forbund_id=F", "offer_kr=A", "applied_kr=B"}),
              HasSubstr("offer_kr and applied_kr belong to different tables"));
  EXPECT_THAT(wrong({"forbund_id=F", "state_allocation_kr=A"}),
              HasSubstr("data.opening also needs --column eget_kapital_kr"));
  EXPECT_THAT(wrong({"forbund_id=F", "kommunkod=K", "offer_kr=A"}),
              HasSubstr("by municipality or by förbund"));
  EXPECT_THAT(wrong({"forbund_id=F", "year=Y", "state_allocation_kr=A", "eget_kapital_kr=B"}),
              HasSubstr("data.opening has no years"));
  EXPECT_EQ(wrong({"forbund_id=F", "offer_kr=A b", "offer_kr=a b"}),
            "--column offer_kr=a b is given twice; leave one out");
  EXPECT_EQ(wrong({"forbund_id=F", "forbund_id=G", "offer_kr=A"}),
            "--column forbund_id=… is given twice; leave one out");
  EXPECT_EQ(wrong({"forbund_id=F", "year=Y", "year=Z", "offer_kr=A"}),
            "--column year=… is given twice; leave one out");
  EXPECT_THAT(wrong({"offer_kr=A"}), HasSubstr("name the column of the förbund"));
}

}  // namespace
}  // namespace finsam::test
