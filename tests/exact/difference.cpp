#include "exact/difference.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace finsam::exact {
namespace {

std::string text(double value) { return fmt::format("{:.10f}", value); }
std::string text(int value) { return fmt::format("{}", value); }
std::string text(bool value) { return value ? "yes" : "no"; }
std::string text(const std::string& value) { return value; }
std::string text(Money<double> value) { return text(value.kr); }
std::string text(Real<double> value) { return text(value.kr); }
std::string text(HeldBy value) { return text(static_cast<int>(value)); }
std::string text(AgainstIdeal value) { return text(static_cast<int>(value)); }

template <class T>
std::string text(const std::optional<T>& value) {
  return value ? text(*value) : "none";
}

class Comparison {
 public:
  void at(const std::string& where) { where_ = where; }

  template <class T>
  void field(const char* name, const T& expected, const T& actual) {
    if (expected == actual || lines_ >= most_lines) return;
    ++lines_;
    found_ +=
        fmt::format("{} {}: exact {}, engine {}\n", where_, name, text(expected), text(actual));
  }

  /// Compares row by row, after the count.
  template <class Row, class Compare>
  void rows(const char* name, const std::vector<Row>& expected, const std::vector<Row>& actual,
            Compare compare) {
    field(name, static_cast<int>(expected.size()), static_cast<int>(actual.size()));
    const std::size_t count = std::min(expected.size(), actual.size());
    for (std::size_t i = 0; i < count; ++i) compare(i, expected[i], actual[i]);
  }

  const std::string& found() const { return found_; }

 private:
  static constexpr int most_lines = 12;
  std::string where_;
  std::string found_;
  int lines_ = 0;
};

#define FIELD(name) comparison.field(#name, a.name, b.name)

void compare_allocation(Comparison& comparison, const ForbundYear& a, const ForbundYear& b) {
  FIELD(forbund);
  comparison.field("age", std::min(a.age, 1000), std::min(b.age, 1000));
  comparison.rows("indicators", a.indicators, b.indicators,
                  [&](std::size_t, double x, double y) { comparison.field("indicator", x, y); });
  FIELD(population);
  FIELD(need);
  FIELD(ideal);
  FIELD(last_allocation);
  FIELD(last_accepted);
  FIELD(floor);
  FIELD(cap);
  FIELD(damped);
  FIELD(last_excess);
  FIELD(exempted);
  FIELD(reduced);
  FIELD(asked);
  FIELD(applied);
  FIELD(possible);
  FIELD(municipal_limit);
  FIELD(regional_limit);
  FIELD(matched);
  FIELD(settled);
  FIELD(redistributed);
  FIELD(state);
  FIELD(held_by);
  FIELD(targeted);
}

void compare_economy(Comparison& comparison, const ForbundYear& a, const ForbundYear& b) {
  FIELD(municipal);
  FIELD(regional);
  FIELD(other_income);
  FIELD(income);
  FIELD(admin_budget);
  FIELD(admin);
  FIELD(budget);
  FIELD(spent);
  FIELD(opening_eget_kapital);
  FIELD(closing_eget_kapital);
  FIELD(trappan_limit);
  FIELD(excess);
  FIELD(against_ideal);
  FIELD(participants);
}

void compare_nation(Comparison& comparison, const NationYear& a, const NationYear& b) {
  FIELD(frame);
  FIELD(national_support);
  FIELD(national_support_given);
  FIELD(reserve);
  FIELD(distributable);
  FIELD(state);
  FIELD(targeted);
  FIELD(returned);
  FIELD(returned_reserve);
  FIELD(returned_undistributed);
  FIELD(returned_capital_rule);
  FIELD(returned_unmatched);
  FIELD(unmatched);
  FIELD(municipal);
  FIELD(regional);
  FIELD(forbund_count);
  FIELD(municipality_count);
  FIELD(eget_kapital);
  FIELD(excess);
  FIELD(above);
  FIELD(level);
  FIELD(below);
  FIELD(over_4_mkr);
  FIELD(top_quarter);
  FIELD(damping_not_affordable);
  FIELD(settlement_not_affordable);
  FIELD(gains_cannot_pay);
}

void compare_year(Comparison& comparison, const YearResult& a, const YearResult& b) {
  const int year = a.year.number;
  comparison.at(fmt::format("{}", year));
  comparison.field("year", a.year.number, b.year.number);
  comparison.rows("indicators", a.indicators, b.indicators,
                  [&](std::size_t, const std::string& x, const std::string& y) {
                    comparison.field("indicator", x, y);
                  });
  comparison.rows("forbund", a.forbund, b.forbund,
                  [&](std::size_t i, const ForbundYear& x, const ForbundYear& y) {
                    comparison.at(fmt::format("{} förbund {}", year, i));
                    compare_allocation(comparison, x, y);
                    compare_economy(comparison, x, y);
                  });
  comparison.rows("dissolved", a.dissolved, b.dissolved,
                  [&](std::size_t i, const DissolvedForbund& x, const DissolvedForbund& y) {
                    comparison.at(fmt::format("{} dissolved {}", year, i));
                    comparison.field("forbund", x.forbund, y.forbund);
                    comparison.field("opening", x.opening_eget_kapital, y.opening_eget_kapital);
                    comparison.field("to_state", x.to_state, y.to_state);
                    comparison.field("to_municipalities", x.to_municipalities, y.to_municipalities);
                    comparison.field("to_regions", x.to_regions, y.to_regions);
                  });
  comparison.rows("municipalities", a.municipalities, b.municipalities,
                  [&](std::size_t i, const MunicipalityYear& x, const MunicipalityYear& y) {
                    comparison.at(fmt::format("{} municipality row {}", year, i));
                    comparison.field("municipality", x.municipality, y.municipality);
                    comparison.field("forbund", x.forbund, y.forbund);
                    comparison.field("contribution", x.contribution, y.contribution);
                  });
  comparison.rows("regions", a.regions, b.regions,
                  [&](std::size_t i, const RegionYear& x, const RegionYear& y) {
                    comparison.at(fmt::format("{} region row {}", year, i));
                    comparison.field("lan", x.lan, y.lan);
                    comparison.field("forbund", x.forbund, y.forbund);
                    comparison.field("contribution", x.contribution, y.contribution);
                  });
  comparison.at(fmt::format("{} nation", year));
  compare_nation(comparison, a.nation, b.nation);
}

#undef FIELD

}  // namespace

std::string difference(const Results& expected, const Results& actual) {
  Comparison comparison;
  comparison.at("results");
  comparison.rows("years", expected.years, actual.years,
                  [&](std::size_t, const YearResult& a, const YearResult& b) {
                    compare_year(comparison, a, b);
                  });
  return comparison.found();
}

}  // namespace finsam::exact
