#include "analysis/prim_box.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace finsam {
namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

std::vector<double> values_of(const Factor& factor, const CaseNumbers& cases) {
  std::vector<double> values;
  values.reserve(cases.size());
  for (const std::size_t number : cases) values.push_back(factor.values[number]);
  return values;
}

std::vector<double> distinct(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
  return values;
}

double number_at(std::vector<double>& values, std::size_t rank) {
  const auto at = values.begin() + static_cast<std::ptrdiff_t>(rank);
  std::nth_element(values.begin(), at, values.end());
  return *at;
}

/// The least of what stays when the `count` lowest of `values` go, or all that equal the lowest;
/// infinite where nothing would stay.
double least_after_peel(std::vector<double> values, std::size_t count) {
  const double lowest = *std::min_element(values.begin(), values.end());
  const double at = number_at(values, count);
  if (at > lowest) return at;
  double next = infinite;
  for (const double value : values) {
    if (value > lowest) next = std::min(next, value);
  }
  return next;
}

/// The same for the other end.
double most_after_peel(std::vector<double> values, std::size_t count) {
  for (double& value : values) value = -value;
  return -least_after_peel(std::move(values), count);
}

Bounds without_choice(Bounds bounds, double choice) {
  bounds.left_out.push_back(choice);
  return bounds;
}

Bounds with_choice(Bounds bounds, double choice) {
  std::erase(bounds.left_out, choice);
  return bounds;
}

/// The values of a parameter that its bounds leave outside, where those of all others hold.
std::vector<double> kept_out_by(const HitCases& among, Box box, std::size_t factor) {
  const Bounds own = std::exchange(box[factor], {});
  std::vector<double> values = values_of(among.factors[factor], among.inside(box));
  std::erase_if(values, [&](double value) { return own.hold(value); });
  return values;
}

/// The bound that lets the next `count` of `outside` below it in.
double lowered(double least, const std::vector<double>& outside, std::size_t count) {
  std::vector<double> below;
  for (const double value : outside) {
    if (value < least) below.push_back(-value);
  }
  return below.empty() ? least : -number_at(below, std::min(count, below.size()) - 1);
}

double raised(double most, std::vector<double> outside, std::size_t count) {
  for (double& value : outside) value = -value;
  return -lowered(-most, outside, count);
}

/// A power of ten, at most a fiftieth of the parameter's range: by `step` or, below 1, by its
/// inverse, which is exact.
struct RoundStep {
  double step = 1.0;
  double inverse = 1.0;

  double down(double value) const { return std::floor(value * inverse / step) * step / inverse; }
  double up(double value) const { return -down(-value); }
};

RoundStep round_step(const std::vector<double>& values) {
  constexpr double parts = 50.0;
  const auto [least, most] = std::minmax_element(values.begin(), values.end());
  const double finest = (*most - *least) / parts;
  const bool whole = std::all_of(values.begin(), values.end(),
                                 [](double value) { return value == std::floor(value); });
  RoundStep round;
  while (round.step * 10.0 <= finest) round.step *= 10.0;
  while (!whole && finest > 0.0 && round.step / round.inverse > finest) round.inverse *= 10.0;
  return round;
}

}  // namespace

bool Bounds::hold(double value) const {
  return value >= least && value <= most &&
         std::find(left_out.begin(), left_out.end(), value) == left_out.end();
}

bool Bounds::any() const { return least > -infinite || most < infinite || !left_out.empty(); }

HitCount HitCases::count(const CaseNumbers& numbers) const {
  HitCount count;
  count.cases = static_cast<std::int64_t>(numbers.size());
  for (const std::size_t number : numbers) count.hits += is_hit[number] ? 1 : 0;
  return count;
}

CaseNumbers HitCases::inside(const Box& box) const {
  CaseNumbers numbers = cases;
  for (std::size_t i = 0; i < box.size(); ++i) {
    if (!box[i].any()) continue;
    std::erase_if(numbers,
                  [&](std::size_t number) { return !box[i].hold(factors[i].values[number]); });
  }
  return numbers;
}

std::vector<BoundStep> peels(const HitCases& among, const Box& box, const CaseNumbers& inside,
                             double alpha) {
  const auto part = static_cast<std::size_t>(alpha * static_cast<double>(inside.size()));
  const std::size_t count = std::clamp(part, std::size_t{1}, inside.size() - 1);
  std::vector<BoundStep> steps;
  for (std::size_t i = 0; i < box.size(); ++i) {
    const std::vector<double> values = values_of(among.factors[i], inside);
    if (among.factors[i].is_choice) {
      const std::vector<double> choices = distinct(values);
      for (const double choice : choices) {
        if (choices.size() > 1) steps.push_back({i, without_choice(box[i], choice)});
      }
      continue;
    }
    const double least = least_after_peel(values, count);
    const double most = most_after_peel(values, count);
    if (least < infinite) steps.push_back({i, {least, box[i].most}});
    if (most > -infinite) steps.push_back({i, {box[i].least, most}});
  }
  return steps;
}

std::vector<BoundStep> pastes(const HitCases& among, const Box& box, std::size_t count) {
  std::vector<BoundStep> steps;
  for (std::size_t i = 0; i < box.size(); ++i) {
    if (!box[i].any()) continue;
    for (const double choice : box[i].left_out) {
      steps.push_back({i, with_choice(box[i], choice)});
    }
    if (among.factors[i].is_choice) continue;
    const std::vector<double> outside = kept_out_by(among, box, i);
    const Bounds down{lowered(box[i].least, outside, count), box[i].most};
    const Bounds up{box[i].least, raised(box[i].most, outside, count)};
    if (down.least < box[i].least) steps.push_back({i, down});
    if (up.most > box[i].most) steps.push_back({i, up});
  }
  return steps;
}

std::vector<BoundStep> drops(const HitCases& among, const Box& box) {
  std::vector<BoundStep> steps;
  for (std::size_t i = 0; i < box.size(); ++i) {
    if (among.factors[i].is_choice) {
      if (box[i].any()) steps.push_back({i, {}});
      continue;
    }
    if (box[i].least > -infinite) steps.push_back({i, {-infinite, box[i].most}});
    if (box[i].most < infinite) steps.push_back({i, {box[i].least, infinite}});
  }
  return steps;
}

Box rounded_out(const HitCases& among, Box box) {
  for (std::size_t i = 0; i < box.size(); ++i) {
    const Factor& factor = among.factors[i];
    if (factor.is_choice || !box[i].any()) continue;
    const RoundStep round = round_step(values_of(factor, among.cases));
    if (box[i].least > -infinite) box[i].least = round.down(box[i].least);
    if (box[i].most < infinite) box[i].most = round.up(box[i].most);
  }
  return box;
}

}  // namespace finsam
