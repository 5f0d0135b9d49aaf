#include "analysis/prim.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

#include "analysis/prim_box.hpp"

namespace finsam {
namespace {

/// A box with what is in it.
struct CountedBox {
  Box box;
  HitCount count;
};

/// The cases of `numbers` that the step leaves in.
CaseNumbers left_by(const HitCases& among, const BoundStep& step, const CaseNumbers& numbers) {
  const std::vector<double>& values = among.factors[step.factor].values;
  CaseNumbers left;
  for (const std::size_t number : numbers) {
    if (step.bounds.hold(values[number])) left.push_back(number);
  }
  return left;
}

/// How much a peel raises the density for each case that it costs, but for a factor that is the
/// same for all peels of a box.
double gain_of(const HitCount& before, const HitCount& after) {
  const auto whole = [](std::int64_t number) { return static_cast<double>(number); };
  const std::int64_t raised = after.hits * before.cases - before.hits * after.cases;
  return whole(raised) / (whole(after.cases) * whole(before.cases - after.cases));
}

/// Two boxes on the way of peeling: the one that fits best, and the last, whose core is densest.
std::array<CountedBox, 2> peeled(const HitCases& among, std::int64_t least_cases, double alpha) {
  CountedBox now{Box(among.factors.size()), among.count(among.cases)};
  const std::int64_t all_hits = now.count.hits;
  CountedBox best = now;
  CaseNumbers inside = among.cases;
  while (now.count.hits < now.count.cases && now.count.cases > 1) {
    const BoundStep* chosen = nullptr;
    double most = 0.0;
    HitCount chosen_count;
    const std::vector<BoundStep> steps = peels(among, now.box, inside, alpha);
    for (const BoundStep& step : steps) {
      const HitCount count = among.count(left_by(among, step, inside));
      if (count.cases < least_cases) continue;
      const double gain = gain_of(now.count, count);
      if (chosen && gain <= most) continue;
      chosen = &step;
      most = gain;
      chosen_count = count;
    }
    if (!chosen) break;
    inside = left_by(among, *chosen, inside);
    now.box[chosen->factor] = chosen->bounds;
    now.count = chosen_count;
    if (now.count.fit(all_hits) > best.count.fit(all_hits)) best = now;
  }
  return {best, now};
}

/// The step that gives the box for which `value` is greatest; the box as it is where none is at
/// least `least`.
template <class Value>
bool take_best(const HitCases& among, CountedBox& now, const std::vector<BoundStep>& steps,
               double least, const Value& value) {
  std::optional<CountedBox> best;
  for (const BoundStep& step : steps) {
    CountedBox next = now;
    next.box[step.factor] = step.bounds;
    next.count = among.count(next.box);
    const double reached = value(next.count);
    if (reached < least || (best && reached <= value(best->count))) continue;
    best = std::move(next);
  }
  if (!best) return false;
  now = std::move(*best);
  return true;
}

/// Widens a box as long as its fit rises, by smaller and smaller parts.
void paste(const HitCases& among, CountedBox& now, std::int64_t all_hits, double alpha) {
  const auto fit = [&](const HitCount& count) { return count.fit(all_hits); };
  double part = alpha;
  while (true) {
    const auto cases = static_cast<std::size_t>(part * static_cast<double>(now.count.cases));
    const std::size_t count = std::max(cases, std::size_t{1});
    bool rises = true;
    while (rises) {
      CountedBox next = now;
      rises = take_best(among, next, pastes(among, now.box, count), 0.0, fit) &&
              fit(next.count) > fit(now.count);
      if (rises) now = std::move(next);
    }
    if (count == 1) return;
    part /= 2.0;
  }
}

void drop_what_hardly_matters(const HitCases& among, CountedBox& now, std::int64_t all_hits,
                              double fit_to_keep) {
  const auto fit = [&](const HitCount& count) { return count.fit(all_hits); };
  while (take_best(among, now, drops(among, now.box), fit_to_keep * fit(now.count), fit)) {
  }
}

std::vector<BoxCondition> conditions_of(const HitCases& among, const Box& box) {
  std::vector<BoxCondition> conditions;
  for (std::size_t i = 0; i < box.size(); ++i) {
    if (!box[i].any()) continue;
    BoxCondition condition{i, {}, {}, {}};
    if (among.factors[i].is_choice) {
      condition.choices = among.factors[i].values;
      std::sort(condition.choices.begin(), condition.choices.end());
      condition.choices.erase(std::unique(condition.choices.begin(), condition.choices.end()),
                              condition.choices.end());
      std::erase_if(condition.choices, [&](double choice) { return !box[i].hold(choice); });
    } else {
      if (std::isfinite(box[i].least)) condition.least = box[i].least;
      if (std::isfinite(box[i].most)) condition.most = box[i].most;
    }
    conditions.push_back(std::move(condition));
  }
  return conditions;
}

/// Whether a box has so many hits more than as many cases of all would have by chance.
bool is_beyond_chance(const HitCount& box, const HitCount& all, double deviations) {
  const auto cases = static_cast<double>(box.cases);
  const double more = static_cast<double>(box.hits) - cases * all.density();
  const double variance = cases * all.density() * (1.0 - all.density());
  return more > 0.0 && more * more > deviations * deviations * variance;
}

/// The box that tells the hits among these cases best; none where no conditions do.
std::optional<CountedBox> find_box(const HitCases& among, const PrimOptions& options) {
  const HitCount all = among.count(among.cases);
  const auto part = static_cast<std::int64_t>(options.least_part * static_cast<double>(all.hits));
  const std::int64_t least_cases = std::max<std::int64_t>(options.least_cases, part);
  std::array<CountedBox, 2> starts = peeled(among, least_cases, options.alpha);
  for (CountedBox& start : starts) paste(among, start, all.hits, options.alpha);
  const bool first_fits = starts[0].count.fit(all.hits) >= starts[1].count.fit(all.hits);
  CountedBox& found = starts[first_fits ? 0 : 1];
  drop_what_hardly_matters(among, found, all.hits, options.fit_to_keep);
  found.box = rounded_out(among, std::move(found.box));
  found.count = among.count(found.box);
  const bool fits = found.count.fit(all.hits) > all.fit(all.hits);
  if (!fits || !is_beyond_chance(found.count, all, options.least_sure)) return {};
  return found;
}

}  // namespace

Conditions find_conditions(std::span<const Factor> factors, std::span<const double> metric,
                           const Crossing& crossing, const PrimOptions& options) {
  HitCases among{factors, std::vector<bool>(metric.size()), {}};
  for (std::size_t i = 0; i < metric.size(); ++i) {
    if (std::isnan(metric[i])) continue;
    among.is_hit[i] = crossing.holds(metric[i]);
    among.cases.push_back(i);
  }
  const HitCount all = among.count(among.cases);
  Conditions result{all.cases, all.hits, {}};
  if (all.hits < options.least_cases) return result;
  const double enough = options.least_part * static_cast<double>(all.hits);
  while (static_cast<int>(result.boxes.size()) < options.most_boxes) {
    const HitCount left = among.count(among.cases);
    if (left.hits == 0 || static_cast<double>(left.hits) < enough) break;
    const std::optional<CountedBox> found = find_box(among, options);
    if (!found || static_cast<double>(found->count.hits) < enough) break;
    result.boxes.push_back(
        {conditions_of(among, found->box), found->count.cases, found->count.hits});
    const CaseNumbers inside = among.inside(found->box);
    CaseNumbers others;
    std::set_difference(among.cases.begin(), among.cases.end(), inside.begin(), inside.end(),
                        std::back_inserter(others));
    among.cases = std::move(others);
  }
  return result;
}

}  // namespace finsam
