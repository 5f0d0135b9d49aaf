#include "analysis/check.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace finsam {
namespace {

constexpr double millionths = 1e6;

/// Beyond it a size is no longer exact to the krona or millionth, and no published figure is
/// larger.
constexpr double largest_size = 4e15;

/// The name of a file without its folders.
std::string name_of(const std::string& file) { return file.substr(file.rfind('/') + 1); }

const Deviation* deviation_of(const CheckFile& file, const PublishedFigure& figure,
                              const std::vector<Deviation>& deviations) {
  const auto found = std::find_if(deviations.begin(), deviations.end(), [&](const Deviation& each) {
    return each.year == figure.year && each.quantity == figure.quantity &&
           (each.file.empty() || each.file == name_of(file.file));
  });
  return found == deviations.end() ? nullptr : &*found;
}

Verdict verdict_of(const CheckedFigure& checked, Date today) {
  if (!checked.difference) return Verdict::no_value;
  const double off = std::abs(*checked.difference);
  if (off <= checked.figure->tolerance.size) return Verdict::agrees;
  const Deviation* deviation = checked.deviation;
  if (!deviation) return Verdict::outside;
  if (today < deviation->since || deviation->until < today) return Verdict::not_in_force;
  const double most = deviation->at_most.size;
  const bool same_way = (most < 0.0) == (*checked.difference < 0.0);
  return same_way && off <= std::abs(most) ? Verdict::explained : Verdict::too_large;
}

/// How far off a figure is, as a part of its size; what is off from 0 is further than all others.
double relative(const CheckedFigure& checked) {
  if (!checked.difference || *checked.difference == 0.0) return 0.0;
  return std::abs(*checked.difference / checked.figure->published.size);
}

template <class Number>
auto at(Number number) {
  return static_cast<std::size_t>(number);
}

}  // namespace

bool fails(Verdict verdict) { return verdict < Verdict::explained; }

std::optional<double> simulated_size(const PublishedFigure& figure, std::span<const Table> tables) {
  const auto value = value_of(figure.formula, tables, figure.year);
  if (!value) return std::nullopt;
  const double size = *value * (figure.published.unit == FigureUnit::kronor ? 1.0 : millionths);
  return std::abs(size) <= largest_size ? std::optional(size) : std::nullopt;
}

std::vector<CheckedFigure> check_figures(const CheckFile& file, std::span<const Table> tables,
                                         const std::vector<Deviation>& deviations, Date today) {
  std::vector<CheckedFigure> result;
  for (const PublishedFigure& figure : file.figures) {
    CheckedFigure checked{&file, &figure, {}, {}, Verdict::no_value, nullptr};
    checked.simulated = simulated_size(figure, tables);
    if (checked.simulated) checked.difference = *checked.simulated - figure.published.size;
    checked.deviation = deviation_of(file, figure, deviations);
    checked.verdict = verdict_of(checked, today);
    result.push_back(checked);
  }
  return result;
}

void worst_first(std::vector<CheckedFigure>& figures) {
  std::stable_sort(
      figures.begin(), figures.end(), [](const CheckedFigure& a, const CheckedFigure& b) {
        return std::tuple(a.verdict, -relative(a)) < std::tuple(b.verdict, -relative(b));
      });
}

int CheckCounts::of(FigureKind kind, Verdict verdict) const { return count[at(kind)][at(verdict)]; }

int CheckCounts::of(FigureKind kind) const {
  return std::accumulate(count[at(kind)].begin(), count[at(kind)].end(), 0);
}

int CheckCounts::failing(FigureKind kind) const {
  return of(kind) - of(kind, Verdict::explained) - of(kind, Verdict::agrees);
}

CheckCounts counts_of(const std::vector<CheckedFigure>& figures) {
  CheckCounts counts;
  for (const CheckedFigure& each : figures) {
    ++counts.count[at(each.figure->kind)][at(each.verdict)];
  }
  return counts;
}

std::vector<const Deviation*> unneeded(const std::vector<CheckedFigure>& figures) {
  std::vector<const Deviation*> spoken_of;
  std::vector<const Deviation*> needed;
  for (const CheckedFigure& each : figures) {
    if (!each.deviation) continue;
    (each.verdict == Verdict::agrees ? spoken_of : needed).push_back(each.deviation);
  }
  std::sort(spoken_of.begin(), spoken_of.end());
  spoken_of.erase(std::unique(spoken_of.begin(), spoken_of.end()), spoken_of.end());
  const auto is_needed = [&](const Deviation* each) {
    return std::find(needed.begin(), needed.end(), each) != needed.end();
  };
  spoken_of.erase(std::remove_if(spoken_of.begin(), spoken_of.end(), is_needed), spoken_of.end());
  return spoken_of;
}

}  // namespace finsam
