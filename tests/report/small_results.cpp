#include "report/small_results.hpp"

namespace finsam::test {
namespace {

Parameter::Field field_of(const char* key) { return find_parameter(key)->field; }

template <class T>
void give(Terms& terms, const char* key, T value) {
  auto field = std::get<Dated<T> Terms::*>(field_of(key));
  (terms.*field).entries.push_back({std::nullopt, false, value, {}});
}

ForbundYear vast_2020() {
  ForbundYear row;
  row.forbund = 0;
  row.population = 1234.125;
  row.need = 56.5;
  row.ideal = Real<double>(1000000.125);
  row.last_allocation = Money<double>{900000};
  row.floor = Money<double>{810000};
  row.possible = {1000000};
  row.matched = {950000};
  row.settled = {950000};
  row.state = {950000};
  row.held_by = HeldBy::regions;
  row.municipal = {475000};
  row.regional = {475001};
  row.other_income = {17};
  row.admin = {300};
  row.spent = {1500000};
  row.opening_eget_kapital = {2000000};
  row.closing_eget_kapital = {2399718};
  row.trappan_limit = {1140000};
  row.excess = {1259718};
  row.participants = 40;
  return row;
}

ForbundYear gotland_2020() {
  ForbundYear row;
  row.forbund = 1;
  row.ideal = Real<double>(400000.0);
  row.state = {400000};
  row.settled = {400000};
  row.possible = {400000};
  row.matched = {400000};
  row.municipal = {200000};
  row.regional = {200000};
  row.against_ideal = AgainstIdeal::below;
  return row;
}

NationYear nation_2020() {
  NationYear nation;
  nation.frame = {3000000};
  nation.national_support = {100000};
  nation.distributable = {2800000};
  nation.state = {1350000};
  nation.returned = {1550000};
  nation.returned_reserve = {50000};
  nation.returned_undistributed = {1450000};
  nation.returned_unmatched = {50000};
  nation.unmatched = {50000};
  nation.municipal = {675000};
  nation.regional = {675001};
  nation.forbund_count = 2;
  nation.municipality_count = 3;
  nation.eget_kapital = {2399718};
  nation.excess = {1259718};
  nation.level = 1;
  nation.below = 1;
  return nation;
}

}  // namespace

Scenario small_scenario() {
  Scenario scenario;
  scenario.title = "Två förbund";
  scenario.question = "Hur går det?";
  scenario.first = Year{2020};
  scenario.last = Year{2021};
  Roster& roster = scenario.roster;
  roster.lan = {{"09", "Gotlands län", "Region Gotland"}, {"25", "Norrbottens län", "Region Norr"}};
  roster.municipalities = {{"0980", "Gotland", 0, true},
                           {"2505", "Arvidsjaur", 1, false},
                           {"2506", "Arjeplog", 1, false}};
  const Share<double> whole{millionths_per_whole};
  roster.forbund = {{"vast", "Väst; och öst", {{1, whole, {}}, {2, whole, {}}}, {}},
                    {"gotland", "Gotland", {{0, whole, {}}}, {}}};
  Terms& terms = scenario.terms;
  give(terms, "unit", Money<double>{1000});
  give(terms, "lag", 2);
  give(terms, "damping.rule", Choice{1});
  give(terms, "damping.financing", Choice{3});
  give(terms, "economy.admin_share", Share<double>{40000});
  return scenario;
}

Results small_results() {
  YearResult first;
  first.year = Year{2020};
  first.forbund = {vast_2020(), gotland_2020()};
  first.municipalities = {{1, 0, {300000}}, {2, 0, {175000}}, {0, 1, {400000}}};
  first.regions = {{1, 0, {475001}}};
  first.nation = nation_2020();
  YearResult second = first;
  second.year = Year{2021};
  second.forbund[0].state = {810000};
  second.forbund[0].settled = {810000};
  second.forbund[1].against_ideal = AgainstIdeal::above;
  second.nation.damping_not_affordable = true;
  first.nation.gains_cannot_pay = true;
  return {{first, second}};
}

}  // namespace finsam::test
