// Every page of the baseline and of every reform says what the run's tables say.

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "explain/pages.hpp"
#include "finsam/read_scenario.hpp"
#include "report/explain.hpp"
#include "report/explain_values.hpp"
#include "report/json.hpp"
#include "report/tables.hpp"
#include "support/random_scenario.hpp"

namespace finsam::test {
namespace {

namespace fs = std::filesystem;

constexpr const char* baseline = "scenarios/baseline/fordelningsmodellen.yaml";

std::vector<std::string> scenarios() {
  std::vector<std::string> files = {baseline};
  if (fs::exists("scenarios/reforms")) {
    for (const auto& entry : fs::directory_iterator("scenarios/reforms")) {
      if (entry.path().extension() == ".yaml") files.push_back(entry.path().string());
    }
  }
  std::sort(files.begin() + 1, files.end());
  return files;
}

/// How many pages a run has, and how many of their amounts stand in a table.
struct Count {
  int pages = 0;
  int amounts = 0;
};

Count expect_agreement(const WholeRun& run) {
  const Cells cells(run);
  Count count;
  for (const YearResult& year : run.results.years) {
    for (const Subject& subject : all_subjects(run.scenario.roster, year.year)) {
      const Explanation page = explain(run.scenario, run.results, subject, year.year);
      EXPECT_EQ(differences(run, cells, page, count.amounts), "");
      ++count.pages;
    }
    if (::testing::Test::HasFailure()) break;
  }
  return count;
}

TEST(Agreement, EveryPageOfBaselineAndReformsSaysWhatTheTablesSay) {
  for (const std::string& file : scenarios()) {
    const WholeRun run = run_of(file);
    const Count count = expect_agreement(run);
    ASSERT_FALSE(::testing::Test::HasFailure()) << file;
    EXPECT_EQ(count.pages, 7 * (1 + 78 + 290 + 21)) << file;
    EXPECT_GT(count.amounts, 7 * (78 * 30 + 271 * 8)) << file;
  }
}

TEST(Agreement, EveryPageOfARunWithEventsToo) {
  std::vector<std::string> files = {"tests/explain/scenarios/baseline_with_events.yaml",
                                    "tests/explain/scenarios/five_change.yaml"};
  for (const auto& entry : fs::directory_iterator("tests/cases")) {
    const std::string name = entry.path().filename().string();
    if (name.starts_with("event_")) files.push_back(entry.path().string());
  }
  ASSERT_GE(files.size(), 9U);
  for (const std::string& file : files) {
    const Count count = expect_agreement(run_of(file));
    ASSERT_FALSE(::testing::Test::HasFailure()) << file;
    EXPECT_GT(count.amounts, 0) << file;
  }
}

TEST(Agreement, RandomScenariosToo) {
  int pages = 0;
  for (std::uint64_t seed = 1; seed <= 150; ++seed) {
    support::Luck luck(seed);
    WholeRun own{support::random_scenario(luck), {}};
    auto results = run(own.scenario);
    if (!results) continue;
    own.results = *results;
    pages += expect_agreement(own).pages;
    for (const Subject& subject : all_subjects(own.scenario.roster, own.scenario.first)) {
      const Explanation page = explain(own.scenario, own.results, subject, own.scenario.first);
      for (const Language language : {Language::sv, Language::en}) {
        EXPECT_NE(explanation_text(own.scenario, own.results, page, language, 100), "");
      }
    }
    ASSERT_FALSE(::testing::Test::HasFailure()) << "seed " << seed;
  }
  EXPECT_GT(pages, 3000);
}

/// What the JSON of a page holds under "amounts" and "lists", against the page itself.
void expect_amounts(const nlohmann::json& amounts, const std::vector<Amount>& of) {
  for (const Amount& amount : of) {
    ASSERT_TRUE(amounts.contains(amount.name)) << amount.name;
    EXPECT_EQ(amounts[amount.name], nlohmann::json::parse(cell_json(cell_of(amount.value))))
        << amount.name;
  }
}

TEST(Agreement, TheJsonHoldsEveryAmountOfThePageAndTheRowsOfTheTable) {
  const WholeRun run = run_of(baseline);
  const Year year{2021};
  for (const Subject& subject : all_subjects(run.scenario.roster, year)) {
    const Explanation page = explain(run.scenario, run.results, subject, year);
    const auto json =
        nlohmann::json::parse(explanation_json(run.scenario, run.results, page, Language::sv));
    ASSERT_EQ(json["steps"].size(), page.steps.size());
    for (std::size_t i = 0; i < page.steps.size(); ++i) {
      expect_amounts(json["steps"][i]["amounts"], page.steps[i].amounts);
      expect_amounts(json["steps"][i]["amounts"], page.steps[i].others);
      for (const AmountList& list : page.steps[i].lists) {
        ASSERT_EQ(json["steps"][i]["lists"][list.name].size(), list.rows.size());
        for (std::size_t k = 0; k < list.rows.size(); ++k) {
          expect_amounts(json["steps"][i]["lists"][list.name][k], list.rows[k]);
        }
      }
    }
    const Table own = rows_of_subject(run.scenario, run.results, subject, year);
    EXPECT_EQ(json["result"]["table"], own.name);
    EXPECT_EQ(json["result"]["rows"], nlohmann::json::parse(to_json(own)));
  }
}

/// How many lines the account has on the page of the nation.
std::size_t lines_of_account(const WholeRun& run, Year year) {
  const Explanation page = explain(run.scenario, run.results, {SubjectKind::nation, 0}, year);
  for (const Step& step : page.steps) {
    for (const AmountList& list : step.lists) {
      if (list.name == "national_account") return list.rows.size();
    }
  }
  return 0;
}

TEST(Agreement, TheRowsOfASubjectAreThoseOfTheTables) {
  for (const char* file : {baseline, "tests/explain/scenarios/baseline_with_events.yaml"}) {
    const WholeRun run = run_of(file);
    const auto tables = result_tables(run.scenario, run.results);
    std::map<std::string, std::size_t> rows;
    for (const YearResult& year : run.results.years) {
      for (const Subject& subject : all_subjects(run.scenario.roster, year.year)) {
        const Table own = rows_of_subject(run.scenario, run.results, subject, year.year);
        rows[own.name] += own.rows.size();
      }
      rows["national_account"] += lines_of_account(run, year.year);
    }
    for (const Table& table : tables) EXPECT_EQ(rows[table.name], table.rows.size()) << table.name;
  }
}

/// The numbers of a JSON page, save those of its sentences; "400 tkr" counts as 400000 too.
void collect_numbers(const nlohmann::json& json, std::set<std::string>& numbers) {
  if (json.is_object()) {
    for (const auto& [name, value] : json.items()) {
      if (name != "text" && name != "heading") collect_numbers(value, numbers);
    }
  } else if (json.is_array()) {
    for (const auto& value : json) collect_numbers(value, numbers);
  } else if (json.is_number() || json.is_string()) {
    const std::string text = json.is_string() ? json.get<std::string>() : json.dump();
    std::string joined;
    for (std::size_t i = 0; i < text.size(); ++i) {
      const bool between = text[i] == ' ' && i > 0 && std::isdigit(text[i - 1]) != 0 &&
                           i + 1 < text.size() && std::isdigit(text[i + 1]) != 0;
      if (!between) joined += text[i];
    }
    for (const std::string& number : numbers_in(joined, Language::en)) {
      numbers.insert(number);
      if (text.ends_with(" tkr")) numbers.insert(number + "000");
      if (text.ends_with(" Mkr")) numbers.insert(number + "000000");
    }
    for (const std::string& number : numbers_in(text, Language::sv)) numbers.insert(number);
  }
}

TEST(Agreement, EveryNumberOfTheTextStandsInTheJson) {
  const WholeRun run = run_of(baseline);
  // Of rules and of the words themselves: 16–64 years, steps 5, 6 and 9, more than 4 Mkr, 5 §.
  const std::set<std::string> of_words = {"16", "64", "5", "6", "9", "4"};
  for (const Subject& subject : all_subjects(run.scenario.roster, Year{2020})) {
    if (subject.kind == SubjectKind::kommun && subject.index % 7 != 0) continue;
    const Explanation page = explain(run.scenario, run.results, subject, Year{2020});
    for (const Language language : {Language::sv, Language::en}) {
      std::set<std::string> known = of_words;
      collect_numbers(
          nlohmann::json::parse(explanation_json(run.scenario, run.results, page, language)),
          known);
      for (const std::string& number :
           numbers_in(explanation_text(run.scenario, run.results, page, language, 100), language)) {
        EXPECT_TRUE(known.count(number) == 1 || known.count("-" + number) == 1 ||
                    (number[0] == '-' && known.count(number.substr(1)) == 1))
            << number;
      }
    }
    ASSERT_FALSE(::testing::Test::HasFailure())
        << static_cast<int>(subject.kind) << " " << subject.index;
  }
}

}  // namespace
}  // namespace finsam::test
