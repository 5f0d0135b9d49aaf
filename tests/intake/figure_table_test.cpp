#include "intake/figure_table.hpp"

#include <gmock/gmock.h>

#include "intake/reading.hpp"
#include "report/csv.hpp"

namespace finsam::test {
namespace {

/// The table that figures of the small roster give (Ale and Borås in norr, Ystad in soder, Gotland
/// in none), and what is told.
struct Gathered {
  Diagnostics found;
  FigureTable table;

  Gathered(const std::string& csv, const std::vector<std::string>& columns) {
    const CsvFigures read(csv, columns);
    std::vector<std::string> targets;
    const SourceChoice choice = parse_choice(columns).value();
    for (const ColumnChoice& each : choice.columns) targets.push_back(each.target);
    const Roster roster = small_roster();
    table = gather(read.read.figures, targets, roster, members_between(roster, {2020}, {2020}),
                   "t.csv", found);
  }
};

TEST(FigureTable, IsAStatisticsTableWithOneDecimal) {
  const Gathered all(
      "kommunkod,year,a,b\n1490,2019,1,\n1440,2019,12.35,3\n1286,2019,0,0.04\n0980,2019,5,6\n",
      {"ohalsa=a", "egen=b"});
  EXPECT_EQ(to_csv(statistics_of(all.table), CsvDialect::plain),
            "kommunkod,year,ohalsa,egen\n0980,2019,5,6\n1286,2019,0,0\n1440,2019,12.4,3\n"
            "1490,2019,1,\n");
  EXPECT_EQ(all.table.rounded, 2);
  EXPECT_EQ(all.table.municipality_count(), 4);
}

TEST(FigureTable, TellsUnknownRepeatedAndMissingAtOnce) {
  const Gathered all(
      "kommunkod,year,a\n1440,2019,1\n9999,2019,1\n1440,2019,2\n1490,19,1\n9999,2020,1\n",
      {"ohalsa=a"});
  EXPECT_EQ(
      all_text(all.found),
      "t.csv:3:11: unknown municipality \"9999\"; the scenario's table of municipalities lacks "
      "it\n"
      "t.csv:4:11: ohalsa of 1440 has two values for 2019\n"
      "t.csv:5:9: \"19\" is not a year; write four digits, for example \"2020\"\n"
      "t.csv: ohalsa: no value for municipalities that are in a förbund: 1490 Borås, 1286 "
      "Ystad\n"
      "warning: t.csv: ohalsa: no value for a municipality in no förbund: 0980 Gotland\n");
}

TEST(FigureTable, WarnsOfYearsThatSomeLack) {
  const Gathered all(
      "kommunkod,year,a\n1440,2019,1\n1490,2019,1\n1286,2019,1\n0980,2019,1\n1440,2020,1\n",
      {"ohalsa=a"});
  EXPECT_EQ(all_text(all.found),
            "warning: t.csv: ohalsa: 3 of 4 municipalities have no value for 2020\n");
  EXPECT_EQ(all.table.years(), std::pair(2019, 2020));
}

}  // namespace
}  // namespace finsam::test
