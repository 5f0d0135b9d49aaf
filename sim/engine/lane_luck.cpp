#include "engine/lane_luck.hpp"

namespace finsam {

LaneLuck::LaneLuck(const BatchParts& parts, int width) : parts_(parts), width_(width) {
  const std::size_t size =
      parts.years.size() * static_cast<std::size_t>(parts.most_forbund * width);
  if (parts.chance.willingness) {
    municipal_.resize(size);
    regional_.resize(size);
  }
  if (parts.chance.execution) execution_.resize(size);
  shares_.resize(static_cast<std::size_t>(parts.most_forbund));
}

double& LaneLuck::at(std::vector<double>& lanes, std::size_t year, int place, int lane) const {
  const std::size_t row =
      year * static_cast<std::size_t>(parts_.most_forbund) + static_cast<std::size_t>(place);
  return lanes[row * static_cast<std::size_t>(width_) + static_cast<std::size_t>(lane)];
}

void LaneLuck::put_party(FieldKind kind, std::span<const double> sources,
                         const std::vector<YearLuck>& luck, int lane) {
  const bool municipal = kind == FieldKind::municipal_share;
  for (std::size_t y = 0; y < parts_.years.size(); ++y) {
    const YearShape& shape = parts_.shapes[y];
    const auto& given = municipal ? parts_.numbers[y].municipal : parts_.numbers[y].regional;
    const auto kinds = municipal ? shape.municipal_kind : shape.regional_kind;
    const std::vector<double>& own = municipal ? luck[y].municipal : luck[y].regional;
    for (int i = 0; i < shape.count; ++i) {
      shares_[static_cast<std::size_t>(i)] = given.share[i].millionths;
    }
    for (const KernelChange& change : parts_.changes.changes) {
      if (change.field.kind != kind || change.year != static_cast<int>(y)) continue;
      for (int k = 0; k < change.forbund_count; ++k) {
        shares_[static_cast<std::size_t>(change.forbund[k])] =
            sources[static_cast<std::size_t>(change.source)];
      }
    }
    for (int i = 0; i < shape.count; ++i) {
      const auto place = static_cast<std::size_t>(i);
      at(municipal ? municipal_ : regional_, y, i, lane) =
          with_luck(parts_.chance.willingness, kinds[i], shares_[place], own[place]);
    }
  }
}

void LaneLuck::put(std::span<const double> sources, std::span<const YearNumbers<double>> numbers,
                   const std::vector<YearLuck>& luck, int lane) {
  if (parts_.chance.willingness) {
    put_party(FieldKind::municipal_share, sources, luck, lane);
    put_party(FieldKind::regional_share, sources, luck, lane);
  }
  if (!parts_.chance.execution) return;
  for (std::size_t y = 0; y < parts_.years.size(); ++y) {
    for (int i = 0; i < parts_.shapes[y].count; ++i) {
      at(execution_, y, i, lane) =
          behaved(*parts_.chance.execution, numbers[y].execution.millionths,
                  luck[y].execution[static_cast<std::size_t>(i)]);
    }
  }
}

void LaneLuck::repeat(int from, int to) {
  for (std::vector<double>* lanes : {&municipal_, &regional_, &execution_}) {
    for (std::size_t row = 0; row < lanes->size(); row += static_cast<std::size_t>(width_)) {
      (*lanes)[row + static_cast<std::size_t>(to)] = (*lanes)[row + static_cast<std::size_t>(from)];
    }
  }
}

KernelLuck LaneLuck::for_kernel() const {
  const auto data = [](const std::vector<double>& lanes) {
    return lanes.empty() ? nullptr : lanes.data();
  };
  return {data(municipal_), data(regional_), data(execution_), parts_.most_forbund};
}

}  // namespace finsam
