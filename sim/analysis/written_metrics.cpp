#include "analysis/written_metrics.hpp"

#include <fmt/format.h>

#include "analysis/metric_tables.hpp"

namespace finsam {
namespace {

constexpr std::string_view number_pattern = R"((?:\d+\.?\d*|\.\d+))";
/// At most 100.
constexpr std::string_view part_pattern = R"((?:0*\d{1,2}(?:\.\d*)?|0*100(?:\.0*)?|\.\d+))";

/// "a|b" for those of `table` that are `wanted`.
template <class Table, class Wanted>
std::string any_of(const Table& table, Wanted wanted) {
  std::string pattern;
  for (const auto& each : table) {
    if (!wanted(each)) continue;
    if (!pattern.empty()) pattern += '|';
    pattern += each.name;
  }
  return pattern;
}

constexpr auto all = [](const auto&) { return true; };

}  // namespace

std::vector<WrittenMetric> written_metrics() {
  std::vector<WrittenMetric> written;
  for (const NamedMetric& each : named_metrics) {
    written.push_back({std::string(each.name), std::string(each.sv), std::string(each.en)});
  }
  const auto with = [](std::string_view phrase, std::string_view what) {
    return fmt::format(fmt::runtime(phrase), what);
  };
  for (const MetricChange& each : metric_changes) {
    written.push_back({std::string(each.name), with(each.sv, "0,1\u00a0%"), with(each.en, "0.1%")});
    const std::string other = fmt::format("{}(5 %)", each.name);
    written.push_back({other, with(each.sv, "5\u00a0%"), with(each.en, "5%")});
  }
  for (const MetricFunction& each : metric_functions) {
    written.push_back(
        {fmt::format("{}(AMOUNT)", each.name), with(each.sv, "AMOUNT"), with(each.en, "AMOUNT")});
  }
  written.push_back({"quantile(AMOUNT, 90 %)", "90\u00a0%-kvantilen av förbundens AMOUNT",
                     "the 90% quantile of AMOUNT"});
  written.push_back({"count(AMOUNT > 4000000 kr)", "förbund med AMOUNT över 4000000 kr",
                     "förbund with AMOUNT above 4000000 kr"});
  written.push_back({"count(AMOUNT < 4000000 kr)", "förbund med AMOUNT under 4000000 kr",
                     "förbund with AMOUNT below 4000000 kr"});
  written.push_back({"state(FORBUND)",
                     "ett förbunds del av en summa, eller dess belopp; så för varje AMOUNT också",
                     "one förbund's part of a sum, or its amount; so for every AMOUNT too"});
  return written;
}

std::string metric_pattern() {
  const std::string amounts = any_of(metric_amounts, all);
  return fmt::format(
      R"(^ *(?:(?:{names})|(?:{changes})(?:\( *{number} *% *\))?|(?:{functions})\( *(?:{amounts}) *\))"
      R"(|quantile\( *(?:{amounts}) *, *{part} *% *\)|count\( *(?:{amounts}) *[<>] *{number} *kr *\))"
      R"(|(?:{amounts}|{parts})\( *[a-z0-9_-]+ *\)) *$)",
      fmt::arg("names", any_of(named_metrics, all)),
      fmt::arg("changes", any_of(metric_changes, all)),
      fmt::arg("functions", any_of(metric_functions, all)), fmt::arg("amounts", amounts),
      fmt::arg("parts", any_of(named_metrics, has_parts)), fmt::arg("number", number_pattern),
      fmt::arg("part", part_pattern));
}

}  // namespace finsam
