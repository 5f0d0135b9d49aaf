#include "intake/scb_figures.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>

#include "data/plain_letters.hpp"
#include "data/quote.hpp"
#include "intake/scb_axes.hpp"

namespace finsam {
namespace {

constexpr std::int64_t months_of_year = 12;
constexpr std::size_t most_named = 10;

/// The sum of the parts of one figure so far.
struct Sum {
  std::int64_t millionths = 0;
  bool whole = true;                          // no part lacked its value
  std::map<std::string, std::int64_t> times;  // what each time has of it
  std::size_t first = 0;                      // the place of its first value
};

class Reading {
 public:
  Reading(const JsonStat& answer, const ScbTable& table, SourceErrors& errors)
      : answer_(answer), table_(table), errors_(errors), axes_(find_axes(answer, table, errors)) {}

  std::vector<Figure> read() {
    if (!axes_.sound) return {};
    std::vector<std::size_t> place(answer_.dimensions.size(), 0);
    for (std::size_t i = 0; i < answer_.millionths.size(); ++i) {
      take(i, place);
      step(place);
    }
    std::vector<Figure> figures;
    for (const auto& [key, sum] : sums_) {
      if (!table_.by_month || sum.times.size() == months_of_year) {
        figures.push_back(figure_of(key, sum));
      }
    }
    warn_of_zeros();
    warn_of_statuses();
    return figures;
  }

 private:
  using Key = std::tuple<std::string, std::string, std::size_t>;  // code, year, column

  /// Moves on to the next value: the last dimension runs fastest.
  void step(std::vector<std::size_t>& place) const {
    for (std::size_t d = place.size(); d-- > 0;) {
      if (++place[d] < answer_.dimensions[d].categories.size()) return;
      place[d] = 0;
    }
  }

  void take(std::size_t at, const std::vector<std::size_t>& place) {
    for (std::size_t d = 0; d < place.size(); ++d) {
      if (!axes_.taken[d][place[d]]) return;
    }
    const auto code_at = [&](std::size_t axis) {
      return answer_.dimensions[axis].categories[place[axis]].code;
    };
    const std::string time = code_at(axes_.time);
    const std::size_t column =
        axes_.metric ? axes_.column_of[place[*axes_.metric]] : std::size_t{0};
    const auto [found, is_new] =
        sums_.try_emplace(Key{code_at(axes_.region), time.substr(0, 4), column});
    Sum& sum = found->second;
    if (is_new) sum.first = at;
    std::int64_t& of_time = sum.times[time];
    if (!answer_.millionths[at]) {
      sum.whole = false;
      return;
    }
    of_time += *answer_.millionths[at];
    const auto together = sum_of(sum.millionths, *answer_.millionths[at]);
    if (!together) errors_.error_at(fmt::format("/value/{}", at), too_large_a_sum());
    sum.millionths = together.value_or(0);
  }

  Figure figure_of(const Key& key, const Sum& sum) const {
    const auto& [code, year, column] = key;
    Figure figure{code, year, table_.columns[column].target, std::nullopt, {}};
    figure.at.pointer = fmt::format("/value/{}", sum.first);
    const std::int64_t parts = table_.by_month ? months_of_year : 1;
    if (sum.whole) figure.millionths = (sum.millionths + parts / 2) / parts;
    return figure;
  }

  /// Warns of municipalities with months of 0 where that means that they did not report.
  void warn_of_zeros() const {
    std::vector<std::string> named;
    std::size_t count = 0;
    for (const auto& [key, sum] : sums_) {
      const auto& [code, year, column] = key;
      if (table_.columns[column].target != table_.zero_is_missing || !sum.whole) continue;
      const bool any = std::any_of(sum.times.begin(), sum.times.end(),
                                   [](const auto& time) { return time.second == 0; });
      if (any && ++count <= most_named) named.push_back(fmt::format("{} in {}", code, year));
    }
    if (count == 0) return;
    errors_.warning_at(
        "", fmt::format("{} has months of 0, which SCB gives where a municipality did not report; "
                        "the means of these years may be too low: {}{}",
                        table_.zero_is_missing, fmt::join(named, ", "),
                        count > most_named ? fmt::format(" and {} more", count - most_named) : ""));
  }

  /// Warns of values that are there with a reservation: "p", "e".
  void warn_of_statuses() const {
    std::map<std::string, int> counts;
    for (const auto& [at, status] : answer_.status) ++counts[status];
    for (const auto& [status, count] : counts) {
      const bool one = count == 1;
      errors_.warning_at("/status",
                         fmt::format("{} {} marked {}; {}", count, one ? "value is" : "values are",
                                     in_quotes(status), one ? "it counts" : "they count"));
    }
  }

  const JsonStat& answer_;
  const ScbTable& table_;
  SourceErrors& errors_;
  const ScbAxes axes_;
  std::map<Key, Sum> sums_;
};

}  // namespace

std::vector<Figure> figures_of(const JsonStat& answer, const ScbTable& table,
                               SourceErrors& errors) {
  return Reading(answer, table, errors).read();
}

}  // namespace finsam
