#include "designs/points.hpp"

#include <array>

#include "finsam/draw.hpp"

namespace finsam {

Points::Points(const Sweep& sweep) : sweep_(sweep) {
  for (std::size_t i = 0; i < sweep.keys.size(); ++i) {
    if (!sweep.keys[i].is_drawn()) continue;
    drawn_.push_back(i);
    values_.emplace_back(sweep.keys[i]);
    units_.push_back(unit_number(sweep.keys[i].key));
  }
  const DesignKind kind = sweep.design.kind;
  if (kind == DesignKind::latin_hypercube) {
    for (const std::uint64_t unit : units_) {
      orders_.emplace_back(sweep.design.size, sweep.seed, unit);
    }
  }
  if (kind == DesignKind::sobol || kind == DesignKind::saltelli) {
    const std::size_t coordinates = drawn_.size() * (kind == DesignKind::saltelli ? 2 : 1);
    sobol_.emplace(coordinates);
    for (std::size_t j = 0; j < coordinates; ++j) {
      shifts_.push_back(draw_bits(sweep.seed, Purpose::shift, j, 0));
    }
  }
  copula_ = copula_of(sweep.correlations);
}

void Points::fill(std::int64_t point, std::span<double> values) const {
  switch (sweep_.design.kind) {
    case DesignKind::grid:
      return fill_grid(point, values);
    case DesignKind::list:
      return fill_rows(point, values);
    case DesignKind::morris:
      return fill_trajectory(point, values);
    default:
      return fill_by_numbers(point, values);
  }
}

void Points::fill_grid(std::int64_t point, std::span<double> values) const {
  for (std::size_t j = drawn_.size(); j-- > 0;) {
    const std::vector<double>& all = sweep_.keys[drawn_[j]].values;
    const auto count = static_cast<std::int64_t>(all.size());
    values[drawn_[j]] = all[static_cast<std::size_t>(point % count)];
    point /= count;
  }
}

void Points::fill_rows(std::int64_t point, std::span<double> values) const {
  const double* row = sweep_.design.rows.data() + static_cast<std::size_t>(point) * drawn_.size();
  for (std::size_t j = 0; j < drawn_.size(); ++j) values[drawn_[j]] = row[j];
}

void Points::fill_trajectory(std::int64_t point, std::span<double> values) const {
  const std::size_t count = drawn_.size();
  const auto per_trajectory = static_cast<std::int64_t>(count) + 1;
  const auto trajectory = static_cast<std::uint64_t>(point / per_trajectory);
  const auto steps = static_cast<std::size_t>(point % per_trajectory);
  const auto bits = [&](std::uint64_t unit, std::uint64_t place) {
    return draw_bits(sweep_.seed, Purpose::trajectory, trajectory, unit, place);
  };
  // The order in which keys move (Fisher and Yates): those at the first `steps` places have moved.
  std::array<std::size_t, most_swept_keys> order;
  for (std::size_t j = 0; j < count; ++j) order[j] = j;
  for (std::size_t last = count; last-- > 1;) {
    std::swap(order[last], order[static_cast<std::size_t>(bits(last, 1) % (last + 1))]);
  }
  const int half = sweep_.design.levels / 2;
  for (std::size_t place = 0; place < count; ++place) {
    const std::size_t j = order[place];
    const std::uint64_t start = bits(units_[j], 0);
    const bool goes_up = (start & 1) == 0;
    const bool is_high = (place < steps) == goes_up;
    const int level = static_cast<int>((start >> 1) % static_cast<std::uint64_t>(half));
    values[drawn_[j]] = values_[j].at_level(level + (is_high ? half : 0), sweep_.design.levels);
  }
}

void Points::fill_by_numbers(std::int64_t point, std::span<double> values) const {
  for (std::size_t j = 0; j < drawn_.size(); ++j) values[drawn_[j]] = number_of(point, j);
  if (copula_) correlate(*copula_, values);
  for (std::size_t j = 0; j < drawn_.size(); ++j) {
    values[drawn_[j]] = values_[j].at(values[drawn_[j]]);
  }
}

double Points::number_of(std::int64_t point, std::size_t j) const {
  switch (sweep_.design.kind) {
    case DesignKind::latin_hypercube:
      return stratum_number(point, j);
    case DesignKind::sobol:
      return sobol_number(point, j);
    case DesignKind::saltelli: {
      const auto count = static_cast<std::int64_t>(drawn_.size());
      const std::int64_t block = point % (count + 2);
      const bool from_b = block == 1 || block == static_cast<std::int64_t>(j) + 2;
      return sobol_number(point / (count + 2), from_b ? drawn_.size() + j : j);
    }
    default:
      return draw(sweep_.seed, Purpose::point, static_cast<std::uint64_t>(point), units_[j]);
  }
}

double Points::sobol_number(std::int64_t point, std::size_t coordinate) const {
  return in_unit(sobol_->bits(point, coordinate) ^ shifts_[coordinate]);
}

double Points::stratum_number(std::int64_t point, std::size_t j) const {
  const auto stratum = static_cast<double>(orders_[j].at(point));
  const double within =
      draw(sweep_.seed, Purpose::stratum, static_cast<std::uint64_t>(point), units_[j]);
  const double sum = stratum + within;
  // So near to the next part that the sum was rounded to it.
  const double inside = sum < stratum + 1.0 ? sum : stratum + 0.5;
  return inside / static_cast<double>(sweep_.design.size);
}

}  // namespace finsam
