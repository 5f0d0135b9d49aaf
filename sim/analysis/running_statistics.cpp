#include "analysis/running_statistics.hpp"

#include <algorithm>
#include <bit>
#include <cmath>

#include "analysis/byte_code.hpp"

namespace finsam {
namespace {

/// a / n, where n is whole.
TwoDoubles divided(TwoDoubles a, double n) {
  const double high = a.high / n;
  const double rest = std::fma(-high, n, a.high) + a.low;
  return {high, rest / n};
}

/// Σ(x − mean)². Nearly all of Σx² may cancel, so it is taken around a number close to the mean
/// first, exactly: Σ(x − c)² = Σx² − 2c·Σx + n·c².
double squared_deviations(const ExactSum& squares, const ExactSum& sum, TwoDoubles mean, double n) {
  ExactSum around = squares;
  around.add_scaled(sum, -2 * mean.high);
  ExactSum square;
  square.add_square(mean.high);
  around.add_scaled(square, n);
  return around.value().high - n * (mean.low * mean.low);
}

/// The bits of a double turned, so that those of short numbers make a short code.
std::uint64_t code_of(double number) {
  const auto bits = std::bit_cast<std::uint64_t>(number);
  std::uint64_t turned = 0;
  for (int i = 0; i < 64; i += 8) turned = turned << 8 | (bits >> i & 0xff);
  return turned;
}

double number_of(std::uint64_t code) {
  std::uint64_t bits = 0;
  for (int i = 0; i < 64; i += 8) bits = bits << 8 | (code >> i & 0xff);
  return std::bit_cast<double>(bits);
}

}  // namespace

RunningStatistics::RunningStatistics(std::size_t columns) : columns_(columns) {}

void RunningStatistics::add(std::span<const double> numbers) {
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    const double number = numbers[i] + 0.0;  // −0 is 0
    if (!std::isfinite(number)) continue;
    Column& column = columns_[i];
    column.least = column.count == 0 ? number : std::min(column.least, number);
    column.greatest = column.count == 0 ? number : std::max(column.greatest, number);
    ++column.count;
    column.sum.add(number);
    column.squares.add_square(number);
    column.sketch.add(number);
  }
}

void RunningStatistics::add(const RunningStatistics& other) {
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    Column& to = columns_[i];
    const Column& from = other.columns_[i];
    if (from.count == 0) continue;
    to.least = to.count == 0 ? from.least : std::min(to.least, from.least);
    to.greatest = to.count == 0 ? from.greatest : std::max(to.greatest, from.greatest);
    to.count += from.count;
    to.sum.add(from.sum);
    to.squares.add(from.squares);
    to.sketch.add(from.sketch);
  }
}

std::optional<ColumnSummary> RunningStatistics::of(std::size_t column) const {
  const Column& its = columns_[column];
  if (its.count == 0) return std::nullopt;
  const auto count = static_cast<double>(its.count);
  const TwoDoubles mean = divided(its.sum.value(), count);
  ColumnSummary summary{static_cast<std::int64_t>(its.count), mean.high + mean.low, std::nullopt,
                        its.least, its.greatest};
  if (its.count == 1) return summary;
  const bool constant = its.least == its.greatest;
  const double squared =
      constant ? 0.0 : std::max(0.0, squared_deviations(its.squares, its.sum, mean, count));
  summary.sd = std::sqrt(squared / (count - 1));
  return summary;
}

double RunningStatistics::quantile(std::size_t column, int per_mille) const {
  const Column& its = columns_[column];
  const auto thousandths = (its.count - 1) * static_cast<std::uint64_t>(per_mille);
  const std::uint64_t rank = thousandths / 1000;
  const double share = static_cast<double>(thousandths % 1000) / 1000;
  const auto at = [&](std::uint64_t place) {
    return std::clamp(its.sketch.at(place), its.least, its.greatest);
  };
  const double below = at(rank);
  return share == 0 ? below : below + share * (at(rank + 1) - below);
}

std::string RunningStatistics::bytes() const {
  std::string out;
  for (const Column& column : columns_) {
    put_code(out, column.count);
    if (column.count == 0) continue;
    put_code(out, code_of(column.least));
    put_code(out, code_of(column.greatest));
    column.sum.put(out);
    column.squares.put(out);
    column.sketch.put(out);
  }
  return out;
}

bool RunningStatistics::take(std::string_view& bytes, Column& column) {
  if (!take_code(bytes, column.count)) return false;
  if (column.count == 0) return true;
  std::uint64_t least = 0;
  std::uint64_t greatest = 0;
  if (!take_code(bytes, least) || !take_code(bytes, greatest)) return false;
  column.least = number_of(least);
  column.greatest = number_of(greatest);
  return column.sum.take(bytes) && column.squares.take(bytes) && column.sketch.take(bytes) &&
         column.sketch.count() == column.count;
}

std::optional<RunningStatistics> RunningStatistics::from_bytes(std::string_view bytes,
                                                               std::size_t columns) {
  RunningStatistics statistics(columns);
  for (Column& column : statistics.columns_) {
    if (!take(bytes, column)) return std::nullopt;
  }
  if (!bytes.empty()) return std::nullopt;
  return statistics;
}

}  // namespace finsam
