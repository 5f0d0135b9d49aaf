#pragma once
// The body of a kernel: the year's rules over W cases side by side. Each file in isa/ compiles it
// once, for one instruction set.

#include <cstddef>

#include "engine/kernel.hpp"
#include "engine/kernel_layout.hpp"
#include "engine/measure_year.hpp"
#include "engine/year.hpp"
#include "finsam/quantity/pack.hpp"

namespace finsam {

template <class N, class Kept, class Isa>
struct KernelBody {
  using Layout = KernelLayout<N, Kept>;
  using State = KernelState<N, Kept>;
  static constexpr int width = width_of<N>;
  /// Where the keys of amounts are divided first: there are many small förbund.
  static constexpr int first_bound = CoarseKeys<N>::most / 8;

  static void change(const State& state, const KernelChange& change, const double* lanes) {
    N value(0.0);
    take_lanes(value, lanes);
    const bool municipal = change.field.kind == FieldKind::municipal_share;
    if (!municipal && change.field.kind != FieldKind::regional_share) {
      number_in(state.numbers[change.year], change.field) = value;
      return;
    }
    const Column<Share<N>> column =
        municipal ? state.municipal_share[change.year] : state.regional_share[change.year];
    for (int k = 0; k < change.forbund_count; ++k) column[change.forbund[k]] = {value};
  }

  /// Fills a column of a year with what chance decided.
  static void fill(const double* lanes, int room, int year, Column<Share<N>> column) {
    const double* from = lanes + static_cast<std::ptrdiff_t>(year) * room * width;
    for (int i = 0; i < column.size(); ++i) {
      N value(0.0);
      take_lanes(value, from + static_cast<std::ptrdiff_t>(i) * width);
      column[i] = {value};
    }
  }

  static void take_luck(const State& state, const KernelGroup& group, const KernelLuck& luck,
                        int year) {
    const int count = group.shapes[year].count;
    const Column<Share<N>> municipal = state.municipal_share[year];
    const Column<Share<N>> regional = state.regional_share[year];
    if (luck.municipal && Layout::has(group.shapes[year].municipal_kind, false)) {
      fill(luck.municipal, luck.room, year, municipal);
    }
    if (luck.regional && Layout::has(group.shapes[year].regional_kind, false)) {
      fill(luck.regional, luck.room, year, regional);
    }
    if (!luck.execution) return;
    const Column<Share<N>> execution{state.own_execution.data, count};
    fill(luck.execution, luck.room, year, execution);
    state.numbers[year].own_execution = execution;
  }

  static void run(const KernelGroup& group, std::byte* memory, const KernelChange* changes,
                  int change_count, const double* values, const KernelLuck& luck, double* results,
                  int* stopped) {
    const State& state = *reinterpret_cast<const State*>(memory);
    for (int c = 0; c < change_count; ++c) {
      change(state, changes[c], values + static_cast<std::ptrdiff_t>(changes[c].source) * width);
    }
    for (int k = 0; k < width; ++k) stopped[k] = -1;
    for (int m = 0; m < group.measure_count; ++m) state.bounds[m] = CoarseFour<N>(first_bound);
    Standing<N> carried = state.opening;
    for (int y = 0; y < group.years; ++y) {
      const YearColumns<N, Kept>& columns = state.columns[y];
      take_luck(state, group, luck, y);
      const NationAmounts<N> nation =
          simulate_year(group.shapes[y], state.numbers[y], carried, columns);
      for (int k = 0; k < width; ++k) {
        if (stopped[k] < 0 && lane(nation.beyond_bounds, k) > 0.0) stopped[k] = y;
      }
      YearFindings found;
      MeasuredYear<N, Kept> year{y,
                                 group.shapes[y],
                                 state.numbers[y],
                                 columns.amounts,
                                 nation,
                                 columns.work.apportioned.order,
                                 state.sorted,
                                 state.tiles[y],
                                 found,
                                 nullptr,
                                 nullptr,
                                 nullptr};
      for (int m = 0; m < group.measure_count; ++m) {
        double* const result = results + static_cast<std::ptrdiff_t>(m * group.years + y) * width;
        year.so_far = y > 0 ? result - width : nullptr;
        year.border = state.borders[m * group.years + y];
        year.bound = &state.bounds[m];
        give_lanes(measured(group.measures[m], year), result);
      }
      carried = carried_out_of(columns.amounts, nation);
    }
  }
};

/// Picks how much of a year is kept by what is measured.
template <int W, class Isa>
struct KernelOf {
  using N = Pack<W, Isa>;

  /// Calls `use` with the body that keeps what is measured, and no more.
  template <class Use>
  static auto body(const KernelGroup& group, Use use) {
    bool counts = false;
    bool adds = false;
    for (int m = 0; m < group.measure_count; ++m) {
      if (group.measures[m].of < first_for_counting) continue;
      adds = true;
      counts = counts || group.measures[m].together != Together::sum;
    }
    if (counts) return use(KernelBody<N, Counted, Isa>());
    return adds ? use(KernelBody<N, Added, Isa>()) : use(KernelBody<N, Bare, Isa>());
  }
  static std::size_t bytes(const KernelGroup& group) {
    return body(group,
                [&](auto kernel) { return decltype(kernel)::Layout::lay_out(group, nullptr); });
  }
  static void load(const KernelGroup& group, std::byte* memory) {
    body(group, [&](auto kernel) { decltype(kernel)::Layout::lay_out(group, memory); });
  }
  static void run(const KernelGroup& group, std::byte* memory, const KernelChange* changes,
                  int change_count, const double* values, const KernelLuck& luck, double* results,
                  int* stopped) {
    body(group, [&](auto kernel) {
      kernel.run(group, memory, changes, change_count, values, luck, results, stopped);
    });
  }
  static constexpr Kernel kernel(const char* name) {
    return {name, W, largest_in<N>, bytes, load, run};
  }
};

}  // namespace finsam
