// finsam sweep, sweep-report and run --case, as people use them.

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sched.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "places.hpp"
#include "support/finsam_program.hpp"
#include "support/temp_folder.hpp"

namespace finsam {
namespace {

using test::finsam;
using test::Outcome;
using test::read_file;
using test::TempFolder;
using ::testing::AllOf;
using ::testing::HasSubstr;

const std::string baseline = FINSAM_SOURCE_DIR "/scenarios/baseline/fordelningsmodellen.yaml";

class Sweeps : public ::testing::Test {
 protected:
  std::string path(const std::string& name) const { return (temp_ / name).string(); }

  /// Writes a sweep of the baseline.
  std::string sweep_file(const std::string& rest, const std::string& name = "sweep.yaml") const {
    std::ofstream(path(name)) << "title: Prov\nscenario: " << baseline << "\n" << rest;
    return path(name);
  }
  std::string spread(int points) const {
    return "sweep:\n  damping.max_decrease: {from: 5 %, to: 15 %}\n"
           "  frame.amount: {from: 300 Mkr, to: 400 Mkr, resolution: 1 tkr}\n"
           "  lag: [2, 3]\n"
           "  damping.financing: [from_unclaimed, from_gains]\n"
           "metrics: [state, returned, eget_kapital, losers, max(excess)]\n"
           "design: {kind: random, points: " +
           std::to_string(points) + "}\n";
  }
  Outcome sweep(const std::string& file, const std::string& store,
                std::vector<std::string> more = {}) const {
    std::vector<std::string> words = {"sweep", file, "--store", path(store), "--quiet"};
    words.insert(words.end(), more.begin(), more.end());
    return finsam(words);
  }
  /// All cases of a store.
  std::string cases(const std::string& store) const {
    const std::string csv = path(store + ".csv");
    const Outcome outcome =
        finsam({"sweep-report", path(store), "--cases", csv, "--force", "--lang", "en"});
    EXPECT_EQ(outcome.status, 0) << outcome.err;
    return read_file(csv);
  }

  TempFolder temp_;
};

/// The cells of a row of CSV without quotes.
std::vector<std::string> cells(const std::string& row) {
  std::vector<std::string> found(1);
  for (const char c : row) {
    if (c == ',') {
      found.emplace_back();
    } else {
      found.back() += c;
    }
  }
  return found;
}

std::vector<std::string> lines(const std::string& text) {
  std::vector<std::string> found;
  std::string line;
  for (const char c : text) {
    if (c != '\n') {
      line += c;
      continue;
    }
    found.push_back(line);
    line.clear();
  }
  return found;
}

TEST_F(Sweeps, ACaseIsReplayedToTheKrona) {
  const Outcome outcome = sweep(sweep_file(spread(40)), "a.sqlite");
  ASSERT_EQ(outcome.status, 0) << outcome.err;
  const auto rows = lines(cases("a.sqlite"));
  EXPECT_EQ(rows.front(),
            "case,year,damping.max_decrease,frame.amount,lag,damping.financing,state,returned,"
            "eget_kapital,losers,max(excess),failure");
  ASSERT_EQ(rows.size(), 1u + 40 * 7);
  for (const int number : {0, 7, 39}) {
    const Outcome alone = finsam({"run", "--case", path("a.sqlite:") + std::to_string(number),
                                  "--quiet", "--table", "nation_year"});
    ASSERT_EQ(alone.status, 0) << alone.err;
    const auto own = lines(alone.out);
    for (int y = 0; y < 7; ++y) {
      const auto kept = cells(rows[static_cast<std::size_t>(1 + number * 7 + y)]);
      const auto nation = cells(own[static_cast<std::size_t>(1 + y)]);
      EXPECT_EQ(kept[1], nation[0]);
      EXPECT_EQ(kept[6], nation[4]) << "state";
      EXPECT_EQ(kept[7], nation[6]) << "returned";
      EXPECT_EQ(kept[8], nation[16]) << "eget kapital";
    }
  }
}

TEST_F(Sweeps, ThreadsAndKernelsChangeNothing) {
  const std::string file = sweep_file(spread(60));
  ASSERT_EQ(sweep(file, "one.sqlite", {"--threads", "1"}).status, 0);
  ASSERT_EQ(sweep(file, "three.sqlite", {"--threads", "3"}).status, 0);
  const auto with = [&](const std::string& isa, const std::string& store) {
    return finsam({"sweep", file, "--store", path(store), "--quiet"},
                  {{}, {{"FINSAM_ISA", isa}}, {}, {}});
  };
  ASSERT_EQ(with("portable", "narrow.sqlite").status, 0);
  const Outcome unknown = with("abacus", "none.sqlite");
  EXPECT_EQ(unknown.status, 2);
  EXPECT_THAT(unknown.err, HasSubstr("FINSAM_ISA=abacus: this processor has no such kernel"));
  const std::string one = cases("one.sqlite");
  EXPECT_EQ(one, cases("three.sqlite"));
  EXPECT_EQ(one, cases("narrow.sqlite"));
}

TEST_F(Sweeps, AWiderSweepKeepsWhatIsThere) {
  ASSERT_EQ(sweep(sweep_file(spread(20)), "w.sqlite").status, 0);
  const Outcome wider =
      finsam({"sweep", sweep_file(spread(30)), "--store", path("w.sqlite"), "--lang", "en"});
  ASSERT_EQ(wider.status, 0) << wider.err;
  EXPECT_THAT(wider.err, HasSubstr("10 cases run, 30 in "));
  ASSERT_EQ(sweep(sweep_file(spread(30)), "whole.sqlite").status, 0);
  EXPECT_EQ(cases("w.sqlite"), cases("whole.sqlite"));
  const Outcome again =
      finsam({"sweep", sweep_file(spread(30)), "--store", path("w.sqlite"), "--lang", "en"});
  EXPECT_THAT(again.err, HasSubstr("All 30 cases are in "));
}

TEST_F(Sweeps, ACaseThatCannotBeRunIsRecordedWithItsReason) {
  const std::string file = sweep_file(
      "sweep:\n  base_grant: [400 tkr, 5 Mkr]\nmetrics: [state]\ndesign: {kind: grid}\n");
  const Outcome outcome = finsam({"sweep", file, "--store", path("f.sqlite"), "--lang", "en"});
  ASSERT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.err, HasSubstr("2 cases run, 2 in "));
  EXPECT_THAT(outcome.err, HasSubstr("; 1 could not be run"));
  EXPECT_THAT(cases("f.sqlite"),
              HasSubstr("1,2020,5000000,,the base grants cost more than there is to distribute\n"));
  const Outcome failed = finsam({"run", "--case", path("f.sqlite:1")});
  EXPECT_EQ(failed.status, 2);
  EXPECT_THAT(failed.err, HasSubstr("case 1 could not be run: the base grants cost more"));
}

TEST_F(Sweeps, WhatIsLeftToChanceIsReplayedToo) {
  const std::string file = sweep_file(
      "set:\n  matching.all: {policy: unset, growth: unset, municipal: {policy: willingness}, "
      "regional: {policy: willingness}}\n"
      "  matching.all.municipal.willingness: 50 %\n  matching.all.regional.willingness: 50 %\n"
      "sweep:\n  matching.all.municipal.willingness: [40 %, 90 %]\n"
      "  matching.all.regional.willingness: [60 %, 80 %]\n"
      "behaviour:\n  willingness: {distribution: normal, sd: 20 %}\n"
      "  execution: {distribution: triangular, spread: 10 %}\n"
      "replicates: 3\nmetrics: [state, spent]\ndesign: {kind: grid}\n");
  ASSERT_EQ(sweep(file, "c.sqlite").status, 0);
  const auto rows = lines(cases("c.sqlite"));
  ASSERT_EQ(rows.size(), 1u + 12 * 7);
  EXPECT_NE(cells(rows[1])[4], cells(rows[1 + 7])[4]) << "other luck";
  const Outcome alone =
      finsam({"run", "--case", path("c.sqlite:5"), "--quiet", "--table", "nation_year"});
  ASSERT_EQ(alone.status, 0) << alone.err;
  const auto own = lines(alone.out);
  for (std::size_t y = 0; y < 7; ++y)
    EXPECT_EQ(cells(rows[1 + 5 * 7 + y])[4], cells(own[1 + y])[4]);
}

TEST_F(Sweeps, PartsThatOthersRanAreMerged) {
  const std::string file = sweep_file(spread(5000));
  ASSERT_EQ(sweep(file, "whole.sqlite").status, 0);
  ASSERT_EQ(sweep(file, "one.sqlite", {"--shard", "1/2"}).status, 0);
  ASSERT_EQ(sweep(file, "two.sqlite", {"--shard", "2/2"}).status, 0);
  const Outcome merged =
      finsam({"sweep", file, "--store", path("all.sqlite"), "--merge", path("one.sqlite"),
              "--merge", path("two.sqlite"), "--lang", "en"});
  ASSERT_EQ(merged.status, 0) << merged.err;
  EXPECT_THAT(merged.err,
              AllOf(HasSubstr("one.sqlite: 4,096 new cases"),
                    HasSubstr("two.sqlite: 904 new cases"), HasSubstr("All 5,000 cases are in ")));
  EXPECT_EQ(cases("all.sqlite"), cases("whole.sqlite"));
  EXPECT_THAT(sweep(file, "x.sqlite", {"--shard", "3/2"}).err,
              HasSubstr("--shard: \"3/2\" is no part; write for example 2/8"));
  EXPECT_EQ(sweep(file, "x.sqlite", {"--merge", path("nothing.sqlite")}).status, 2);
}

TEST_F(Sweeps, ADryRunWritesNothing) {
  const Outcome outcome = finsam({"sweep", sweep_file(spread(5000)), "--store", path("d.sqlite"),
                                  "--dry-run", "--lang", "en"});
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.out,
              HasSubstr("5,000 cases over 7 years (2020–2026), 4 parameters, 5 metrics"));
  EXPECT_FALSE(std::filesystem::exists(path("d.sqlite")));
}

TEST_F(Sweeps, ThreadsAreNoMoreThanTheProcessMayUse) {
  cpu_set_t mine;
  CPU_ZERO(&mine);
  ASSERT_EQ(::sched_getaffinity(0, sizeof mine, &mine), 0);
  int first = 0;
  while (!CPU_ISSET(first, &mine)) ++first;
  test::Launch launch;
  launch.before = "taskset -cp " + std::to_string(first) + " $$ >/dev/null";
  const Outcome outcome =
      finsam({"sweep", sweep_file(spread(5000)), "--store", path("d.sqlite"), "--dry-run"}, launch);
  EXPECT_THAT(outcome.out, HasSubstr(" s with 1 threads"));
}

TEST_F(Sweeps, MistakesAreToldAtTheirPlace) {
  const Outcome metric = sweep(
      sweep_file("sweep:\n  base_grant: [1 tkr, 2 tkr]\nmetrics: [stat]\ndesign: {kind: grid}\n"),
      "m");
  EXPECT_EQ(metric.status, 2);
  EXPECT_THAT(metric.err,
              HasSubstr(R"(:5:11: metrics: "stat" is no metric; did you mean "state"?)"));
  const Outcome parts = sweep(sweep_file("sweep:\n  base_grant: [1 tkr, 2 tkr]\nmetrics: [losers]\n"
                                         "per_forbund: true\ndesign: {kind: grid}\n"),
                              "m");
  EXPECT_EQ(parts.status, 2);
  EXPECT_THAT(parts.err, HasSubstr(":6:14: per_forbund: no metric of the sweep is a sum over the "
                                   "förbund, such as state"));
  const Outcome forbund = sweep(sweep_file("sweep:\n  base_grant: [1 tkr, 2 tkr]\n"
                                           "metrics: [state(blekinga)]\ndesign: {kind: grid}\n"),
                                "m");
  EXPECT_EQ(forbund.status, 2);
  EXPECT_THAT(forbund.err,
              HasSubstr(R"(:5:11: metrics: "blekinga" is no förbund in the years of the scenario; )"
                        R"(did you mean "blekinge"?)"));
  EXPECT_FALSE(std::filesystem::exists(path("m")));
}

TEST_F(Sweeps, EveryFörbundHasItsPart) {
  const std::string file = sweep_file(
      "sweep:\n  damping.max_decrease: {from: 5 %, to: 15 %}\n"
      "metrics: [state, at_floor, years_at_floor, top_quarter_share, median(state)]\n"
      "per_forbund: true\ndesign: {kind: random, points: 20}\n");
  ASSERT_EQ(sweep(file, "p.sqlite").status, 0);
  const auto rows = lines(cases("p.sqlite"));
  const auto header = cells(rows.front());
  ASSERT_EQ(header[3], "state");
  double so_far = 0;
  for (std::size_t r = 1; r < rows.size(); ++r) {
    const auto row = cells(rows[r]);
    double state = 0, held = 0;
    for (std::size_t k = 8; k < header.size(); ++k) {
      if (header[k].starts_with("state(")) state += std::stod(row[k]);
      if (header[k].starts_with("at_floor(")) held += std::stod(row[k]);
    }
    EXPECT_EQ(std::stod(row[3]), state);
    EXPECT_EQ(std::stod(row[4]), held);
    const bool first = row[1] == "2020";
    const int year = std::stoi(row[1]) - 2020;
    if (first) so_far = 0;
    if (held > 0 && so_far == year) ++so_far;
    EXPECT_EQ(std::stod(row[5]), so_far);
    EXPECT_LT(std::stod(row[6]), 1e6);
  }
  const Outcome report =
      finsam({"sweep-report", path("p.sqlite"), "--metric", "state(blekinge)", "--lang", "en"});
  EXPECT_EQ(report.status, 0) << report.err;
  EXPECT_THAT(report.out, HasSubstr("blekinge"));
  const Outcome alone =
      finsam({"run", "--case", path("p.sqlite:3"), "--quiet", "--table", "nation_year"});
  EXPECT_EQ(alone.status, 0) << alone.err;
}

/// The rows of a report's table of distributions.
std::vector<std::string> distributions(const std::string& store) {
  const Outcome outcome = finsam(
      {"sweep-report", store, "--format", "csv", "--table", "distributions", "--lang", "en"});
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  return lines(outcome.out);
}

TEST_F(Sweeps, StatisticsInPlaceOfCasesAreThoseOfTheCases) {
  const std::string kept = sweep_file(spread(300));
  const std::string statistics = sweep_file(spread(300) + "keep: statistics\n", "s.yaml");
  ASSERT_EQ(sweep(kept, "kept.sqlite").status, 0);
  ASSERT_EQ(sweep(statistics, "s.sqlite").status, 0);
  const auto exact = distributions(path("kept.sqlite"));
  const auto sketched = distributions(path("s.sqlite"));
  ASSERT_EQ(exact.size(), 1u + 5 * 7);
  ASSERT_EQ(sketched.size(), exact.size());
  for (std::size_t r = 1; r < exact.size(); ++r) {
    const auto one = cells(exact[r]);
    const auto other = cells(sketched[r]);
    for (std::size_t k = 0; k < one.size(); ++k) {
      const bool quantile = k >= 8 && k <= 12;
      if (!quantile) {
        EXPECT_EQ(one[k], other[k]) << exact[r];
      } else {
        EXPECT_NEAR(std::stod(other[k]), std::stod(one[k]), 0.005 * std::stod(one[k]) + 0.5)
            << exact[r];
      }
    }
  }
  const Outcome asked =
      finsam({"sweep-report", path("s.sqlite"), "--limit", "losers > 3", "--lang", "en"});
  EXPECT_EQ(asked.status, 2);
  EXPECT_THAT(asked.err, HasSubstr("--limit needs the cases, and this sweep keeps only their "
                                   "statistics (keep: statistics)"));
  EXPECT_THAT(finsam({"sweep", statistics, "--store", path("s.sqlite"), "--lang", "en"}).out,
              HasSubstr("300 cases"));
  const Outcome page = finsam({"sweep-report", path("s.sqlite"), "--lang", "en"});
  EXPECT_EQ(page.status, 0);
  EXPECT_THAT(page.out, AllOf(HasSubstr("300 cases"), HasSubstr("max(excess)"),
                              HasSubstr("by at most 0.4%")));
  EXPECT_EQ(finsam({"run", "--case", path("s.sqlite:3")}).status, 2);
}

TEST_F(Sweeps, AStoreOfAnotherSweepIsRefused) {
  ASSERT_EQ(sweep(sweep_file(spread(5)), "o.sqlite").status, 0);
  const Outcome other = sweep(
      sweep_file("sweep:\n  base_grant: [1 tkr, 2 tkr]\ndesign: {kind: grid}\n", "other.yaml"),
      "o.sqlite");
  EXPECT_EQ(other.status, 2);
  EXPECT_THAT(other.err, HasSubstr("o.sqlite"));
}

TEST_F(Sweeps, ReportsAnswerWhatIsAsked) {
  ASSERT_EQ(sweep(sweep_file(spread(200)), "r.sqlite").status, 0);
  const std::string store = path("r.sqlite");
  const auto report = [&](std::vector<std::string> more) {
    more.insert(more.begin(), {"sweep-report", store});
    more.insert(more.end(), {"--lang", "en"});
    return finsam(more);
  };
  EXPECT_THAT(report({"--metric", "returned:2024"}).out,
              HasSubstr("returned (what is returned to the government) 2024\n1. "));
  EXPECT_THAT(report({"--limit", "returned > 20 Mkr"}).out, HasSubstr("That happens in "));
  EXPECT_THAT(report({"--goal", "max state", "--goal", "min losers:2026"}).out,
              HasSubstr("The best cases"));
  EXPECT_THAT(report({"--format", "csv", "--table", "distributions"}).out, HasSubstr("metric,"));
  EXPECT_THAT(report({"--format", "json"}).out, HasSubstr("\"drivers\""));
  EXPECT_THAT(report({"--limit", "returned"}).err, HasSubstr("has no limit"));
  EXPECT_THAT(report({"--limit", "returned > 20"}).err, HasSubstr("20"));
  EXPECT_THAT(report({"--goal", "less lost"}).err, HasSubstr("is no goal"));
  EXPECT_THAT(report({"--metric", "losers:1999"}).err,
              HasSubstr("is no year of the sweep (2020–2026)"));
  EXPECT_THAT(report({"--metric", "losser"}).err, HasSubstr(R"(did you mean "losers"?)"));
  EXPECT_EQ(report({"--force"}).status, 2);
  EXPECT_EQ(finsam({"sweep-report", path("nothing.sqlite")}).status, 2);
}

TEST_F(Sweeps, CasesAreNamedByFileAndNumber) {
  ASSERT_EQ(sweep(sweep_file(spread(5)), "n.sqlite").status, 0);
  EXPECT_THAT(finsam({"run", "--case", "x"}).err, HasSubstr("write a file of cases and a number"));
  EXPECT_EQ(finsam({"run", "--case", path("n.sqlite:99")}).status, 2);
  EXPECT_THAT(finsam({"run", "a.yaml", "--case", path("n.sqlite:1")}).err,
              HasSubstr("--case stands alone"));
}

}  // namespace
}  // namespace finsam
