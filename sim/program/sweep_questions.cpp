#include "program/sweep_questions.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "data/did_you_mean.hpp"
#include "data/parse_quantity.hpp"
#include "data/quote.hpp"
#include "data/utf8.hpp"

namespace finsam {
namespace {

tl::expected<std::size_t, std::string> find_metric_in(std::string_view name,
                                                      const SweepTable& table) {
  const auto found = std::ranges::find(table.metrics, name, &MetricColumn::name);
  if (found != table.metrics.end()) {
    return static_cast<std::size_t>(found - table.metrics.begin());
  }
  std::vector<std::string> known;
  for (const MetricColumn& metric : table.metrics) known.push_back(metric.name);
  const std::string near = did_you_mean(name, known);
  return tl::unexpected(
      fmt::format("the sweep keeps no {}{}", in_quotes(std::string(name)),
                  near.empty() ? "; it keeps " + fmt::format("{}", fmt::join(known, ", ")) : near));
}

/// Where the sign of a comparison stands, outside brackets; npos where there is none.
std::size_t sign_of(std::string_view text) {
  const auto after = text.rfind(')');
  return text.find_first_of("<>", after == text.npos ? 0 : after);
}

}  // namespace

tl::expected<SweepMeasure, std::string> parse_measure(std::string_view text,
                                                      const SweepTable& table) {
  const auto after = text.rfind(')');
  const auto colon = text.find(':', after == text.npos ? 0 : after);
  const auto metric = find_metric_in(trimmed(text.substr(0, colon)), table);
  if (!metric) return tl::unexpected(metric.error());
  SweepMeasure measure{*metric, YearsTaken::mean, 0};
  if (table.years.size() == 1) measure.taken = YearsTaken::one;
  if (colon == text.npos) return measure;
  const std::string_view of = trimmed(text.substr(colon + 1));
  if (of == "mean" || of == "least" || of == "greatest") {
    measure.taken = of == "mean"    ? YearsTaken::mean
                    : of == "least" ? YearsTaken::least
                                    : YearsTaken::greatest;
    return measure;
  }
  const auto year = parse_year(of);
  const auto found = year ? std::ranges::find(table.years, *year) : table.years.end();
  if (found == table.years.end()) {
    return tl::unexpected(fmt::format(
        "{} is no year of the sweep ({}–{}), nor mean, least or greatest",
        in_quotes(std::string(of)), table.years.front().number, table.years.back().number));
  }
  measure.taken = YearsTaken::one;
  measure.year = static_cast<std::size_t>(found - table.years.begin());
  return measure;
}

tl::expected<Limit, std::string> parse_limit(std::string_view text, const SweepTable& table) {
  const std::size_t sign = sign_of(text);
  if (sign == text.npos) {
    return tl::unexpected(in_quotes(std::string(text)) +
                          R"( has no limit; write for example "losers > 30")");
  }
  const auto measure = parse_measure(trimmed(text.substr(0, sign)), table);
  if (!measure) return tl::unexpected(measure.error());
  const std::string_view size = trimmed(text.substr(sign + 1));
  Limit limit{*measure, {text[sign] == '>', 0.0}};
  if (table.metrics[measure->metric].unit == SweepUnit::kr) {
    const auto amount = parse_amount(size);
    if (!amount) return tl::unexpected(amount.error());
    limit.crossing.size = amount->kr;
    return limit;
  }
  if (table.metrics[measure->metric].unit == SweepUnit::share) {
    const auto share = parse_share(size);
    if (!share) return tl::unexpected(share.error());
    limit.crossing.size = share->millionths;
    return limit;
  }
  const auto count = parse_count(size);
  if (!count) return tl::unexpected(count.error());
  limit.crossing.size = *count;
  return limit;
}

tl::expected<Goal, std::string> parse_goal(std::string_view text, const SweepTable& table) {
  const std::string_view goal = trimmed(text);
  const bool smallest = goal.starts_with("min ");
  if (!smallest && !goal.starts_with("max ")) {
    return tl::unexpected(in_quotes(std::string(text)) +
                          R"( is no goal; write for example "min lost")");
  }
  const auto measure = parse_measure(trimmed(goal.substr(4)), table);
  if (!measure) return tl::unexpected(measure.error());
  return Goal{*measure, smallest};
}

}  // namespace finsam
