// Every shipped reform says what it is, differs from the baseline in what its name says and in
// nothing else, and runs.

#include <gmock/gmock.h>

#include <ostream>
#include <set>

#include "finsam/books.hpp"
#include "finsam/simulate.hpp"
#include "places.hpp"
#include "report/term_differences.hpp"
#include "scenario/small_world.hpp"

namespace finsam::test {
namespace {

namespace fs = std::filesystem;
using ::testing::Each;
using ::testing::ElementsAreArray;
using ::testing::Field;
using ::testing::IsEmpty;
using ::testing::Not;

const fs::path scenarios = fs::path(FINSAM_SOURCE_DIR) / "scenarios";

struct Reform {
  const char* name;
  std::vector<std::string> differences;  ///< "key years: base -> reform"
};

void PrintTo(const Reform& reform, std::ostream* out) { *out << reform.name; }

const Reform reforms[] = {
    {"behov-100",
     {"keys.need 2020-2026: 75 % -> 100 %", "keys.population 2020-2026: 25 % -> nothing"}},
    {"eget-kapital-minskar",
     {"capital_rule.rule 2020-2026: none -> reduce",
      "capital_rule.rate 2020-2026: nothing -> 100 %"}},
    {"full-matchning",
     {"matching.all.policy 2020-2026: growth_cap -> full",
      "matching.all.growth 2020-2026: 10 % -> nothing"}},
    {"grund-800", {"base_grant 2020-2026: 400 tkr -> 800 tkr"}},
    {"ram-400", {"frame.amount 2024-2026: 339 Mkr -> 400 Mkr"}},
    {"sparr-5", {"damping.max_decrease 2020-2026: 10 % -> 5 %"}},
    {"utan-sparr", {"damping.rule 2020-2026: sparr -> none"}},
};

class ShippedReform : public ::testing::TestWithParam<Reform> {
 protected:
  static std::string file() {
    return (scenarios / "reforms" / (std::string(GetParam().name) + ".yaml")).string();
  }
};

Scenario read_sound(const std::string& file) {
  Reading reading = read_scenario(file);
  if (!reading.scenario) throw std::runtime_error(errors_of(reading));
  return *std::move(reading.scenario);
}

const Scenario& the_baseline() {
  static const Scenario scenario =
      read_sound((scenarios / "baseline" / "fordelningsmodellen.yaml").string());
  return scenario;
}

std::vector<std::string> differences(const Scenario& base, const Scenario& reform) {
  std::vector<std::string> lines;
  const auto or_nothing = [](const std::string& value) {
    return value.empty() ? "nothing" : value;
  };
  for (const TermDifference& each :
       term_differences(base, reform, base.first, base.last, TermStyle::scenario)) {
    lines.push_back(each.key + " " + std::to_string(each.first.number) + "-" +
                    std::to_string(each.last.number) + ": " + or_nothing(each.base) + " -> " +
                    or_nothing(each.reform));
  }
  return lines;
}

/// The tables of a scenario, whatever the way to their folder.
std::vector<std::string> tables(const Scenario& scenario) {
  std::vector<std::string> sums;
  for (const TableProvenance& table : scenario.provenance) {
    sums.push_back(table.role + " " + table.sha256);
  }
  return sums;
}

TEST_P(ShippedReform, DiffersInWhatItsNameSaysAlone) {
  const Scenario reform = read_sound(file());
  EXPECT_THAT(differences(the_baseline(), reform), ElementsAreArray(GetParam().differences));
  EXPECT_EQ(reform.first, the_baseline().first);
  EXPECT_EQ(reform.last, the_baseline().last);
  EXPECT_EQ(tables(reform), tables(the_baseline()));
}

TEST_P(ShippedReform, SaysWhatItAsksAndWhereItComesFrom) {
  const Scenario reform = read_sound(file());
  for (const std::string& text : {reform.title, reform.question, reform.source}) {
    EXPECT_THAT(text, Not(IsEmpty()));
  }
  EXPECT_TRUE(reform.question.ends_with("?")) << reform.question;
  EXPECT_NE(reform.title, the_baseline().title);
}

TEST_P(ShippedReform, IsReadWithoutWarningAndBalances) {
  const Reading reading = read_scenario(file());
  EXPECT_THAT(reading.diagnostics.all(), Each(Field(&Diagnostic::severity, Severity::note)));
  const auto results = run(*reading.scenario);
  ASSERT_TRUE(results) << results.error().what;
  EXPECT_THAT(check_books(*reading.scenario, *results), IsEmpty());
}

std::string name_of(const ::testing::TestParamInfo<Reform>& info) {
  std::string name = info.param.name;
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
}

INSTANTIATE_TEST_SUITE_P(Every, ShippedReform, ::testing::ValuesIn(reforms), name_of);

TEST(ShippedReforms, AreAllTestedHere) {
  std::set<std::string> tested;
  for (const Reform& reform : reforms) tested.insert(reform.name);
  std::set<std::string> shipped;
  for (const auto& entry : fs::directory_iterator(scenarios / "reforms")) {
    shipped.insert(entry.path().stem().string());
  }
  EXPECT_EQ(shipped, tested);
}

TEST(ShippedReforms, CanBePutTogether) {
  const TempFolder folder;
  write_file(folder / "both.yaml", "extends: [" + (scenarios / "reforms/sparr-5.yaml").string() +
                                       ", " + (scenarios / "reforms/grund-800.yaml").string() +
                                       "]\n");
  EXPECT_THAT(differences(the_baseline(), read_sound((folder / "both.yaml").string())),
              ::testing::ElementsAre("base_grant 2020-2026: 400 tkr -> 800 tkr",
                                     "damping.max_decrease 2020-2026: 10 % -> 5 %"));
}

}  // namespace
}  // namespace finsam::test
