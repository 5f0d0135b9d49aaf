#include "analysis/metrics.hpp"

#include <fmt/format.h>

#include <charconv>
#include <span>

namespace finsam {
namespace {

struct Named {
  std::string_view name;
  Measure measure;
  MetricUnit unit;
  std::string_view sv;
  std::string_view en;
};

constexpr double four_mkr = 4e6;

constexpr Measure of(KeptAmount what, Together together = Together::sum, double limit = 0.0) {
  return {what, together, limit, nullptr};
}

constexpr Named named[] = {
    {"frame", of(KeptAmount::frame), MetricUnit::kr, "anslaget", "the appropriation"},
    {"national_support", of(KeptAmount::national_support), MetricUnit::kr,
     "det nationella stöd som används", "the national support that is used"},
    {"distributable", of(KeptAmount::distributable), MetricUnit::kr, "det som finns att fördela",
     "what there is to distribute"},
    {"possible", of(KeptAmount::possible), MetricUnit::kr, "den möjliga tilldelningen",
     "the possible allocation"},
    {"state", of(KeptAmount::state), MetricUnit::kr, "den statliga tilldelningen",
     "the state allocation"},
    {"targeted", of(KeptAmount::targeted), MetricUnit::kr, "de riktade medlen",
     "the targeted grants"},
    {"returned", of(KeptAmount::returned), MetricUnit::kr, "det som återbetalas till regeringen",
     "what is returned to the government"},
    {"returned_reserve", of(KeptAmount::returned_reserve), MetricUnit::kr,
     "reserven som återbetalas", "the reserve that is returned"},
    {"returned_undistributed", of(KeptAmount::returned_undistributed), MetricUnit::kr,
     "det som aldrig fördelas", "what is never distributed"},
    {"returned_capital_rule", of(KeptAmount::returned_capital_rule), MetricUnit::kr,
     "det som kapitalregeln tar", "what the capital rule takes"},
    {"returned_unmatched", of(KeptAmount::returned_unmatched), MetricUnit::kr,
     "det som återbetalas för att det inte matchas", "what is returned because it is not matched"},
    {"unmatched", of(KeptAmount::unmatched), MetricUnit::kr, "det som inte matchas",
     "what is not matched"},
    {"municipal", of(KeptAmount::municipal), MetricUnit::kr, "kommunernas bidrag",
     "the municipalities' contributions"},
    {"regional", of(KeptAmount::regional), MetricUnit::kr, "regionernas bidrag",
     "the regions' contributions"},
    {"income", of(KeptAmount::income), MetricUnit::kr, "förbundens intäkter",
     "the income of the förbund"},
    {"admin", of(KeptAmount::admin), MetricUnit::kr, "kostnaden för administration",
     "the cost of administration"},
    {"spent", of(KeptAmount::spent), MetricUnit::kr, "kostnaden för insatser",
     "the cost of activities"},
    {"eget_kapital", of(KeptAmount::closing), MetricUnit::kr, "det egna kapitalet vid årets slut",
     "eget kapital at the end of the year"},
    {"excess", of(KeptAmount::excess), MetricUnit::kr, "eget kapital över trappan",
     "eget kapital above trappan"},
    {"participants", of(KeptAmount::participants), MetricUnit::count, "antalet deltagare",
     "the number of participants"},
    {"forbund_count", of(KeptAmount::forbund_count), MetricUnit::count, "antalet förbund",
     "the number of förbund"},
    {"at_floor", of(KeptAmount::at_floor), MetricUnit::count, "förbund som spärren håller uppe",
     "förbund that the spärr holds up"},
    {"above", of(KeptAmount::above), MetricUnit::count,
     "förbund som får mer än den ideala tilldelningen",
     "förbund that get more than the ideal allocation"},
    {"level", of(KeptAmount::level), MetricUnit::count,
     "förbund i nivå med den ideala tilldelningen", "förbund level with the ideal allocation"},
    {"below", of(KeptAmount::below), MetricUnit::count,
     "förbund som får mindre än den ideala tilldelningen",
     "förbund that get less than the ideal allocation"},
    {"over_4_mkr", of(KeptAmount::closing, Together::count_above, four_mkr), MetricUnit::count,
     "förbund med mer än 4 mnkr i eget kapital", "förbund with more than 4 Mkr in eget kapital"},
    {"over_trappan", of(KeptAmount::excess, Together::count_above, 0.0), MetricUnit::count,
     "förbund med eget kapital över trappan", "förbund with eget kapital above trappan"},
    {"not_affordable", of(KeptAmount::not_affordable), MetricUnit::count,
     "1 där golven kostar mer än det finns", "1 where the floors cost more than there is"},
};

struct Amount {
  std::string_view name;
  KeptAmount of;
  std::string_view sv;
  std::string_view en;
};

constexpr Amount amounts[] = {
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

struct Change {
  std::string_view name;
  Together together;
  MetricUnit unit;
  std::string_view sv;
  std::string_view en;
};

constexpr Change changes[] = {
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

constexpr double dead_band = 0.001;

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(' ');
  if (first == text.npos) return {};
  return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

/// A number as in "5 %" or "4000000 kr": digits, a point, and the unit asked for.
std::optional<double> number(std::string_view text, std::string_view unit) {
  text = trimmed(text);
  if (!text.ends_with(unit)) return std::nullopt;
  text = trimmed(text.substr(0, text.size() - unit.size()));
  double value = 0.0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (fault != std::errc() || end != text.data() + text.size() || value < 0.0) return std::nullopt;
  return value;
}

const Amount* amount_called(std::string_view name) {
  for (const Amount& amount : amounts) {
    if (amount.name == name) return &amount;
  }
  return nullptr;
}

/// "12.5 %" as a reader of that language writes it.
std::string per_cent(double part, bool swedish) {
  std::string text = fmt::format("{}", part * 100.0);
  if (swedish) {
    if (const auto point = text.find('.'); point != text.npos) text[point] = ',';
    return text + "\u00a0%";
  }
  return text + "%";
}

std::optional<Metric> change_called(std::string_view name, std::string_view band) {
  for (const Change& change : changes) {
    if (change.name != name) continue;
    const auto part = band.empty() ? std::optional(dead_band * 100.0) : number(band, "%");
    if (!part) return std::nullopt;
    const double limit = *part / 100.0;
    return Metric{band.empty() ? std::string(name) : fmt::format("{}({})", name, trimmed(band)),
                  change.unit, fmt::format(fmt::runtime(change.sv), per_cent(limit, true)),
                  fmt::format(fmt::runtime(change.en), per_cent(limit, false)),
                  of(KeptAmount::state, change.together, limit)};
  }
  return std::nullopt;
}

/// sum, min and max of an amount, and counts.
std::optional<Metric> function_called(std::string_view name, std::string_view inside) {
  const std::string written = fmt::format("{}({})", name, trimmed(inside));
  const auto extreme = [&](Together together, const char* sv, const char* en) {
    const Amount* amount = amount_called(trimmed(inside));
    if (!amount) return std::optional<Metric>();
    return std::optional(Metric{written, MetricUnit::kr, fmt::format(fmt::runtime(sv), amount->sv),
                                fmt::format(fmt::runtime(en), amount->en),
                                of(amount->of, together)});
  };
  if (name == "sum") return extreme(Together::sum, "summan av {}", "the sum of {}");
  if (name == "min") {
    return extreme(Together::least, "det minsta förbundets {}", "the smallest {} of a förbund");
  }
  if (name == "max") {
    return extreme(Together::largest, "det största förbundets {}", "the largest {} of a förbund");
  }
  const auto sign = inside.find_first_of("<>");
  if (name != "count" || sign == inside.npos) return std::nullopt;
  const Amount* amount = amount_called(trimmed(inside.substr(0, sign)));
  const auto limit = number(inside.substr(sign + 1), "kr");
  if (!amount || !limit) return std::nullopt;
  const bool above = inside[sign] == '>';
  return Metric{
      written, MetricUnit::count,
      fmt::format("förbund med {} {} {} kr", amount->sv, above ? "över" : "under", *limit),
      fmt::format("förbund with {} {} {} kr", amount->en, above ? "above" : "below", *limit),
      of(amount->of, above ? Together::count_above : Together::count_below, *limit)};
}

}  // namespace

bool Metric::of_change() const {
  return measure.together == Together::losers || measure.together == Together::winners ||
         measure.together == Together::lost || measure.together == Together::won;
}

std::optional<Metric> find_metric(std::string_view name) {
  name = trimmed(name);
  for (const Named& one : named) {
    if (one.name == name) {
      return Metric{std::string(name), one.unit, std::string(one.sv), std::string(one.en),
                    one.measure};
    }
  }
  const auto open = name.find('(');
  if (open == name.npos) return change_called(name, {});
  if (!name.ends_with(')')) return std::nullopt;
  const std::string_view inside = name.substr(open + 1, name.size() - open - 2);
  if (trimmed(inside).empty()) return std::nullopt;
  if (auto change = change_called(name.substr(0, open), inside)) return change;
  return function_called(name.substr(0, open), inside);
}

std::vector<std::string> metric_names() {
  std::vector<std::string> names;
  for (const Named& one : named) names.emplace_back(one.name);
  for (const Change& change : changes) names.emplace_back(change.name);
  for (const char* example :
       {"losers(5 %)", "min(state)", "max(excess)", "count(state < 1000000 kr)"}) {
    names.emplace_back(example);
  }
  return names;
}

std::vector<std::string> usual_metrics() {
  return {"state",    "returned", "eget_kapital", "excess",
          "at_floor", "losers",   "lost",         "losers(5 %)"};
}

}  // namespace finsam
