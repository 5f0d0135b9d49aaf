#pragma once
// The figures that a sweep can keep, by name, and how each is said.

#include <string_view>

#include "analysis/metrics.hpp"

namespace finsam {

/// A figure of the nation, or all förbund taken together.
struct NamedMetric {
  std::string_view name;
  Measure measure;
  MetricUnit unit;
  std::string_view sv;
  std::string_view en;
};

inline constexpr double four_mkr = 4e6;

constexpr Measure measure_of(KeptAmount what, Together together = Together::sum,
                             double limit = 0.0) {
  return {what, together, limit, nullptr};
}

inline constexpr NamedMetric named_metrics[] = {
    {"frame", measure_of(KeptAmount::frame), MetricUnit::kr, "anslaget", "the appropriation"},
    {"national_support", measure_of(KeptAmount::national_support), MetricUnit::kr,
     "det nationella stöd som används", "the national support that is used"},
    {"distributable", measure_of(KeptAmount::distributable), MetricUnit::kr,
     "det som finns att fördela", "what there is to distribute"},
    {"possible", measure_of(KeptAmount::possible), MetricUnit::kr, "den möjliga tilldelningen",
     "the possible allocation"},
    {"state", measure_of(KeptAmount::state), MetricUnit::kr, "den statliga tilldelningen",
     "the state allocation"},
    {"targeted", measure_of(KeptAmount::targeted), MetricUnit::kr, "de riktade medlen",
     "the targeted grants"},
    {"returned", measure_of(KeptAmount::returned), MetricUnit::kr,
     "det som återbetalas till regeringen", "what is returned to the government"},
    {"returned_reserve", measure_of(KeptAmount::returned_reserve), MetricUnit::kr,
     "reserven som återbetalas", "the reserve that is returned"},
    {"returned_undistributed", measure_of(KeptAmount::returned_undistributed), MetricUnit::kr,
     "det som aldrig fördelas", "what is never distributed"},
    {"returned_capital_rule", measure_of(KeptAmount::returned_capital_rule), MetricUnit::kr,
     "det som kapitalregeln tar", "what the capital rule takes"},
    {"returned_unmatched", measure_of(KeptAmount::returned_unmatched), MetricUnit::kr,
     "det som återbetalas för att det inte matchas", "what is returned because it is not matched"},
    {"unmatched", measure_of(KeptAmount::unmatched), MetricUnit::kr, "det som inte matchas",
     "what is not matched"},
    {"municipal", measure_of(KeptAmount::municipal), MetricUnit::kr, "kommunernas bidrag",
     "the municipalities' contributions"},
    {"regional", measure_of(KeptAmount::regional), MetricUnit::kr, "regionernas bidrag",
     "the regions' contributions"},
    {"income", measure_of(KeptAmount::income), MetricUnit::kr, "förbundens intäkter",
     "the income of the förbund"},
    {"admin", measure_of(KeptAmount::admin), MetricUnit::kr, "kostnaden för administration",
     "the cost of administration"},
    {"spent", measure_of(KeptAmount::spent), MetricUnit::kr, "kostnaden för insatser",
     "the cost of activities"},
    {"eget_kapital", measure_of(KeptAmount::closing), MetricUnit::kr,
     "det egna kapitalet vid årets slut", "eget kapital at the end of the year"},
    {"excess", measure_of(KeptAmount::excess), MetricUnit::kr, "eget kapital över trappan",
     "eget kapital above trappan"},
    {"participants", measure_of(KeptAmount::participants), MetricUnit::count, "antalet deltagare",
     "the number of participants"},
    {"forbund_count", measure_of(KeptAmount::forbund_count), MetricUnit::count, "antalet förbund",
     "the number of förbund"},
    {"at_floor", measure_of(KeptAmount::at_floor), MetricUnit::count,
     "förbund som spärren håller uppe", "förbund that the spärr holds up"},
    {"above", measure_of(KeptAmount::above), MetricUnit::count,
     "förbund som får mer än den ideala tilldelningen",
     "förbund that get more than the ideal allocation"},
    {"level", measure_of(KeptAmount::level), MetricUnit::count,
     "förbund i nivå med den ideala tilldelningen", "förbund level with the ideal allocation"},
    {"below", measure_of(KeptAmount::below), MetricUnit::count,
     "förbund som får mindre än den ideala tilldelningen",
     "förbund that get less than the ideal allocation"},
    {"over_4_mkr", measure_of(KeptAmount::closing, Together::count_above, four_mkr),
     MetricUnit::count, "förbund med mer än 4 mnkr i eget kapital",
     "förbund with more than 4 Mkr in eget kapital"},
    {"over_trappan", measure_of(KeptAmount::excess, Together::count_above, 0.0), MetricUnit::count,
     "förbund med eget kapital över trappan", "förbund with eget kapital above trappan"},
    {"top_quarter_share", measure_of(KeptAmount::closing, Together::top_quarter), MetricUnit::share,
     "den rikaste fjärdedelens andel av det egna kapitalet",
     "the richest quarter's share of eget kapital"},
    {"years_at_floor", measure_of(KeptAmount::at_floor, Together::unbroken), MetricUnit::count,
     "antalet år i rad, från det första, som spärren håller något förbund uppe",
     "the number of years in a row, from the first, that the spärr holds some förbund up"},
    {"not_affordable", measure_of(KeptAmount::not_affordable), MetricUnit::count,
     "1 där golven kostar mer än det finns", "1 where the floors cost more than there is"},
    {"gains_cannot_pay", measure_of(KeptAmount::gains_cannot_pay), MetricUnit::count,
     "1 där de som vinner inte kan betala golven", "1 where those who gain cannot pay the floors"},
    {"settlement_needed", measure_of(KeptAmount::settlement_needed), MetricUnit::count,
     "1 där mer matchas än det finns", "1 where more is matched than there is"},
};

/// Whether it is a sum of which every förbund has a part.
constexpr bool has_parts(const NamedMetric& metric) {
  return metric.measure.together == Together::sum && metric.measure.of >= first_of_forbund;
}

/// An amount of every förbund.
struct MetricAmount {
  std::string_view name;
  KeptAmount of;
  std::string_view sv;
  std::string_view en;
};

inline constexpr MetricAmount metric_amounts[] = {
    {"ideal", KeptAmount::ideal, "ideal tilldelning", "ideal allocation"},
    {"floor", KeptAmount::floor, "golv", "floor"},
    {"possible", KeptAmount::possible, "möjlig tilldelning", "possible allocation"},
    {"state", KeptAmount::state, "statlig tilldelning", "state allocation"},
    {"municipal", KeptAmount::municipal, "bidrag från kommunerna",
     "contribution of municipalities"},
    {"regional", KeptAmount::regional, "bidrag från regionerna", "contribution of regions"},
    {"income", KeptAmount::income, "intäkter", "income"},
    {"admin", KeptAmount::admin, "kostnad för administration", "cost of administration"},
    {"spent", KeptAmount::spent, "kostnad för insatser", "cost of activities"},
    {"closing_eget_kapital", KeptAmount::closing, "utgående eget kapital", "closing eget kapital"},
    {"excess", KeptAmount::excess, "eget kapital över trappan", "eget kapital above trappan"},
};

/// What is taken of an amount of all förbund: "max(state)"; {} is the amount.
struct MetricFunction {
  std::string_view name;
  Together together;
  double limit;
  std::string_view sv;
  std::string_view en;
};

inline constexpr MetricFunction metric_functions[] = {
    {"sum", Together::sum, 0.0, "summan av {}", "the sum of {}"},
    {"min", Together::least, 0.0, "det minsta förbundets {}", "the smallest {} of a förbund"},
    {"max", Together::largest, 0.0, "det största förbundets {}", "the largest {} of a förbund"},
    {"median", Together::quantile, 0.5, "medianen av förbundens {}", "the median {} of a förbund"},
};

/// A comparison with the base scenario; {} is the dead band.
struct MetricChange {
  std::string_view name;
  Together together;
  MetricUnit unit;
  std::string_view sv;
  std::string_view en;
};

inline constexpr MetricChange metric_changes[] = {
    {"losers", Together::losers, MetricUnit::count,
     "förbund som får mer än {} mindre än i utgångsläget",
     "förbund that get less than in the base scenario by more than {}"},
    {"winners", Together::winners, MetricUnit::count,
     "förbund som får mer än {} mer än i utgångsläget",
     "förbund that get more than in the base scenario by more than {}"},
    {"lost", Together::lost, MetricUnit::kr,
     "det som de förlorar som får mer än {} mindre än i utgångsläget",
     "what those lose who get less than in the base scenario by more than {}"},
    {"won", Together::won, MetricUnit::kr,
     "det som de vinner som får mer än {} mer än i utgångsläget",
     "what those gain who get more than in the base scenario by more than {}"},
};

}  // namespace finsam
