// Formulas: what they give from the tables of a run, and how a wrong one is refused.

#include <gmock/gmock.h>

#include "published/parse_formula.hpp"

namespace finsam {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

std::int64_t whole(int value) { return value; }

/// Four förbund in 2020, one of them dissolved, and another year that must not count.
std::vector<Table> small_tables() {
  std::vector<Table> tables;
  for (const TableShape& shape : formula_tables) {
    tables.push_back({std::string(shape.name), {}, {}});
    for (const ResultColumn& column : shape.columns) {
      tables.back().columns.emplace_back(column.name);
    }
  }
  const auto add = [](Table& table, std::map<std::string, Cell> cells) {
    std::vector<Cell> row;
    for (const std::string& column : table.columns) row.push_back(cells[column]);
    table.rows.push_back(row);
  };
  const auto forbund = [&](int year, const char* id, int state, int need, const char* against) {
    add(tables[0], {{"year", whole(year)},
                    {"forbund_id", id},
                    {"state", whole(state)},
                    {"need", Hundredths{need}},
                    {"population", Hundredths{10'000}},
                    {"against_ideal", against}});
  };
  forbund(2020, "alfa", 100, 1'050, "above");
  forbund(2020, "beta", 200, 2'000, "level");
  forbund(2020, "gamma", 600, 3'000, "above");
  add(tables[0], {{"year", whole(2020)}, {"forbund_id", "gone"}, {"against_ideal", ""}});
  forbund(2021, "alfa", 9'000, 9'000, "below");
  for (const char* id : {"alfa", "beta"}) {
    add(tables[1], {{"year", whole(2020)},
                    {"kommunkod", "0180"},
                    {"forbund_id", id},
                    {"contribution", whole(25)}});
  }
  add(tables[3], {{"year", whole(2020)},
                  {"frame", whole(1'000)},
                  {"returned", whole(40)},
                  {"top_quarter_share", Hundredths{5'012}}});
  for (const char* line : {"two_party_used", "execution_admin"}) {
    const bool is_share = line[0] == 'e';
    add(tables[4], {{"year", whole(2020)},
                    {"line", line},
                    {"kr", is_share ? Cell{} : Cell{whole(28'300)}},
                    {"per_cent", is_share ? Cell{Hundredths{9'000}} : Cell{}}});
  }
  return tables;
}

std::optional<double> value(const std::string& text, int year = 2020) {
  const auto formula = parse_formula(text);
  if (!formula) throw std::invalid_argument(formula.error().fault.what);
  return value_of(*formula, small_tables(), Year{year});
}

TEST(Formula, IsAColumnOfTheNation) {
  EXPECT_EQ(value("nation_year.frame"), 1'000.0);
  EXPECT_EQ(value("nation_year.frame", 2021), std::nullopt);
  EXPECT_EQ(value("nation_year.state"), std::nullopt) << "an empty cell";
}

TEST(Formula, IsALineOfTheNationalAccount) {
  EXPECT_EQ(value("national_account.kr[two_party_used]"), 28'300.0);
  EXPECT_EQ(value("national_account.per_cent[execution_admin]"), 0.9);
  EXPECT_EQ(value("national_account.kr[execution_admin]"), std::nullopt) << "an empty cell";
  EXPECT_EQ(value("national_account.kr[esf_income]"), std::nullopt) << "not told";
}

TEST(Formula, ReadsTheColumnThatHoldsPerCentAsAShare) {
  EXPECT_EQ(value("nation_year.top_quarter_share"), 0.5012);
}

TEST(Formula, ReckonsInTheOrderOfSchool) {
  EXPECT_EQ(value("nation_year.frame - nation_year.returned - 2 * 30 / 3"), 940.0);
  EXPECT_EQ(value("(nation_year.frame + nation_year.returned) / 2"), 520.0);
  EXPECT_EQ(value("nation_year.returned / nation_year.frame"), 0.04);
  EXPECT_EQ(value("nation_year.returned / 0"), std::nullopt);
}

TEST(Formula, AdvisesOnlyWhatItTakes) {
  const auto fault = [](const std::string& text) { return parse_formula(text).error().fault.what; };
  EXPECT_EQ(fault("nation_year.flags"), "nation_year.flags holds words, and a figure is a number");
  EXPECT_EQ(fault("sum(forbund_year.against_ideal)"),
            "forbund_year.against_ideal holds words; compare it with one, as in "
            "count(forbund_year.against_ideal = above)");
  EXPECT_THAT(fault("sum(forbund_year.forbund)"), HasSubstr("count(forbund_year.forbund = …)"));
  EXPECT_EQ(fault("count(national_account.kind = guessed)"),
            "\"guessed\" is not one of model, outside, derived");
  EXPECT_TRUE(parse_formula("count(national_account.kind = outside)"));
}

TEST(Formula, HasNoValueBeyondAllNumbers) {
  std::string large = "4 000 000 000";
  for (int i = 0; i < 40; ++i) large += " * 4 000 000 000";
  EXPECT_EQ(value(large), std::nullopt) << "infinite";
  EXPECT_EQ(value(large + " - " + large), std::nullopt) << "no number";
  EXPECT_EQ(value("median(forbund_year.state * " + large + ")"), std::nullopt);
  EXPECT_EQ(value("count(forbund_year.state * " + large + " > 0)"), std::nullopt);
}

TEST(Formula, ReadsNumbersWithTheirUnits) {
  EXPECT_EQ(value("4.5 Mkr"), 4'500'000.0);
  EXPECT_EQ(value("339 000 000 kr"), 339'000'000.0);
  EXPECT_EQ(value("12.5 %"), 0.125);
  EXPECT_EQ(value("0.5"), 0.5);
}

TEST(Formula, TakesOneForbundOrMunicipality) {
  EXPECT_EQ(value("forbund_year.state[beta]"), 200.0);
  EXPECT_EQ(value("municipality_year.contribution[0180]"), 50.0) << "in two förbund";
}

TEST(Formula, TakesAllRowsOfTheYearThatHaveAValue) {
  EXPECT_EQ(value("sum(forbund_year.state)"), 900.0);
  EXPECT_EQ(value("mean(forbund_year.state)"), 300.0);
  EXPECT_EQ(value("min(forbund_year.state)"), 100.0);
  EXPECT_EQ(value("max(forbund_year.state)"), 600.0);
  EXPECT_EQ(value("median(forbund_year.state)"), 200.0);
  EXPECT_EQ(value("quantile(75 %, forbund_year.state)"), 400.0)
      << "half of the way from 200 to 600";
  EXPECT_EQ(value("max(forbund_year.need / forbund_year.population)"), 0.3);
  EXPECT_EQ(value("sum(forbund_year.participants)"), std::nullopt) << "not calculated";
}

TEST(Formula, CountsTheRowsForWhichSomethingHolds) {
  EXPECT_EQ(value("count(forbund_year.state > 200)"), 1.0);
  EXPECT_EQ(value("count(forbund_year.state >= 200)"), 2.0);
  EXPECT_EQ(value("count(forbund_year.state < 200)"), 1.0);
  EXPECT_EQ(value("count(forbund_year.state <= 200)"), 2.0);
  EXPECT_EQ(value("count(forbund_year.state = 200)"), 1.0);
  EXPECT_EQ(value("count(forbund_year.state > mean(forbund_year.state))"), 1.0);
  EXPECT_EQ(value("count(forbund_year.against_ideal = above)"), 2.0);
  EXPECT_EQ(value("share(forbund_year.against_ideal = level)"), 1.0 / 3.0) << "of those there";
}

struct Refusal {
  const char* text;
  const char* what;
  int at;
  const char* hint = "";
};

class RefusedFormula : public testing::TestWithParam<Refusal> {};

TEST_P(RefusedFormula, SaysWhatIsWrongAndWhere) {
  const auto formula = parse_formula(GetParam().text);
  ASSERT_FALSE(formula);
  EXPECT_THAT(formula.error().fault.what, StartsWith(GetParam().what));
  EXPECT_EQ(formula.error().fault.hint, GetParam().hint);
  EXPECT_EQ(formula.error().at, GetParam().at);
}

INSTANTIATE_TEST_SUITE_P(
    All, RefusedFormula,
    testing::Values(
        Refusal{"nation_yaer.frame", "\"nation_yaer\" is neither a table", 0,
                "did you mean \"nation_year\"?"},
        Refusal{"1 + summ(forbund_year.state)", "\"summ\" is neither a table", 4,
                "did you mean \"sum\"?"},
        Refusal{"nation_year.ram", "nation_year has no column \"ram\"; it has year, frame", 12},
        Refusal{"nation_year.retruned", "nation_year has no column \"retruned\"", 12,
                "did you mean \"returned\"?"},
        Refusal{"nation_year", "expected \".\"", 11},
        Refusal{"forbund_year.state",
                "forbund_year has many rows a year; take them together, as "
                "in sum(forbund_year.state), or name one",
                0},
        Refusal{"1 + forbund_year.against_ideal", "forbund_year.against_ideal holds words", 4},
        Refusal{"nation_year.flags", "nation_year.flags holds words", 0},
        Refusal{"nation_year.frame[alfa]", "nation_year has one row a year", 18},
        Refusal{"forbund_year.state[]", "expected the id", 19},
        Refusal{"forbund_year.state[alfa", "expected \"]\"", 23},
        Refusal{"sum(nation_year.frame)", "sum takes the rows of a table together", 4},
        Refusal{"sum(forbund_year.state + region_year.contribution)",
                "rows of region_year do not go with rows of forbund_year", 25},
        Refusal{"quantile(forbund_year.state, 3)", "expected a share of at most 100 %", 9},
        Refusal{"quantile(250 %, forbund_year.state)", "expected a share of at most 100 %", 9},
        Refusal{"count(forbund_year.state)", "expected a comparison: <, <=, >, >= or =", 24},
        Refusal{"count(forbund_year.state > 2,5 Mkr)", "a comma parts values here", 28},
        Refusal{"count(forbund_year.against_ideal = abvoe)", "\"abvoe\" is not one of above", 35,
                "did you mean \"above\"?"},
        Refusal{"count(forbund_year.against_ideal > above)", "words are compared with =", 33},
        Refusal{"(1 + 2", "expected \")\"", 6}, Refusal{"1 +", "the formula ends too early", 3},
        Refusal{"12x", "\"12x\" has the unknown unit", 0},
        Refusal{"1 ) 2", "\") 2\" is not expected here", 2},
        Refusal{"1 + ?", "\"?\" is not expected here", 4}));

TEST(Formula, HasAnEndToItsBrackets) {
  const auto formula = parse_formula(std::string(10'000, '('));
  ASSERT_FALSE(formula);
  EXPECT_THAT(formula.error().fault.what, HasSubstr("at most 2 000 characters"));
  const auto deep = parse_formula(std::string(1'000, '('));
  ASSERT_FALSE(deep);
  EXPECT_THAT(deep.error().fault.what, HasSubstr("too many brackets"));
}

}  // namespace
}  // namespace finsam
