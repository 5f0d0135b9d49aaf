#include "engine/alike_order.hpp"

#include <algorithm>
#include <numeric>

namespace finsam {
namespace {

/// Many stay empty, since keys often go together.
constexpr std::size_t cells_per_case = 8;

/// A key that is not the same in all cases.
struct Range {
  std::size_t key;
  double least, most;
};

std::vector<Range> ranges_of(std::span<const double> values, std::size_t keys) {
  std::vector<Range> ranges;
  for (std::size_t key = 0; key < keys; ++key) {
    Range range{key, values[key], values[key]};
    for (std::size_t at = key; at < values.size(); at += keys) {
      range.least = std::min(range.least, values[at]);
      range.most = std::max(range.most, values[at]);
    }
    if (range.least < range.most) ranges.push_back(range);
  }
  return ranges;
}

/// The most parts, at least 2, of each of `dimensions` ranges that make `most` cells or fewer; 1
/// where there are none.
std::size_t parts_of(std::size_t dimensions, std::size_t most) {
  const auto cells = [=](std::size_t parts) {
    std::size_t product = 1;
    for (std::size_t d = 0; d < dimensions && product <= most; ++d) product *= parts;
    return product;
  };
  std::size_t parts = 1;
  while (dimensions > 0 && cells(parts + 1) <= most) ++parts;
  return parts;
}

}  // namespace

std::vector<std::size_t> in_alike_order(std::span<const double> values, std::size_t keys) {
  const std::size_t count = values.size() / keys;
  std::vector<std::size_t> order(count);
  const std::size_t most_cells = cells_per_case * count;
  std::vector<Range> ranges = count > 0 ? ranges_of(values, keys) : std::vector<Range>{};
  while (parts_of(ranges.size(), most_cells) == 1 && !ranges.empty()) ranges.pop_back();
  const std::size_t parts = parts_of(ranges.size(), most_cells);

  std::vector<std::size_t> cell(count, 0);
  std::size_t cells = 1;
  for (const Range& range : ranges) {
    const double per_part = static_cast<double>(parts) / (range.most - range.least);
    for (std::size_t c = 0; c < count; ++c) {
      const double part = (values[c * keys + range.key] - range.least) * per_part;
      cell[c] = cell[c] * parts + std::min(parts - 1, static_cast<std::size_t>(part));
    }
    cells *= parts;
  }
  std::vector<std::size_t> next(cells + 1, 0);  // where the next of each cell stands
  for (const std::size_t own : cell) ++next[own + 1];
  std::partial_sum(next.begin(), next.end(), next.begin());
  for (std::size_t c = 0; c < count; ++c) order[next[cell[c]]++] = c;
  return order;
}

}  // namespace finsam
